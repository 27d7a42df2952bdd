//! JSON, and what is read although it is not quite JSON.

use serde_json::json;

use super::{properties, read_properties, told};

#[test]
fn json_is_read_as_it_is_and_nothing_is_told() {
    let text = r#" { "a": [1, -2.5e+10, true, false, null, "x\n\u00e9\ud83d\ude00\/"], "b": {}, "c": [] } "#;
    let (value, told) = properties(text);
    assert_eq!(
        value,
        json!({ "a": [1, -2.5e+10, true, false, null, "x\né😀/"], "b": {}, "c": [] })
    );
    assert_eq!(told, [""; 0]);
}

#[test]
fn a_number_keeps_its_text_however_large() {
    let digits = "9".repeat(5000);
    let reading = read_properties(format!("{{ \"n\": {digits} }}"));
    let properties = reading
        .definition
        .and_then(|definition| definition.properties);
    let number = properties
        .as_ref()
        .and_then(|node| node.get("n"))
        .map(|node| &node.value);
    assert!(
        matches!(number, Some(connector_codegen::source::Value::Number(text)) if *text == digits)
    );
}

#[test]
fn a_byte_order_mark_is_skipped_with_a_warning() {
    let (value, told) = properties("\u{feff}{\"a\":1}");
    assert_eq!(value, json!({ "a": 1 }));
    assert_eq!(
        told,
        ["1:1 warning the file starts with a byte-order mark, which JSON does not allow"]
    );
}

#[test]
fn utf_16_of_both_byte_orders_is_read_with_a_warning() {
    let text = "{\"a\":\"é😀\"}";
    let little: Vec<u8> = [0xfeff]
        .into_iter()
        .chain(text.encode_utf16())
        .flat_map(u16::to_le_bytes)
        .collect();
    let big: Vec<u8> = [0xfeff]
        .into_iter()
        .chain(text.encode_utf16())
        .flat_map(u16::to_be_bytes)
        .collect();
    let unmarked = |bytes: &[u8]| bytes.get(2..).unwrap_or_default().to_vec();
    for bytes in [unmarked(&little), unmarked(&big), little, big] {
        let (value, told) = properties(bytes);
        assert_eq!(value, json!({ "a": "é😀" }));
        assert_eq!(told, ["1:1 warning the file is UTF-16; JSON is UTF-8"]);
    }
}

#[test]
fn bytes_of_windows_1252_are_read_where_utf_8_fails_and_only_there() {
    let (value, told) = properties(b"{\n \"a\": \"\xc3\xa9 \x93quoted\x94 \x80\"}".as_slice());
    assert_eq!(value, json!({ "a": "é “quoted” €" }));
    let expected =
        "2:10 warning a byte that is not UTF-8 is read as Windows-1252 (and at 2 further places)";
    assert_eq!(told, [expected]);
}

#[test]
fn comments_are_skipped_with_one_warning() {
    let (value, told) = properties("// first\n{ /* second */ \"a\": \"// no comment\" } // third");
    assert_eq!(value, json!({ "a": "// no comment" }));
    let expected =
        "1:1 warning a comment, which JSON does not allow, is ignored (and at 2 further places)";
    assert_eq!(told, [expected]);
}

#[test]
fn commas_before_closing_brackets_are_skipped_with_one_warning() {
    let (value, told) = properties("{ \"a\": [1, 2, ],\n \"b\": 3, }");
    assert_eq!(value, json!({ "a": [1, 2], "b": 3 }));
    assert_eq!(
        told,
        ["1:13 warning a comma before a closing bracket is ignored (and at 1 further place)"]
    );
}

#[test]
fn superfluous_commas_between_members_are_skipped() {
    let (value, told) = properties("{ , \"a\": 1,, \"b\": 2 }");
    assert_eq!(value, json!({ "a": 1, "b": 2 }));
    assert_eq!(
        told,
        ["1:3 warning a comma with no member before it is ignored (and at 1 further place)"]
    );
}

