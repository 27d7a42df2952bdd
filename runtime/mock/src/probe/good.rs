//! A valid request for an operation.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::Value;

use super::{Draft, ProbeBody, text};
use crate::{
    contract::{Carrier, Contract, Operation, Parameter, Place, Style},
    read::{Role, Samples},
    responses::{Maker, Seed},
    rules::{conforms, essence},
};

pub(super) fn draft(contract: &Contract, samples: &Samples, operation: &Operation) -> Draft {
    let seed = Seed::new(0).of(&operation.id).of("request");
    let texts = |parameter: &Parameter| parameter_texts(contract, parameter, seed);
    let path = operation.path.fill(|name| {
        let mut known = operation.parameters.iter();
        let known = known.find(|known| known.place == Place::Path && known.name == name);
        known.map_or_else(|| "value".to_owned(), |known| joined(known, &texts(known)))
    });
    let mut draft = Draft {
        method: operation.method.clone(),
        path,
        query: operation.fixed_query.clone(),
        headers: Vec::new(),
        content_type: None,
        body: ProbeBody::None,
    };
    for parameter in operation
        .parameters
        .iter()
        .filter(|parameter| parameter.is_required)
    {
        add(&mut draft, parameter, &texts(parameter));
    }
    for credential in operation.credentials.first().into_iter().flatten() {
        let header = |value: &str| ("authorization".to_owned(), value.to_owned());
        let secret = "a-made-up-secret".to_owned();
        match &credential.carrier {
            Carrier::Header(name) if has_header(&draft, name) => {}
            Carrier::Header(name) => {
                let mut own = operation.parameters.iter();
                let own = own.find(|known| {
                    known.place == Place::Header && known.name.eq_ignore_ascii_case(name)
                });
                let value = own.map(|own| joined(own, &texts(own)));
                set_header(&mut draft, name, value.unwrap_or(secret));
            }
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
                name if name.ends_with("json") => ProbeBody::Json(value),
                name if name.ends_with("urlencoded") => ProbeBody::Pairs(value),
                name if name.contains("form-data") => ProbeBody::Parts(value),
                _ => ProbeBody::Bytes(b"content".to_vec()),
            };
        }
    }
    draft
}

/// A media type that matches one with a `*`.
fn plain(name: &str) -> String {
    name.replace("*/*", "application/json").replace('*', "x")
}

/// Adds a parameter to its place; what is in the path is there.
pub(super) fn add(draft: &mut Draft, parameter: &Parameter, texts: &[String]) {
    let name = &parameter.name;
    match (parameter.place, parameter.style) {
        (Place::Path, _) => {}
        (Place::Query, Style::Repeated) => {
            let pairs = texts.iter().map(|text| (name.clone(), text.clone()));
            draft.query.extend(pairs);
        }
        (Place::Query, Style::Joined(_)) => {
            draft.query.push((name.clone(), joined(parameter, texts)));
        }
        (Place::Header, _) => set_header(draft, name, joined(parameter, texts)),
    }
}

fn has_header(draft: &Draft, name: &str) -> bool {
    let mut headers = draft.headers.iter();
    headers.any(|(known, _)| known.eq_ignore_ascii_case(name))
}

pub(super) fn set_header(draft: &mut Draft, name: &str, value: String) {
    draft
        .headers
        .retain(|(known, _)| !known.eq_ignore_ascii_case(name));
    draft.headers.push((name.to_owned(), value));
}

/// The texts of a parameter's value: several for a list.
pub(super) fn parameter_texts(
    contract: &Contract,
    parameter: &Parameter,
    seed: Seed,
) -> Vec<String> {
    let schema = contract.schema(&parameter.schema);
    let maker = Maker::of_request(seed.of(&parameter.name)).named(&parameter.name);
    match maker.value(schema) {
        Value::Array(items) => items.iter().map(text).collect(),
        value => vec![text(&value)],
    }
}

/// Joins the texts of a parameter that is sent once.
pub(super) fn joined(parameter: &Parameter, texts: &[String]) -> String {
    let separator = match parameter.style {
        Style::Repeated => ',',
        Style::Joined(separator) => separator,
    };
    texts.join(&separator.to_string())
}
