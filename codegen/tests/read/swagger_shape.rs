//! Swagger 2.0 becomes OpenAPI 3.0: servers, security, parameters, responses.

use serde_json::{Value as Json, json};

use super::upgraded;

/// The document that a Swagger document with these members becomes.
fn document(members: &Json) -> Json {
    let mut swagger = json!({ "swagger": "2.0", "paths": {} });
    for (name, value) in members.as_object().expect("members are an object") {
        swagger[name] = value.clone();
    }
    upgraded(&swagger).0
}

/// The operation that becomes of this one, in a document with these members.
fn operation(operation: &Json, members: &Json) -> Json {
    let mut members = members.clone();
    members["paths"] = json!({ "/x": { "post": operation } });
    document(&members)["paths"]["/x"]["post"].clone()
}

fn parameter(parameter: &Json) -> Json {
    operation(&json!({ "parameters": [parameter] }), &json!({}))["parameters"][0].clone()
}

fn response(response: &Json) -> Json {
    operation(&json!({ "responses": { "200": response } }), &json!({}))["responses"]["200"].clone()
}

#[test]
fn host_base_path_and_schemes_become_one_server() {
    for (members, url) in [
        (
            json!({ "host": "h", "basePath": "/v3", "schemes": ["https"] }),
            json!("https://h/v3"),
        ),
        (
            json!({ "host": "h", "basePath": "/", "schemes": ["http", "https"] }),
            json!("https://h"),
        ),
        (
            json!({ "host": "h:8080", "basePath": "v3/", "schemes": ["http"] }),
            json!("http://h:8080/v3"),
        ),
        (json!({ "host": "h" }), json!("https://h")),
        (
            json!({ "host": "http://h/", "basePath": "/a" }),
            json!("http://h/a"),
        ),
        (json!({ "host": " ", "basePath": "/a" }), Json::Null),
        (json!({ "basePath": "/a" }), Json::Null),
    ] {
        let document = document(&members);
        assert_eq!(document["servers"][0]["url"], url, "of {members}");
        assert_eq!(
            document
                .get("host")
                .or(document.get("basePath"))
                .or(document.get("schemes")),
            None
        );
    }
}

#[test]
fn security_schemes_take_the_words_of_openapi() {
    let flow = |name: &str| json!({ "type": "oauth2", "flow": name, "authorizationUrl": "a", "tokenUrl": "t", "scopes": { "s": "d" } });
    let document = document(&json!({ "securityDefinitions": {
        "basic": { "type": "basic", "x-ms-summary": "B" },
        "key": { "type": "apiKey", "in": "header", "name": "K" },
        "code": flow("accessCode"), "app": flow("application"), "open": flow("implicit"), "user": flow("password"),
        "bare": { "type": "oauth2", "flow": "accessCode" }
    } }));
    let schemes = &document["components"]["securitySchemes"];
    let details = json!({ "authorizationUrl": "a", "tokenUrl": "t", "scopes": { "s": "d" } });
    assert_eq!(
        schemes["basic"],
        json!({ "type": "http", "scheme": "basic", "x-ms-summary": "B" })
    );
    assert_eq!(
        schemes["key"],
        json!({ "type": "apiKey", "in": "header", "name": "K" })
    );
    assert_eq!(
        schemes["code"],
        json!({ "type": "oauth2", "flows": { "authorizationCode": details } })
    );
    assert_eq!(
        schemes["app"],
        json!({ "type": "oauth2", "flows": { "clientCredentials": details } })
    );
    assert_eq!(
        schemes["open"],
        json!({ "type": "oauth2", "flows": { "implicit": details } })
    );
    assert_eq!(
        schemes["user"],
        json!({ "type": "oauth2", "flows": { "password": details } })
    );
    assert_eq!(
        schemes["bare"]["flows"],
        json!({ "authorizationCode": { "scopes": {} } })
    );
}

