//! Names in the values of keywords, which have to name something.

use super::table::{CREDENTIAL, Keyword, PAGING, QUICKSTART, REMOVAL, SIGNATURE};
use crate::check::findings::Findings;
use crate::check::samples::has_operation;
use crate::read::{Definition, Node};

/// Checks the value of a keyword that has the right form.
pub(super) fn check(
    definition: &Definition,
    holder: &Node,
    keyword: &Keyword,
    value: &Node,
    findings: &mut Findings,
) {
    match keyword.name {
        CREDENTIAL => connection_parameter(definition, value.get("parameter"), findings),
        SIGNATURE => connection_parameter(definition, value.get("key"), findings),
        QUICKSTART => quickstart(definition, value, findings),
        PAGING => {
            for name in ["page", "size"] {
                query_parameter(definition, holder, value.get(name), findings);
            }
        }
        REMOVAL => removal_path(holder, value.get("path"), findings),
        _ => {}
    }
}

fn connection_parameter(definition: &Definition, named: Option<&Node>, findings: &mut Findings) {
    let (Some(properties), Some(named)) = (&definition.properties, named) else {
        return;
    };
    let properties = properties.get("properties");
    let parameters = properties.and_then(|properties| properties.get("connectionParameters"));
    let name = named.text().unwrap_or_default();
    if parameters.is_none_or(|parameters| parameters.get(name).is_none()) {
        let message = format!("the connection has no parameter `{name}`");
        findings.error(
            named.place,
            message,
            "name one of `connectionParameters` in apiProperties.json",
        );
    }
}

fn quickstart(definition: &Definition, value: &Node, findings: &mut Findings) {
    if let Some(operation) = value.get("operation")
        && !has_operation(definition, operation.text().unwrap_or_default())
    {
        let message = format!(
            "no operation is called `{}`",
            operation.text().unwrap_or_default()
        );
        findings.error(
            operation.place,
            message,
            "name the operation by its `operationId`",
        );
    }
    if let Some(sample) = value.get("sample")
        && !definition
            .samples
            .iter()
            .any(|known| Some(known.name.as_str()) == sample.text())
    {
        let message = format!("there is no sample `{}`", sample.text().unwrap_or_default());
        findings.error(sample.place, message, "name a file in `samples/`");
    }
}

fn query_parameter(
    definition: &Definition,
    operation: &Node,
    named: Option<&Node>,
    findings: &mut Findings,
) {
    let Some(named) = named else {
        return;
    };
    let parameters = operation
        .get("parameters")
        .map(Node::items)
        .unwrap_or_default();
    let found = parameters.iter().any(|listed| {
        let to = listed
            .text_of("$ref")
            .and_then(|to| definition.document.referenced(to));
        let parameter = to.unwrap_or(listed);
        parameter.text_of("in") == Some("query") && parameter.text_of("name") == named.text()
    });
    if !found {
        let message = format!(
            "the operation has no query parameter `{}`",
            named.text().unwrap_or_default()
        );
        findings.error(
            named.place,
            message,
            "paging asks for further pages through it",
        );
    }
}

/// The inputs of the subscription fill names of their own in the removal's
/// path; one other name is left for the id.
fn removal_path(holder: &Node, path: Option<&Node>, findings: &mut Findings) {
    let Some(path) = path else {
        return;
    };
    let text = path.text().unwrap_or_default();
    let parameters = holder.get("parameters").map(Node::items).unwrap_or_default();
    let is_input = |name: &str| {
        parameters
            .iter()
            .any(|parameter| parameter.text_of("in") == Some("path") && parameter.text_of("name") == Some(name))
    };
    let names = text.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name);
    if !text.starts_with('/') || names.filter(|name| !is_input(name)).count() != 1 {
        let message = format!("`{text}` leaves not exactly one name in braces for the id");
        findings.error(
            path.place,
            message,
            "write it like /hooks/{id}; other names must be path parameters of the subscription",
        );
    }
}