#[test]
fn a_comma_that_is_missing_at_the_end_of_a_line_is_read() {
    let (value, told) = properties("{\n \"a\": \"x\"\n \"b\": [{}\n  {}]\n}");
    assert_eq!(value, json!({ "a": "x", "b": [{}, {}] }));
    assert_eq!(
        told,
        ["3:2 warning a comma is missing before this (and at 1 further place)"]
    );
}

#[test]
fn control_characters_and_line_breaks_in_a_text_are_kept() {
    let (value, told) = properties("{ \"a\": \"one\n\ttwo\u{0}\" }");
    assert_eq!(value, json!({ "a": "one\n\ttwo\u{0}" }));
    let expected = "1:12 warning a string contains an unescaped control character or line break; \
                    it is kept (and at 2 further places)";
    assert_eq!(told, [expected]);
}

#[test]
fn half_a_surrogate_pair_becomes_the_replacement_character() {
    let (value, told) = properties(r#"{ "a": "\ud83d", "b": "\ude00x", "c": "\ud83d\u0041" }"#);
    assert_eq!(
        value,
        json!({ "a": "\u{fffd}", "b": "\u{fffd}x", "c": "\u{fffd}A" })
    );
    let expected = "1:9 warning half of a surrogate pair is not a character; \
                    it is read as U+FFFD (and at 2 further places)";
    assert_eq!(told, [expected]);
}

#[test]
fn unusual_white_space_between_values_is_skipped() {
    let (value, told) = properties("{\u{a0}\"a\":\u{200b} 1\u{c}}");
    assert_eq!(value, json!({ "a": 1 }));
    assert_eq!(told.len(), 1);
}

#[test]
fn true_false_and_null_are_read_in_capitals_too() {
    let (value, told) = properties("{ \"a\": True, \"b\": FALSE, \"c\": Null }");
    assert_eq!(value, json!({ "a": true, "b": false, "c": null }));
    assert_eq!(told.len(), 1);
}

#[test]
fn of_two_members_with_one_name_the_last_counts_and_the_first_is_told() {
    let text =
        "{ \"swagger\": \"2.0\",\n \"info\": { \"a\": 1, \"b\": 2, \"a\": 3 }, \"paths\": {} }";
    let reading = super::read_files(&[("apiDefinition.swagger.json", text)]);
    let told = told(&reading);
    let definition = reading.definition.expect("this is read");
    assert_eq!(
        super::json(&definition.document)["info"],
        json!({ "b": 2, "a": 3 })
    );
    assert_eq!(
        told,
        ["2:12 warning a later `a` of the same object replaces this one"]
    );
}

#[test]
fn two_members_with_one_name_are_an_error_in_a_file_of_our_own() {
    let reading = read_properties("{ \"a\": 1, \"a\": 2 }");
    assert_eq!(
        told(&reading),
        ["1:3 error a later `a` of the same object replaces this one"]
    );
}

#[test]
fn two_members_with_one_name_are_no_error_in_published_properties() {
    let swagger = r#"{ "swagger": "2.0", "paths": {} }"#;
    let properties = "{ \"a\": 1, \"a\": 2 }";
    let reading = super::read_files(&[
        ("apiDefinition.swagger.json", swagger),
        ("apiProperties.json", properties),
    ]);
    let expected = "1:3 warning a later `a` of the same object replaces this one";
    assert_eq!(told(&reading), [expected]);
    assert!(reading.definition.is_some());
}

#[test]
fn thousands_of_repeated_names_are_told_in_a_few_lines() {
    let members: Vec<String> = (0..5000)
        .map(|n| format!("\"m{n}\": 1, \"m{n}\": 2"))
        .collect();
    let reading = read_properties(format!("{{ {} }}", members.join(", ")));
    let told = told(&reading);
    assert_eq!(told.len(), 10);
    assert!(
        told[9].ends_with("(and 4990 more such names)"),
        "{}",
        told[9]
    );
}
