//! Places of a definition to change something at.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::Random;

pub(super) const METHODS: [&str; 5] = ["get", "post", "put", "patch", "delete"];

/// One of the operations that callers are offered.
pub(super) fn operation(document: &Value, random: &mut Random) -> Option<(String, String)> {
    let paths = document["paths"].as_object()?;
    let mut all = Vec::new();
    // An endpoint for agents has no other path, method or id.
    let others = paths
        .iter()
        .filter(|(_, item)| !item.to_string().contains("x-ms-agentic-protocol"));
    for (path, item) in others {
        for method in METHODS {
            let id = item[method]["operationId"].as_str();
            if id.is_some_and(|id| !id.is_empty()) {
                all.push((path.clone(), method.to_owned()));
            }
        }
    }
    let at = random.below(all.len());
    all.into_iter().nth(at)
}

/// A parameter that callers give in the query; not one that replaces the one of its path.
pub(super) fn parameter<'d>(
    document: &'d mut Value,
    random: &mut Random,
) -> Option<(&'d mut Vec<Value>, usize)> {
    let is_given =
        |one: &Value| one["in"] == json!("query") && !one.to_string().contains("internal");
    let has_some = |operation: &Value| {
        let parameters = operation["parameters"].as_array();
        parameters.is_some_and(|all| all.iter().any(is_given))
    };
    let paths = document["paths"].as_object_mut()?;
    let paths = paths
        .iter_mut()
        .filter(|(_, item)| item.get("parameters").is_none());
    let items = paths.filter_map(|(_, item)| item.as_object_mut());
    let operations = items.flat_map(|item| item.iter_mut());
    let operations = operations.filter(|(method, _)| METHODS.contains(&method.as_str()));
    let mut with_some: Vec<&mut Value> = operations
        .map(|(_, operation)| operation)
        .filter(|operation| has_some(operation))
        .collect();
    let at = random.below(with_some.len());
    let operation = with_some.drain(..).nth(at)?;
    let all = operation["parameters"].as_array_mut()?;
    let given: Vec<usize> = (0..all.len()).filter(|at| is_given(&all[*at])).collect();
    let at = given[random.below(given.len())];
    Some((all, at))
}

/// Edits members, given the name of one of them, and says what.
pub(super) type EditMembers<'e> = dyn FnMut(&mut Map<String, Value>, &str) -> Option<String> + 'e;

/// Edits the members of one of the objects that operations use, given the name
/// of one of them.
pub(super) fn members(
    document: &mut Value,
    random: &mut Random,
    edit: &mut EditMembers<'_>,
) -> Option<String> {
    let places = used(document, &has_members);
    object(document, &places, random, &mut |schema, name| {
        let members = schema.get_mut("properties")?.as_object_mut()?;
        let what = edit(members, name)?;
        let is_gone = !members.contains_key(name);
        if let Some(required) = schema.get_mut("required").and_then(Value::as_array_mut) {
            required.retain(|one| !is_gone || one != &json!(name));
        }
        Some(what)
    })
}

pub(super) fn has_members(schema: &Value) -> bool {
    let members = schema["properties"].as_object();
    members.is_some_and(|members| !members.is_empty())
}

/// Edits one of these objects, given the name of a member that callers see.
pub(super) fn object(
    document: &mut Value,
    places: &[String],
    random: &mut Random,
    edit: &mut EditMembers<'_>,
) -> Option<String> {
    let place = places.get(random.below(places.len()))?;
    let schema = document.pointer_mut(place)?.as_object_mut()?;
    let names: Vec<String> = schema["properties"]
        .as_object()?
        .iter()
        .filter(|(_, member)| !member.to_string().contains("internal"))
        .filter(|(name, _)| {
            let discriminator = schema.get("discriminator");
            let discriminator = discriminator.map(|one| one.get("propertyName").unwrap_or(one));
            discriminator != Some(&json!(name))
        })
        .map(|(name, _)| name.clone())
        .collect();
    let name = names.get(random.below(names.len()))?;
    let what = edit(schema, name)?;
    Some(format!("{what} at {place}"))
}

/// Edits the values of one of the enumerations that operations use.
pub(super) fn values(
    document: &mut Value,
    random: &mut Random,
    edit: &mut dyn FnMut(&mut Vec<Value>, usize),
) -> Option<String> {
    let places = used(document, &|schema| {
        let values = schema["enum"].as_array();
        let is_set = |values: &Vec<Value>| {
            let all: BTreeSet<&str> = values.iter().filter_map(Value::as_str).collect();
            values.len() > 2 && all.len() == values.len()
        };
        let is_plain = schema.get("x-ms-enum").is_none() && schema.get("default").is_none();
        is_plain && values.is_some_and(is_set)
    });
    let place = places.get(random.below(places.len()))?;
    let values = document.pointer_mut(place)?["enum"].as_array_mut()?;
    let at = random.below(values.len());
    edit(values, at);
    Some(format!("value {at} at {place}"))
}

