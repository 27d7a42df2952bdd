//! The names that a file of a call needs.

use std::collections::BTreeSet;

use crate::emit::call::Call;
use crate::emit::print::Snippet;
use crate::emit::{names, rust_type, uses};
use crate::model::{Body, FormValue, Input, InputTarget, Shape};

/// `use` lines for exactly the names that the file needs.
pub(crate) fn imports(call: &Call<'_, '_>, extra: &[&'static str], reply: &[&Shape]) -> Snippet {
    let mut runtime: BTreeSet<&'static str> =
        BTreeSet::from(["Call", "CallOptions", "Error", "Method", "Operation"]);
    if !call.operation.path.segments.is_empty() {
        runtime.insert("Segment");
    }
    runtime.extend(extra);
    let mut shapes: Vec<&Shape> = reply.to_vec();
    for input in &call.operation.inputs {
        match input.target {
            InputTarget::RawBody => drop(runtime.insert("Body")),
            InputTarget::Part(FormValue::File) => drop(runtime.insert("File")),
            InputTarget::Parameter(_)
            | InputTarget::Part(_)
            | InputTarget::FormField(_)
            | InputTarget::WholeBody => shapes.push(&input.field.shape),
            // The body's own setter puts it in quotes.
            InputTarget::BodyMember(..) => shapes.push(match &input.field.shape {
                Shape::Quoted(value) => value,
                shape => shape,
            }),
        }
        if has_list_step(call, input) {
            runtime.insert("ListStyle");
        }
    }
    for shape in &shapes {
        rust_type::runtime_names(shape, &mut runtime);
    }
    match &call.operation.body {
        Some(Body::UrlEncoded(_)) => drop(runtime.insert("Form")),
        Some(Body::Multipart(_)) => drop(runtime.insert("Multipart")),
        _ if call.operation.body_object.is_some() => runtime.extend(["Object", "Value"]),
        _ => {}
    }
    let mut types = rust_type::names_of(call.krate, shapes);
    types.extend(
        call.operation
            .body_object
            .map(|id| call.krate.names.of_type(id).name.clone()),
    );
    let owner = names::client_of(call.operation);
    let map = uses::map(&mut runtime);
    let runtime = uses::runtime(&runtime);
    let types: Vec<String> = types.into_iter().collect();
    let types = uses::line("crate::types", &types);
    format!("{map}{runtime}use crate::{owner};\n{types}").into()
}

fn has_list_step(call: &Call<'_, '_>, input: &Input) -> bool {
    let is_list = matches!(&input.field.shape, Shape::List(item) if call.krate.is_scalar(item));
    is_list
        && matches!(
            input.target,
            InputTarget::Parameter(_)
                | InputTarget::FormField(FormValue::Text(_))
                | InputTarget::Part(FormValue::Text(_))
        )
}
