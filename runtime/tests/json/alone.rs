//! An object that comes alone in a list.

use connector_runtime::{
    ObjectExt as _, Value,
    generated::{Decoded, Field as _, Json as _, Object as _},
};
use serde_json::json;

use crate::sample::Sample;

fn read(value: Value) -> Sample {
    serde_json::from_value(value).unwrap()
}

fn pointers(sample: &Sample) -> Vec<String> {
    let mismatches = sample.type_mismatches();
    mismatches
        .iter()
        .map(|mismatch| mismatch.pointer().to_owned())
        .collect()
}

#[test]
fn it_is_read_and_written_back_as_that_list() {
    let list = json!([{"text": "a", "whole": "7", "more": 1}]);
    let sample = read(list.clone());
    assert_eq!(sample.text.text(), Some("a"));
    assert_eq!(sample.whole.copied(), Some(7));
    assert_eq!(sample.extra_members().get("more").unwrap().as_str(), "1");
    assert_eq!(sample.extra_members().len(), 1);
    assert_eq!(serde_json::to_value(&sample).unwrap(), list);
    assert_eq!(sample.to_value(), list);
    assert_eq!(pointers(&sample), ["/0/whole"]);
    assert!(matches!(Sample::from_value(list), Decoded::Coerced(_)));
}

#[test]
fn a_change_stands_in_the_list() {
    let mut sample = read(json!([{"text": "a", "whole": 7}]));
    sample.text.set("b".to_owned());
    sample.set_member("more", true);
    let written = serde_json::to_value(&sample).unwrap();
    assert_eq!(written, json!([{"text": "b", "whole": 7, "more": true}]));
}

#[test]
fn several_and_other_things_are_no_object() {
    for other in [json!([{}, {}]), json!([1]), json!([[{}]]), json!([null])] {
        assert!(matches!(
            Sample::from_value(other.clone()),
            Decoded::Mismatch
        ));
        serde_json::from_value::<Sample>(other).unwrap_err();
    }
}

#[test]
fn as_a_member_it_is_read_listed_and_written_back() {
    let came = json!({
        "child": [{"text": "b", "flag": "odd"}],
        "children": [[{"whole": 2}], {"whole": 3}],
    });
    let sample = read(came.clone());
    assert_eq!(sample.child.unboxed().unwrap().text.text(), Some("b"));
    let wholes = sample.children.items().iter();
    assert!(
        wholes
            .map(|child| child.whole.copied())
            .eq([Some(2), Some(3)])
    );
    assert_eq!(sample.to_value(), came);
    assert_eq!(
        pointers(&sample),
        ["/child", "/child/0/flag", "/children/0"]
    );
}

#[test]
fn put_into_another_value_it_is_an_object_again() {
    let alone = read(json!([{"text": "a"}]));
    let mut parent = Sample::empty();
    parent.child.set(Box::new(alone.clone()));
    parent.children.set(vec![alone]);
    let object = json!({"text": "a"});
    assert_eq!(
        parent.to_value(),
        json!({"child": object, "children": [object]})
    );
}
