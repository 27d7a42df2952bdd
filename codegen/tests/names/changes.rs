//! What changes on the wire is told, and nothing else.

use std::collections::BTreeSet;

use connector_codegen::InputFile;
use connector_codegen::api::{self, Change, Seen};
use serde_json::{Map, Value, json};

use super::definitions::{self, Random};
use super::{entries, generation, interface};

#[test]
fn another_order_alone_is_no_change() {
    let (mut seen, mut told) = (0, Vec::new());
    for (seed, (definition, files)) in (1..).zip(definitions::all()) {
        let mut random = Random::of(seed);
        let shuffled = edited(&files, &mut |document| shuffle(document, &mut random));
        let Some(changes) = compared(&definition, &files, &shuffled) else {
            continue;
        };
        seen += 1;
        told.extend(
            changes
                .first()
                .map(|change| format!("{definition}: {change:?}")),
        );
    }
    assert!(told.is_empty(), "{told:#?}");
    assert!(seen > 50, "{seen} definitions are enough");
}

/// So often each edit is tried, whatever the seeds choose.
const ENOUGH: u32 = 3;

#[test]
fn each_change_on_the_wire_is_told() {
    let mut told = vec![0; EDITS.len()];
    let mut missed = Vec::new();
    for (seed, (definition, files)) in (1..).zip(definitions::all()) {
        let mut random = Random::of(seed);
        let mut chosen = Random::of(seed + 1_000);
        for (number, edit) in EDITS.iter().enumerate() {
            // Not each in each definition: that takes minutes.
            if told[number] >= ENOUGH && !chosen.once_in(4) && !definitions::given() {
                continue;
            }
            let mut what = None;
            let edited = edited(&files, &mut |document| {
                what = (edit.apply)(document, &mut random);
            });
            let Some(what) = what else { continue };
            let Some(changes) = compared(&definition, &files, &edited) else {
                continue;
            };
            if changes.iter().any(|change| change.seen == Seen::Wire) {
                told[number] += 1;
            } else {
                missed.push(format!("{definition}: {} {what}", edit.name));
            }
        }
    }
    let told: Vec<_> = EDITS.iter().map(|edit| edit.name).zip(told).collect();
    assert!(missed.is_empty(), "{missed:#?}\n{told:?}");
    assert!(told.iter().all(|(_, told)| *told > 0), "{told:?}");
    if definitions::given() {
        report(&told);
    }
}

#[expect(clippy::print_stdout, reason = "the numbers of a run by hand")]
fn report(told: &[(&str, u32)]) {
    println!("{told:#?}");
}

/// What is told of two versions; nothing where one of them is wrong. Names stay.
fn compared(definition: &str, before: &[InputFile], now: &[InputFile]) -> Option<Vec<Change>> {
    let before = generation(before, None).output?;
    let now = generation(now, Some(&before.names)).output?;
    let names = entries(&now.names);
    for (key, name) in entries(&before.names) {
        assert_eq!(names.get(&key), Some(&name), "{definition}: {key}");
    }
    Some(api::compare(&interface(&before), &interface(&now)).all)
}

/// The files with another document.
fn edited(files: &[InputFile], edit: &mut dyn FnMut(&mut Value)) -> Vec<InputFile> {
    let mut files = files.to_vec();
    let documents = files
        .iter_mut()
        .filter(|file| file.name != "apiProperties.json");
    for file in documents {
        if let Ok(mut document) = serde_json::from_slice::<Value>(&file.bytes) {
            edit(&mut document);
            file.bytes = document.to_string().into_bytes();
        }
    }
    files
}

