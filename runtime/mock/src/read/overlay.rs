//! Overlays (OpenAPI Overlay 1.0): changes to an imported definition.

use serde_json::Value;

/// A step of a target's path.
#[derive(Debug, PartialEq, Eq)]
enum Step {
    Member(String),
    Every,
}

/// Applies the actions of an overlay, in order.
pub(super) fn apply(document: &mut Value, overlay: &Value) -> Result<(), String> {
    let actions = overlay.get("actions").and_then(Value::as_array);
    for action in actions.into_iter().flatten() {
        let target = action
            .get("target")
            .and_then(Value::as_str)
            .unwrap_or_default();
        let steps = steps(target).ok_or_else(|| format!("unsupported target: {target}"))?;
        if action.get("remove").and_then(Value::as_bool) == Some(true) {
            remove(document, &steps);
        } else if let Some(update) = action.get("update") {
            each(document, &steps, &mut |node| merge(node, update));
        }
    }
    Ok(())
}

/// `$.paths['/x'].get`, with `*` for every member or item.
fn steps(target: &str) -> Option<Vec<Step>> {
    let mut rest = target.strip_prefix('$')?;
    let mut steps = Vec::new();
    while !rest.is_empty() {
        let (name, tail) = if let Some(quoted) = rest.strip_prefix("['") {
            let (name, tail) = quoted.split_once("']")?;
            (name.replace("\\'", "'"), tail)
        } else if let Some(quoted) = rest.strip_prefix("[\"") {
            let (name, tail) = quoted.split_once("\"]")?;
            (name.replace("\\\"", "\""), tail)
        } else if let Some(index) = rest.strip_prefix('[') {
            let (index, tail) = index.split_once(']')?;
            let is_plain = index == "*" || index.bytes().all(|byte| byte.is_ascii_digit());
            (is_plain.then(|| index.to_owned())?, tail)
        } else {
            let name = rest.strip_prefix('.')?;
            let end = name.find(['.', '[']).unwrap_or(name.len());
            let (name, tail) = name.split_at(end);
            ((!name.is_empty()).then(|| name.to_owned())?, tail)
        };
        let is_every = name == "*" && !rest.starts_with("['") && !rest.starts_with("[\"");
        steps.push(if is_every {
            Step::Every
        } else {
            Step::Member(name)
        });
        rest = tail;
    }
    Some(steps)
}

fn each(node: &mut Value, steps: &[Step], change: &mut dyn FnMut(&mut Value)) {
    let Some((step, rest)) = steps.split_first() else {
        return change(node);
    };
    match (step, node) {
        (Step::Every, Value::Object(members)) => {
            members
                .values_mut()
                .for_each(|node| each(node, rest, change));
        }
        (Step::Every, Value::Array(items)) => {
            for node in items {
                each(node, rest, change);
            }
        }
        (Step::Member(name), Value::Object(members)) => {
            if let Some(node) = members.get_mut(name) {
                each(node, rest, change);
            }
        }
        (Step::Member(index), Value::Array(items)) => {
            if let Some(node) = index
                .parse::<usize>()
                .ok()
                .and_then(|index| items.get_mut(index))
            {
                each(node, rest, change);
            }
        }
        _ => {}
    }
}

fn remove(document: &mut Value, steps: &[Step]) {
    let Some((last, parents)) = steps.split_last() else {
        return;
    };
    each(document, parents, &mut |node| match (last, node) {
        (Step::Every, Value::Object(members)) => members.clear(),
        (Step::Every, Value::Array(items)) => items.clear(),
        (Step::Member(name), Value::Object(members)) => {
            members.remove(name);
        }
        (Step::Member(index), Value::Array(items)) => {
            if let Some(index) = index.parse().ok().filter(|index| *index < items.len()) {
                items.remove(index);
            }
        }
        _ => {}
    });
}

/// Objects are merged, lists grow, all else is replaced.
fn merge(node: &mut Value, update: &Value) {
    match (node, update) {
        (Value::Object(node), Value::Object(update)) => {
            for (name, update) in update {
                match node.get_mut(name) {
                    Some(node) if node.is_object() && update.is_object() => merge(node, update),
                    Some(Value::Array(items)) if update.is_array() => {
                        items.extend(update.as_array().into_iter().flatten().cloned());
                    }
                    _ => {
                        node.insert(name.clone(), update.clone());
                    }
                }
            }
        }
        (Value::Array(items), update) => items.push(update.clone()),
        (node, update) => *node = update.clone(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::apply;

    #[test]
    fn an_overlay_updates_and_removes_where_its_targets_lead() {
        let mut document = json!({
            "paths": {"/a.b": {"get": {"tags": ["x"], "old": 1}}, "/c": {"get": {"old": 1}}},
        });
        let overlay = json!({"actions": [
            {"target": "$.paths['/a.b'].get", "update": {"new": {"a": 1}, "tags": ["y"]}},
            {"target": "$.paths.*.get.old", "remove": true},
        ]});
        assert_eq!(apply(&mut document, &overlay), Ok(()));
        assert_eq!(
            document,
            json!({"paths": {"/a.b": {"get": {"tags": ["x", "y"], "new": {"a": 1}}}, "/c": {"get": {}}}})
        );
    }

    #[test]
    fn a_target_that_is_not_understood_is_refused() {
        let overlay = json!({"actions": [{"target": "$..get", "remove": true}]});
        assert!(apply(&mut json!({}), &overlay).is_err());
    }
}
