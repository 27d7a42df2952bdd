//! Suggestions for an overlay: what the definition only hints at.

use serde_json::{Map, Value, json};

/// Usual names of the number of a page, of the size of a page, and of how many
/// items there are in all, in lower case without separators.
const PAGE: [&str; 4] = ["page", "pagenumber", "pageno", "pageindex"];
const SIZE: [&str; 6] = [
    "limit",
    "pagesize",
    "perpage",
    "size",
    "count",
    "itemsperpage",
];
const TOTAL: [&str; 6] = [
    "total",
    "totalcount",
    "totalitems",
    "totalresults",
    "totalrecords",
    "count",
];
const LAST: [&str; 4] = ["lastpage", "totalpages", "pagecount", "pages"];

/// Usual names of the provider's own code and message in an error.
const CODE: [&str; 4] = ["code", "errorcode", "error_code", "errorCode"];
const MESSAGE: [&str; 4] = ["message", "errormessage", "error_message", "detail"];

/// Usual names of the member with the status of an item, and values that mean
/// acceptance, in lower case.
const STATUS: [&str; 4] = ["status", "result", "state", "outcome"];
const ACCEPTED: [&str; 8] = [
    "success",
    "successful",
    "ok",
    "accepted",
    "queued",
    "sent",
    "created",
    "succeeded",
];

/// None if there is nothing to suggest. `first` is the action for the first
/// program.
pub(super) fn overlay(title: &str, definition: &Value, first: Option<Value>) -> Option<Value> {
    let document = PublishedDocument(definition);
    let mut actions: Vec<Value> = first.into_iter().collect();
    actions.extend(document.paging());
    actions.extend(document.item_results());
    actions.extend(document.errors());
    (!actions.is_empty()).then(|| {
        json!({
            "overlay": "1.0.0",
            "info": {"title": format!("What the definition of {title} does not say"), "version": "1"},
            "actions": actions,
        })
    })
}

struct PublishedDocument<'d>(&'d Value);