/// Members in another order, and the items of lists whose order says nothing.
fn shuffle(value: &mut Value, random: &mut Random) {
    match value {
        Value::Object(members) => {
            let mut all: Vec<(String, Value)> = std::mem::take(members).into_iter().collect();
            mix(&mut all, random);
            for (name, mut inner) in all {
                let is_set = matches!(&*name, "enum" | "required" | "parameters");
                // What names of values belong to them by their order.
                let is_paired = members.contains_key("x-ms-enum-values");
                match inner.as_array_mut() {
                    Some(items) if is_set && !is_paired => mix(items, random),
                    _ => {}
                }
                shuffle(&mut inner, random);
                members.insert(name, inner);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| shuffle(item, random)),
        _ => {}
    }
}

fn mix<T>(items: &mut [T], random: &mut Random) {
    for end in (1..items.len()).rev() {
        items.swap(end, random.below(end + 1));
    }
}

/// One change of what goes over the wire.
struct Edit {
    name: &'static str,
    /// Makes it somewhere, and says where.
    apply: fn(&mut Value, &mut Random) -> Option<String>,
}

const EDITS: &[Edit] = &[
    Edit {
        name: "an operation goes",
        apply: |document, random| {
            let (path, method) = operation(document, random)?;
            let item = document["paths"][&path].as_object_mut()?;
            item.remove(&method);
            Some(format!("{method} {path}"))
        },
    },
    Edit {
        name: "an operation comes",
        apply: |document, random| {
            let (path, method) = operation(document, random)?;
            let mut twin = document["paths"][&path][&method].clone();
            twin.as_object_mut()?.remove("x-ms-trigger");
            twin["operationId"] = json!("OneMore");
            document["paths"][format!("/more{path}")] = json!({method: twin});
            Some(path)
        },
    },
    Edit {
        name: "a path changes",
        apply: |document, random| {
            let (path, _) = operation(document, random)?;
            let item = document["paths"].as_object_mut()?.remove(&path)?;
            document["paths"][format!("/v9{path}")] = item;
            Some(path)
        },
    },
    Edit {
        name: "a method changes",
        apply: |document, random| {
            let (path, method) = operation(document, random)?;
            let other = if method == "put" { "patch" } else { "put" };
            let item = document["paths"][&path].as_object_mut()?;
            if item.contains_key(other) {
                return None;
            }
            let operation = item.remove(&method)?;
            item.insert(other.to_owned(), operation);
            Some(format!("{method} {path}"))
        },
    },
    Edit {
        name: "a parameter comes",
        apply: |document, random| {
            let (path, method) = operation(document, random)?;
            let mut one = json!({"name": "oneMore", "in": "query"});
            if document.get("swagger").is_some() {
                one["type"] = json!("string");
            } else {
                one["schema"] = json!({"type": "string"});
            }
            let operation = document["paths"][&path][&method].as_object_mut()?;
            let parameters = operation.entry("parameters").or_insert_with(|| json!([]));
            parameters.as_array_mut()?.insert(0, one);
            Some(format!("{method} {path}"))
        },
    },
    Edit {
        name: "a parameter goes",
        apply: |document, random| {
            let (all, at) = parameter(document, random)?;
            Some(all.remove(at)["name"].to_string())
        },
    },
    Edit {
        name: "a parameter is renamed",
        apply: |document, random| {
            let (all, at) = parameter(document, random)?;
            let was = all[at]["name"].take();
            all[at]["name"] = json!(format!("{}Anew", was.as_str()?));
            Some(was.to_string())
        },
    },
    Edit {
        name: "a parameter becomes required, or optional",
        apply: |document, random| {
            let (all, at) = parameter(document, random)?;
            let is_required = all[at]["required"] == json!(true);
            all[at]["required"] = json!(!is_required);
            Some(all[at]["name"].to_string())
        },
    },
    Edit {
        name: "a member comes",
        apply: |document, random| {
            members(document, random, &mut |members, _| {
                members.insert("oneMore".to_owned(), json!({"type": "string"}));
                Some("oneMore".to_owned())
            })
        },
    },
    Edit {
        name: "a member goes",
        apply: |document, random| {
            members(document, random, &mut |members, name| {
                members.remove(name)?;
                Some(name.to_owned())
            })
        },
    },
    Edit {
        name: "a member is renamed",
        apply: |document, random| {
            members(document, random, &mut |members, name| {
                let schema = members.remove(name)?;
                members.insert(format!("{name}Anew"), schema);
                Some(name.to_owned())
            })
        },
    },
    Edit {
        name: "a member gets another type",
        apply: |document, random| {
            members(document, random, &mut |members, name| {
                let is_number = members[name]["type"] == json!("number");
                let other = if is_number { "boolean" } else { "number" };
                members.insert(name.to_owned(), json!({"type": other}));
                Some(name.to_owned())
            })
        },
    },
    Edit {
        name: "a value comes",
        apply: |document, random| {
            values(document, random, &mut |values, at| {
                values.insert(at, json!("one more"));
            })
        },
    },
    Edit {
        name: "a value goes",
        apply: |document, random| {
            values(document, random, &mut |values, at| {
                values.remove(at);
            })
        },
    },
];

const METHODS: [&str; 5] = ["get", "post", "put", "patch", "delete"];

/// One of the operations that callers are offered.
fn operation(document: &Value, random: &mut Random) -> Option<(String, String)> {
    let paths = document["paths"].as_object()?;
    let mut all = Vec::new();
    for (path, item) in paths {
        for method in METHODS {
            if item[method]["operationId"].is_string() {
                all.push((path.clone(), method.to_owned()));
            }
        }
    }
    let at = random.below(all.len());
    all.into_iter().nth(at)
}

/// A parameter that callers give in the query.
fn parameter<'d>(
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
    let items = paths.values_mut().filter_map(Value::as_object_mut);
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
type EditMembers<'e> = dyn FnMut(&mut Map<String, Value>, &str) -> Option<String> + 'e;

/// Edits the members of one of the objects that operations use, given the name
/// of one of them.
fn members(
    document: &mut Value,
    random: &mut Random,
    edit: &mut EditMembers<'_>,
) -> Option<String> {
    let places = used(document, &|schema| {
        let members = schema["properties"].as_object();
        members.is_some_and(|members| !members.is_empty())
    });
    let place = places.get(random.below(places.len()))?;
    let schema = document.pointer_mut(place)?.as_object_mut()?;
    let members = schema.get_mut("properties")?.as_object_mut()?;
    let names: Vec<String> = members
        .iter()
        .filter(|(_, member)| !member.to_string().contains("internal"))
        .map(|(name, _)| name.clone())
        .collect();
    let name = names.get(random.below(names.len()))?;
    let what = edit(members, name)?;
    if let Some(required) = schema.get_mut("required").and_then(Value::as_array_mut) {
        required.retain(|one| one != &json!(name));
    }
    Some(format!("{what} at {place}"))
}

/// Edits the values of one of the enumerations that operations use.
fn values(
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

/// The schemas that operations use: of bodies and of successful replies, with
/// what they refer to. Not those that are joined with others.
fn used(document: &Value, of: &dyn Fn(&Value) -> bool) -> Vec<String> {
    let mut next: Vec<String> = Vec::new();
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
    for (path, item) in document["paths"].as_object().into_iter().flatten() {
        for method in METHODS.iter().filter(|method| is_typed(&item[**method])) {
            let operation = format!("/paths/{}/{method}", escaped(path));
            let parameters = item[*method]["parameters"].as_array().into_iter().flatten();
            for (index, parameter) in parameters.enumerate() {
                if parameter["in"] == json!("body") {
                    next.push(format!("{operation}/parameters/{index}/schema"));
                }
            }
            let json = "content/application~1json/schema";
            next.push(format!("{operation}/requestBody/{json}"));
            next.push(format!("{operation}/responses/200/{json}"));
            next.push(format!("{operation}/responses/200/schema"));
        }
    }
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

fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}
