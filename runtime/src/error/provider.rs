//! The provider's own words in an answer.

use serde_json::Value;

use crate::{Connector, ErrorShape};

/// Code and message, and what to do about the code.
#[derive(Default)]
pub(crate) struct Said {
    pub(crate) code: Option<String>,
    pub(crate) message: Option<String>,
    pub(crate) remedy: Option<&'static str>,
}

impl Said {
    pub(crate) fn in_answer(body: &[u8], connector: &Connector) -> Self {
        let Ok(body) = serde_json::from_slice::<Value>(body) else {
            return Self::default();
        };
        let code = first(&body, connector.errors.code);
        let remedy = code.as_deref().and_then(|code| remedy(connector, code));
        Self {
            message: first(&body, connector.errors.message),
            code,
            remedy,
        }
    }
}

impl ErrorShape {
    /// Whether the envelope of a success tells of a failure all the same.
    pub(crate) fn tells_of_failure(&self, body: &Value) -> bool {
        !self.success.is_empty()
            && first(body, self.code).is_some_and(|code| !self.success.contains(&code.as_str()))
    }
}

fn remedy(connector: &Connector, code: &str) -> Option<&'static str> {
    let known = connector.remedies.iter().find(|(known, _)| *known == code);
    known.map(|(_, remedy)| *remedy)
}

fn first(body: &Value, pointers: &[&str]) -> Option<String> {
    pointers.iter().find_map(|pointer| follow(body, pointer))
}

/// The first text or number that a pointer leads to; `*` stands for any item.
fn follow(value: &Value, pointer: &str) -> Option<String> {
    let Some(rest) = pointer.strip_prefix('/') else {
        return text_of(value);
    };
    let (step, rest) = rest.find('/').map_or((rest, ""), |at| rest.split_at(at));
    match value {
        Value::Array(items) if step == "*" => items.iter().find_map(|item| follow(item, rest)),
        Value::Object(members) if step == "*" => {
            members.values().find_map(|member| follow(member, rest))
        }
        Value::Array(items) => follow(items.get(step.parse::<usize>().ok()?)?, rest),
        Value::Object(members) => follow(
            members.get(&step.replace("~1", "/").replace("~0", "~"))?,
            rest,
        ),
        _ => None,
    }
}

fn text_of(value: &Value) -> Option<String> {
    match value {
        Value::String(text) if !text.is_empty() => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_first_pointer_that_leads_to_a_value_wins() {
        let body = json!({"code": null, "error": {"code": 7}, "number": 8});
        assert_eq!(
            first(&body, &["/code", "/error/code", "/number"]).as_deref(),
            Some("7")
        );
    }

    #[test]
    fn a_star_is_any_item_of_a_list() {
        let body = json!({"errors": [{}, {"code": "A"}, {"code": "B"}]});
        assert_eq!(first(&body, &["/errors/*/code"]).as_deref(), Some("A"));
        assert_eq!(first(&body, &["/errors/2/code"]).as_deref(), Some("B"));
    }

    #[test]
    fn escaped_names_are_found() {
        assert_eq!(
            first(&json!({"a/b": {"~": "x"}}), &["/a~1b/~0"]).as_deref(),
            Some("x")
        );
    }
}
