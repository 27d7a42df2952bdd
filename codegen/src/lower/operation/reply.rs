//! What comes back.

use crate::lower::Lowering;
use crate::lower::operation::OperationSource;
use crate::lower::operation::body::is_binary;
use crate::lower::operation::media::{JSON, Media};
use crate::lower::schema::SchemaKind;
use crate::lower::schema::docs::plain_docs;
use crate::lower::schema::naming::NamingContext;
use crate::lower::schema::resolved::{ResolvedSchema, resolve_ref};
use crate::model::{Content, Docs, Reply, ReplyCase, Shape, StatusCodes, WhyUntyped};
use crate::openapi::first;
use crate::source::Node;

impl<'a> Lowering<'a> {
    /// Reads the documented answers of an operation.
    pub(crate) fn reply(&mut self, found: &OperationSource<'a>, accept: Option<String>) -> Reply {
        let mut answers = self.answers(found);
        answers.sort_by_key(|(status, _)| *status);
        let has_success = answers.iter().any(|(status, _)| is_success(*status));
        let mut reply = Reply::default();
        for (status, layers) in answers {
            // An answer for all other codes is a success only if no other is.
            if is_success(status) || (status == StatusCodes::Default && !has_success) {
                let site = site_of(found, status, reply.cases.is_empty());
                let (content, media_type) = self.content(found, status, &layers, &site);
                if let Some(header) = first(&layers, "x-connector-file-name-header") {
                    reply.file_name_header = header.text().map(str::to_owned);
                }
                if let Some(media_type) = media_type.filter(|new| !reply.accept.contains(new)) {
                    reply.accept.push(media_type);
                }
                reply.cases.push(ReplyCase {
                    status,
                    or_text: self.may_be_empty(&content) && self.may_be_text(&layers),
                    content,
                    docs: plain_docs(&layers),
                });
            } else {
                reply.errors.push((status, plain_docs(&layers)));
            }
        }
        if reply.cases.is_empty() {
            let content = Content::Empty;
            let status = StatusCodes::Range(2);
            reply.cases.push(ReplyCase {
                status,
                content,
                or_text: false,
                docs: Docs::default(),
            });
        }
        if let Some(accept) = accept {
            reply.accept = accept.split(',').map(|one| one.trim().to_owned()).collect();
        }
        reply
    }

    fn answers(&mut self, found: &OperationSource<'a>) -> Vec<(StatusCodes, Vec<&'a Node>)> {
        let mut answers = Vec::new();
        for member in found
            .node
            .get("responses")
            .map(Node::members)
            .unwrap_or_default()
        {
            if member.name.starts_with("x-") {
                continue;
            }
            let Some(status) = status(&member.name) else {
                self.report.warn(
                    member.span,
                    format!(
                        "`{}` is no HTTP status: the answer is left out",
                        member.name
                    ),
                );
                continue;
            };
            let layers = self.document.layers(&member.node).unwrap_or_else(|| {
                self.report
                    .warn(member.node.span, "this answer's `$ref` leads nowhere");
                vec![&member.node]
            });
            answers.push((status, layers));
        }
        answers
    }

