//! What is not JSON is refused with the right place and a reason.

use connector_codegen::Severity;

use super::{located, read_properties};

/// The error that refuses a text, as `line:column message`, and its advice.
fn refusal(text: &str) -> (String, String) {
    let reading = read_properties(text);
    let definition = reading.definition.as_ref();
    assert!(
        definition.is_none_or(|definition| definition.properties.is_none()),
        "this must not be read: {text}"
    );
    let [found] = located(&reading)
        .try_into()
        .expect("a refusal is one error");
    assert_eq!(found.severity, Severity::Error);
    let (line, column) = (
        found.line.unwrap_or_default(),
        found.column.unwrap_or_default(),
    );
    (
        format!("{line}:{column} {}", found.message),
        found.help.unwrap_or_default(),
    )
}

fn assert_refused(text: &str, expected: &str, advice_holds: &str) {
    let (message, advice) = refusal(text);
    assert_eq!(message, expected, "of {text:?}");
    assert!(
        advice.contains(advice_holds),
        "{advice:?} does not hold {advice_holds:?}"
    );
}

#[test]
fn an_empty_file_is_called_empty() {
    assert_refused("", "1:1 the file is empty", "");
    assert_refused(" \n\t ", "2:3 the file is empty", "");
}

#[test]
fn other_languages_are_called_by_their_names() {
    assert_refused(
        "<!DOCTYPE html>\n<html>",
        "1:1 this is HTML or XML, not JSON",
        "web page",
    );
    assert_refused(
        "swagger: '2.0'\ninfo:\n",
        "1:1 this is YAML, not JSON",
        "as JSON",
    );
    assert_refused(
        "---\nswagger: '2.0'\n",
        "1:1 this is YAML, not JSON",
        "as JSON",
    );
}

#[test]
fn a_merge_conflict_is_recognised() {
    let text = "{\n  \"a\": 1,\n<<<<<<< HEAD\n  \"b\": 2\n=======\n  \"b\": 3\n>>>>>>> main\n}";
    assert_refused(
        text,
        "3:1 there is an unresolved merge conflict here",
        "one side",
    );
}

#[test]
fn a_quotation_mark_inside_a_text_is_found_where_it_breaks_the_text() {
    let expected = "2:13 expected a comma or `}`, found `best`";
    assert_refused(
        "{\n \"a\": \"The \"best\"\",\n}",
        expected,
        "written `\\\"`",
    );
}

#[test]
fn a_text_that_lacks_its_closing_mark_is_found_where_it_begins() {
    let text = "{\n  \"a\": \"open,\n  \"b\": \"x\"\n}";
    assert_refused(
        text,
        "2:8 the string that starts here is not closed on its line",
        "closing quotation mark",
    );
}

#[test]
fn a_truncated_file_names_its_end_and_where_the_open_thing_begins() {
    let ends =
        |at: &str, what: &str| format!("{at} the file ends here, but the {what} is not closed");
    assert_refused(
        "{ \"a\": [1,\n 2",
        &ends("2:3", "list that starts at 1:8"),
        "cut off",
    );
    assert_refused(
        "{\n \"a\": { \"b\": 1",
        &ends("2:15", "object that starts at 2:7"),
        "cut off",
    );
    assert_refused(
        "{ \"a\": \"b",
        &ends("1:10", "text that starts at 1:8"),
        "cut off",
    );
    assert_refused(
        "{ \"a\"",
        &ends("1:6", "object that starts at 1:1"),
        "cut off",
    );
    assert_refused(
        "{ \"a\": 1 /* b }",
        &ends("1:16", "comment that starts at 1:10"),
        "cut off",
    );
    assert_refused(
        "{ \"a\":",
        "1:7 expected a value, found the end of the file",
        "",
    );
}

#[test]
fn a_wrong_bracket_names_the_bracket_that_it_does_not_close() {
    let expected = "3:1 expected `}` to close the object that starts at 1:1, found `]`";
    assert_refused("{\n \"a\": 1\n]", expected, "bracket");
    let expected = "1:10 expected `]` to close the list that starts at 1:8, found `}`";
    assert_refused("{ \"a\": [1}", expected, "bracket");
}

#[test]
fn text_after_the_document_is_refused() {
    assert_refused(
        "{}\n{}",
        "2:1 a second document starts here; the first ended at 1:3",
        "keep one",
    );
    assert_refused(
        "{ } }",
        "1:5 the document ended at 1:4, but `}` follows",
        "too early",
    );
    assert_refused(
        "{}\n\"a\": 1",
        "2:1 the document ended at 1:3, but a text follows",
        "too early",
    );
}

#[test]
fn a_missing_comma_within_a_line_is_refused() {
    let expected = "1:10 expected a comma or `}`, found a text";
    assert_refused("{ \"a\": 1 \"b\": 2 }", expected, "comma");
    assert_refused("[1 2]", "1:4 expected a comma or `]`, found `2`", "comma");
}

