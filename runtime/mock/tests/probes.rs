//! Each operation takes the request that breaks no rule, and refuses each of the
//! others with the rule named.

#![allow(
    clippy::unwrap_used,
    reason = "a test fails by panicking, and helpers are no `#[test]` functions"
)]

use std::{collections::BTreeMap, env, fs, path::Path};

use connector_mock::{Files, Mock, Probe, Rule, Settings, Verdict};

#[test]
fn every_operation_of_the_committed_definitions_refuses_each_kind_of_wrong_request() {
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../specs");
    let folder = env::var_os("MOCK_CORPUS").map_or(specs, Into::into);
    let mut counts: BTreeMap<Rule, usize> = BTreeMap::new();
    let mut wrong = Vec::new();
    let mut good = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if !path.is_dir() {
            continue;
        }
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let mock = Mock::new(&Files::of_folder(&path).unwrap(), Settings::default()).unwrap();
        let operations: Vec<String> = mock.routes().map(|(id, ..)| id.to_owned()).collect();
        for operation in operations {
            for probe in mock.probes(&operation) {
                match probe.rule {
                    Some(rule) => *counts.entry(rule).or_default() += 1,
                    None => good += 1,
                }
                if let Some(what) = differs(&mock, &probe) {
                    wrong.push(format!(
                        "{name} {operation} {:?} ({}): {what}",
                        probe.rule, probe.what
                    ));
                }
            }
        }
    }
    assert!(good > 50, "{good}");
    assert!(
        wrong.is_empty(),
        "{} of them:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
    assert!(
        Rule::ALL.iter().all(|rule| counts.contains_key(rule)),
        "{counts:?}"
    );
}

fn differs(mock: &Mock, probe: &Probe) -> Option<String> {
    let exchange = mock.respond(&probe.request, &|_| None);
    match (exchange.line.verdict(), probe.rule) {
        (Verdict::Accepted, None) => None,
        (Verdict::Refused(refusal), Some(rule)) if refusal.rule() == rule => {
            let body = match exchange.response.played() {
                connector_runtime::testing::Played::Response { body, .. } => {
                    String::from_utf8_lossy(body).into_owned()
                }
                _ => String::new(),
            };
            (!body.contains(rule.name())).then(|| format!("the rule is not named: {body}"))
        }
        (verdict, _) => Some(format!("{verdict:?}")),
    }
}
