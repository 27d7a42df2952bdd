//! A call being prepared: the struct of its required inputs, and the request
//! with a setter for each optional one.

use quote::quote;

use crate::emit::call::Call;
use crate::emit::calls::steps::{self, Given};
use crate::emit::calls::{rewrite, setters};
use crate::emit::file::InternalError;
use crate::emit::print::{Code, Stencil, struct_literal};
use crate::emit::{literals, names};
use crate::model::InputTarget;

/// Adds the struct of required inputs, if there are several.
pub(crate) fn push_args(code: &mut Code, call: &Call<'_, '_>) -> Result<(), InternalError> {
    let Some(args) = call.args() else {
        return Ok(());
    };
    let owner = names::client_of(call.operation);
    let summary = format!(
        "The required inputs of [`{owner}::{0}`](crate::{owner}::{0}).",
        call.names.method
    );
    let streams = call
        .required()
        .iter()
        .any(|(input, _)| matches!(input.target, InputTarget::RawBody));
    let derives = if streams { "" } else { "#[derive(Clone)]\n" };
    args.push_definition(code, &[summary], derives)
}

static STRUCTURE: Stencil<2> = Stencil::items(|[name, must_use]| {
    quote! {
        #[derive(Clone, Debug)]
        #[must_use = #must_use]
        pub struct #name {
            call: Call,
        }
    }
});

static STRUCTURE_WITH_CONTENT: Stencil<4> = Stencil::items(|[name, must_use, content, kind]| {
    quote! {
        #[derive(Clone, Debug)]
        #[must_use = #must_use]
        pub struct #name {
            call: Call,
            #content: #kind,
        }
    }
});

static WITH_MEMBER: Stencil<0> = Stencil::methods(|[]| {
    quote! {
        /// Sets any member of the body by its wire name, even one without a setter.
        pub fn with_member(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.body = self.body.with_member(name, value);
            self
        }
    }
});

static WITH_OPTIONS: Stencil<0> = Stencil::methods(|[]| {
    quote! {
        /// Overrides the client's options for this call.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call = self.call.options(options);
            self
        }
    }
});

/// Adds the request itself and its setters. `finish` are the methods that send it.
pub(crate) fn push(
    code: &mut Code,
    call: &Call<'_, '_>,
    finish: &Code,
    must_use: &str,
) -> Result<(), InternalError> {
    let name = call.names.request.as_str();
    let owner = names::client_of(call.operation);
    let summary = format!(
        "A prepared [`{owner}::{0}`](crate::{owner}::{0}).",
        call.names.method
    );
    let must_use = &*literals::quoted(must_use);
    let content = setters::content(call);
    let structure = match &content {
        None => STRUCTURE.filled([name, must_use])?,
        Some(content) => {
            let kind = content.kind.as_str();
            STRUCTURE_WITH_CONTENT.filled([name, must_use, content.name, kind])?
        }
    };
    code.push_with_docs(&[summary], &structure);
    let mut methods = Code::methods();
    let holder = content.map(|content| content.name);
    for (input, name) in call.optional() {
        setters::push_setter(&mut methods, call, input, name, holder)?;
    }
    if call.operation.body_object.is_some() {
        methods.push(&WITH_MEMBER.filled([])?);
    }
    methods.push(&WITH_OPTIONS.filled([])?);
    methods.push(finish.text());
    code.push_block(&[], &format!("impl {name}"), &methods);
    Ok(())
}

/// The statements that give a request with its required inputs, as the body of
/// a method.
pub(crate) fn prepared(call: &Call<'_, '_>) -> String {
    let required = call.required();
    let has_args = required.len() > 1;
    let mut lets = String::new();
    let mut steps_of_call = setters::fixed(call);
    let mut steps_of_content = String::new();
    for (input, name) in &required {
        let of_args = format!("args.{name}");
        let value = if has_args { &of_args } else { *name };
        let step = steps::step(call, input, &Given { name, value });
        if let Some((kind, value)) = step.prepared {
            lets.extend([format!("        let {name}: {kind} = {value};\n")]);
        }
        let steps = if steps::travels_in_call(input.target) {
            &mut steps_of_call
        } else {
            &mut steps_of_content
        };
        steps.extend([".", step.method.as_str()]);
    }
    let constant = &call.names.constant;
    let gateway = rewrite::steps(call.operation, call.names, "");
    let mut members = vec![format!(
        "call: self.runtime.call(&{constant}){gateway}{steps_of_call}"
    )];
    members.extend(setters::content(call).map(|content| {
        let (name, initial) = (content.name, content.initial);
        format!("{name}: {initial}{steps_of_content}")
    }));
    let request = struct_literal(&call.names.request, &members, 8);
    format!("{lets}        {request}\n")
}