#[test]
fn a_missing_colon_or_name_is_refused() {
    assert_refused(
        "{ \"a\" 1 }",
        "1:7 expected a colon after the name `a`, found `1`",
        "",
    );
    assert_refused(
        "{ a: 1 }",
        "1:3 expected a name in quotation marks or `}`, found `a`",
        "quotation marks",
    );
    assert_refused(
        "{ 'a': 1 }",
        "1:3 expected a name in quotation marks or `}`, found `'`",
        "double",
    );
}

#[test]
fn typographic_quotation_marks_are_named() {
    let expected = "1:3 expected a name in quotation marks or `}`, found `“`";
    assert_refused("{ “a”: 1 }", expected, "plain quotation marks");
}

#[test]
fn values_that_json_does_not_have_are_refused() {
    assert_refused(
        "{ \"a\": NaN }",
        "1:8 expected a value, found `NaN`",
        "`null`",
    );
    assert_refused(
        "{ \"a\": undefined }",
        "1:8 expected a value, found `undefined`",
        "`null`",
    );
    assert_refused("{ \"a\": }", "1:8 expected a value, found `}`", "");
    assert_refused("[1,,2]", "1:4 expected a value or `]`, found `,`", "");
}

#[test]
fn numbers_that_json_does_not_have_are_refused() {
    assert_refused("[007]", "1:2 `007` is not a JSON number", "leading zeros");
    assert_refused("[+1]", "1:2 expected a value, found `+1`", "plus");
    assert_refused("[.5]", "1:2 expected a value, found `.5`", "decimal point");
    assert_refused("[1.]", "1:2 `1.` is not a JSON number", "decimal point");
    assert_refused("[-]", "1:2 `-` is not a JSON number", "");
    assert_refused("[12px]", "1:2 `12px` is not a JSON number", "quoted");
}

#[test]
fn an_unknown_escape_is_refused_where_it_stands() {
    assert_refused(
        r#"{ "a": "^\d+$" }"#,
        r"1:10 `\d` is not a JSON escape sequence",
        r"`\\`",
    );
    assert_refused(
        r#"{ "a": "\u12g4" }"#,
        r"1:9 `\u12g4` is not a JSON escape sequence",
        "",
    );
    assert_refused(
        r#"{ "a": "\ud83d\uzzzz" }"#,
        r"1:15 `\uzzzz` is not a JSON escape sequence",
        "",
    );
}

#[test]
fn nesting_without_end_is_refused_and_not_followed() {
    for open in ["[", "{\"a\":"] {
        let (message, _) = refusal(&open.repeat(100_000));
        assert!(
            message.ends_with("objects and arrays are nested more than 256 deep here"),
            "{message}"
        );
    }
}

#[test]
fn a_zero_byte_between_values_is_refused() {
    assert_refused(
        "{ \u{0} }",
        "1:3 expected a name in quotation marks or `}`, found the control character U+0000",
        "damaged",
    );
}

#[test]
fn in_a_refused_text_all_that_has_to_be_mended_is_an_error() {
    let reading = read_properties("{\n \"a\": 1\n \"b\": 2\n}\n}");
    let expected = [
        "3:2 error a comma is missing before this",
        "5:1 error the document ended at 4:2, but `}` follows",
    ];
    assert_eq!(super::told(&reading), expected);
}

#[test]
fn columns_count_characters() {
    assert_refused("{ \"äöü😀\": x }", "1:11 expected a value, found `x`", "");
}

#[test]
fn indentation_tells_where_a_bracket_is_missing() {
    let lines = [
        "{",
        "  \"paths\": {",
        "    \"/a\": {",
        "      \"get\": [\"}\", \"\\\"}\"]",
        "  },",
        "  \"x\": {",
        "    \"y\": 1",
        "  }",
        "}",
    ];
    assert_refused(
        &lines.join("\n"),
        "9:2 the file ends here, but the object that starts at 1:1 is not closed",
        "the bracket at 5:3 does not belong to the one at 3:11",
    );
    assert_refused(
        &lines.join("\r\n").replace("  },", "    }\r\n    }\r\n  },"),
        "7:4 the document ended at 7:4, but `,` follows",
        "the bracket at 6:5 does not belong to the one at 2:12",
    );
}

#[test]
fn brackets_that_agree_with_their_indentation_are_not_blamed() {
    assert_refused(
        "{\n  \"a\": {\n    \"b\": 1\n  }\n",
        "4:4 the file ends here, but the object that starts at 1:1 is not closed",
        "cut off",
    );
}

#[test]
fn a_pointer_of_git_lfs_is_called_so() {
    assert_refused(
        "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n",
        "1:1 this is a pointer of Git LFS, not the file itself",
        "git lfs pull",
    );
}
