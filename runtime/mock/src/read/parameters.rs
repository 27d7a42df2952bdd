//! Parameters of either dialect.

use serde_json::{Value, json};

use super::{OperationSource, dialect::Dialect, text_at};
use crate::contract::{Parameter, Place, Style, Template};

/// Headers that are not inputs: they follow from the body, the reply and the
/// credentials.
const NEGOTIATED: [&str; 2] = ["accept", "content-type"];

/// The inputs in the path, the query and the headers.
pub(super) fn all(from: OperationSource<'_>) -> Vec<Parameter> {
    let mut parameters: Vec<Parameter> = Vec::new();
    for node in nodes(from) {
        if let Some(parameter) = parameter(from.dialect, node) {
            let same =
                |known: &Parameter| known.name == parameter.name && known.place == parameter.place;
            parameters.retain(|known| !same(known));
            parameters.push(parameter);
        }
    }
    // A name in the path is an input even if it is not declared.
    for name in Template::new(from.path).parameters() {
        let is_known = |known: &Parameter| known.place == Place::Path && known.name == name;
        if !parameters.iter().any(is_known) {
            parameters.push(Parameter {
                name: name.to_owned(),
                place: Place::Path,
                is_required: true,
                may_be_empty: false,
                schema: json!({"type": "string"}),
                style: Style::Joined(','),
            });
        }
    }
    parameters
}

/// All declared parameters, those of the path before those of the operation.
pub(super) fn nodes(from: OperationSource<'_>) -> impl Iterator<Item = &Value> {
    let lists = [from.item.get("parameters"), from.node.get("parameters")];
    let nodes = lists
        .into_iter()
        .flatten()
        .filter_map(Value::as_array)
        .flatten();
    nodes.map(move |node| from.contract.schema(node).node())
}

fn parameter(dialect: Dialect, node: &Value) -> Option<Parameter> {
    let name = text_at(node, "/name")?;
    let place = match text_at(node, "/in")? {
        "path" => Place::Path,
        "query" => Place::Query,
        "header" if is_input(name) => Place::Header,
        _ => return None,
    };
    let flag = |name: &str| node.get(name).and_then(Value::as_bool) == Some(true);
    Some(Parameter {
        name: name.to_owned(),
        place,
        is_required: place == Place::Path || flag("required"),
        may_be_empty: flag("allowEmptyValue"),
        schema: match dialect {
            // The schema's keywords are on the parameter itself.
            Dialect::Swagger => node.clone(),
            Dialect::OpenApi => node.get("schema").cloned().unwrap_or_default(),
        },
        style: style(dialect, node, place),
    })
}

/// Whether a header of this name is an input, and can be sent at all.
fn is_input(name: &str) -> bool {
    !NEGOTIATED.contains(&name.to_ascii_lowercase().as_str())
        && name.parse::<http::HeaderName>().is_ok()
}

fn style(dialect: Dialect, node: &Value, place: Place) -> Style {
    let format = text_at(node, "/x-connector-collection-format");
    let format = format.or_else(|| text_at(node, "/collectionFormat"));
    let is_exploded = node.get("explode").and_then(Value::as_bool);
    match (dialect, format) {
        (_, Some("tsv")) => Style::Joined('\t'),
        (_, Some("ssv")) => Style::Joined(' '),
        (_, Some("pipes")) => Style::Joined('|'),
        (_, Some("multi")) => Style::Repeated,
        (Dialect::Swagger, _) => Style::Joined(','),
        (Dialect::OpenApi, _) => match text_at(node, "/style") {
            Some("spaceDelimited") => Style::Joined(' '),
            Some("pipeDelimited") => Style::Joined('|'),
            _ if place == Place::Query && is_exploded != Some(false) => Style::Repeated,
            _ => Style::Joined(','),
        },
    }
}