#[test]
fn what_describes_the_value_of_a_parameter_moves_into_its_schema() {
    let given = json!({
        "name": "n", "in": "query", "description": "D", "required": true, "x-ms-summary": "S", "x-ms-visibility": "internal",
        "type": "integer", "format": "int32", "default": 1, "enum": [1, 2], "minimum": 1, "maximum": 2, "x-nullable": true
    });
    let expected = json!({
        "name": "n", "in": "query", "description": "D", "required": true, "x-ms-summary": "S", "x-ms-visibility": "internal",
        "schema": { "type": "integer", "format": "int32", "default": 1, "enum": [1, 2], "minimum": 1, "maximum": 2, "nullable": true }
    });
    assert_eq!(parameter(&given), expected);
}

#[test]
fn list_formats_become_styles_and_commas_are_what_is_meant_without_one() {
    let schema = json!({ "type": "array", "items": { "type": "string" } });
    for (travels_in, format, style, explode) in [
        ("query", None, "form", false),
        ("query", Some("csv"), "form", false),
        ("query", Some("multi"), "form", true),
        ("query", Some("ssv"), "spaceDelimited", false),
        ("query", Some("pipes"), "pipeDelimited", false),
        ("header", Some("csv"), "simple", false),
        ("path", None, "simple", false),
    ] {
        let mut given = json!({ "name": "n", "in": travels_in, "type": "array", "items": { "type": "string" } });
        if let Some(format) = format {
            given["collectionFormat"] = json!(format);
        }
        let expected = json!({ "name": "n", "in": travels_in, "style": style, "explode": explode, "schema": schema });
        assert_eq!(parameter(&given), expected);
    }
    let tabs = parameter(
        &json!({ "name": "n", "in": "query", "type": "array", "collectionFormat": "tsv" }),
    );
    assert_eq!(tabs["x-connector-collection-format"], "tsv");
}

#[test]
fn certain_slips_in_a_parameter_are_put_right_with_a_warning() {
    let swagger = json!({ "swagger": "2.0", "paths": { "/x": { "get": { "parameters": [
        { "name": "a", "in": "Query ", "required": "true", "type": "String" },
        { "name": "b", "in": "query", "type": "file" },
        "nothing"
    ] } } } });
    let (document, told) = upgraded(&swagger);
    let expected = json!([
        { "name": "a", "in": "query", "required": true, "schema": { "type": "string" } },
        { "name": "b", "in": "query", "schema": { "type": "string" } }
    ]);
    assert_eq!(document["paths"]["/x"]["get"]["parameters"], expected);
    assert_eq!(told.len(), 5, "{told:?}");
}

#[test]
fn shared_parameters_responses_and_definitions_move_and_references_follow() {
    let document = document(&json!({
        "parameters": { "P": { "name": "p", "in": "query", "type": "string" } },
        "responses": { "R": { "description": "r", "schema": { "$ref": "#/definitions/D" } } },
        "definitions": { "D": { "properties": { "d": { "$ref": "#/definitions/D", "description": "kept" } } } },
        "paths": { "/x": { "get": {
            "parameters": [{ "$ref": "#/parameters/P" }],
            "responses": { "200": { "$ref": "#/responses/R" } }
        } } }
    }));
    let inner = json!({ "$ref": "#/components/schemas/D", "description": "kept" });
    let content = json!({ "application/json": { "schema": { "$ref": "#/components/schemas/D" } } });
    assert_eq!(
        document["components"]["schemas"]["D"]["properties"]["d"],
        inner
    );
    assert_eq!(
        document["components"]["responses"]["R"],
        json!({ "description": "r", "content": content })
    );
    let shared = json!({ "name": "p", "in": "query", "schema": { "type": "string" } });
    assert_eq!(document["components"]["parameters"]["P"], shared);
    let operation = &document["paths"]["/x"]["get"];
    assert_eq!(
        operation["parameters"],
        json!([{ "$ref": "#/components/parameters/P" }])
    );
    assert_eq!(
        operation["responses"]["200"],
        json!({ "$ref": "#/components/responses/R" })
    );
}