    /// What an answer holds, and the media type that asks for it.
    fn content(
        &mut self,
        found: &OperationSource<'a>,
        status: StatusCodes,
        layers: &[&'a Node],
        site: &NamingContext,
    ) -> (Content, Option<String>) {
        if status == StatusCodes::Code(204) || found.method == "HEAD" {
            return (Content::Empty, None);
        }
        let contents = first(layers, "content")
            .map(Node::members)
            .unwrap_or_default();
        let Some(chosen) = contents.iter().min_by_key(|member| Media::of(&member.name)) else {
            return (Content::Empty, None);
        };
        let media = Media::of(&chosen.name);
        let media_type = match media {
            Media::Wildcard => None,
            _ => Some(chosen.name.clone()),
        };
        match chosen.node.get("schema") {
            Some(schema) => match self.described_content(media, schema, site) {
                content @ Content::Json(_) if media == Media::Xml => {
                    self.report.warn(
                        schema.span,
                        "the answer claims to be XML, but Microsoft's platform reads described members from JSON: so does this",
                    );
                    (content, Some(JSON.to_owned()))
                }
                content @ Content::Json(_) => {
                    (content, media_type.or_else(|| Some(JSON.to_owned())))
                }
                content => (content, media_type),
            },
            None => (undescribed_content(media), media_type),
        }
    }

    /// Whether what is read has an empty value, for where something else comes.
    fn may_be_empty(&self, content: &Content) -> bool {
        match content {
            Content::Json(Shape::List(_)) => true,
            Content::Json(shape) => self.types.is_object(shape),
            Content::Empty | Content::Text | Content::Bytes | Content::Mcp => false,
        }
    }

    /// Whether the answer is described as plain text too.
    fn may_be_text(&mut self, layers: &[&'a Node]) -> bool {
        let contents = first(layers, "content")
            .map(Node::members)
            .unwrap_or_default();
        let plain = contents.iter().find(|member| is_plain(&member.name));
        let Some(schema) = plain.and_then(|member| member.node.get("schema")) else {
            return false;
        };
        let Ok(resolved) = resolve_ref(&self.document, schema) else {
            return false;
        };
        let view = ResolvedSchema::of(&self.document, resolved.core);
        self.kind(&view, schema.span) == SchemaKind::Text
    }

    fn described_content(
        &mut self,
        media: Media,
        schema: &'a Node,
        site: &NamingContext,
    ) -> Content {
        let view = match resolve_ref(&self.document, schema) {
            Ok(resolved) => ResolvedSchema::of(&self.document, resolved.core),
            Err(_) => ResolvedSchema::default(),
        };
        let kind = self.kind(&view, schema.span);
        match (media, kind) {
            _ if is_binary(&view) => Content::Bytes,
            (Media::Xml, kind) if view.properties().is_empty() && kind != SchemaKind::List => {
                Content::Text
            }
            (Media::Bytes | Media::Multipart, SchemaKind::Text | SchemaKind::Unsaid) => {
                Content::Bytes
            }
            (_, SchemaKind::Text) | (Media::Text, SchemaKind::Unsaid) => Content::Text,
            _ => match self.shape(schema, site) {
                shape if is_text(self, &shape) => Content::Text,
                shape => Content::Json(shape),
            },
        }
    }
}

fn is_text(lowering: &Lowering<'_>, shape: &Shape) -> bool {
    matches!(
        shape,
        Shape::Text | Shape::DateTime | Shape::Date | Shape::Base64
    ) || lowering.types.is_text_enumeration(shape)
}

fn undescribed_content(media: Media) -> Content {
    match media {
        Media::Json => Content::Json(Shape::Any(WhyUntyped::Undescribed)),
        Media::Text | Media::Xml | Media::UrlEncoded => Content::Text,
        Media::Bytes | Media::Multipart => Content::Bytes,
        Media::Wildcard => Content::Empty,
    }
}

fn is_plain(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default();
    essence.trim().eq_ignore_ascii_case("text/plain")
}

/// Types of the first success are named after the reply, those of others
/// after their status too.
fn site_of(found: &OperationSource<'_>, status: StatusCodes, is_first: bool) -> NamingContext {
    match status {
        StatusCodes::Code(code) if !is_first => {
            NamingContext::of_operation(&found.id, &format!("response {code}"))
        }
        _ => NamingContext::of_operation(&found.id, "response"),
    }
}

fn is_success(status: StatusCodes) -> bool {
    matches!(status, StatusCodes::Code(200..=299) | StatusCodes::Range(2))
}

fn status(name: &str) -> Option<StatusCodes> {
    let name = name.trim();
    if name.eq_ignore_ascii_case("default") {
        return Some(StatusCodes::Default);
    }
    let (digit, rest) = name.split_at_checked(1)?;
    let digit = digit
        .parse::<u16>()
        .ok()
        .filter(|digit| (1..=5).contains(digit))?;
    if rest.eq_ignore_ascii_case("xx") {
        return Some(StatusCodes::Range(digit));
    }
    name.parse()
        .ok()
        .filter(|code| (100..=599).contains(code))
        .map(StatusCodes::Code)
}
