//! The names that a file of a call needs.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::call::Call;
use crate::emit::ident::ident;
use crate::emit::{names, rust_type, uses};
use crate::model::{Body, FormValue, Input, InputTarget, Shape};

/// `use` lines for exactly the names that the file needs.
pub(crate) fn imports(
    call: &Call<'_, '_>,
    extra: &[&'static str],
    reply: &[&Shape],
) -> TokenStream {
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
    let owner = ident(names::client_of(call.operation));
    let map = runtime
        .remove("BTreeMap")
        .then(|| quote! { use std::collections::BTreeMap; });
    let runtime = uses::runtime(&runtime);
    let types: Vec<_> = types.iter().map(|name| ident(name)).collect();
    let types = (!types.is_empty()).then(|| quote! { use crate::types::{#(#types),*}; });
    quote! {
        #map
        #runtime
        use crate::#owner;
        #types
    }
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
