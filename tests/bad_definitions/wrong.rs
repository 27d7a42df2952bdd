//! One mistake a definition, and the place of its one error.

use crate::refusal::{assert_refused, only_error};

/// A definition with these paths and components.
fn document(paths: &str, schemas: &str) -> String {
    format!(
        r#"{{
  "openapi": "3.0.3",
  "info": {{"title": "Example", "version": "1.0"}},
  "servers": [{{"url": "https://api.example.com/v1"}}],
  "paths": {{
{paths}
  }},
  "components": {{"schemas": {{
{schemas}
  }}}}
}}"#
    )
}

/// One operation with this among its members.
fn operation(members: &str) -> String {
    let paths = format!(
        r#"    "/things/{{id}}": {{"get": {{
      "operationId": "GetThing",
{members}
      "responses": {{"204": {{"description": "Done."}}}}
    }}}}"#
    );
    document(&paths, "")
}

/// One operation that gives an object back, described by this.
fn reply(schema: &str) -> String {
    let paths = format!(
        r##"    "/things": {{"get": {{
      "operationId": "GetThings",
      "responses": {{"200": {{"description": "Things.", "content": {{"application/json": {{
        "schema": {schema}
      }}}}}}}}
    }}}},
    "/thing": {{"get": {{
      "operationId": "GetThing",
      "responses": {{"200": {{"description": "A thing.", "content": {{"application/json": {{
        "schema": {{"$ref": "#/components/schemas/Thing"}}
      }}}}}}}}
    }}}}"##
    );
    document(
        &paths,
        r#"    "Thing": {"type": "object", "properties": {"id": {"type": "string"}}}"#,
    )
}

/// A document without operations, with this at its root.
fn root(member: &str) -> String {
    format!(
        r#"{{
  "openapi": "3.0.3",
  "info": {{"title": "Example", "version": "1.0"}},
  {member},
  "paths": {{}}
}}"#
    )
}

/// Parameters of an operation, beside the one that its path names.
fn parameters(more: &str) -> String {
    operation(&format!(
        r#"      "parameters": [
        {{"name": "id", "in": "path", "required": true, "schema": {{"type": "string"}}}},
        {more}
      ],"#
    ))
}

#[track_caller]
fn refused(cases: &[(&str, &str)]) {
    assert_refused("openapi.json", cases);
}

#[test]
fn what_is_no_json_is_refused() {
    refused(&[
        ("«»", "empty"),
        ("{«»", "not closed"),
        ("{\"openapi\": \"3.0.3\",\n \"info\"«»", "not closed"),
        ("{\"openapi\":\n  \"3.0.3«»", "not closed"),
        ("{\"openapi\": «»3.0.3}", "is not a JSON number"),
        (
            "{\"openapi\": \"3.0.3\", \"x\": «»01}",
            "is not a JSON number",
        ),
        ("{\"openapi\": \"«»\\q\"}", "escape sequence"),
        ("{} «»x", "ended"),
        ("«»[]", "no"),
        ("«»{}", "not an OpenAPI document"),
        ("{\"openapi\": «»\"3.1.0\", \"paths\": {}}", "3.0"),
    ]);
}

#[test]
fn nesting_without_end_is_refused_where_it_is_too_deep() {
    let brackets = |count| "[".repeat(count);
    let text = format!("{}«»{}", brackets(256), brackets(100_000));
    assert_refused("openapi.json", &[(&text, "nested more than")]);
}

