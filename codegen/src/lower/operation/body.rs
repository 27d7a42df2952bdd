//! Request bodies.

use crate::lower::operation::media::{BYTES, JSON, Media};
use crate::lower::operation::parameter::list_style;
use crate::lower::schema::docs;
use crate::lower::schema::marks::has_mark;
use crate::lower::schema::naming::NamingContext;
use crate::lower::schema::object::describes_members;
use crate::lower::schema::resolved::{ResolvedSchema, resolve_ref};
use crate::lower::schema::{Described, SchemaKind, SchemaReader};
use crate::model::{Body, Docs, Field, FormField, FormValue, ListStyle, Shape, WhyUntyped};
use crate::openapi::{Document, OperationSource, first};
use crate::source::Node;

/// A request body with its references followed, and the content that is sent.
struct Chosen<'a> {
    layers: Vec<&'a Node>,
    media_type: String,
    media: Media,
    schema: Option<&'a Node>,
    /// How the fields of a form are written, by name.
    encoding: Option<&'a Node>,
    required: bool,
}

/// What an operation sends; `content_type` comes from a header parameter or a
/// policy, and decides.
pub(crate) fn body<'a>(
    schemas: &mut SchemaReader<'a, '_>,
    found: &OperationSource<'a>,
    content_type: Option<&str>,
) -> Option<Body> {
    let node = found.node.get("requestBody")?;
    let Some(layers) = schemas.document.layers(node) else {
        schemas.report.warn(
            node.span,
            "the `$ref` of this body is an unresolved reference: any JSON is accepted",
        );
        return Some(undescribed());
    };
    if found.method == "GET" || found.method == "HEAD" {
        schemas.report.warn(
            node.span,
            "this operation only reads, but has a body: some servers ignore it",
        );
    }
    let chosen = choose(layers, content_type);
    let site = NamingContext::of_operation(&found.id, "request");
    Some(chosen_body(schemas, &chosen, &site))
}

fn chosen_body<'a>(
    schemas: &mut SchemaReader<'a, '_>,
    chosen: &Chosen<'a>,
    site: &NamingContext,
) -> Body {
    let Some(schema) = chosen.schema else {
        return match chosen.media {
            Media::Json | Media::Wildcard => json(schemas, chosen, None, site),
            _ => raw(chosen),
        };
    };
    let view = match resolve_ref(schemas.document, schema) {
        Ok(resolved) => ResolvedSchema::of(schemas.document, resolved.core),
        Err(_) => ResolvedSchema::default(),
    };
    let described = !view.properties().is_empty();
    let kind = schemas.kind(&view, schema.span);
    match chosen.media {
        _ if is_binary(&view) => raw(chosen),
        Media::Multipart if described => Body::Multipart(form(schemas, &view, chosen, site)),
        Media::UrlEncoded if described => Body::UrlEncoded(form(schemas, &view, chosen, site)),
        Media::Json | Media::Wildcard => json(schemas, chosen, Some(schema), site),
        Media::Xml if described || kind == SchemaKind::List => {
            schemas.report.warn(
                schema.span,
                "the body is declared as XML, but is sent as JSON, as Microsoft's platform \
                 does",
            );
            json(schemas, chosen, Some(schema), site)
        }
        // Many name the wrong media type beside members that only JSON can
        // carry.
        Media::Text | Media::Bytes if described || kind == SchemaKind::List => {
            json(schemas, chosen, Some(schema), site)
        }
        _ => raw(chosen),
    }
}

fn json<'a>(
    schemas: &mut SchemaReader<'a, '_>,
    chosen: &Chosen<'a>,
    schema: Option<&'a Node>,
    site: &NamingContext,
) -> Body {
    let described = if let Some(schema) = schema {
        schemas.describe(&chosen.layers, &[schema], site)
    } else {
        let view = ResolvedSchema::around(&chosen.layers);
        let shape = schemas.shape_of_view(&view, schemas.document.root.span, site);
        Described::of(chosen.layers.clone(), shape)
    };
    let media_type = match chosen.media {
        Media::Json => chosen.media_type.clone(),
        _ => JSON.to_owned(),
    };
    Body::Json {
        shape: described.shape,
        required: chosen.required,
        docs: described.docs,
        source: described.source,
        media_type,
    }
}

fn form_fields<'a>(
    schemas: &mut SchemaReader<'a, '_>,
    view: &ResolvedSchema<'a>,
    site: &NamingContext,
) -> Vec<Field> {
    let mut hidden = Vec::new();
    let mut fields = schemas.fields(view, site, &mut hidden);
    for (wire, span) in hidden {
        for field in fields
            .iter_mut()
            .filter(|field| field.wire == wire && field.required && !field.callback)
        {
            field.internal = false;
            schemas.report.warn(
                span,
                format!(
                    "`{wire}` is required and internal, but has no default: callers must set it"
                ),
            );
        }
    }
    fields
}

