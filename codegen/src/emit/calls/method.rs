//! The method of the client that prepares a call.

use crate::emit::call::Call;
use crate::emit::calls::request;
use crate::emit::docs::{example, fields, links, operations};
use crate::emit::file::InternalError;
use crate::emit::print::Code;
use crate::emit::{docs, markdown, names};

/// Adds the client's method.
pub(crate) fn push(
    code: &mut Code,
    call: &Call<'_, '_>,
    finish: &str,
) -> Result<(), InternalError> {
    let mut lines = operations::of(call.krate, call.operation);
    if let Some(hint) = call.hint {
        lines.push(String::new());
        lines.extend(markdown::paragraphs(hint));
    }
    if let [(input, name)] = call.required().as_slice() {
        let mut described =
            fields::of_required(call.krate, call.operation, &input.field, name).into_iter();
        let first = described.next().unwrap_or_default();
        docs::paragraph(&mut lines, format!("`{name}`: {first}"));
        lines.extend(described);
    }
    if finish == "send" {
        let reply = links::reply(call.krate, call.operation, &call.names.reply);
        docs::paragraph(&mut lines, reply);
    }
    if let Some(delivery) = &call.delivery {
        docs::paragraph(&mut lines, delivery.clone());
    }
    lines.extend(operations::errors(call.operation));
    lines.extend(example::lines(call, finish));
    let (method, request) = (&call.names.method, &call.names.request);
    let (parameter, prepared) = (parameter(call), request::prepared(call));
    let function =
        format!("    pub fn {method}(&self{parameter}) -> {request} {{\n{prepared}    }}\n");
    let mut methods = Code::methods();
    let deprecation = docs::deprecation(call.krate, &call.operation.docs);
    methods.push_method(&lines, deprecation, function)?;
    code.push_block(
        &[],
        &format!("impl {}", names::client_of(call.operation)),
        &methods,
    );
    Ok(())
}

/// The parameter of the method, if there is one.
fn parameter(call: &Call<'_, '_>) -> String {
    if let Some(args) = call.args() {
        return format!(", args: {}", args.argument());
    }
    let required = call.required().into_iter().next();
    let required = required.map(|(input, name)| {
        let kind = call.given(input).argument();
        format!(", {name}: {kind}")
    });
    required.unwrap_or_default()
}
