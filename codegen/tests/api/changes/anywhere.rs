//! Another value anywhere in a definition.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{File, Random, Released, code, definitions, edited, given};

/// How many edits of a definition are tried where there is no time for more.
const FEW: usize = 4;
const MANY: usize = 60;

#[test]
fn what_changes_the_code_is_told() {
    let mut missed = Vec::new();
    let (mut seen, mut told) = (0, 0);
    for (seed, (definition, files)) in (1..).zip(definitions::all()) {
        let mut random = Random::of(seed);
        // In the order in which an edit leaves the members.
        let files = edited(&files, File::Definition, &mut |_| {});
        let Some(before) = Released::of(&files) else {
            continue;
        };
        let old = code(&before.output);
        let tries = if given() { MANY } else { FEW };
        for _ in 0..tries {
            let file = if random.once_in(4) {
                File::Properties
            } else {
                File::Definition
            };
            let mut what = None;
            let edited = edited(&files, file, &mut |document| {
                what = change_one(document, &mut random);
            });
            let (Some(what), Some((changes, now))) = (what, before.compared(&definition, &edited))
            else {
                continue;
            };
            seen += 1;
            let new = code(&now.output);
            if !changes.all.is_empty() || changes.descriptions > 0 {
                told += 1;
            } else if new != old {
                missed.push(format!(
                    "{definition}: {what}\n-{}\n+{}",
                    others(&old, &new),
                    others(&new, &old)
                ));
            }
        }
    }
    assert!(
        missed.is_empty(),
        "{} of {seen}, {told} told: {}",
        missed.len(),
        missed.join("\n\n")
    );
    assert!(told > 50, "{told} of {seen} edits are enough");
}

/// The first lines that only one of them has so often.
fn others(one: &BTreeMap<String, usize>, other: &BTreeMap<String, usize>) -> String {
    let only = one
        .iter()
        .filter(|(line, times)| other.get(*line) != Some(times));
    let lines: Vec<&str> = only.map(|(line, _)| line.as_str()).take(3).collect();
    lines.join("\n ")
}

/// Changes a member or an item somewhere, and says which.
fn change_one(value: &mut Value, random: &mut Random) -> Option<String> {
    let mut places = Vec::new();
    collect(value, "", &mut places);
    let place = places.get(random.below(places.len()))?.clone();
    let (owner, name) = place.rsplit_once('/')?;
    let name = name.replace("~1", "/").replace("~0", "~");
    let owner = value.pointer_mut(owner)?;
    let is_removed = random.once_in(3);
    match owner {
        Value::Object(members) if is_removed => {
            members.remove(&name)?;
        }
        Value::Array(items) if is_removed => {
            items.remove(name.parse().ok()?);
        }
        _ => {
            let inner = value.pointer_mut(&place)?;
            let was = inner.clone();
            *inner = other(&was, random);
            return Some(format!("{place}: {was} is {inner}"));
        }
    }
    Some(format!("{place} is removed"))
}

fn other(value: &Value, random: &mut Random) -> Value {
    match value {
        Value::String(text) if random.once_in(2) => json!(format!("{text}x")),
        Value::String(_) => json!("other"),
        Value::Number(_) => json!(7),
        Value::Bool(value) => json!(!value),
        Value::Array(items) => json!(items.iter().skip(1).collect::<Vec<_>>()),
        Value::Object(_) => json!({}),
        Value::Null => json!(true),
    }
}

fn collect(value: &Value, place: &str, found: &mut Vec<String>) {
    let inner: Vec<(String, &Value)> = match value {
        Value::Object(members) => members
            .iter()
            .map(|(name, inner)| (super::places::escaped(name), inner))
            .collect(),
        Value::Array(items) => {
            let numbered = items.iter().enumerate();
            numbered
                .map(|(at, inner)| (at.to_string(), inner))
                .collect()
        }
        _ => return,
    };
    for (name, inner) in inner {
        let place = format!("{place}/{name}");
        collect(inner, &place, found);
        found.push(place);
    }
}
