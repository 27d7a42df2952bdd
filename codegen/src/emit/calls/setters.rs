//! How a value becomes part of a call.

use quote::quote;

use crate::emit::call::Call;
use crate::emit::calls::steps::{self, Given};
use crate::emit::docs::fields;
use crate::emit::file::InternalError;
use crate::emit::print::{Code, Snippet, Stencil};
use crate::emit::types::object;
use crate::emit::{docs, literals, names};
use crate::model::{Body, Field, Input, Literal, ParameterLocation};

/// The field that collects the body until the request is sent: its name, its
/// type, and its initial value.
pub(crate) struct Content {
    pub(crate) name: &'static str,
    pub(crate) kind: Snippet,
    /// What it begins with.
    pub(crate) initial: Snippet,
}

pub(crate) fn content(call: &Call<'_, '_>) -> Option<Content> {
    if let Some(id) = call.operation.body_object {
        let name = &call.krate.names.of_type(id).name;
        return Some(Content {
            name: "body",
            kind: name.as_str().into(),
            initial: object::initial(call.krate, id, name),
        });
    }
    match &call.operation.body {
        Some(Body::UrlEncoded(fields)) => {
            let hidden = fields.iter().filter_map(|one| hidden(&one.field, "field"));
            Some(Content {
                name: "form",
                kind: "Form".into(),
                initial: format!("Form::new(){}", hidden.collect::<String>()).into(),
            })
        }
        Some(Body::Multipart(parts)) => {
            let hidden = parts.iter().filter_map(|part| hidden(&part.field, "text"));
            Some(Content {
                name: "parts",
                kind: "Multipart".into(),
                initial: format!("Multipart::new(){}", hidden.collect::<String>()).into(),
            })
        }
        _ => None,
    }
}

/// Internal parameters.
pub(crate) fn fixed(call: &Call<'_, '_>) -> String {
    let fixed = call.operation.fixed.iter();
    fixed
        .map(|fixed| {
            let method = match fixed.location {
                ParameterLocation::Path { .. } => "path",
                ParameterLocation::Query(_) => "query",
                ParameterLocation::Header(_) => "header",
            };
            sent(method, &fixed.wire, &fixed.value)
        })
        .collect()
}

static SETTER: Stencil<5> = Stencil::methods(|[setter, name, argument, holder, step]| {
    quote! {
        pub fn #setter(mut self, #name: #argument) -> Self {
            self.#holder = self.#holder.#step;
            self
        }
    }
});

static PREPARING_SETTER: Stencil<7> =
    Stencil::methods(|[setter, name, argument, holder, step, kind, value]| {
        quote! {
            pub fn #setter(mut self, #name: #argument) -> Self {
                let #name: #kind = #value;
                self.#holder = self.#holder.#step;
                self
            }
        }
    });

/// Adds a setter for an optional input. `content` is the name of the field that
/// gathers the body.
pub(crate) fn push_setter(
    methods: &mut Code,
    call: &Call<'_, '_>,
    input: &Input,
    name: &str,
    content: Option<&'static str>,
) -> Result<(), InternalError> {
    let lines = fields::of_input(call.krate, call.operation, &input.field, name);
    let argument = call.given(input).argument();
    let argument = argument.as_str();
    let setter = &*names::setter(name);
    let step = steps::step(call, input, &Given { name, value: name });
    let holder = content.filter(|_| !steps::travels_in_call(input.target));
    let holder = holder.unwrap_or("call");
    let method = step.method.as_str();
    let code = match &step.prepared {
        None => SETTER.filled([setter, name, argument, holder, method])?,
        Some((kind, value)) => PREPARING_SETTER.filled([
            setter,
            name,
            argument,
            holder,
            method,
            kind.as_str(),
            value.as_str(),
        ])?,
    };
    let deprecation = docs::deprecation(call.krate, &input.field.docs);
    methods.push_method(&lines, deprecation, code)
}

/// The call with its body, as the last step before sending.
pub(crate) fn complete(call: &Call<'_, '_>) -> Snippet {
    let step = match &call.operation.body {
        Some(Body::UrlEncoded(_)) => ".form(self.form)".to_owned(),
        Some(Body::Multipart(_)) => ".multipart(self.parts)".to_owned(),
        Some(Body::Json {
            required: false,
            media_type,
            ..
        }) if call.operation.body_object.is_some() => {
            format!(".json_if_any({}, &self.body)", literals::quoted(media_type))
        }
        Some(Body::Json { .. }) if call.operation.body_object.is_some() => {
            format!(".{}", steps::json_step(call, "&self.body"))
        }
        _ => String::new(),
    };
    format!("self.call{step}").into()
}

/// The step that sets a hidden field of a form.
fn hidden(field: &Field, method: &str) -> Option<String> {
    let value = field.fixed.as_ref().filter(|_| field.internal)?;
    Some(sent(method, &field.wire, value))
}

fn sent(method: &str, wire: &str, value: &Literal) -> String {
    let value = literals::quoted(&literals::text(value));
    format!(".{method}({}, {value})", literals::quoted(wire))
}
