//! A request that an operation takes.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::Value;

use super::{Body, Draft, text};
use crate::{
    answers::{Maker, Seed},
    contract::{Carrier, Contract, Kind, Operation, Parameter, Place, Style},
    read::{Role, Samples},
    rules::{conforms, essence},
};

pub(super) fn draft(contract: &Contract, samples: &Samples, operation: &Operation) -> Draft {
    let seed = Seed::new(0).of(&operation.id).of("request");
    let value = |parameter: &Parameter| parameter_text(contract, parameter, seed);
    let path = operation.path.fill(|name| {
        let mut known = operation.parameters.iter();
        let known = known.find(|known| known.place == Place::Path && known.name == name);
        known.map_or_else(|| "value".to_owned(), value)
    });
    let mut draft = Draft {
        method: operation.method.clone(),
        path,
        query: operation.fixed_query.clone(),
        headers: Vec::new(),
        content_type: None,
        body: Body::None,
    };
    for parameter in operation
        .parameters
        .iter()
        .filter(|parameter| parameter.is_required)
    {
        add(&mut draft, parameter, value(parameter));
    }
    for credential in operation.credentials.first().into_iter().flatten() {
        let header = |value: &str| ("authorization".to_owned(), value.to_owned());
        let secret = "a-made-up-secret".to_owned();
        match &credential.carrier {
            Carrier::Header(name) => set_header(&mut draft, name, secret),
            Carrier::Query(name) if draft.query.iter().any(|(known, _)| known == name) => {}
            Carrier::Query(name) => draft.query.push((name.clone(), secret)),
            Carrier::Basic => {
                let pair = STANDARD.encode("a-user:a-made-up-secret");
                draft.headers.push(header(&format!("Basic {pair}")));
            }
            Carrier::Bearer => draft.headers.push(header("Bearer a-made-up-secret")),
        }
    }
    if let Some(body) = &operation.body {
        let of = |wanted: &str| {
            body.media
                .iter()
                .find(|(name, _)| essence(name).ends_with(wanted))
        };
        let media = of("json")
            .or_else(|| of("urlencoded"))
            .or_else(|| of("form-data"));
        if let Some((name, schema)) = media.or_else(|| body.media.first()) {
            let schema = contract.schema(schema);
            let sample = samples
                .get(&operation.id, Role::Request, "")
                .filter(|sample| conforms(schema, sample));
            let value = sample
                .cloned()
                .unwrap_or_else(|| Maker::of_request(seed).value(schema));
            draft.content_type = Some(plain(name));
            draft.body = match essence(name).as_str() {
                name if name.ends_with("json") => Body::Json(value),
                name if name.ends_with("urlencoded") => Body::Pairs(value),
                name if name.contains("form-data") => Body::Parts(value),
                _ => Body::Bytes(b"content".to_vec()),
            };
        }
    }
    draft
}

/// A media type that one with a `*` stands for.
fn plain(name: &str) -> String {
    name.replace("*/*", "application/json").replace('*', "x")
}

/// Adds the value of a parameter to its place; what is in the path is there.
pub(super) fn add(draft: &mut Draft, parameter: &Parameter, value: String) {
    match parameter.place {
        Place::Path => {}
        Place::Query => draft.query.push((parameter.name.clone(), value)),
        Place::Header => set_header(draft, &parameter.name, value),
    }
}

pub(super) fn set_header(draft: &mut Draft, name: &str, value: String) {
    draft
        .headers
        .retain(|(known, _)| !known.eq_ignore_ascii_case(name));
    draft.headers.push((name.to_owned(), value));
}

/// A value of a parameter, as it is written.
pub(super) fn parameter_text(contract: &Contract, parameter: &Parameter, seed: Seed) -> String {
    let schema = contract.schema(&parameter.schema);
    let maker = Maker::of_request(seed.of(&parameter.name)).named(&parameter.name);
    joined(parameter, schema.kind(), &maker.value(schema))
}

fn joined(parameter: &Parameter, kind: Option<Kind>, value: &Value) -> String {
    match (kind, parameter.style, value) {
        (Some(Kind::List), Style::Joined(separator), Value::Array(items)) => {
            let items: Vec<String> = items.iter().map(text).collect();
            items.join(&separator.to_string())
        }
        // One item is a list of one.
        (Some(Kind::List), Style::Repeated, Value::Array(items)) => {
            items.first().map(text).unwrap_or_default()
        }
        (_, _, value) => text(value),
    }
}
