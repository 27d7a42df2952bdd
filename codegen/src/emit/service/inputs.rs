//! Inputs of calls, as the service receives them, and replies.

use quote::quote;
use rayon::prelude::*;

use crate::emit::context::Crate;
use crate::emit::docs::fields;
use crate::emit::file::{File, InternalError};
use crate::emit::literals::quoted;
use crate::emit::names::OperationNames;
use crate::emit::print::{Code, Snippet, Stencil};
use crate::emit::total_equality::is_total;
use crate::emit::{names, print, rust_type};
use crate::model::{Body, Field, FormValue, Operation, ParameterLocation, ReplyKind, Shape};

/// An operation, and its inputs as the service receives them.
pub(super) struct CallInputs<'a> {
    pub(super) operation: &'a Operation,
    pub(super) names: &'a OperationNames,
    members: Vec<ServiceInput<'a>>,
}

/// An input.
struct ServiceInput<'a> {
    name: &'a str,
    source: InputSource<'a>,
    /// Whether it may be missing.
    is_optional: bool,
}

/// Where an input is read from.
#[derive(Clone, Copy)]
enum InputSource<'a> {
    Path(&'a Field),
    Query(&'a Field),
    Header(&'a Field),
    FormField(&'a Field),
    Body(&'a Shape),
    /// A body that is not JSON.
    Bytes,
}

impl<'a> InputSource<'a> {
    fn field(self) -> Option<&'a Field> {
        match self {
            Self::Path(field)
            | Self::Query(field)
            | Self::Header(field)
            | Self::FormField(field) => Some(field),
            Self::Body(_) | Self::Bytes => None,
        }
    }

    fn shape(self) -> Option<&'a Shape> {
        match self {
            Self::Body(shape) => Some(shape),
            other => other.field().map(|field| &field.shape),
        }
    }
}

impl<'a> CallInputs<'a> {
    /// The shape that the type of its reply names.
    pub(super) fn reply_shape(&self) -> Option<&'a Shape> {
        match &self.operation.reply.kind {
            ReplyKind::One(shape) | ReplyKind::Maybe(shape) => Some(shape),
            _ => None,
        }
    }
}

/// The calls of a crate.
pub(super) fn all<'a>(krate: &'a Crate<'_>) -> Vec<CallInputs<'a>> {
    let calls = krate.calls();
    calls
        .map(|(operation, names)| CallInputs {
            operation,
            names,
            members: members(operation, names),
        })
        .collect()
}

fn members<'a>(operation: &'a Operation, names: &'a OperationNames) -> Vec<ServiceInput<'a>> {
    // What a direct call moves elsewhere is missing at its documented place.
    let is_moved = operation.rewrite.is_some();
    let parameters = operation.parameters.iter().map(|parameter| {
        let field = &parameter.field;
        let source = match parameter.location {
            ParameterLocation::Path { .. } => InputSource::Path(field),
            ParameterLocation::Query(_) => InputSource::Query(field),
            ParameterLocation::Header(_) => InputSource::Header(field),
        };
        (source, is_moved || !field.required)
    });
    let body = operation.body.as_ref();
    let form = body.map_or(&[][..], Body::form).iter();
    let fields = form.map(|one| {
        // The bytes of files are only in the request.
        let is_read = one.value != FormValue::File;
        let source = is_read.then_some(InputSource::FormField(&one.field));
        (source, !one.field.required)
    });
    let parameters = parameters.map(|(source, is_optional)| (Some(source), is_optional));
    let all = parameters.chain(fields).zip(&names.received);
    let mut members: Vec<ServiceInput<'_>> = all
        .filter_map(|((source, is_optional), name)| {
            Some(ServiceInput {
                name,
                source: source?,
                is_optional,
            })
        })
        .collect();
    let whole = match body {
        Some(Body::Json {
            shape, required, ..
        }) => Some((InputSource::Body(shape), !required)),
        Some(Body::Raw { .. }) => Some((InputSource::Bytes, false)),
        _ => None,
    };
    members.extend(whole.map(|(source, is_optional)| ServiceInput {
        name: "body",
        source,
        is_optional,
    }));
    members
}

/// The structs.
pub(super) fn file(
    krate: &Crate<'_>,
    calls: &[CallInputs<'_>],
) -> Result<Option<File>, InternalError> {
    if calls.is_empty() {
        return Ok(None);
    }
    let path = "src/testing/inputs.rs";
    let members = calls.iter().flat_map(|call| &call.members);
    let shapes: Vec<&Shape> = members.filter_map(|member| member.source.shape()).collect();
    let imports = super::imports(krate, &shapes);
    let mut code = Code::items();
    code.push_fitting(print::file_head(
        "The inputs of calls, as the service receives them.",
        &imports,
    ))?;
    let structures: Vec<_> = calls
        .par_iter()
        .map(|call| structure(krate, call))
        .collect();
    for structure in structures {
        code.push(structure?.text());
    }
    Ok(Some(code.into_file(path.to_owned())?))
}

static FIELD: Stencil<2> = Stencil::field(|[name, kind]| quote! { pub #name: #kind, });

fn structure(krate: &Crate<'_>, call: &CallInputs<'_>) -> Result<Code, InternalError> {
    let mut code = Code::items();
    let name = &call.names.received_struct;
    let owner = names::client_of(call.operation);
    let none = if call.members.is_empty() {
        ": none so far"
    } else {
        ""
    };
    let summary = format!(
        "The inputs of [`{owner}::{0}`](crate::{owner}::{0}){none}.",
        call.names.method
    );
    let mut members = Code::fields();
    for member in &call.members {
        let kind = kind(krate, member);
        let lines = match member.source.field() {
            Some(field) => fields::of_input(krate, call.operation, field, member.name),
            None => vec!["The body.".to_owned()],
        };
        members.push_with_docs(&lines, &FIELD.filled([member.name, kind.as_str()])?);
    }
    let mut shapes = call.members.iter().filter_map(|one| one.source.shape());
    let total = shapes.all(|shape| is_total(shape, &krate.total));
    let total = if total { ", Eq, Hash" } else { "" };
    let head = format!("#[derive(Clone, PartialEq{total})]\n#[non_exhaustive]\npub struct {name}");
    code.push_block(&[summary], &head, &members);
    code.push(&table(call));
    Ok(code)
}

/// The only place with wire names: the macro turns it into what reads the inputs.
fn table(call: &CallInputs<'_>) -> String {
    let name = &call.names.received_struct;
    let rows: String = call.members.iter().map(row).collect();
    let fields = if rows.is_empty() {
        "{}".to_owned()
    } else {
        format!("{{\n{rows}    }}")
    };
    format!("connector_mock::inputs! {{\n    {name} {fields}\n}}\n")
}

fn row(member: &ServiceInput<'_>) -> String {
    let place = match member.source {
        InputSource::Path(_) => "path",
        InputSource::Query(_) => "query",
        InputSource::Header(_) => "header",
        InputSource::FormField(_) => "field",
        InputSource::Body(_) => "body",
        InputSource::Bytes => "bytes",
    };
    let wire = member.source.field().map(|field| quoted(&field.wire));
    let wire = wire.map_or_else(String::new, |wire| format!(" {wire}"));
    let optional = if member.is_optional { ", optional" } else { "" };
    format!("        {} = {place}{wire}{optional};\n", member.name)
}

fn kind(krate: &Crate<'_>, member: &ServiceInput<'_>) -> Snippet {
    let kind = match member.source.shape() {
        Some(shape) => rust_type::owned(krate, shape),
        None => "Vec<u8>".into(),
    };
    if member.is_optional {
        format!("Option<{kind}>").into()
    } else {
        kind
    }
}
