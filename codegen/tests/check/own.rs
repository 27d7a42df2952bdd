//! Definitions of our own have to be right.

use connector_codegen::check::check;
use connector_codegen::source::Diagnostics;
use serde_json::json;

use super::{properties, said, said_of_own, said_when, sound};

const SHOW: &str = "/paths/~1messages~1{id}/get";
const MESSAGE: &str = "/components/schemas/Message";

/// Asserts that the change has this consequence, among others.
#[track_caller]
fn assert_said(pointer: &str, value: serde_json::Value, expected: &str) {
    let said = said_when(pointer, value);
    assert!(
        said.iter().any(|line| line == expected),
        "{said:#?} does not hold {expected:?}"
    );
}

#[test]
fn nothing_is_said_about_a_sound_definition() {
    assert_eq!(said_of_own(&sound()), [""; 0]);
}

#[test]
fn an_unknown_member_is_an_error_that_names_the_nearest() {
    assert_said(
        &format!("{SHOW}/operationID"),
        json!("x"),
        "/paths/~1messages~1{id}/get/operationID error an operation has no member `operationID`",
    );
    let mut document = sound();
    super::set(&mut document, &format!("{MESSAGE}/propertes"), json!({}));
    let reading = connector_codegen::read::read(
        "acme",
        vec![connector_codegen::read::InputFile {
            name: "openapi.json".to_owned(),
            bytes: document.to_string().into(),
        }],
    );
    let mut diagnostics = Diagnostics::default();
    check(&reading.definition.expect("this is read"), &mut diagnostics);
    let found = diagnostics.into_vec();
    assert_eq!(found[0].help.as_deref(), Some("did you mean `properties`?"));
}

#[test]
fn a_member_of_the_wrong_kind_is_an_error() {
    assert_said(
        &format!("{SHOW}/deprecated"),
        json!("true"),
        "/paths/~1messages~1{id}/get/deprecated error `deprecated` of an operation must be `true` or `false`, not a string",
    );
    assert_said(
        &format!("{MESSAGE}/properties/text"),
        json!([]),
        "/components/schemas/Message/properties/text error a schema must be an object, not an array",
    );
    assert_said(
        &format!("{MESSAGE}/maxLength"),
        json!(-1),
        "/components/schemas/Message/maxLength error `maxLength` of a schema must be a whole number, zero or more, not a number",
    );
    assert_said(
        &format!("{MESSAGE}/required"),
        json!([1]),
        "/components/schemas/Message/required error `required` of a schema must be an array of strings, not one that holds a number",
    );
}

#[test]
fn what_openapi_demands_has_to_be_there() {
    assert_said(
        "/paths/~1new",
        json!({ "get": {} }),
        "/paths/~1new/get error an operation has no `responses`",
    );
    assert_said(
        "/info",
        json!({ "title": "T" }),
        "/info error `info` has no `version`",
    );
}

#[test]
fn an_unknown_type_or_place_is_an_error() {
    assert_said(
        &format!("{MESSAGE}/type"),
        json!("text"),
        "/components/schemas/Message/type error `text` is not a known type",
    );
    assert_said(
        "/components/securitySchemes/key/type",
        json!("basic"),
        "/components/securitySchemes/key/type error `basic` is not a known type",
    );
    assert_said(
        &format!("{SHOW}/parameters/-"),
        json!({ "name": "b", "in": "body", "schema": {} }),
        "/paths/~1messages~1{id}/get/parameters/2/in error `body` is not a parameter location",
    );
}

#[test]
fn a_reference_leads_to_something_in_the_document() {
    let at = format!("{MESSAGE}/properties/text");
    for (reference, expected) in [
        (
            "#/components/schemas/Gone",
            "unresolved reference `#/components/schemas/Gone`",
        ),
        (
            "other.json#/A",
            "the reference `other.json#/A` points outside the document and is not followed",
        ),
        (
            "#/components/schemas/Message/properties/text",
            "the reference `#/components/schemas/Message/properties/text` refers to itself",
        ),
    ] {
        assert_said(
            &at,
            json!({ "$ref": reference }),
            &format!("{at}/$ref error {expected}"),
        );
    }
    assert_eq!(
        said_when(&at, json!({ "$ref": "#/components/schemas/Message" })),
        [""; 0],
        "recursion is no circle of references"
    );
}

#[test]
fn operations_have_names_of_their_own() {
    let twin = json!({ "operationId": "Show", "responses": { "200": { "description": "d" } } });
    assert_said(
        "/paths/~1new",
        json!({ "get": twin }),
        "/paths/~1new/get/operationId error another operation is also named `Show`",
    );
    let nameless = json!({ "responses": { "200": { "description": "d" } } });
    assert_said(
        "/paths/~1new",
        json!({ "get": nameless }),
        "/paths/~1new/get error the operation has no `operationId`",
    );
}

#[test]
fn two_paths_that_only_name_their_parameters_differently_are_one() {
    let parameters =
        json!([{ "name": "x", "in": "path", "required": true, "schema": { "type": "string" } }]);
    let twin = json!({ "get": { "operationId": "B", "parameters": parameters, "responses": { "200": { "description": "d" } } } });
    let expected = "/paths/~1messages~1{x}/get error `GET /messages/{x}` and `GET /messages/{id}` are the same endpoint";
    assert_said("/paths/~1messages~1{x}", twin, expected);
}

