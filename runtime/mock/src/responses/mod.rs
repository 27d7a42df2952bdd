//! Responses.

mod errors;
mod pages;
mod pattern;
mod seed;
mod values;

use connector_runtime::testing::MockResponse;
use serde_json::Value;

pub(crate) use self::{
    errors::{error, status},
    seed::Seed,
    values::Maker,
};
use crate::{
    contract::{Contract, Kind, Operation, Response},
    read::{Role, Samples},
    rules::{RequestInputs, conforms, essence},
};

/// What responses are made from.
#[derive(Clone, Copy)]
pub(crate) struct Source<'c> {
    pub(crate) contract: &'c Contract,
    pub(crate) samples: &'c Samples,
    pub(crate) seed: u64,
}

/// A response before it is serialized.
pub(crate) struct ResponseParts {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Content,
}

pub(crate) enum Content {
    None,
    Json(Value),
    /// A media type, and the bytes.
    Bytes(String, Vec<u8>),
}

/// The address that a request was sent to, and what it asked for.
#[derive(Clone, Copy)]
pub(crate) struct Asked<'r> {
    pub(crate) inputs: &'r RequestInputs,
    /// Such as `http://127.0.0.1:4000`; empty if unknown.
    pub(crate) origin: &'r str,
    pub(crate) path: &'r str,
}

impl Source<'_> {
    /// The response to a valid request: the sample of this case, or the plain
    /// one, or the definition's own example, or else values of the documented
    /// shape.
    pub(crate) fn success(
        self,
        operation: &Operation,
        asked: Asked<'_>,
        case: &str,
    ) -> ResponseParts {
        let documented = response(operation);
        let status = success_status(operation);
        let mut response = ResponseParts {
            status,
            headers: documented
                .map_or_else(Vec::new, |documented| self.headers(operation, documented)),
            body: Content::None,
        };
        if status == 204 || operation.method == "HEAD" {
            return response;
        }
        response.body = self.content(operation, documented, case);
        if let (Content::Json(value), Some(paging)) = (&mut response.body, &operation.paging) {
            pages::turn(self, operation, paging, value, asked);
        }
        response
    }

    fn content(self, operation: &Operation, response: Option<&Response>, case: &str) -> Content {
        let sample = self.samples.get(&operation.id, Role::Response, case);
        let sample = sample.or_else(|| self.samples.get(&operation.id, Role::Response, ""));
        let media = response
            .map(|response| response.media.as_slice())
            .unwrap_or_default();
        let json = media
            .iter()
            .find(|(name, _)| essence(name).ends_with("json"));
        let Some((name, schema)) = json.or_else(|| media.first()) else {
            return sample.cloned().map_or(Content::None, Content::Json);
        };
        let schema = self.contract.schema(schema);
        if schema.kind() == Some(Kind::File) {
            let name = if essence(name).ends_with("json") {
                "application/octet-stream"
            } else {
                name
            };
            return Content::Bytes(name.to_owned(), b"the content of a file".to_vec());
        }
        let example = response.and_then(|response| response.example.as_ref());
        let example = example.filter(|example| conforms(schema, example));
        let value = match sample.or(example) {
            Some(published) => published.clone(),
            None => Maker::new(Seed::new(self.seed).of(&operation.id)).value(schema),
        };
        if json.is_some() {
            return Content::Json(value);
        }
        let text = match value {
            Value::String(text) => text,
            value => value.to_string(),
        };
        Content::Bytes(name.clone(), text.into_bytes())
    }

    /// The documented headers, except those that the server sets.
    fn headers(self, operation: &Operation, response: &Response) -> Vec<(String, String)> {
        let own = ["content-", "location", "transfer-", "retry-after"];
        let headers = response.headers.iter().filter(|(name, _)| {
            let name = name.to_ascii_lowercase();
            let is_a_name = !name.is_empty()
                && name
                    .bytes()
                    .all(|byte| byte.is_ascii_graphic() && byte != b':');
            is_a_name && !own.iter().any(|own| name.starts_with(own))
        });
        headers
            .map(|(name, schema)| {
                let seed = Seed::new(self.seed).of(&operation.id).of(name);
                let value = match Maker::new(seed).value(self.contract.schema(schema)) {
                    Value::String(text) => text,
                    value => value.to_string(),
                };
                (name.clone(), crate::encode::segment(&value))
            })
            .collect()
    }
}

/// The status of a success.
pub(crate) fn success_status(operation: &Operation) -> u16 {
    let response = response(operation);
    response.and_then(|response| response.status).unwrap_or(200)
}

/// The success response: with a body if there is one, then the lowest status.
fn response(operation: &Operation) -> Option<&Response> {
    let successes = operation.responses.iter().filter(|response| {
        response
            .status
            .is_some_and(|status| (200..300).contains(&status))
    });
    let lowest = successes.min_by_key(|response| (response.media.is_empty(), response.status));
    lowest.or_else(|| {
        operation
            .responses
            .iter()
            .find(|response| response.status.is_none())
    })
}

impl From<ResponseParts> for MockResponse {
    fn from(response: ResponseParts) -> Self {
        let mut headers: Vec<(&str, &str)> = response
            .headers
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        match &response.body {
            Content::None => Self::with_headers(response.status, &headers, Vec::new()),
            Content::Json(value) => {
                headers.push(("content-type", "application/json"));
                Self::with_headers(response.status, &headers, value.to_string().into_bytes())
            }
            Content::Bytes(name, bytes) => {
                headers.push(("content-type", name));
                Self::with_headers(response.status, &headers, bytes.clone())
            }
        }
    }
}