#[test]
fn a_member_that_stands_there_twice_is_refused() {
    let text = root(r#"«»"x-note": 1, "x-note": 2"#);
    assert_refused("openapi.json", &[(&text, "`x-note`")]);
    let text = reply(
        r#"{"type": "object", "properties": {«»"a": {"type": "string"}, "a": {"type": "string"}}}"#,
    );
    assert_refused("openapi.json", &[(&text, "`a`")]);
}

#[test]
fn a_reference_that_leads_nowhere_is_refused() {
    for target in [
        "#/components/schemas/Nothing",
        "#/paths/x",
        "other.json#/Thing",
        "https://example.com/definition.json",
        "../../../etc/passwd",
        "file:///etc/passwd",
    ] {
        let text = reply(&format!(r#"{{"$ref": «»"{target}"}}"#));
        assert_refused("openapi.json", &[(&text, target)]);
        let text = reply(&format!(
            r#"{{"type": "array", "items": {{"$ref": «»"{target}"}}}}"#
        ));
        assert_refused("openapi.json", &[(&text, target)]);
    }
}

#[test]
fn a_reference_that_is_none_is_refused() {
    refused(&[
        (&reply(r#"{"$ref": «»3}"#), "reference"),
        (
            &parameters(r##"{"$ref": «»"#/components/parameters/Nothing"}"##),
            "Nothing",
        ),
    ]);
}

#[test]
fn two_operations_of_one_name_are_refused() {
    let one = r#""responses": {"204": {"description": "Done."}}"#;
    let paths = format!(
        r#""/a": {{"get": {{"operationId": "Act", {one}}}}},
    "/b": {{"get": {{"operationId": «»"Act", {one}}}}}"#
    );
    refused(&[(&document(&paths, ""), "`Act`")]);
}

#[test]
fn a_parameter_that_travels_nowhere_is_refused() {
    refused(&[
        (
            &parameters(r#"{"name": "size", "in": «»"matrix", "schema": {"type": "string"}}"#),
            "`matrix`",
        ),
        (
            &parameters(r#"«»{"name": "size", "schema": {"type": "string"}}"#),
            "`in`",
        ),
        (
            &parameters(r#"«»{"in": "query", "schema": {"type": "string"}}"#),
            "`name`",
        ),
    ]);
}

#[test]
fn parameters_and_path_have_to_agree() {
    refused(&[
        (
            &parameters(
                r#"«»{"name": "other", "in": "path", "required": true, "schema": {"type": "string"}}"#,
            ),
            "`other`",
        ),
        (
            &operation("").replace("{\"get\": {", "{\"get\": «»{"),
            "`id`",
        ),
        (
            &parameters(
                r#"«»{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}"#,
            ),
            "second",
        ),
    ]);
}

#[test]
fn a_path_or_an_operation_that_is_none_is_refused() {
    let responses = r#""responses": {"204": {"description": "Done."}}"#;
    let in_path = |text: String| document(&text, "");
    refused(&[
        (
            &in_path(format!(
                r#"«»"a": {{"get": {{"operationId": "Act", {responses}}}}}"#
            )),
            "slash",
        ),
        (
            &in_path(format!(r#""/a": {{"get": «»{{{responses}}}}}"#)),
            "`operationId`",
        ),
        (
            &in_path(r#""/a": {"get": «»{"operationId": "Act"}}"#.to_owned()),
            "`responses`",
        ),
        (
            &in_path(format!(
                r#""/a": {{"get": {{"operationId": "Act", {responses}}}, «»"fetch": {{}}}}"#
            )),
            "`fetch`",
        ),
    ]);
}

#[test]
fn a_schema_that_is_none_is_refused() {
    refused(&[
        (&reply(r#"{"type": «»"strng"}"#), "`strng`"),
        (
            &reply(r#"{"type": "object", "required": «»"id"}"#),
            "`required`",
        ),
    ]);
}

#[test]
fn a_keyword_of_ours_that_is_unknown_or_misused_is_refused() {
    refused(&[
        (&reply(r#"{"type": "object", «»"x-connector-unknown": 1}"#), "`x-connector-unknown`"),
        (&reply(r#"{"type": "string", "x-connector-sensitive": «»"yes"}"#), "sensitive"),
        (&root(r#""x-connector-throttle": {"calls": «»0, "seconds": 60}"#), "calls"),
        (&root(r#""x-connector-throttle": «»{"calls": 1}"#), "`seconds`"),
        (&root(r#""x-connector-errors": {"code": [«»"code"]}"#), "Pointer"),
        (
            &reply(r#"{"type": "object", "properties": {"items": {"type": "array", "items": {"type": "string"}}}}"#).replacen(
                "\"operationId\"",
                "\"x-connector-paging\": {\"page\": «»\"page\", \"first\": 1, \"items\": \"/items\"},\n\"operationId\"",
                1,
            ),
            "`page`",
        ),
    ]);
}

/// Else nobody would ever be told of a rejected recipient.
#[test]
fn results_of_items_that_no_reply_has_are_refused() {
    let keyword = |items: &str, status: &str| {
        let schema = r##"{"type": "object", "properties": {"list": {
          "type": "array", "items": {"$ref": "#/components/schemas/Thing"}}}}"##;
        let keyword = format!(
            r#""x-connector-item-results": {{"items": {items}, "status": {status}, "accepted": ["OK"]}},
      "operationId""#
        );
        reply(schema).replacen("\"operationId\"", &keyword, 1)
    };
    refused(&[
        (&keyword("«»\"/lists\"", "\"id\""), "/lists"),
        (&keyword("\"/list\"", "«»\"state\""), "state"),
    ]);
}

#[test]
fn security_that_nothing_describes_is_refused() {
    let text = root(r#""security": [{«»"nothing": []}]"#);
    assert_refused("openapi.json", &[(&text, "`nothing`")]);
}

#[test]
fn a_manifest_that_no_crate_can_have_is_refused() {
    assert_refused(
        "crate.toml",
        &[
            ("version = «»", ""),
            ("version = «»1\ndescription = \"a\"", "string"),
            ("«»version = \"0.1.0\"", "`description`"),
            ("version = «»\"latest\"\ndescription = \"a\"", "version"),
            ("version = «»\"0.1\"\ndescription = \"a\"", "version"),
            ("version = \"0.1.0\"\ndescription = «»\"\"", "description"),
            (
                "version = \"0.1.0\"\ndescription = \"a\"\n«»license = \"a\"",
                "`license`",
            ),
            (
                "version = \"0.1.0\"\ndescription = \"a\"\n[«»dependencies]\na = \"1\"",
                "`dependencies`",
            ),
            (
                "version = \"0.1.0\"\ndescription = \"a\"\nkeywords = [«»\"a b\"]",
                "`a b`",
            ),
            (
                "version = \"0.1.0\"\ndescription = \"a\"\ncategories = [«»\"a b\"]",
                "`a b`",
            ),
        ],
    );
}

#[test]
fn files_beside_the_document_are_refused_like_the_document() {
    assert_refused("apiProperties.json", &[("{«»", "not closed")]);
    assert_refused("overlay.json", &[("{«»", "not closed")]);
    assert_refused(
        "apiDefinition.swagger.json",
        &[("«»{\"swagger\": \"2.0\"}", "both")],
    );
    assert_refused("samples/PutThing.request.json", &[("{«»", "not closed")]);
    assert_refused("samples/PutThing.json", &[("«»{}", "does not say")]);
    assert_refused("samples/PutThing.reply.json", &[("«»{}", "does not say")]);
    assert_refused(
        "samples/GetNothing.request.json",
        &[("«»{}", "does not belong to any operation")],
    );
}

#[test]
fn an_error_points_at_the_node_that_is_wrong() {
    let document = r#"{
  "openapi": "3.0.3",
  "info": {"title": "Example", "version": "1.0", "version": "1.0"},
  "paths": {}
}"#;
    let files = vec![connector_codegen::InputFile {
        name: "openapi.json".to_owned(),
        bytes: document.as_bytes().to_vec(),
    }];
    let error = only_error("example", files).unwrap();
    assert_eq!((error.line, error.column), (Some(3), Some(32)));
    assert_eq!(error.pointer.as_deref(), Some("/info/version"));
}

#[test]
fn a_folder_without_a_definition_is_refused() {
    let error = only_error("example", Vec::new()).unwrap();
    assert_eq!(error.file, "");
    assert!(error.message.contains("no definition"), "{error}");
}
