//! What breaks callers of a generated crate, and what does not.

#![allow(
    clippy::unwrap_used,
    reason = "a test fails by panicking, and helpers are no `#[test]` functions"
)]

use connector_codegen::api::{Verdict, compare};
use connector_codegen::{File, InputFile, generate};
use serde_json::{Value, json};

fn connector(inputs: &Value, color: &Value) -> Vec<File> {
    let definition = json!({
        "openapi": "3.0.3",
        "info": {"title": "Paint Shop", "version": "1.0"},
        "servers": [{"url": "https://api.example.com"}],
        "paths": {"/paints": {"post": {
            "operationId": "MixPaint",
            "parameters": inputs,
            "responses": {"200": {"description": "The paint.", "content": {"application/json": {
                "schema": {"type": "object", "properties": {
                    "color": color,
                    "liters": {"type": "integer", "description": "How much."},
                }}}}}},
        }}},
    });
    let file = InputFile {
        name: "openapi.json".to_owned(),
        bytes: definition.to_string().into_bytes(),
    };
    let generation = generate("paint-shop", vec![file]).unwrap();
    generation.output.unwrap().files
}

fn input(name: &str, required: bool) -> Value {
    json!({"name": name, "in": "query", "required": required,
        "description": format!("The {name}."), "schema": {"type": "string"}})
}

fn color() -> Value {
    json!({"type": "string", "description": "The color."})
}

fn verdict(before: &[File], now: &[File]) -> (Vec<String>, Vec<String>, usize) {
    let Verdict {
        removed,
        changed,
        added,
    } = compare(before, now);
    (removed, changed, added)
}

#[test]
fn the_same_crate_is_no_change() {
    let files = connector(&json!([input("base", true)]), &color());
    assert_eq!(compare(&files, &files), Verdict::default());
    assert!(!compare(&files, &files).breaks_callers());
}

#[test]
fn a_new_optional_input_breaks_nobody() {
    let before = connector(&json!([input("base", true)]), &color());
    let now = connector(
        &json!([input("base", true), input("gloss", false)]),
        &color(),
    );
    // The setter, and the field of what a test's service is called with.
    assert_eq!(verdict(&before, &now), (vec![], vec![], 2));
    assert!(!compare(&before, &now).breaks_callers());
    assert_eq!(
        verdict(&now, &before).0,
        [
            "operations::MixPaint::with_gloss",
            "testing::MixPaintInputs::gloss"
        ],
        "taking it away does"
    );
}

#[test]
fn a_new_required_input_breaks_callers() {
    let two = json!([input("base", true), input("tint", true)]);
    let three = json!([
        input("base", true),
        input("tint", true),
        input("gloss", true)
    ]);
    let (before, now) = (connector(&two, &color()), connector(&three, &color()));
    let (removed, changed, _) = verdict(&before, &now);
    assert_eq!(
        removed,
        ["operations::MixPaintArgs<Base,Tint>: std::fmt::Debug"]
    );
    assert_eq!(changed, ["Client::mix_paint", "operations::MixPaintArgs"]);
}

#[test]
fn another_type_breaks_callers() {
    let number = json!({"type": "integer", "description": "The color."});
    let before = connector(&json!([]), &color());
    let now = connector(&json!([]), &number);
    assert_eq!(
        verdict(&before, &now).1,
        [
            "types::MixPaintResponse::color",
            "types::MixPaintResponse::with_color"
        ]
    );
}

#[test]
fn a_new_named_value_breaks_nobody_and_a_lost_one_does() {
    let named = |values: &[&str]| {
        let color = json!({"type": "string", "description": "The color.", "enum": values});
        connector(&json!([]), &color)
    };
    let (before, now) = (named(&["red"]), named(&["red", "blue"]));
    assert!(!compare(&before, &now).breaks_callers());
    assert_eq!(
        verdict(&now, &before).0,
        ["types::MixPaintResponseColor::Blue"]
    );
}

#[test]
fn of_a_type_that_is_gone_its_members_are_not_named() {
    let before = connector(&json!([input("base", true), input("tint", true)]), &color());
    let now = connector(&json!([input("base", true)]), &color());
    let (removed, changed, _) = verdict(&before, &now);
    assert_eq!(
        removed,
        ["operations::MixPaintArgs", "testing::MixPaintInputs::tint"]
    );
    assert_eq!(changed, ["Client::mix_paint"]);
}

#[test]
fn a_lost_feature_breaks_callers() {
    let before = connector(&json!([]), &color());
    let mut now = before.clone();
    for file in now.iter_mut().filter(|file| file.path == "Cargo.toml") {
        file.contents = file
            .contents
            .replace("tracing = [\"connector-runtime/tracing\"]\n", "");
    }
    assert_eq!(verdict(&before, &now).0, ["the feature \"tracing\""]);
}
