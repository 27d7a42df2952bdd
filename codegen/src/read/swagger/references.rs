//! Where things moved to.

use crate::source::{Node, Value};

/// Prefix of a reference in Swagger 2.0, and in OpenAPI 3.0.
const MOVED: [(&str, &str); 4] = [
    ("#/definitions/", "#/components/schemas/"),
    ("#/parameters/", "#/components/parameters/"),
    ("#/responses/", "#/components/responses/"),
    ("#/securityDefinitions/", "#/components/securitySchemes/"),
];

/// Redirects the `$ref` of this object, if it has one, to where its target
/// moved.
pub(super) fn follow_the_move(node: &mut Node) {
    let Some(Value::Text(reference)) = node.get_mut("$ref").map(|reference| &mut reference.value)
    else {
        return;
    };
    for (before, after) in MOVED {
        if let Some(rest) = reference.strip_prefix(before) {
            *reference = format!("{after}{rest}");
            return;
        }
    }
}