/// The schemas that operations use, with what they refer to. Not those that are
/// joined with others.
pub(super) fn used(document: &Value, of: &dyn Fn(&Value) -> bool) -> Vec<String> {
    let mut roots = bodies(document);
    roots.extend(replies(document));
    reached(document, roots, of)
}

/// The same for what is only sent.
pub(super) fn sent(document: &Value, of: &dyn Fn(&Value) -> bool) -> Vec<String> {
    let received = reached(document, replies(document), of);
    let mut sent = reached(document, bodies(document), of);
    sent.retain(|place| !received.contains(place));
    sent
}

/// The same for what is only received.
pub(super) fn received(document: &Value, of: &dyn Fn(&Value) -> bool) -> Vec<String> {
    let sent = reached(document, bodies(document), of);
    let mut received = reached(document, replies(document), of);
    received.retain(|place| !sent.contains(place));
    received
}

const JSON: &str = "content/application~1json/schema";

fn bodies(document: &Value) -> Vec<String> {
    let mut found = Vec::new();
    for (place, operation) in typed(document) {
        let parameters = operation["parameters"].as_array().into_iter().flatten();
        for (index, parameter) in parameters.enumerate() {
            if parameter["in"] == json!("body") {
                found.push(format!("{place}/parameters/{index}/schema"));
            }
        }
        found.push(format!("{place}/requestBody/{JSON}"));
    }
    found
}

fn replies(document: &Value) -> Vec<String> {
    let typed = typed(document).into_iter();
    let places = typed.flat_map(|(place, _)| {
        [
            format!("{place}/responses/200/{JSON}"),
            format!("{place}/responses/200/schema"),
        ]
    });
    places.collect()
}

/// Operations with JSON, and where they stand.
fn typed(document: &Value) -> Vec<(String, &Value)> {
    let is_json = |list: &Value| {
        let types = list.as_array();
        types.is_none_or(|types| types.is_empty() || types.contains(&json!("application/json")))
    };
    // Of Swagger; what an endpoint for agents takes and gives is not typed.
    let is_typed = |operation: &Value| {
        operation.is_object()
            && operation.get("x-ms-agentic-protocol").is_none()
            && is_json(operation.get("produces").unwrap_or(&document["produces"]))
    };
    let mut found = Vec::new();
    for (path, item) in document["paths"].as_object().into_iter().flatten() {
        for method in METHODS.iter().filter(|method| is_typed(&item[**method])) {
            let place = format!("/paths/{}/{method}", escaped(path));
            found.push((place, &item[*method]));
        }
    }
    found
}

fn reached(document: &Value, mut next: Vec<String>, of: &dyn Fn(&Value) -> bool) -> Vec<String> {
    let mut known: Vec<String> = Vec::new();
    while let Some(place) = next.pop() {
        let Some(schema) = document.pointer(&place) else {
            continue;
        };
        if known.contains(&place) || schema["x-ms-visibility"] == json!("internal") {
            continue;
        }
        if let Some(target) = schema["$ref"]
            .as_str()
            .and_then(|text| text.strip_prefix('#'))
        {
            next.push(target.to_owned());
            continue;
        }
        if schema.get("allOf").is_some() {
            continue;
        }
        for name in schema["properties"]
            .as_object()
            .into_iter()
            .flat_map(Map::keys)
        {
            next.push(format!("{place}/properties/{}", escaped(name)));
        }
        next.push(format!("{place}/items"));
        known.push(place);
    }
    known.retain(|place| document.pointer(place).is_some_and(of));
    known.sort();
    known
}

pub(super) fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

pub(super) fn is_swagger(document: &Value) -> bool {
    document.get("swagger").is_some()
}

pub(super) fn operation_mut<'d>(
    document: &'d mut Value,
    random: &mut Random,
) -> Option<&'d mut Value> {
    let (path, method) = operation(document, random)?;
    document["paths"].get_mut(&path)?.get_mut(&method)
}

/// The schema of one of the parameters that callers give in the query.
pub(super) fn parameter_schema<'d>(
    document: &'d mut Value,
    random: &mut Random,
) -> Option<&'d mut Value> {
    let (all, at) = parameter(document, random)?;
    let one = &mut all[at];
    if one.get("schema").is_some() {
        one.get_mut("schema")
    } else {
        Some(one)
    }
}
