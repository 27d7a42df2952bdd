//! Credentials of a request.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use connector_runtime::testing::RecordedRequest;

use super::{Refusal, Rule};
use crate::contract::{Carrier, Credential, Operation};

pub(super) fn check(
    operation: &Operation,
    request: &RecordedRequest,
    query: &[(String, String)],
) -> Result<(), Refusal> {
    let missing = |list: &Vec<Credential>| {
        let mut list = list.iter();
        list.find(|credential| !is_there(&credential.carrier, request, query))
            .map(|credential| credential.carrier.name())
    };
    let missing: Vec<Option<String>> = operation.credentials.iter().map(missing).collect();
    if missing.is_empty() || missing.contains(&None) {
        return Ok(());
    }
    let mut names: Vec<String> = missing.into_iter().flatten().collect();
    names.dedup();
    Err(Refusal::new(
        Rule::Credential,
        format!("{} is missing", names.join(" or ")),
    ))
}

fn is_there(carrier: &Carrier, request: &RecordedRequest, query: &[(String, String)]) -> bool {
    match carrier {
        Carrier::Header(name) => request
            .header_bytes(name)
            .is_some_and(|value| !value.trim_ascii().is_empty()),
        Carrier::Query(name) => query
            .iter()
            .any(|(known, value)| known == name && !value.is_empty()),
        Carrier::Basic => of_scheme(request, "basic").is_some_and(|value| {
            let pair = STANDARD.decode(value.trim()).unwrap_or_default();
            pair.contains(&b':')
        }),
        Carrier::Bearer => {
            of_scheme(request, "bearer").is_some_and(|value| !value.trim().is_empty())
        }
    }
}

/// What follows the name of a scheme in `Authorization`.
fn of_scheme<'r>(request: &'r RecordedRequest, scheme: &str) -> Option<&'r str> {
    let (name, value) = request.header("authorization")?.split_once(' ')?;
    name.eq_ignore_ascii_case(scheme).then_some(value)
}
