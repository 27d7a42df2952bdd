use connector_runtime::{
    ExtraMembers, Reveal as _,
    generated::{Connector, ErrorShape, Member},
};
use serde_json::json;

use crate::sample::{Sample, Status};

#[test]
fn debug_shows_structure_counts_and_enumerations_alone() {
    let sample: Sample = serde_json::from_value(json!({
        "text": "secret", "whole": "3", "number": 0.5, "flag": true, "status": "SENT",
        "colour": 0, "time": "secret", "bytes": "secret", "texts": ["secret", 1],
        "wholes": {"secret": 4}, "any": {"secret": 1}, "child": {"whole": {"secret": 1}},
        "children": [{"flag": false}], "salary": 100_000, "secret": 1,
    }))
    .unwrap();
    assert_eq!(
        format!("{sample:?}"),
        "Sample { text: \"…\", whole: 3, number: …, flag: true, time: \"…\", bytes: \"…\", \
         status: \"SENT\", colour: 0, texts: [\"…\", \"…\"], wholes: {\"…\": 4}, any: …, \
         child: Sample { whole: … }, children: [Sample { flag: false }], salary: …, .. }",
    );
}

#[test]
fn a_value_that_an_enumeration_does_not_list_is_shown_where_it_looks_like_one() {
    for (text, shown) in [
        ("SENT", "\"SENT\""),
        ("SENT_LATE", "\"SENT_LATE\""),
        ("to Mx Quillfeather", "\"…\""),
        ("+61491570156", "\"…\""),
        ("61491570156", "\"…\""),
    ] {
        let status = Status::from(text);
        assert_eq!(format!("{status:?}"), shown);
        let sample: Sample = serde_json::from_value(json!({"status": text})).unwrap();
        assert!(format!("{sample:?}").contains(&format!("status: {shown}")));
    }
}

#[test]
fn a_count_is_shown_and_a_number_that_could_be_somebodys_is_not() {
    for (whole, shown) in [
        (999_999, "999999"),
        (-999_999, "-999999"),
        (1_000_000, "…"),
        (61_491_570_156_i64, "…"),
        (i64::MIN, "…"),
    ] {
        let sample: Sample = serde_json::from_value(json!({"whole": whole})).unwrap();
        assert_eq!(
            format!("{sample:?}"),
            format!("Sample {{ whole: {shown} }}")
        );
    }
}

#[test]
fn a_uuid_is_shown_and_no_other_text() {
    let uuid = "1F12D781-99C1-6D94-96FE-f5a311c89970";
    for (text, is_shown) in [
        (uuid, true),
        ("1F12D781-99C1-6D94-96FE-F5A311C8997", false),
        ("1F12D781-99C1-6D94-96FE+F5A311C89970", false),
        ("1F12D781-99C1-6D94-96FE-Dana11C89970", false),
        ("SUCCESS", false),
    ] {
        let sample: Sample = serde_json::from_value(json!({"text": text})).unwrap();
        assert_eq!(format!("{sample:?}").contains(text), is_shown, "{text}");
    }
}

#[test]
fn a_revealed_value_shows_all_that_stands_in_it() {
    let json = json!({
        "text": "secret", "number": 0.5, "texts": ["a", 1], "wholes": {"b": 4},
        "child": {"whole": {"c": 1}}, "salary": 100_000, "other": "d",
    });
    let sample: Sample = serde_json::from_value(json.clone()).unwrap();
    assert_eq!(
        format!("{:?}", sample.reveal()),
        "Sample { text: \"secret\", number: 0.5, texts: [\"a\",1], wholes: {\"b\": 4}, \
         child: Sample { whole: {\"c\":1} }, salary: 100000, other: \"d\" }",
    );
    assert_eq!(serde_json::to_value(sample.reveal()).unwrap(), json);
    let others: [Sample; 2] =
        ["x", "y"].map(|text| serde_json::from_value(json!({"text": text})).unwrap());
    assert_ne!(others[0].reveal(), others[1].reveal());
    let list = vec!["a".to_owned()];
    assert_eq!(
        format!("{:?} {:?}", list.reveal(), list[0].reveal()),
        "[\"a\"] \"a\""
    );
}

static CONNECTOR: Connector = Connector {
    errors: ErrorShape {
        success: &["SUCCESS"],
        ..ErrorShape::DEFAULT
    },
    remedies: &[("NO_CREDIT", "Buy some.")],
    ..Connector::DEFAULT
};

struct Reply {
    code: Member<String>,
    codes: Member<Vec<String>>,
    currency: Member<String>,
    account: Member<i64>,
    name: Member<String>,
    extra_members: ExtraMembers,
}

connector_runtime::generated::object! {
    Reply of CONNECTOR {
        0 code = "code";
        1 codes = "codes";
        2 currency = "currency", harmless;
        3 account = "account", harmless;
        4 name = "name", sensitive;
    }
}

#[test]
fn a_listed_code_is_shown_wherever_text_is_and_no_other_text() {
    let reply: Reply = serde_json::from_value(json!({
        "code": "SUCCESS", "codes": ["NO_CREDIT", "NO_CREDIT at all", "no_credit"],
        "name": "SUCCESS", "other": "SUCCESS",
    }))
    .unwrap();
    assert_eq!(
        format!("{reply:?}"),
        "Reply { code: \"SUCCESS\", codes: [\"NO_CREDIT\", \"…\", \"…\"], name: …, .. }",
    );
}

#[test]
fn a_harmless_member_is_shown_where_what_came_fits() {
    let shown = |json| format!("{:?}", serde_json::from_value::<Reply>(json).unwrap());
    assert_eq!(
        shown(json!({"code": "AUD", "currency": "AUD", "account": 61_491_570_156_i64})),
        "Reply { code: \"…\", currency: \"AUD\", account: 61491570156 }",
    );
    assert_eq!(
        shown(json!({"currency": {"of": "Quillfeather"}, "account": "Quillfeather"})),
        "Reply { currency: …, account: … }",
    );
}
