//! Requests that test a service: a valid one for an operation, and one for each
//! way to break it.

mod good;
mod limits;
mod members;
mod wrong;

use connector_runtime::testing::RecordedRequest;
use serde_json::Value;

use crate::{
    contract::{Contract, Operation},
    encode,
    mock::Mock,
    rules::{self, Rule},
};

/// A request, and the rule that it breaks.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Probe {
    /// The operation's id.
    pub operation: String,
    /// None for a valid request.
    pub rule: Option<Rule>,
    /// What is wrong with it.
    pub what: String,
    /// The request.
    pub request: RecordedRequest,
}

impl Mock {
    /// Requests that test an operation: the first breaks no rule, each of the
    /// others breaks one in one place. Empty where there is no such operation.
    ///
    /// Where another operation with the same path would take a wrong request, it
    /// is left out: then nothing is wrong with it.
    #[must_use]
    pub fn probes(&self, operation: &str) -> Vec<Probe> {
        let contract = self.contract();
        let mut operations = contract.operations.iter();
        let Some(operation) = operations.find(|known| known.id == operation) else {
            return Vec::new();
        };
        let good = good::draft(contract, self.samples(), operation);
        let probe = |rule, what: String, draft: &Draft| Probe {
            operation: operation.id.clone(),
            rule,
            what,
            request: draft.request(self.base_path()),
        };
        let wrong = wrong::all(contract, operation, &good);
        let wrong = wrong
            .into_iter()
            .map(|(rule, what, draft)| probe(Some(rule), what, &draft))
            .filter(|probe| !is_taken_by_another(contract, operation, &probe.request));
        let mut probes = vec![probe(None, "nothing".to_owned(), &good)];
        probes.extend(wrong);
        probes
    }
}

fn is_taken_by_another(
    contract: &Contract,
    operation: &Operation,
    request: &RecordedRequest,
) -> bool {
    let found = rules::find(contract, request).unwrap_or_default();
    let mut others = found
        .into_iter()
        .filter(|found| !std::ptr::eq(found.operation, operation));
    others.any(|found| rules::check(contract, found.operation, request, found.path).is_ok())
}

/// A request in its parts.
#[derive(Clone, Debug)]
struct Draft {
    method: String,
    /// Below the base, encoded.
    path: String,
    query: Vec<(String, String)>,
    headers: Vec<(String, String)>,
    content_type: Option<String>,
    body: ProbeBody,
}

/// A body before it is encoded.
#[derive(Clone, Debug)]
enum ProbeBody {
    None,
    Json(Value),
    Pairs(Value),
    Parts(Value),
    Bytes(Vec<u8>),
}

const BOUNDARY: &str = "a-boundary-that-no-value-has";

impl Draft {
    fn request(&self, base: &str) -> RecordedRequest {
        let query = self.query.iter();
        let query = encode::pairs(query.map(|(name, value)| (name.as_str(), value.as_str())));
        let separator = if query.is_empty() { "" } else { "?" };
        let target = format!("{base}{}{separator}{query}", self.path);
        let mut headers = vec![("host".to_owned(), b"127.0.0.1".to_vec())];
        for (name, value) in &self.headers {
            headers.push((name.clone(), value.clone().into_bytes()));
        }
        let body = self.body.bytes();
        if let Some(content_type) = self.content_type.as_ref().filter(|_| !body.is_empty()) {
            let boundary = matches!(self.body, ProbeBody::Parts(_));
            let boundary = if boundary {
                format!("; boundary={BOUNDARY}")
            } else {
                String::new()
            };
            let value = format!("{content_type}{boundary}").into_bytes();
            headers.push(("content-type".to_owned(), value));
        }
        RecordedRequest::new(self.method.clone(), target, headers, body)
    }
}

impl ProbeBody {
    fn json(&self) -> Option<&Value> {
        match self {
            Self::Json(value) | Self::Pairs(value) | Self::Parts(value) => Some(value),
            Self::None | Self::Bytes(_) => None,
        }
    }

    /// Whether its members are texts on the wire.
    fn is_form(&self) -> bool {
        matches!(self, Self::Pairs(_) | Self::Parts(_))
    }

    fn with(&self, value: Value) -> Self {
        match self {
            Self::Pairs(_) => Self::Pairs(value),
            Self::Parts(_) => Self::Parts(value),
            _ => Self::Json(value),
        }
    }

    fn bytes(&self) -> Vec<u8> {
        match self {
            Self::None => Vec::new(),
            Self::Json(value) => value.to_string().into_bytes(),
            Self::Pairs(value) => {
                let fields = fields(value);
                let pairs = fields
                    .iter()
                    .map(|(name, text)| (name.as_str(), text.as_str()));
                encode::pairs(pairs).into_bytes()
            }
            Self::Parts(value) => parts(value),
            Self::Bytes(bytes) => bytes.clone(),
        }
    }
}

/// The fields of a form; the items of a list are joined.
fn fields(value: &Value) -> Vec<(String, String)> {
    let members = value.as_object().into_iter().flatten();
    members
        .map(|(name, value)| (name.clone(), text(value)))
        .collect()
}

/// A value as text.
fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) if items.iter().all(|item| !item.is_object()) => {
            items.iter().map(text).collect::<Vec<_>>().join(",")
        }
        value => value.to_string(),
    }
}

fn parts(value: &Value) -> Vec<u8> {
    let mut body = String::new();
    for (name, text) in fields(value) {
        let name = name.replace('"', "\\\"");
        body.push_str(&["--", BOUNDARY, "\r\n"].concat());
        body.push_str(
            &[
                "content-disposition: form-data; name=\"",
                &name,
                "\"\r\n\r\n",
            ]
            .concat(),
        );
        body.push_str(&[&text, "\r\n"].concat());
    }
    body.push_str(&["--", BOUNDARY, "--\r\n"].concat());
    body.into_bytes()
}