fn form<'a>(
    schemas: &mut SchemaReader<'a, '_>,
    view: &ResolvedSchema<'a>,
    chosen: &Chosen<'a>,
    site: &NamingContext,
) -> Vec<FormField> {
    let properties = view.properties();
    let files: Vec<bool> = properties
        .iter()
        .map(|property| {
            chosen.media == Media::Multipart && is_file(schemas.document, &property.schemas)
        })
        .collect();
    let fields = form_fields(schemas, view, site);
    let fields = fields.into_iter().zip(files);
    fields
        .map(|(field, is_file)| form_field(field, is_file, chosen.encoding))
        .collect()
}

/// Whether a member is bytes, or a list of them.
fn is_file<'a>(document: &Document<'a>, schemas: &[&'a Node]) -> bool {
    let view = ResolvedSchema::of_all(document, schemas);
    let items = view
        .find("items")
        .and_then(|items| resolve_ref(document, items).ok());
    let items = items.map(|resolved| ResolvedSchema::of(document, resolved.core));
    is_binary(&view) || items.is_some_and(|items| is_binary(&items))
}

/// A field with what the definition says about how it is written.
fn form_field(field: Field, is_file: bool, encoding: Option<&Node>) -> FormField {
    let said = encoding.and_then(|fields| fields.get(&field.wire));
    let layers: Vec<&Node> = said.into_iter().collect();
    // A choice of several types leaves it to the caller.
    let media_type = said
        .and_then(|said| said.text_of("contentType"))
        .map(str::trim)
        .filter(|said| !said.is_empty() && !said.contains([',', '*']))
        .map(str::to_owned);
    let is_json = media_type
        .as_deref()
        .is_some_and(|media_type| Media::of(media_type) == Media::Json);
    let value = if is_file {
        FormValue::File
    } else if is_json {
        FormValue::Json
    } else {
        FormValue::Text(list_style(&layers, ListStyle::Repeat))
    };
    FormField {
        field,
        value,
        media_type,
    }
}

/// The content that is sent: what a header fixes, or JSON before forms before
/// raw bodies.
fn choose<'a>(layers: Vec<&'a Node>, content_type: Option<&str>) -> Chosen<'a> {
    let contents = first(&layers, "content")
        .map(Node::members)
        .unwrap_or_default();
    let said = content_type.map(|said| (said, Media::of(said)));
    let content = said
        .and_then(|(_, media)| {
            contents
                .iter()
                .find(|member| Media::of(&member.name) == media)
        })
        .or_else(|| {
            contents
                .iter()
                .min_by_key(|member| preference(&member.name))
        });
    let named = content.map_or(JSON, |member| member.name.as_str());
    let media_type = said.map_or(named, |(said, _)| said).to_owned();
    Chosen {
        media: Media::of(&media_type),
        media_type,
        schema: content.and_then(|member| member.node.get("schema")),
        encoding: content.and_then(|member| member.node.get("encoding")),
        required: has_mark(&layers, "required"),
        layers,
    }
}

/// JSON before forms before raw bodies, and plain JSON before its relatives.
fn preference(media_type: &str) -> (Media, bool) {
    let media = Media::of(media_type);
    let is_relative = media == Media::Json && !media_type.trim().eq_ignore_ascii_case(JSON);
    (media, is_relative)
}

/// Whether a schema means raw bytes; objects are not, whatever their format.
pub(crate) fn is_binary(view: &ResolvedSchema<'_>) -> bool {
    let is_format = view
        .text_of("format")
        .is_some_and(|format| format.eq_ignore_ascii_case("binary"));
    (is_format && !describes_members(view)) || view.types().iter().any(|word| word == "file")
}

fn raw(chosen: &Chosen<'_>) -> Body {
    let (media_type, text) = match chosen.media {
        Media::Text | Media::Xml | Media::UrlEncoded => (chosen.media_type.as_str(), true),
        Media::Bytes | Media::Multipart => (chosen.media_type.as_str(), false),
        // Bytes that claim to be JSON.
        Media::Json | Media::Wildcard => (BYTES, false),
    };
    let mut layers = chosen.layers.clone();
    layers.extend(chosen.schema);
    let docs = docs::docs(&layers, &Shape::Text);
    Body::Raw {
        media_type: media_type.to_owned(),
        required: chosen.required,
        docs,
        text,
    }
}

fn undescribed() -> Body {
    Body::Json {
        shape: Shape::Any(WhyUntyped::Undescribed),
        required: false,
        docs: Docs::default(),
        source: None,
        media_type: JSON.to_owned(),
    }
}
