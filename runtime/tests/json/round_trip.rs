use connector_runtime::{ObjectExt as _, Value, generated::Object as _};
use proptest::{collection, prelude::*};
use serde_json::{Map, Number};

use crate::sample::{NAMES, Sample};

/// Equal JSON: member order aside, `1` equal to `1.0`.
fn is_equal(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => one == other || is_equal_number(one, other),
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len()
                && one
                    .iter()
                    .zip(other)
                    .all(|(one, other)| is_equal(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            one.len() == other.len()
                && one.iter().all(|(name, value)| {
                    other.get(name).is_some_and(|other| is_equal(value, other))
                })
        }
        (one, other) => one == other,
    }
}

/// Exact: an integer equals a float only where the float prints as it.
fn is_equal_number(one: &Number, other: &Number) -> bool {
    let exact = |number: &Number| match number.as_f64() {
        Some(float) if number.is_f64() && float.fract() == 0.0 => format!("{float:.0}"),
        _ => number.to_string(),
    };
    exact(one) == exact(other)
}

fn scalar() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        (-5_i64..5).prop_map(Value::from),
        (-5_i64..5).prop_map(|whole| Value::from(f64::from(i32::try_from(whole).unwrap()))),
        any::<i64>().prop_map(|whole| Value::from(whole.to_string())),
        prop_oneof!["true", "FALSE", "0.5", "1.0", "SENT", ".*"].prop_map(Value::from),
    ]
}

fn json() -> impl Strategy<Value = Value> {
    scalar().prop_recursive(5, 60, 6, |inner| {
        prop_oneof![
            collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            members(inner).prop_map(Value::Object),
        ]
    })
}

fn members(value: impl Strategy<Value = Value>) -> impl Strategy<Value = Map<String, Value>> {
    let name = prop_oneof![
        8 => proptest::sample::select(NAMES.as_slice()).prop_map(str::to_owned),
        1 => ".{0,5}",
    ];
    collection::btree_map(name, value, 0..8).prop_map(|members| members.into_iter().collect())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, ..ProptestConfig::default() })]

    #[test]
    fn what_is_read_is_written_as_equal_json(members in members(json())) {
        let came = Value::Object(members);
        let text = came.to_string();
        let sample: Sample = serde_json::from_str(&text).unwrap();
        let written: Value = serde_json::from_str(&serde_json::to_string(&sample).unwrap()).unwrap();
        prop_assert!(is_equal(&came, &written), "{came}\n{written}");
    }

    #[test]
    fn every_misfit_stands_where_its_pointer_says(members in members(json())) {
        let came = Value::Object(members);
        let sample: Sample = serde_json::from_value(came.clone()).unwrap();
        for mismatch in sample.type_mismatches().iter() {
            let there = came.pointer(mismatch.pointer());
            prop_assert!(there.is_some_and(|there| is_equal(there, &mismatch.value())));
        }
    }

    #[test]
    fn reading_what_was_written_gives_the_same_object(members in members(json())) {
        let sample: Sample = serde_json::from_value(Value::Object(members)).unwrap();
        let again: Sample = serde_json::from_value(serde_json::to_value(&sample).unwrap()).unwrap();
        prop_assert!(sample == again);
    }

    #[test]
    fn debug_never_shows_text(text in "[a-z]{12}") {
        let mut sample = Sample::empty();
        for name in NAMES.into_iter().filter(|name| *name != "status").chain(["new"]) {
            sample.set_member(name, text.clone());
        }
        let mut parent = Sample::empty();
        parent.child.set(Box::new(sample.clone()));
        parent.children.set(vec![sample]);
        let shown = format!("{parent:?} {parent:#?} {:?}", parent.type_mismatches());
        prop_assert!(!shown.contains(&text), "{shown}");
    }
}