impl PublishedDocument<'_> {
    /// Calls with a parameter for the page, whose reply has one list and says
    /// how many there are.
    fn paging(&self) -> Vec<Value> {
        let mut actions = Vec::new();
        for (path, item) in self.0["paths"].as_object().into_iter().flatten() {
            let Some(operation) = item.get("get") else {
                continue;
            };
            if let Some(paging) = self.paging_of(item, operation) {
                actions.push(json!({
                    "target": format!("$.paths[{}].get", quoted(path)),
                    "description": "To be confirmed: paging, suggested by the names of \
                     parameters and members.",
                    "update": {"x-connector-paging": paging},
                }));
            }
        }
        actions
    }

    fn paging_of(&self, item: &Value, operation: &Value) -> Option<Value> {
        if operation.get("x-ms-pageable").is_some() {
            return None;
        }
        let parameters = [item, operation].into_iter();
        let parameters: Vec<&Value> = parameters
            .flat_map(|holder| holder["parameters"].as_array().into_iter().flatten())
            .map(|parameter| self.resolved(parameter))
            .filter(|parameter| parameter["in"] == "query")
            .collect();
        let named = |names: &[&str]| {
            parameters.iter().find(|parameter| {
                let name = parameter["name"].as_str().unwrap_or_default();
                names.contains(&plain(name).as_str())
            })
        };
        let page = named(&PAGE)?;
        let reply = self.resolved(&operation["responses"]["200"]["schema"]);
        let (items, _) = self.lists(reply, "", 0).into_iter().next()?;
        let last = self.number(reply, &LAST, "", 0);
        let total = self.number(reply, &TOTAL, "", 0);
        let mut paging = Map::from_iter([
            ("page".to_owned(), page["name"].clone()),
            (
                "first".to_owned(),
                page.get("default").cloned().unwrap_or(json!(1)),
            ),
            ("items".to_owned(), json!(items)),
        ]);
        if let Some(size) = named(&SIZE) {
            paging.insert("size".to_owned(), size["name"].clone());
        }
        match (last, total) {
            (Some(last), _) => paging.insert("lastPage".to_owned(), json!(last)),
            (None, Some(total)) => paging.insert("totalItems".to_owned(), json!(total)),
            // Nothing says where the last page is.
            (None, None) => return None,
        };
        let has_first = paging["first"].is_u64();
        has_first.then_some(Value::Object(paging))
    }

    /// Calls that send a list and get one back, whose items have an enumerated
    /// status.
    fn item_results(&self) -> Vec<Value> {
        let mut actions = Vec::new();
        for (path, item) in self.0["paths"].as_object().into_iter().flatten() {
            for method in ["post", "put"] {
                let Some(results) = item.get(method).and_then(|one| self.results_of(one)) else {
                    continue;
                };
                actions.push(json!({
                    "target": format!("$.paths[{}].{method}", quoted(path)),
                    "description": "To be confirmed: each item of the reply says whether it was \
                     accepted, suggested by the values of its status.",
                    "update": {"x-connector-item-results": results},
                }));
            }
        }
        actions
    }

    fn results_of(&self, operation: &Value) -> Option<Value> {
        let mut parameters = operation["parameters"].as_array()?.iter();
        let body = parameters.find_map(|parameter| {
            let parameter = self.resolved(parameter);
            (parameter["in"] == "body").then(|| self.resolved(&parameter["schema"]))
        })?;
        if body["type"] != "array" && self.lists(body, "", 0).is_empty() {
            return None;
        }
        let reply = self.resolved(&operation["responses"]["200"]["schema"]);
        self.lists(reply, "", 0).into_iter().find_map(|(items, _)| {
            let list = self.within(reply, &items)?;
            let item = self.resolved(&list["items"]);
            let mut members = item["properties"].as_object()?.iter();
            members.find_map(|(name, member)| {
                let is_status = STATUS.contains(&plain(name).as_str());
                let listed = self.resolved(member)["enum"].as_array()?;
                let accepted: Vec<&Value> = listed
                    .iter()
                    .filter(|value| {
                        let value = value.as_str().unwrap_or_default().to_lowercase();
                        ACCEPTED.contains(&value.as_str())
                    })
                    .collect();
                let tells = is_status && !accepted.is_empty() && accepted.len() < listed.len();
                tells.then(|| json!({"items": items, "status": name, "accepted": accepted}))
            })
        })
    }

    /// The schema at a pointer into a value.
    fn within<'v>(&'v self, schema: &'v Value, pointer: &str) -> Option<&'v Value> {
        pointer.split('/').skip(1).try_fold(schema, |schema, name| {
            let name = name.replace("~1", "/").replace("~0", "~");
            Some(self.resolved(self.resolved(schema)["properties"].get(&name)?))
        })
    }

    /// Where errors have a code and a message, by the schemas of error
    /// responses.
    fn errors(&self) -> Option<Value> {
        let (mut codes, mut messages) = (Vec::new(), Vec::new());
        for item in self.0["paths"].as_object()?.values() {
            for operation in item.as_object().into_iter().flat_map(Map::values) {
                let responses = operation["responses"].as_object().into_iter().flatten();
                let refusals = responses
                    .filter(|(status, _)| status.starts_with(['4', '5']) || *status == "default");
                for (_, response) in refusals {
                    let schema = self.resolved(&self.resolved(response)["schema"]);
                    self.members(schema, &CODE, "", 0, &mut codes);
                    self.members(schema, &MESSAGE, "", 0, &mut messages);
                }
            }
        }
        if codes.is_empty() && messages.is_empty() {
            return None;
        }
        Some(json!({
            "target": "$",
            "description": "To be confirmed: where errors carry code and message, suggested by \
             the schemas of error responses.",
            "update": {"x-connector-errors": {"code": codes, "message": messages}},
        }))
    }

    fn members(
        &self,
        schema: &Value,
        names: &[&str],
        at: &str,
        depth: u8,
        found: &mut Vec<String>,
    ) {
        for (name, member) in schema["properties"].as_object().into_iter().flatten() {
            let pointer = format!("{at}/{}", escaped(name));
            let member = self.resolved(member);
            let is_text = matches!(member["type"].as_str(), Some("string" | "integer"));
            if is_text && names.contains(&name.as_str()) && !found.contains(&pointer) {
                found.push(pointer.clone());
            }
            if depth < 2 {
                self.members(member, names, &pointer, depth + 1, found);
            }
        }
    }

    /// Pointers of lists of objects, the outermost first.
    fn lists(&self, schema: &Value, at: &str, depth: u8) -> Vec<(String, u8)> {
        let mut found = Vec::new();
        for (name, member) in schema["properties"].as_object().into_iter().flatten() {
            let member = self.resolved(member);
            let pointer = format!("{at}/{}", escaped(name));
            if member["type"] == "array"
                && self.resolved(&member["items"]).get("properties").is_some()
            {
                found.push((pointer, depth));
            } else if depth < 2 {
                found.extend(self.lists(member, &pointer, depth + 1));
            }
        }
        found.sort_by_key(|(_, depth)| *depth);
        found
    }

    fn number(&self, schema: &Value, names: &[&str], at: &str, depth: u8) -> Option<String> {
        let members = || schema["properties"].as_object().into_iter().flatten();
        let own = members().find(|(name, member)| {
            let is_number = matches!(
                self.resolved(member)["type"].as_str(),
                Some("integer" | "number")
            );
            is_number && names.contains(&plain(name).as_str())
        });
        if let Some((name, _)) = own {
            return Some(format!("{at}/{}", escaped(name)));
        }
        if depth == 2 {
            return None;
        }
        members().find_map(|(name, member)| {
            let pointer = format!("{at}/{}", escaped(name));
            self.number(self.resolved(member), names, &pointer, depth + 1)
        })
    }

    /// What a reference resolves to, after a few steps at most.
    fn resolved<'v>(&'v self, mut value: &'v Value) -> &'v Value {
        for _ in 0..8 {
            let target = value["$ref"]
                .as_str()
                .and_then(|target| target.strip_prefix('#'));
            match target.and_then(|pointer| self.0.pointer(pointer)) {
                Some(next) => value = next,
                None => break,
            }
        }
        value
    }
}

