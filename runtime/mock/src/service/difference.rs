//! How JSON differs from what was expected.

use serde_json::Value;

/// A line for each place where a value differs from what is expected.
/// Additional members are allowed.
pub(super) fn between(expected: &Value, came: &Value) -> Vec<String> {
    let mut lines = Vec::new();
    compare(expected, came, "", &mut lines);
    lines
}

fn compare(expected: &Value, came: &Value, pointer: &str, lines: &mut Vec<String>) {
    let below = |name: &str| format!("{pointer}/{}", name.replace('~', "~0").replace('/', "~1"));
    match (expected, came) {
        (Value::Object(expected), Value::Object(came)) => {
            for (name, expected) in expected {
                match came.get(name) {
                    Some(came) => compare(expected, came, &below(name), lines),
                    None => lines.push(format!(
                        "{}: expected {expected}, nothing came",
                        below(name)
                    )),
                }
            }
        }
        (Value::Array(expected), Value::Array(came)) => {
            if expected.len() != came.len() {
                let (expected, came) = (expected.len(), came.len());
                lines.push(format!("{pointer}: expected {expected} items, {came} came"));
            }
            for (index, (expected, came)) in expected.iter().zip(came).enumerate() {
                compare(expected, came, &below(&index.to_string()), lines);
            }
        }
        (Value::Number(one), Value::Number(other)) if one.as_f64() == other.as_f64() => {}
        (expected, came) if expected == came => {}
        (expected, came) => lines.push(format!("{pointer}: expected {expected}, {came} came")),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::between;

    #[test]
    fn a_difference_names_the_place_and_both_values() {
        let expected = json!({"body": {"to": "a", "n": [1, 2], "x": 1}});
        let came = json!({"body": {"to": "b", "n": [1.0], "more": true}});
        assert_eq!(
            between(&expected, &came),
            [
                "/body/n: expected 2 items, 1 came",
                "/body/to: expected \"a\", \"b\" came",
                "/body/x: expected 1, nothing came",
            ]
        );
        assert!(between(&json!({}), &came).is_empty());
    }
}
