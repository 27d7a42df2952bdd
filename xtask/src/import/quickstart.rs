//! A suggestion for the first program: a call, and a reply to it.

use std::path::Path;

use anyhow::Result;
use connector_codegen::model::{Connector, Operation, OperationKind};
use connector_mock::{Files, Mock, Settings};
use connector_runtime::testing::Played;
use serde_json::{Value, json};

pub(super) struct Quickstart {
    operation: String,
    /// Made up as the definition describes it.
    reply: String,
}

/// The first direct call whose reply holds something, if there is one.
pub(super) fn suggested(definition: &Path, connector: &Connector) -> Result<Option<Quickstart>> {
    let files = Files::of_folder(definition)?;
    // The generator has reported what is wrong with the definition.
    let Ok(mock) = Mock::new(&files, Settings::default()) else {
        return Ok(None);
    };
    let mut calls = connector.operations.iter().filter(|one| is_usual(one));
    Ok(calls.find_map(|operation| {
        Some(Quickstart {
            operation: operation.id.clone(),
            reply: reply(&mock, &operation.id)?,
        })
    }))
}

fn is_usual(operation: &Operation) -> bool {
    operation.kind == OperationKind::Action
        && operation.managed_only.is_none()
        && operation.docs.deprecated.is_none()
        && is_file_name(&operation.id)
}

/// Ids become names of samples and tests.
fn is_file_name(id: &str) -> bool {
    id.chars()
        .all(|character| character.is_alphanumeric() || "-_ .".contains(character))
}

/// The service's reply to a valid request: an object or a list that is not
/// empty.
fn reply(mock: &Mock, operation: &str) -> Option<String> {
    let probes = mock.probes(operation);
    let taken = probes.iter().find(|probe| probe.rule.is_none())?;
    let exchange = mock.respond(&taken.request, &|_| None);
    let Played::Response {
        status: 200..=299,
        body,
        ..
    } = exchange.response.played()
    else {
        return None;
    };
    let reply: Value = serde_json::from_slice(body).ok()?;
    let tells_something = match &reply {
        Value::Object(members) => !members.is_empty(),
        Value::Array(items) => !items.is_empty(),
        _ => false,
    };
    tells_something.then(|| format!("{reply:#}\n"))
}

impl Quickstart {
    /// For the overlay.
    pub(super) fn action(&self) -> Value {
        json!({
            "target": "$",
            "description": "To be confirmed: the first program makes this call, and shows a \
             made-up reply.",
            "update": {"x-connector-quickstart": {"operation": self.operation, "sample": self.sample()}},
        })
    }

    /// Paths and texts.
    pub(super) fn samples(&self) -> [(String, String); 2] {
        let sample = self.sample();
        let origins = json!([{
            "file": sample,
            "origin": "made-up",
            "source": "Made by the import from the definition of the reply",
        }]);
        [
            (format!("samples/{sample}"), self.reply.clone()),
            ("samples/samples.json".to_owned(), format!("{origins:#}\n")),
        ]
    }

    fn sample(&self) -> String {
        format!("{}.response.json", self.operation)
    }
}
