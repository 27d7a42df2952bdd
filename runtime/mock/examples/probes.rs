//! Prints the requests for trying the operations of a definition, as JSON: one
//! that breaks no rule, and one for each way to break one.
//!
//! `cargo run --package connector-mock --example probes -- specs/acme`

// A program's output is its purpose.
#![allow(clippy::print_stdout)]

use std::{env, error::Error, path::Path};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use connector_mock::{Files, Mock, Settings};
use serde_json::{Value, json};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = env::args().nth(1).ok_or("no folder is given")?;
    let mock = Mock::new(&Files::of_folder(Path::new(&folder))?, Settings::default())?;
    let operations: Vec<String> = mock.routes().map(|(id, ..)| id.to_owned()).collect();
    let probes = operations
        .iter()
        .flat_map(|operation| mock.probes(operation));
    let probes: Vec<Value> = probes
        .map(|probe| {
            let request = &probe.request;
            let headers = request.headers().iter();
            let headers: Vec<(&String, String)> = headers
                .map(|(name, value)| (name, String::from_utf8_lossy(value).into_owned()))
                .collect();
            json!({
                "operation": probe.operation,
                "rule": probe.rule.map(connector_mock::Rule::name),
                "what": probe.what,
                "method": request.method(),
                "base": mock.base_path(),
                "path": request.path(),
                "query": request.query(),
                "headers": headers,
                "body": STANDARD.encode(request.body()),
            })
        })
        .collect();
    println!("{}", Value::Array(probes));
    Ok(())
}
