//! Lists that come in pages.

use serde_json::{Number, Value};

use super::{Asked, Maker, Seed, Source};
use crate::contract::{Operation, Paging};

/// How many pages a list has; the last is not full.
const PAGES: i64 = 3;
/// Largest page.
const LARGEST: i64 = 1_000;
/// The query parameter that an address of a further page has.
const TURN: &str = "mock-page";

/// Turns a reply into the requested page of its list.
pub(super) fn turn(
    source: Source<'_>,
    operation: &Operation,
    paging: &Paging,
    reply: &mut Value,
    asked: Asked<'_>,
) {
    match paging {
        Paging::Numbered {
            page,
            size,
            first,
            items,
            last_page,
            total_items,
        } => {
            let number = |name: &str| number(operation, asked, name);
            let size_name = size.as_deref();
            let size = size_name.and_then(number);
            let size = size
                .unwrap_or_else(|| count(reply, items))
                .clamp(1, LARGEST);
            let index = number(page).unwrap_or(*first).saturating_sub(*first);
            let total = size * (PAGES - 1) + 1;
            let rest = total.saturating_sub(index.saturating_mul(size));
            fill(source, operation, reply, items, rest.clamp(0, size), index);
            if let Some(pointer) = last_page {
                set(reply, pointer, *first + PAGES - 1);
            }
            if let Some(pointer) = total_items {
                set(reply, pointer, total);
            }
            let counter = last_page.as_deref().or(total_items.as_deref());
            let place = counter.and_then(|pointer| pointer.rsplit_once('/'));
            let place = place.map_or("", |(place, _)| place);
            // What a reply repeats of the request, if anything.
            for name in [page.as_str(), "current_page"] {
                set(reply, &format!("{place}/{name}"), *first + index);
            }
            for name in size_name.iter().copied().chain(["per_page"]) {
                set(reply, &format!("{place}/{name}"), size);
            }
        }
        Paging::Linked { link, items } => {
            let index = asked.inputs.query.iter().find(|(name, _)| name == TURN);
            let index: i64 = index.and_then(|(_, value)| value.parse().ok()).unwrap_or(0);
            let size = count(reply, items);
            fill(source, operation, reply, items, size, index);
            let is_last = index + 1 >= PAGES || asked.origin.is_empty();
            match reply.pointer_mut(link) {
                Some(link) if is_last => *link = Value::Null,
                Some(link) => *link = Value::from(further(asked, index + 1)),
                None if is_last => {}
                None => insert(reply, link, Value::from(further(asked, index + 1))),
            }
        }
    }
}

fn number(operation: &Operation, asked: Asked<'_>, name: &str) -> Option<i64> {
    let sent = asked.inputs.query.iter().find(|(known, _)| known == name);
    let sent = sent.and_then(|(_, value)| value.parse().ok());
    sent.or_else(|| {
        let parameter = operation
            .parameters
            .iter()
            .find(|known| known.name == name)?;
        parameter.schema.get("default")?.as_i64()
    })
}

fn further(asked: Asked<'_>, index: i64) -> String {
    let index = index.to_string();
    let query = asked.inputs.query.iter().filter(|(name, _)| name != TURN);
    let query = query.map(|(name, value)| (name.as_str(), value.as_str()));
    let query = crate::encode::pairs(query.chain([(TURN, index.as_str())]));
    format!("{}{}?{query}", asked.origin, asked.path)
}

/// The number of items that a reply has.
fn count(reply: &Value, items: &str) -> i64 {
    let items = reply.pointer(items).and_then(Value::as_array);
    items.map_or(1, |items| i64::try_from(items.len()).unwrap_or(1).max(1))
}

/// Repeats the items of the list up to this number; their unique numbers stay
/// unique.
fn fill(
    source: Source<'_>,
    operation: &Operation,
    reply: &mut Value,
    items: &str,
    length: i64,
    index: i64,
) {
    let Some(Value::Array(list)) = reply.pointer_mut(items) else {
        return;
    };
    let length = usize::try_from(length).unwrap_or_default();
    if list.is_empty() && length > 0 {
        let seed = Seed::new(source.seed).of(&operation.id).of(items);
        list.push(Maker::new(seed).value(source.contract.schema(&Value::Null)));
    }
    let published = list.clone();
    let page = usize::try_from(index).unwrap_or_default();
    *list = published.iter().cycle().take(length).cloned().collect();
    let first = page.saturating_mul(length);
    for (offset, item) in list.iter_mut().enumerate() {
        let place = first + offset;
        if place >= published.len() {
            renumber(item, place);
        }
    }
}

/// Changes the number that identifies an item, so that each has its own.
fn renumber(item: &mut Value, place: usize) {
    let Some(members) = item.as_object_mut() else {
        return;
    };
    let by = i64::try_from(place).unwrap_or_default();
    let is_id = |name: &str| {
        let name = name.to_ascii_lowercase();
        name == "id" || name.ends_with("_id") || name.ends_with("id")
    };
    let id = members
        .iter_mut()
        .find(|(name, value)| is_id(name) && value.is_i64());
    if let Some((_, value)) = id {
        if let Some(number) = value.as_i64() {
            *value = Value::Number(Number::from(number.saturating_add(by)));
        }
    }
}

/// Replaces an existing value.
fn set(reply: &mut Value, pointer: &str, value: i64) {
    if let Some(place) = reply.pointer_mut(pointer) {
        *place = match place {
            Value::String(_) => Value::from(value.to_string()),
            _ => Value::from(value),
        };
    }
}

fn insert(reply: &mut Value, pointer: &str, value: Value) {
    let Some((parent, name)) = pointer.rsplit_once('/') else {
        return;
    };
    if let Some(Value::Object(members)) = reply.pointer_mut(parent) {
        members.insert(name.to_owned(), value);
    }
}