#[test]
fn names_in_the_path_and_parameters_are_the_same() {
    assert_said(
        &format!("{SHOW}/parameters/-"),
        json!({ "name": "x", "in": "path", "required": true, "schema": {} }),
        "/paths/~1messages~1{id}/get/parameters/2 error the parameter `x` is not in the path `/messages/{id}`",
    );
    let bare =
        json!({ "get": { "operationId": "B", "responses": { "200": { "description": "d" } } } });
    assert_said(
        "/paths/~1new~1{y}",
        bare,
        "/paths/~1new~1{y}/get error the path `/new/{y}` names `y`, but the operation has no such parameter",
    );
}

#[test]
fn a_misspelt_word_of_microsofts_vocabulary_is_an_error() {
    assert_said(
        &format!("{SHOW}/x-ms-visibilty"),
        json!("internal"),
        "/paths/~1messages~1{id}/get/x-ms-visibilty error `x-ms-visibilty` is not a Microsoft extension",
    );
    assert_said(
        &format!("{SHOW}/x-ms-visibility"),
        json!("hidden"),
        "/paths/~1messages~1{id}/get/x-ms-visibility error `x-ms-visibility` is not one of important, advanced, internal, none",
    );
    assert_said(
        &format!("{SHOW}/x-ms-novelty"),
        json!(1),
        "/paths/~1messages~1{id}/get/x-ms-novelty warning `x-ms-novelty` is not a known Microsoft extension",
    );
    assert_eq!(said_when(&format!("{SHOW}/x-other"), json!(1)), [""; 0]);
}

#[test]
fn what_other_tools_for_openapi_cannot_read_is_an_error_with_its_place() {
    let said = said_when(
        "/components/securitySchemes/key",
        json!({ "type": "apiKey", "in": "header" }),
    );
    assert_eq!(said.len(), 1);
    assert!(
        said[0].contains("error this is not OpenAPI 3.0: "),
        "{said:?}"
    );
    assert!(
        said[0].starts_with("/components/securitySchemes"),
        "{said:?}"
    );
}

#[test]
fn connection_properties_are_checked() {
    let mut wrong = properties();
    wrong["properties"]["connectionParameters"]["b"] = json!({ "type": "secret" });
    wrong["properties"]["connectionParameters"]["c"] = json!({});
    wrong["properties"]["policyTemplateInstances"] =
        json!([{ "templateId": "setheader" }, { "templateId": "setcookie" }]);
    let expected = [
        "/properties/connectionParameters/b/type error `secret` is not a connection parameter type",
        "/properties/connectionParameters/c error the connection parameter `c` has no type",
        "/properties/policyTemplateInstances/1/templateId error the policy template `setcookie` is not known",
    ];
    assert_eq!(
        said(&[("openapi.json", &sound()), ("apiProperties.json", &wrong)]),
        expected
    );
}

#[test]
fn a_sample_belongs_to_an_operation() {
    let files = [
        ("openapi.json", &sound()),
        ("samples/Show.response.json", &json!({})),
        ("samples/Hide.response.json", &json!({})),
    ];
    assert_eq!(
        said(&files),
        [" error the sample `Hide.response.json` does not belong to any operation"]
    );
}

#[test]
fn a_component_that_no_operation_uses_is_an_error() {
    let circle = json!({ "type": "object", "properties": { "next": { "$ref": "#/components/schemas/Unused" } } });
    assert_eq!(
        said_when("/components/schemas/Unused", circle),
        ["/components/schemas/Unused error no operation uses this schema"]
    );
    for (section, word, value) in [
        ("responses", "response", json!({ "description": "d" })),
        (
            "parameters",
            "parameter",
            json!({ "name": "x", "in": "query", "schema": {} }),
        ),
        ("requestBodies", "request body", json!({ "content": {} })),
    ] {
        assert_eq!(
            said_when(
                &format!("/components/{section}"),
                json!({ "Unused": value })
            ),
            [format!(
                "/components/{section}/Unused error no operation uses this {word}"
            )]
        );
    }
}

#[test]
fn heirs_of_a_base_that_an_operation_uses_are_used_as_well() {
    let mut document = sound();
    super::set(
        &mut document,
        &format!("{MESSAGE}/discriminator"),
        json!({ "propertyName": "text" }),
    );
    let heir = json!({ "allOf": [{ "$ref": "#/components/schemas/Message" }] });
    super::set(&mut document, "/components/schemas/Heir", heir);
    assert_eq!(said_of_own(&document), [""; 0]);
}

#[test]
fn an_unknown_format_is_an_error_that_names_the_nearest() {
    assert_said(
        &format!("{MESSAGE}/properties/text"),
        json!({ "type": "string", "format": "data-time" }),
        "/components/schemas/Message/properties/text/format error `data-time` is not a known format",
    );
    for format in ["DateTime", "uuid", "int32", "unixtime"] {
        let schema = json!({ "type": "string", "format": format });
        assert_eq!(
            said_when(&format!("{MESSAGE}/properties/text"), schema),
            [""; 0]
        );
    }
}

#[test]
fn a_look_up_that_is_gone_is_an_error() {
    assert_said(
        &format!("{MESSAGE}/properties/text/x-ms-dynamic-values"),
        json!({"operationId": "Gone", "value-path": "id"}),
        "/components/schemas/Message/properties/text/x-ms-dynamic-values/operationId error `x-ms-dynamic-values` asks `Gone`, but no operation is named so",
    );
}

#[test]
fn what_one_would_expect_to_change_calls_and_does_not_is_a_warning() {
    assert_eq!(
        said_when(&format!("{SHOW}/callbacks"), json!({})),
        [format!(
            "{SHOW}/callbacks warning `callbacks` of an operation is ignored"
        )]
    );
}
