use serde_json::json;

use crate::sample::{Sample, Status};

#[test]
fn debug_shows_structure_numbers_and_enumerations_alone() {
    let sample: Sample = serde_json::from_value(json!({
        "text": "secret", "whole": "3", "number": 0.5, "flag": true, "status": "SENT",
        "colour": 0, "time": "secret", "bytes": "secret", "texts": ["secret", 1],
        "wholes": {"secret": 4}, "any": {"secret": 1}, "child": {"whole": {"secret": 1}},
        "children": [{"flag": false}], "salary": 100_000, "secret": 1,
    }))
    .unwrap();
    assert_eq!(
        format!("{sample:?}"),
        "Sample { text: \"…\", whole: 3, number: 0.5, flag: true, time: \"…\", bytes: \"…\", \
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
