//! Reading deliveries.

use std::borrow::Cow;

use http::HeaderMap;
use serde_json::{Map, Value};

use super::{
    error::{Reason, WebhookError},
    form, multipart,
};
use crate::{
    charset,
    json::{Field, Json, RawJson, items, select},
};

/// How many bytes of a delivery are read: 1 MiB.
pub const MAX_BODY: usize = 1024 * 1024;

/// Reads a delivery of up to [`MAX_BODY`] bytes: JSON, or a form, whose fields become
/// string members. In a multipart form, a part that is declared to be JSON is that
/// JSON, and a file is its bytes as base64.
///
/// Anyone can send to the address of a webhook: check the signature first if the
/// service signs.
///
/// ```
/// use connector_runtime::{HeaderMap, Value, webhook};
///
/// let delivery: Value = webhook::read(&HeaderMap::new(), br#"{"body": "Hello"}"#)?;
/// assert_eq!(delivery["body"], "Hello");
/// # Ok::<(), webhook::WebhookError>(())
/// ```
pub fn read<T: Field>(headers: &HeaderMap, body: &[u8]) -> Result<T, WebhookError> {
    read_within(headers, body, MAX_BODY)
}

/// Reads a delivery, as [`read`] does, of up to `limit` bytes.
pub fn read_within<T: Field>(
    headers: &HeaderMap,
    body: &[u8],
    limit: usize,
) -> Result<T, WebhookError> {
    typed(&json(headers, body, limit)?)
}

/// Reads a delivery of several items: a list, or a single item.
pub fn read_batch<T: Field>(headers: &HeaderMap, body: &[u8]) -> Result<Vec<T>, WebhookError> {
    read_batch_within(headers, body, MAX_BODY)
}

/// Reads a delivery, as [`read_batch`] does, of up to `limit` bytes.
pub fn read_batch_within<T: Field>(
    headers: &HeaderMap,
    body: &[u8],
    limit: usize,
) -> Result<Vec<T>, WebhookError> {
    let json = json(headers, body, limit)?;
    match items(&json) {
        Some(items) => items.into_iter().map(typed).collect(),
        None => Ok(vec![typed(&json)?]),
    }
}

/// Reads a delivery of an Azure connector namespace: the trigger's body within a member
/// `body`.
///
/// `list` is the path of wire names from the trigger's reply to the list of items, if
/// it has one: a delivery may hold the whole reply, or one item of it. An empty
/// delivery (`null`, no list, no `body`) has no items. Bytes are base64, on their own
/// or in a member `$content`. The case of names does not matter.
///
/// # Who sent it
///
/// The service does not sign deliveries. Its trigger configuration says how it
/// authenticates: by a secret in the query, to be compared in constant time and kept
/// out of logs; or by an Entra token, whose signature, issuer, audience, expiry and
/// object id of the namespace's identity must be checked. Headers that name the trigger
/// or the namespace prove nothing.
pub fn read_namespace<T: Field>(body: &[u8], list: &[&str]) -> Result<Vec<T>, WebhookError> {
    read_namespace_within(body, list, MAX_BODY)
}

/// Reads a delivery, as [`read_namespace`] does, of up to `limit` bytes.
pub fn read_namespace_within<T: Field>(
    body: &[u8],
    list: &[&str],
    limit: usize,
) -> Result<Vec<T>, WebhookError> {
    let json = json(&HeaderMap::new(), body, limit)?;
    if !json.trim_start().starts_with('{') {
        return Err(Reason::WrongKind(json.into_owned()).into());
    }
    let Some(inner) = member(&json, &["body"]) else {
        return Ok(Vec::new());
    };
    if let Some(text) = bytes(inner) {
        return Ok(vec![typed(&text)?]);
    }
    let found = if list.is_empty() {
        Some(inner)
    } else {
        member(inner, list)
    };
    match found.map(|found| (found, items(found))) {
        _ if inner == "null" => Ok(Vec::new()),
        Some((_, Some(items))) => items.into_iter().map(typed).collect(),
        Some(("null", None)) => Ok(Vec::new()),
        // One item of the list, or a reply that is an item.
        _ => match items(inner) {
            Some(items) => items.into_iter().map(typed).collect(),
            None => Ok(vec![typed(inner)?]),
        },
    }
}

/// Bytes as a JSON string of base64: on their own, quoted again, or as the workflow
/// engine writes them.
fn bytes(json: &str) -> Option<String> {
    let text = match serde_json::from_str(json).ok()? {
        Value::String(text) => text,
        Value::Object(mut members) if members.contains_key("$content-type") => {
            members.remove("$content")?.as_str()?.to_owned()
        }
        _ => return None,
    };
    let inner = text
        .strip_prefix('"')
        .and_then(|text| text.strip_suffix('"'));
    Some(Value::from(inner.unwrap_or(&text)).to_string())
}

fn member<'j>(json: &'j str, path: &[&str]) -> Option<&'j str> {
    let [found] = select(json, [path]).ok()?;
    found.json()
}

/// A value with at least one listed member: a delivery of something else would read as
/// an item without members.
fn typed<T: Field>(json: &str) -> Result<T, WebhookError> {
    let value: T = read_as(json)?;
    if !value.view().is_foreign() {
        return Ok(value);
    }
    let renamed = with_listed_names(json, &value);
    let value: T = renamed.map_or(Ok(value), |json| read_as(&json))?;
    if value.view().is_foreign() {
        return Err(Reason::NothingKnown(json.to_owned()).into());
    }
    Ok(value)
}

fn read_as<T: Field>(json: &str) -> Result<T, WebhookError> {
    let read = T::from_json(json).map_err(Reason::NoJson)?;
    let value = read.value();
    // A reply may spell an empty object as a list or a string; in a delivery, that
    // would hide what was delivered.
    let value =
        value.filter(|value| json.trim_start().starts_with('{') || !value.view().is_object());
    value.ok_or_else(|| Reason::WrongKind(json.to_owned()).into())
}

/// The same object, with members renamed to those that the type lists, if they differ
/// only in case.
fn with_listed_names(json: &str, value: &impl Json) -> Option<String> {
    let Ok(Value::Object(members)) = serde_json::from_str(json) else {
        return None;
    };
    let listed = |name: &str| {
        let mut names = value.view().listed_names();
        names.find(|listed| listed.eq_ignore_ascii_case(name))
    };
    let renamed: Map<String, Value> = members
        .into_iter()
        .map(|(name, value)| (listed(&name).map_or(name, str::to_owned), value))
        .collect();
    Some(Value::Object(renamed).to_string())
}

/// The delivery as JSON text. The bytes decide its format: some senders declare JSON as
/// a form, and the other way round.
fn json<'b>(
    headers: &HeaderMap,
    body: &'b [u8],
    limit: usize,
) -> Result<Cow<'b, str>, WebhookError> {
    check_length(body, limit)?;
    let content = charset::text(headers, body);
    match RawJson::parse(&content) {
        Ok(_) => Ok(content),
        Err(error) => {
            let form = multipart::read(headers, body);
            let form = form
                .or_else(|| form::is_form(headers, &content).then(|| form::read(headers, body)));
            let form = form.ok_or(Reason::NoJson(error))?;
            Ok(form.to_string().into())
        }
    }
}

pub(super) fn check_length(body: &[u8], limit: usize) -> Result<(), WebhookError> {
    if body.len() > limit {
        return Err(Reason::TooLong.into());
    }
    if body.trim_ascii().is_empty() {
        return Err(Reason::Empty.into());
    }
    Ok(())
}
