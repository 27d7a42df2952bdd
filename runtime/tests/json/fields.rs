use connector_runtime::generated::{IntegerEnum, TextEnum};
use connector_runtime::{ObjectExt as _, Value, generated::Object as _};
use serde_json::json;

use crate::sample::{Colour, Sample, Status};

fn read(value: Value) -> Sample {
    serde_json::from_value(value).unwrap()
}

fn written(sample: &Sample) -> Value {
    serde_json::to_value(sample).unwrap()
}

fn mismatches(sample: &Sample) -> Vec<(String, Value)> {
    let mismatches = sample.type_mismatches();
    mismatches
        .iter()
        .map(|mismatch| (mismatch.pointer().to_owned(), mismatch.value()))
        .collect()
}

#[test]
fn values_that_fit_are_read_and_no_misfits() {
    let sample = read(json!({
        "text": "a", "whole": 1, "number": 1.5, "flag": true, "time": "2024-01-01T00:00:00",
        "bytes": "aGVsbG8=", "status": "SENT", "colour": 7, "texts": ["a", "b"],
        "wholes": {"a": 1}, "any": [null], "child": {"text": "b"}, "children": [{"whole": 2}],
    }));
    assert_eq!(sample.text.text(), Some("a"));
    assert_eq!(sample.whole.copied(), Some(1));
    assert_eq!(sample.number.copied(), Some(1.5));
    assert_eq!(sample.flag.copied(), Some(true));
    assert_eq!(sample.time.get().unwrap().as_str(), "2024-01-01T00:00:00");
    assert_eq!(sample.bytes.get().unwrap().decode().unwrap(), b"hello");
    assert_eq!(sample.status.get(), Some(&Status::Sent));
    assert_eq!(sample.colour.copied(), Some(Colour::Unlisted(7)));
    assert_eq!(sample.texts.items(), ["a", "b"]);
    assert_eq!(sample.wholes.get().unwrap()["a"], 1);
    assert_eq!(sample.any.get(), Some(&json!([null])));
    assert_eq!(sample.child.unboxed().unwrap().text.text(), Some("b"));
    assert_eq!(sample.children.items()[0].whole.copied(), Some(2));
    assert_eq!(mismatches(&sample), []);
}