#[test]
fn a_text_that_looks_like_a_reference_in_an_example_stays_as_it_is() {
    let example = json!({ "$ref": "#/definitions/D" });
    let document =
        document(&json!({ "definitions": { "D": { "example": example, "enum": [example] } } }));
    assert_eq!(
        document["components"]["schemas"]["D"],
        json!({ "example": example, "enum": [example] })
    );
}

#[test]
fn a_response_has_content_of_what_the_operation_or_the_document_produces() {
    let response =
        json!({ "responses": { "200": { "description": "d", "schema": { "type": "string" } } } });
    let media_types = |operation: Json| -> Vec<String> {
        let content = operation["responses"]["200"]["content"]
            .as_object()
            .cloned()
            .unwrap_or_default();
        content.into_iter().map(|(name, _)| name).collect()
    };
    let mut own = response.clone();
    own["produces"] = json!(["text/csv", "text/csv"]);
    assert_eq!(
        media_types(operation(&response, &json!({}))),
        ["application/json"]
    );
    assert_eq!(
        media_types(operation(&response, &json!({ "produces": ["text/plain"] }))),
        ["text/plain"]
    );
    assert_eq!(
        media_types(operation(&own, &json!({ "produces": ["text/plain"] }))),
        ["text/csv"]
    );
}

#[test]
fn a_response_without_a_schema_has_no_content_unless_an_example_shows_some() {
    assert_eq!(
        response(&json!({ "description": "d" })),
        json!({ "description": "d" })
    );
    let with_example =
        response(&json!({ "description": "d", "examples": { "application/json": { "a": 1 } } }));
    assert_eq!(
        with_example["content"],
        json!({ "application/json": { "example": { "a": 1 } } })
    );
    let both = response(
        &json!({ "description": "d", "schema": {}, "examples": { "application/json": [1] } }),
    );
    assert_eq!(
        both["content"],
        json!({ "application/json": { "schema": {}, "example": [1] } })
    );
}

#[test]
fn a_file_in_a_response_is_bytes() {
    let schema = json!({ "type": "string", "format": "binary" });
    let expected = json!({ "application/octet-stream": { "schema": schema } });
    assert_eq!(
        response(&json!({ "description": "d", "schema": { "type": "file" } }))["content"],
        expected
    );
}

#[test]
fn headers_of_a_response_get_schemas() {
    let headers = json!({ "X-Rate": { "type": "integer", "description": "d" } });
    let expected = json!({ "X-Rate": { "description": "d", "schema": { "type": "integer" } } });
    assert_eq!(
        response(&json!({ "description": "d", "headers": headers }))["headers"],
        expected
    );
}

#[test]
fn what_a_webhook_delivers_stays_on_the_path() {
    let document = document(&json!({ "paths": { "/x": {
        "x-ms-notification-content": { "description": "d", "schema": { "$ref": "#/definitions/D", "x-nullable": true } }
    } } }));
    let schema = json!({ "$ref": "#/components/schemas/D", "nullable": true });
    let expected = json!({ "description": "d", "schema": schema });
    assert_eq!(
        document["paths"]["/x"]["x-ms-notification-content"],
        expected
    );
}

#[test]
fn paths_that_differ_in_their_query_join_the_others() {
    let document = document(&json!({
        "paths": { "/x": { "get": { "operationId": "A" } } },
        "x-ms-paths": { "/x?b": { "get": { "operationId": "B" } }, "/x": { "put": { "operationId": "C" } } }
    }));
    let expected = json!({
        "/x": { "get": { "operationId": "A" }, "put": { "operationId": "C" } },
        "/x?b": { "get": { "operationId": "B" } }
    });
    assert_eq!(document["paths"], expected);
    assert_eq!(document.get("x-ms-paths"), None);
}

#[test]
fn extensions_of_the_document_and_of_operations_stay() {
    let document = document(&json!({
        "x-ms-connector-metadata": [{ "propertyName": "Website" }],
        "paths": { "/x": { "x-path": 1, "get": { "x-ms-trigger": "batch", "schemes": ["https"], "tags": ["t"] } } }
    }));
    assert_eq!(
        document["x-ms-connector-metadata"],
        json!([{ "propertyName": "Website" }])
    );
    assert_eq!(
        document["paths"]["/x"],
        json!({ "x-path": 1, "get": { "x-ms-trigger": "batch", "tags": ["t"] } })
    );
}

