//! Replies.

use crate::lower::operation::body::is_binary;
use crate::lower::operation::media::{JSON, Media};
use crate::lower::schema::docs::plain_docs;
use crate::lower::schema::dynamic;
use crate::lower::schema::naming::NamingContext;
use crate::lower::schema::resolved::{ResolvedSchema, resolve_ref};
use crate::lower::schema::types::Types;
use crate::lower::schema::{SchemaKind, SchemaReader, not_expressible};
use crate::model::{
    Content, Docs, DynamicSource, Reply, ReplyCase, Shape, StatusCodes, WhyUntyped,
};
use crate::openapi::{Document, OperationSource, first};
use crate::source::Node;

/// Reads the documented responses of an operation.
pub(crate) fn reply<'a>(
    schemas: &mut SchemaReader<'a, '_>,
    found: &OperationSource<'a>,
    accept: Option<String>,
) -> Reply {
    let mut responses = responses(schemas, found);
    responses.sort_by_key(|(status, _)| *status);
    let produced = produced(found);
    let has_success = responses.iter().any(|(status, _)| is_success(*status));
    let mut reply = Reply::default();
    for (status, layers) in responses {
        // The default response is a success only if no other is.
        if is_success(status) || (status == StatusCodes::Default && !has_success) {
            let site = site_of(found, status, reply.cases.is_empty());
            let (content, source) = content(schemas, found, status, &layers, &site);
            for media_type in accepted(&content, &layers, &produced) {
                if !reply.accept.contains(&media_type) {
                    reply.accept.push(media_type);
                }
            }
            if let Some(header) = first(&layers, "x-connector-file-name-header") {
                reply.file_name_header = header.text().map(str::to_owned);
            }
            reply.cases.push(ReplyCase {
                status,
                or_text: may_be_empty(&schemas.types, &content) && may_be_text(schemas, &layers),
                content,
                source,
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
            source: None,
            or_text: false,
            docs: Docs::default(),
        });
    }
    if reply.accept.is_empty() {
        reply.accept = if produced.is_empty() {
            vec![ANY.to_owned()]
        } else {
            produced
        };
    }
    if let Some(accept) = accept {
        reply.accept = accept.split(',').map(|one| one.trim().to_owned()).collect();
    }
    reply
}

fn responses<'a>(
    schemas: &mut SchemaReader<'a, '_>,
    found: &OperationSource<'a>,
) -> Vec<(StatusCodes, Vec<&'a Node>)> {
    let mut responses = Vec::new();
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
            schemas.report.warn(
                member.span,
                format!(
                    "`{}` is not an HTTP status: the response is ignored",
                    member.name
                ),
            );
            continue;
        };
        let layers = schemas.document.layers(&member.node).unwrap_or_else(|| {
            schemas.report.warn(
                member.node.span,
                "the `$ref` of this response is an unresolved reference",
            );
            vec![&member.node]
        });
        responses.push((status, layers));
    }
    responses
}

/// The content of a response, and who describes its schema.
fn content<'a>(
    schemas: &mut SchemaReader<'a, '_>,
    found: &OperationSource<'a>,
    status: StatusCodes,
    layers: &[&'a Node],
    site: &NamingContext,
) -> (Content, Option<DynamicSource>) {
    if status == StatusCodes::Code(204) || found.method == "HEAD" {
        return (Content::Empty, None);
    }
    let contents = first(layers, "content").map(Node::members);
    let mut contents = contents.unwrap_or_default().iter();
    let produced = produced(found);
    // The media types of a shared response depend on the operation.
    let of_operation = contents
        .clone()
        .filter(|member| produced.contains(&member.name));
    let chosen = of_operation
        .chain(contents.by_ref())
        .min_by_key(|member| (!produced.contains(&member.name), Media::of(&member.name)));
    let Some(chosen) = chosen else {
        return (Content::Empty, None);
    };
    let media = match produced.iter().map(|name| Media::of(name)).min() {
        Some(media) if !produced.contains(&chosen.name) => media,
        _ => Media::of(&chosen.name),
    };
    match chosen.node.get("schema") {
        Some(schema) => {
            let content = described_content(schemas, media, schema, site);
            (content, source(schemas.document, schema))
        }
        None => (undescribed_content(media), None),
    }
}

fn source<'a>(document: &Document<'a>, schema: &'a Node) -> Option<DynamicSource> {
    let resolved = resolve_ref(document, schema).ok()?;
    let view = ResolvedSchema::of(document, resolved.core);
    let layers = resolved.outer.into_iter().chain(view.layers());
    dynamic::source(&layers.collect::<Vec<_>>())
}

