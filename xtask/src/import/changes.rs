//! What a newer version of a definition changes, in lines.

use std::collections::BTreeMap;

use serde_json::Value;

/// Operations that came, went and changed.
pub(super) fn between(before: &Value, after: &Value) -> Vec<String> {
    let (before, after) = (operations(before), operations(after));
    let mut lines = Vec::new();
    for (id, (place, operation)) in &before {
        match after.get(id) {
            None => lines.push(format!("removed  {id} ({place})")),
            Some((now, _)) if now != place => {
                lines.push(format!("moved    {id}: {place} is now {now}"));
            }
            Some((_, now)) if now != operation => lines.push(format!("changed  {id} ({place})")),
            Some(_) => {}
        }
    }
    let new = after.iter().filter(|(id, _)| !before.contains_key(*id));
    lines.extend(new.map(|(id, (place, _))| format!("added    {id} ({place})")));
    if lines.is_empty() {
        lines.push("no operation has changed".to_owned());
    }
    lines
}

/// Operations by their ids: method and path, and the rest.
fn operations(definition: &Value) -> BTreeMap<String, (String, &Value)> {
    let mut found = BTreeMap::new();
    for (path, item) in definition["paths"].as_object().into_iter().flatten() {
        for (method, operation) in item.as_object().into_iter().flatten() {
            let Some(operation) = operation.as_object().map(|_| operation) else {
                continue;
            };
            let place = format!("{} {path}", method.to_uppercase());
            let id = operation["operationId"]
                .as_str()
                .unwrap_or(&place)
                .to_owned();
            found.insert(id, (place, operation));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::between;

    #[test]
    fn operations_that_came_went_moved_and_changed_are_listed() {
        let before = json!({"paths": {
            "/a": {"get": {"operationId": "A"}, "post": {"operationId": "B"}},
            "/c": {"get": {"operationId": "C", "summary": "old"}}
        }});
        let after = json!({"paths": {
            "/b": {"post": {"operationId": "B"}},
            "/c": {"get": {"operationId": "C", "summary": "new"}},
            "/d": {"get": {"operationId": "D"}}
        }});
        assert_eq!(
            between(&before, &after),
            [
                "removed  A (GET /a)",
                "moved    B: POST /a is now POST /b",
                "changed  C (GET /c)",
                "added    D (GET /d)",
            ]
        );
        assert_eq!(between(&after, &after), ["no operation has changed"]);
    }
}
