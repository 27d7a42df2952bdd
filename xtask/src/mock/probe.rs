//! Testing the mock of every definition below a folder.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::ExitCode;

use anyhow::Result;
use connector_mock::{Files, Mock, Probe, Rule, Settings, Side, Verdict};
use connector_runtime::testing::Played;
use rayon::prelude::*;

use crate::disk;

const DEFINITIONS: [&str; 2] = ["apiDefinition.swagger.json", "openapi.json"];

/// The results of the requests to one connector.
#[derive(Default)]
struct Tally {
    connectors: usize,
    taken: usize,
    refused: BTreeMap<Rule, usize>,
    wrong: Vec<String>,
}

pub(super) fn run(folder: &Path, side: Side) -> Result<ExitCode> {
    let files = disk::files_below(folder)?;
    let folders: Vec<_> = files
        .into_iter()
        .filter(|(name, _)| {
            DEFINITIONS
                .iter()
                .any(|known| name.rsplit('/').next() == Some(known))
        })
        .filter_map(|(_, path)| path.parent().map(Path::to_path_buf))
        .collect();
    let tally = folders
        .par_iter()
        .map(|folder| one(folder, side))
        .reduce(|| Ok(Tally::default()), |one, other| Ok(one?.with(other?)))?;
    println!(
        "{} connectors, {} requests taken",
        tally.connectors, tally.taken
    );
    for rule in Rule::ALL {
        let count = tally.refused.get(&rule).copied().unwrap_or_default();
        println!("{count:>7} refused: {rule}");
    }
    for wrong in &tally.wrong {
        println!("{wrong}");
    }
    println!("{} got another response", tally.wrong.len());
    Ok(if tally.wrong.is_empty() && tally.connectors > 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn one(folder: &Path, side: Side) -> Result<Tally> {
    let settings = Settings {
        side,
        ..Settings::default()
    };
    let mock = Mock::new(&Files::of_folder(folder)?, settings)?;
    let operations: Vec<String> = mock.routes().map(|(id, ..)| id.to_owned()).collect();
    let mut tally = Tally {
        connectors: 1,
        ..Tally::default()
    };
    for probe in operations
        .iter()
        .flat_map(|operation| mock.probes(operation))
    {
        match (differs(&mock, &probe), probe.rule) {
            (None, None) => tally.taken += 1,
            (None, Some(rule)) => *tally.refused.entry(rule).or_default() += 1,
            (Some(difference), _) => tally.wrong.push(format!(
                "{}: {} ({}): {difference}",
                folder.display(),
                probe.operation,
                probe.what
            )),
        }
    }
    Ok(tally)
}

/// What is wrong with a response.
fn differs(mock: &Mock, probe: &Probe) -> Option<String> {
    let exchange = mock.respond(&probe.request, &|_| None);
    let text = match exchange.response.played() {
        Played::Response { body, .. } => String::from_utf8_lossy(body).into_owned(),
        Played::HangUp | Played::Silence => String::new(),
    };
    match (exchange.line.verdict(), probe.rule) {
        (Verdict::Accepted, None) => None,
        (Verdict::Refused(refusal), Some(rule)) if refusal.rule() == rule => {
            (!text.contains(rule.name())).then(|| "the message does not name the rule".to_owned())
        }
        _ => Some(exchange.line.to_string()),
    }
}

impl Tally {
    fn with(mut self, other: Self) -> Self {
        self.connectors += other.connectors;
        self.taken += other.taken;
        for (rule, count) in other.refused {
            *self.refused.entry(rule).or_default() += count;
        }
        self.wrong.extend(other.wrong);
        self
    }
}