/// Whether the type has an empty value, in case something else is received.
fn may_be_empty(types: &Types<'_>, content: &Content) -> bool {
    match content {
        Content::Json(Shape::List(_)) => true,
        Content::Json(shape) => types.object(shape).is_some(),
        Content::Empty | Content::Text | Content::Bytes | Content::Mcp => false,
    }
}

/// Whether the response is also described as plain text.
fn may_be_text<'a>(schemas: &mut SchemaReader<'a, '_>, layers: &[&'a Node]) -> bool {
    let contents = first(layers, "content")
        .map(Node::members)
        .unwrap_or_default();
    let plain = contents.iter().find(|member| is_plain(&member.name));
    let Some(schema) = plain.and_then(|member| member.node.get("schema")) else {
        return false;
    };
    let Ok(resolved) = resolve_ref(schemas.document, schema) else {
        return false;
    };
    let view = ResolvedSchema::of(schemas.document, resolved.core);
    schemas.kind(&view, schema.span) == SchemaKind::Text
}

fn described_content<'a>(
    schemas: &mut SchemaReader<'a, '_>,
    media: Media,
    schema: &'a Node,
    site: &NamingContext,
) -> Content {
    let view = match resolve_ref(schemas.document, schema) {
        Ok(resolved) => ResolvedSchema::of(schemas.document, resolved.core),
        Err(_) => ResolvedSchema::default(),
    };
    let kind = schemas.kind(&view, schema.span);
    match (media, kind) {
        _ if is_binary(&view) => Content::Bytes,
        (Media::Bytes | Media::Multipart, SchemaKind::Text | SchemaKind::Unsaid) => Content::Bytes,
        (Media::Xml, _) | (_, SchemaKind::Text) | (Media::Text, SchemaKind::Unsaid) => {
            Content::Text
        }
        _ => match schemas.shape(schema, site) {
            shape if is_text(&schemas.types, &shape) => Content::Text,
            shape => Content::Json(shape),
        },
    }
}

fn is_text(types: &Types<'_>, shape: &Shape) -> bool {
    matches!(
        shape,
        Shape::Text | Shape::DateTime | Shape::Date | Shape::Quoted(_) | Shape::Base64
    ) || types.is_text_enumeration(shape)
}

fn undescribed_content(media: Media) -> Content {
    match media {
        Media::Json => Content::Json(Shape::Any(WhyUntyped::Undescribed)),
        Media::Text | Media::Xml | Media::UrlEncoded => Content::Text,
        Media::Bytes | Media::Multipart => Content::Bytes,
        Media::Wildcard => Content::Empty,
    }
}

/// The media types of all replies, if they are listed.
fn produced(found: &OperationSource<'_>) -> Vec<String> {
    let list = found.node.get("x-connector-produces").map(Node::items);
    let names = list.unwrap_or_default().iter().filter_map(Node::text);
    names.map(str::to_owned).collect()
}

/// The media types to accept: for JSON and text those that are read as such; for a
/// file, and if nothing says what it is, all of them.
fn accepted(content: &Content, layers: &[&Node], produced: &[String]) -> Vec<String> {
    let contents = first(layers, "content").map(Node::members);
    let described = contents
        .unwrap_or_default()
        .iter()
        .map(|member| member.name.clone());
    let all: Vec<String> = if produced.is_empty() {
        described.collect()
    } else {
        produced.to_vec()
    };
    let read_as = |wanted: fn(Media) -> bool| {
        let mut of_kind: Vec<&String> = all.iter().filter(|one| wanted(Media::of(one))).collect();
        of_kind.sort_by_key(|one| Media::of(one));
        of_kind.first().map(|one| vec![(*one).clone()])
    };
    let any = || vec![ANY.to_owned()];
    match content {
        Content::Json(_) | Content::Mcp => {
            let is_open = all.iter().all(|one| Media::of(one) == Media::Wildcard);
            let otherwise = if is_open {
                vec![JSON.to_owned()]
            } else {
                all.clone()
            };
            read_as(|media| media == Media::Json).unwrap_or(otherwise)
        }
        Content::Text => read_as(|media| media != Media::Wildcard).unwrap_or_else(any),
        Content::Empty => Vec::new(),
        Content::Bytes if all.is_empty() => any(),
        Content::Bytes => all,
    }
}

const ANY: &str = "*/*";

impl Reply {
    /// Leaves JSON untyped, whatever the definition says.
    pub(crate) fn leave_untyped(&mut self) {
        for case in &mut self.cases {
            if let Content::Json(shape) = &mut case.content {
                *shape = not_expressible("reshaped by a script through a managed connection");
            }
        }
    }
}

fn is_plain(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default();
    essence.trim().eq_ignore_ascii_case("text/plain")
}

/// Types of the first success are named after the reply, others also after
/// their status.
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