#[test]
fn a_number_is_there_digit_for_digit_beside_its_float() {
    let long = "0.123456789012345678901234567890";
    for (came, float, text) in [
        ("1.10", Some(1.1), Some("1.10")),
        (long, Some(0.123_456_789_012_345_68), Some(long)),
        ("-0", Some(-0.0), Some("-0")),
        ("2E+2", Some(200.0), Some("2E+2")),
        ("1e999", None, Some("1e999")),
        (r#""1.10""#, Some(1.1), Some("1.10")),
        (r#""+1""#, None, None),
        ("null", None, None),
        ("[1]", None, None),
    ] {
        let json = format!(r#"{{"number": {came}, "unlisted": {came}}}"#);
        let sample: Sample = serde_json::from_str(&json).unwrap();
        assert_eq!(sample.number.copied(), float, "{came}");
        assert_eq!(sample.number_text("number").as_deref(), text, "{came}");
        assert_eq!(sample.number_text("unlisted").as_deref(), text, "{came}");
    }
    let mut sample = read(json!({"number": 1.5}));
    assert_eq!(sample.number_text("number").as_deref(), Some("1.5"));
    sample.number.set(2.0);
    assert_eq!(sample.number_text("number").as_deref(), Some("2"));
    assert_eq!(sample.number_text("absent"), None);
}

#[test]
fn names_that_are_data_are_written_in_the_order_in_which_they_came() {
    for json in [
        r#"{"any":{"b":1,"a":2}}"#,
        r#"{"any":[{"b":1,"c":2,"a":{}}]}"#,
        r#"{"wholes":{"b":1,"a":2}}"#,
        r#"{"unlisted 2":{"b":1,"a":2},"unlisted 1":0}"#,
    ] {
        let sample: Sample = serde_json::from_str(json).unwrap();
        assert_eq!(serde_json::to_string(&sample).unwrap(), json);
        assert_eq!(mismatches(&sample), []);
    }
}

#[test]
fn a_value_that_certainly_means_another_is_read_kept_and_listed() {
    let json = json!({
        "text": 0.07, "whole": "100", "number": "0.5", "flag": "False", "status": 3,
        "colour": "0", "texts": ["a", 1],
    });
    let sample = read(json.clone());
    assert_eq!(sample.text.text(), Some("0.07"));
    assert_eq!(sample.whole.copied(), Some(100));
    assert_eq!(sample.number.copied(), Some(0.5));
    assert_eq!(sample.flag.copied(), Some(false));
    assert_eq!(sample.status.get(), Some(&Status::Unlisted("3".into())));
    assert_eq!(sample.colour.copied(), Some(Colour::Grey));
    assert_eq!(sample.texts.items(), ["a", "1"]);
    assert_eq!(written(&sample), json);
    let pointers: Vec<String> = mismatches(&sample)
        .into_iter()
        .map(|(pointer, _)| pointer)
        .collect();
    assert_eq!(
        pointers,
        [
            "/text", "/whole", "/number", "/flag", "/status", "/colour", "/texts/1"
        ]
    );
}

#[test]
fn zero_and_one_are_booleans_and_a_whole_float_is_an_integer() {
    let sample = read(json!({"flag": 1, "whole": 3.0}));
    assert_eq!(sample.flag.copied(), Some(true));
    assert_eq!(read(json!({"flag": "0"})).flag.copied(), Some(false));
    assert_eq!(sample.whole.copied(), Some(3));
}

#[test]
fn nothing_is_guessed() {
    for json in [
        json!({"whole": "+61411111111"}),
        json!({"whole": "007"}),
        json!({"whole": ""}),
        json!({"whole": 1.5}),
        json!({"whole": 9_223_372_036_854_775_808_u64}),
        json!({"whole": 1e300}),
        json!({"number": "NaN"}),
        json!({"flag": 2}),
        json!({"flag": "yes"}),
        json!({"colour": true}),
        json!({"text": ["a"]}),
        json!({"time": 1_449_573_604}),
        json!({"texts": {"a": 1}}),
        json!({"children": {"more": "a"}}),
        json!({"children": "a"}),
        json!({"child": [{"text": "a"}, {}]}),
        json!({"wholes": [1]}),
    ] {
        let sample = read(json.clone());
        let (name, value) = json.as_object().unwrap().iter().next().unwrap();
        assert_eq!(mismatches(&sample), [(format!("/{name}"), value.clone())]);
        assert_eq!(written(&sample), json);
        assert_eq!(sample.whole.copied(), None);
        assert!(sample.texts.items().is_empty() && sample.children.items().is_empty());
    }
}

#[test]
fn null_is_no_value_and_is_written_back() {
    let json = json!({"text": null, "any": null, "texts": null, "child": null});
    let sample = read(json.clone());
    assert_eq!(sample.text.get(), None);
    assert_eq!(sample.any.get(), None);
    assert_eq!(mismatches(&sample).len(), 4);
    assert_eq!(written(&sample), json);
}

#[test]
fn an_item_that_does_not_fit_is_left_out_and_the_list_kept() {
    let json =
        json!({"texts": ["a", null, "b", {"c": 1}], "wholes": {"a": 1, "b/c": [], "d": "4"}});
    let sample = read(json.clone());
    assert_eq!(sample.texts.items(), ["a", "b"]);
    assert_eq!(sample.wholes.get().unwrap().len(), 2);
    assert_eq!(written(&sample), json);
    let expected = [
        ("/texts/1".to_owned(), json!(null)),
        ("/texts/3".to_owned(), json!({"c": 1})),
        ("/wholes/b~1c".to_owned(), json!([])),
        ("/wholes/d".to_owned(), json!("4")),
    ];
    assert_eq!(mismatches(&sample), expected);
}

#[test]
fn misfits_are_found_at_any_depth_also_within_lists_that_were_kept() {
    let json = json!({"children": [
        {"whole": "1", "children": [{"flag": null}]}, 7, {"texts": [1], "new": null},
    ]});
    let sample = read(json.clone());
    assert_eq!(sample.children.items().len(), 2);
    assert_eq!(written(&sample), json);
    let mut pointers: Vec<String> = mismatches(&sample)
        .into_iter()
        .map(|(pointer, _)| pointer)
        .collect();
    pointers.sort();
    assert_eq!(
        pointers,
        [
            "/children/0/children/0/flag",
            "/children/0/whole",
            "/children/1",
            "/children/2/texts/0",
        ]
    );
}

#[test]
fn setting_a_member_forgets_what_came() {
    let mut sample = read(json!({"whole": "1", "text": null}));
    sample.whole.set(2);
    sample.text.clear();
    assert_eq!(written(&sample), json!({"whole": 2}));
    assert_eq!(mismatches(&sample), []);
}

#[test]
fn unknown_members_are_kept_and_written_back() {
    let json = json!({"text": "a", "new": {"b": [1, 2.5]}});
    let mut sample = read(json.clone());
    assert_eq!(written(&sample), json);
    assert_eq!(
        sample.extra_members().get("new").unwrap().as_str(),
        r#"{"b":[1,2.5]}"#
    );
    assert_eq!(sample.member("new"), Some(json!({"b": [1, 2.5]})));
    assert_eq!(sample.member("text"), Some(json!("a")));
    sample.set_member("schedule", 1_449_573_604);
    sample.set_member("whole", "1 000");
    assert_eq!(sample.whole.copied(), None);
    assert_eq!(written(&sample)["schedule"], 1_449_573_604);
    assert_eq!(written(&sample)["whole"], "1 000");
}

#[test]
fn an_empty_object_writes_nothing() {
    assert_eq!(written(&Sample::empty()), json!({}));
}

#[test]
fn only_an_object_is_an_object() {
    for json in ["null", "1", "\"a\"", "[1]", "true"] {
        assert!(serde_json::from_str::<Sample>(json).is_err(), "{json}");
    }
}

#[test]
fn nesting_without_end_is_an_error_and_no_crash() {
    let json = "{\"child\":".repeat(100_000);
    assert!(serde_json::from_str::<Sample>(&json).is_err());
}

#[test]
fn values_are_ordered_as_on_the_wire_wherever_the_definition_lists_them() {
    let mut texts = ["sold", "SENT", "queued", "a"].map(Status::from);
    texts.sort();
    assert_eq!(
        texts.each_ref().map(Status::as_str),
        ["SENT", "a", "queued", "sold"]
    );
    let mut numbers = [9, 0, -1, 7].map(Colour::from);
    numbers.sort();
    assert_eq!(numbers.map(|one| one.as_integer()), [-1, 0, 7, 9]);
    // What is not equal has an order, too.
    let listed = Status::from(Status::Sent.as_str());
    let unlisted = Status::Unlisted(listed.as_str().to_owned());
    assert!(listed < unlisted && listed != unlisted);
}