#[test]
fn values_of_the_wrong_kind_everywhere_do_not_stop_the_reader() {
    for wrong in [
        json!(null),
        json!(true),
        json!(1),
        json!("x"),
        json!([]),
        json!([1]),
        json!({}),
        json!({ "a": 1 }),
    ] {
        let members = [
            "host",
            "basePath",
            "schemes",
            "consumes",
            "produces",
            "paths",
            "definitions",
            "parameters",
            "responses",
            "securityDefinitions",
            "security",
            "x-ms-paths",
            "x-ms-parameterized-host",
        ];
        for member in members {
            let mut swagger = json!({ "swagger": "2.0", "paths": {} });
            swagger[member] = wrong.clone();
            upgraded(&swagger);
        }
        for member in [
            "parameters",
            "responses",
            "consumes",
            "produces",
            "x-ms-notification-content",
        ] {
            operation(&json!({ member: wrong }), &json!({}));
        }
        for member in [
            "name",
            "in",
            "required",
            "schema",
            "type",
            "items",
            "collectionFormat",
            "enum",
            "$ref",
        ] {
            for travels_in in ["query", "body", "formData"] {
                let mut parameter = json!({ "name": "n", "in": travels_in });
                parameter[member] = wrong.clone();
                operation(&json!({ "parameters": [parameter] }), &json!({}));
            }
        }
        for member in [
            "type",
            "properties",
            "items",
            "allOf",
            "required",
            "discriminator",
            "additionalProperties",
            "x-nullable",
            "$ref",
        ] {
            document(&json!({ "definitions": { "D": { member: wrong } } }));
        }
        for member in ["schema", "headers", "examples", "$ref"] {
            response(&json!({ member: wrong }));
        }
        for member in ["type", "flow", "scopes", "flows"] {
            let mut scheme = json!({ "type": "oauth2" });
            scheme[member] = wrong.clone();
            document(&json!({ "securityDefinitions": { "s": scheme } }));
        }
    }
}

#[test]
fn references_into_paths_and_shared_parts_lead_to_what_they_led_to() {
    let schema = json!({ "type": "object", "properties": { "n": { "type": "string" } } });
    let shared =
        json!({ "description": "", "schema": { "$ref": "#/paths/~1a/get/responses/200/schema" } });
    let upgraded = document(&json!({
        "paths": {
            "/a": { "get": { "responses": { "200": { "description": "", "schema": schema } } } },
            "/b": {
                "post": {
                    "consumes": ["application/json"],
                    "produces": ["application/json"],
                    "parameters": [
                        { "$ref": "#/paths/~1b/put/parameters/1" },
                        { "in": "body", "name": "body", "schema": { "$ref": "#/responses/Shared/schema" } },
                    ],
                    "responses": { "200": { "$ref": "#/responses/Shared" } },
                },
                "put": {
                    "parameters": [
                        { "in": "body", "name": "body", "schema": { "type": "object" } },
                        { "in": "query", "name": "q", "type": "string" },
                    ],
                    "responses": {},
                },
            },
        },
        "responses": { "Shared": shared },
    }));
    let follow = |node: &Json| -> Json {
        let mut node = node.clone();
        while let Some(reference) = node["$ref"].as_str() {
            let pointer = reference.trim_start_matches('#');
            node = upgraded.pointer(pointer).unwrap_or(&Json::Null).clone();
        }
        node
    };
    let post = &upgraded["paths"]["/b"]["post"];
    assert_eq!(follow(&post["parameters"][0])["name"], "q");
    let body = &post["requestBody"]["content"]["application/json"]["schema"];
    assert_eq!(follow(body), schema);
    let reply = follow(&post["responses"]["200"]);
    let content = reply["content"].as_object().expect("content");
    let reply = content.values().next().expect("a media type");
    assert_eq!(follow(&reply["schema"]), schema);
}