fn plain(name: &str) -> String {
    let letters = name.chars().filter(|character| character.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

/// A name in a path of an overlay.
fn quoted(name: &str) -> String {
    format!("'{}'", name.replace('\\', "\\\\").replace('\'', "\\'"))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::overlay;

    #[test]
    fn pages_and_errors_are_suggested_from_names_and_schemas() {
        let definition = json!({
            "paths": {"/users": {"get": {
                "parameters": [
                    {"name": "page", "in": "query", "type": "integer"},
                    {"name": "per_page", "in": "query", "type": "integer"}
                ],
                "responses": {
                    "200": {"schema": {"$ref": "#/definitions/Users"}},
                    "400": {"schema": {"properties": {"error": {"properties": {
                        "code": {"type": "string"}, "message": {"type": "string"}
                    }}}}}
                }
            }}},
            "definitions": {"Users": {"properties": {
                "users": {"type": "array", "items": {"properties": {"id": {"type": "string"}}}},
                "meta": {"properties": {"total": {"type": "integer"}}}
            }}}
        });
        let overlay = overlay("Acme", &definition, None).unwrap();
        assert_eq!(overlay["actions"][0]["target"], "$.paths['/users'].get");
        assert_eq!(
            overlay["actions"][0]["update"]["x-connector-paging"],
            json!({"page": "page", "size": "per_page", "first": 1, "items": "/users", "totalItems": "/meta/total"})
        );
        assert_eq!(
            overlay["actions"][1]["update"]["x-connector-errors"],
            json!({"code": ["/error/code"], "message": ["/error/message"]})
        );
        for action in overlay["actions"].as_array().unwrap() {
            let description = action["description"].as_str().unwrap();
            assert!(
                description.starts_with("To be confirmed: "),
                "{description}"
            );
        }
    }

    #[test]
    fn verdicts_of_items_are_suggested_where_a_status_lists_success_and_more() {
        let with_values = |values: serde_json::Value| {
            let definition = json!({"paths": {"/send": {"post": {
                "parameters": [{"name": "body", "in": "body", "schema": {"properties": {
                    "messages": {"type": "array", "items": {"properties": {"to": {"type": "string"}}}}
                }}}],
                "responses": {"200": {"schema": {"properties": {"data": {"properties": {
                    "messages": {"type": "array", "items": {"properties": {
                        "to": {"type": "string"}, "Status": {"type": "string", "enum": values}
                    }}}
                }}}}}}
            }}}});
            overlay("Acme", &definition, None)
        };
        let overlay = with_values(json!(["SUCCESS", "REJECTED"])).unwrap();
        assert_eq!(overlay["actions"][0]["target"], "$.paths['/send'].post");
        assert_eq!(
            overlay["actions"][0]["update"]["x-connector-item-results"],
            json!({"items": "/data/messages", "status": "Status", "accepted": ["SUCCESS"]})
        );
        assert_eq!(with_values(json!(["SUCCESS"])), None);
        assert_eq!(with_values(json!(["open", "closed"])), None);
    }

    #[test]
    fn nothing_is_suggested_without_a_hint() {
        assert_eq!(
            overlay("Acme", &json!({"paths": {"/a": {"get": {}}}}), None),
            None
        );
    }
}
