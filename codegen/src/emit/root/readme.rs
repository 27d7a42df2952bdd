//! `README.md`, which is also the crate's documentation.

use crate::emit::context::Crate;
use crate::emit::docs::credential_values;
use crate::emit::file::File;
use crate::emit::proof::examples;
use crate::emit::proof::examples::program::Example;
use crate::emit::root::{error_code, manifest};
use crate::emit::service;
use crate::emit::{docs, markdown};
use crate::model::{Address, Operation, OperationKind, TypeKind};

pub(crate) fn file(krate: &Crate<'_>, examples: &[Example]) -> File {
    let sections = [
        Some(introduction(krate)),
        first_request(krate),
        programs(krate, examples),
        service::section(krate),
        guide(krate),
        operations(krate),
        triggers(krate),
        discovery(krate),
        credentials_section(krate),
        types(krate),
        Some(features(krate)),
        Some(errors(krate)),
        Some(about(krate)),
    ];
    let sections: Vec<String> = sections
        .into_iter()
        .flatten()
        .map(|lines| lines.join("\n"))
        .collect();
    File::new("README.md", format!("{}\n", sections.join("\n\n")))
}

fn introduction(krate: &Crate<'_>) -> Vec<String> {
    let title = markdown::inline(&krate.connector.title);
    let mut lines = vec![
        format!("# {}", krate.package()),
        String::new(),
        format!("A typed client of {title}."),
    ];
    let description = markdown::paragraphs(&krate.connector.description);
    if !description.is_empty() {
        lines.push(String::new());
        lines.extend(description);
    }
    lines
}

/// A whole program, compiled with the crate's tests.
fn first_request(krate: &Crate<'_>) -> Option<Vec<String>> {
    let lines_of_program = examples::first(krate)?;
    let mut lines = vec!["## The first request".to_owned(), String::new()];
    lines.extend([
        "Until the crate is published, add it from a clone of its repository:".to_owned(),
        String::new(),
        "```sh".to_owned(),
        format!("cargo add --path COPY/generated/{}", krate.package()),
        "cargo add tokio --features macros,rt".to_owned(),
        "```".to_owned(),
        String::new(),
        "```rust,no_run".to_owned(),
    ]);
    lines.extend(lines_of_program);
    lines.extend([
        "```".to_owned(),
        String::new(),
        format!(
            "`use {}::prelude::*;` imports the client with all its calls and types. A program",
            krate.library()
        ),
        "that uses several connectors imports each crate under a name of its own instead."
            .to_owned(),
    ]);
    Some(lines)
}

/// The programs of the folder `examples`.
fn programs(krate: &Crate<'_>, examples: &[Example]) -> Option<Vec<String>> {
    if examples.is_empty() {
        return None;
    }
    let mut lines = [
        "## Without an account",
        "",
        "Programs in `examples/`, to be run in a clone of the repository: each starts a server of",
        "its own, which responds with samples. For the real service omit the server.",
        "",
        "| program | shows |",
        "|---|---|",
    ]
    .map(str::to_owned)
    .to_vec();
    lines.extend(examples.iter().map(|example| {
        let (target, shows) = (example.target(krate), example.shows);
        format!("| `cargo run --example {target}` | {shows} |")
    }));
    Some(lines)
}

fn guide(krate: &Crate<'_>) -> Option<Vec<String>> {
    krate
        .connector
        .guide
        .as_ref()
        .map(|guide| vec![closed(guide.trim())])
}

fn operations(krate: &Crate<'_>) -> Option<Vec<String>> {
    table(krate, "## Operations", "Client", |kind| {
        kind == OperationKind::Action
    })
}

fn discovery(krate: &Crate<'_>) -> Option<Vec<String>> {
    let mut lines = table(krate, "## Internal operations", "Discovery", |kind| {
        kind == OperationKind::Internal
    })?;
    let words = [
        "Operations that the definition marks as internal, such as lookups of the choices for an",
        "input. `Client::discovery` has them.",
        "",
    ];
    lines.splice(2..2, words.map(str::to_owned));
    Some(lines)
}

fn table(
    krate: &Crate<'_>,
    heading: &str,
    owner: &str,
    wanted: impl Fn(OperationKind) -> bool,
) -> Option<Vec<String>> {
    let rows: Vec<String> = krate
        .connector
        .operations
        .iter()
        .enumerate()
        .filter(|(_, operation)| wanted(operation.kind))
        .map(|(index, operation)| row(&krate.names.of_operation(index).method, owner, operation))
        .collect();
    (!rows.is_empty()).then(|| {
        let mut lines = vec![
            heading.to_owned(),
            String::new(),
            "| method | what it does |".to_owned(),
            "|---|---|".to_owned(),
        ];
        lines.extend(rows);
        lines
    })
}

fn triggers(krate: &Crate<'_>) -> Option<Vec<String>> {
    let triggers = &krate.connector.triggers;
    (!triggers.is_empty()).then(|| {
        let mut lines = vec![
            "## Triggers".to_owned(),
            String::new(),
            "| method | what it does |".to_owned(),
            "|---|---|".to_owned(),
        ];
        lines.extend(triggers.iter().enumerate().map(|(index, trigger)| {
            row(
                &krate.names.of_trigger(index).method,
                "Client",
                &trigger.operation,
            )
        }));
        lines.extend(repeated_deliveries(krate));
        lines
    })
}

/// What to do about duplicate deliveries.
fn repeated_deliveries(krate: &Crate<'_>) -> Vec<String> {
    let mut keys = manifest::webhooks(krate).map(|webhook| webhook.key.is_some());
    let Some(first) = keys.next() else {
        return Vec::new();
    };
    let advice = if keys.fold(first, |any, one| any | one) {
        [
            "Where the service gives a delivery an id, `key` of the trigger has it, and",
            "`connector_runtime::webhook::handle_once` handles each id once, in one process or in many.",
            "A delivery without one is handled each time it comes.",
        ]
    } else {
        [
            "The service documents no id that would tell a repeated delivery from another event that",
            "looks the same, so each delivery is handled: let handling one twice do no harm where you",
            "can.",
        ]
    };
    let first = [
        "",
        "A delivery can come more than once: services repeat what was not answered in time.",
    ];
    first.into_iter().chain(advice).map(str::to_owned).collect()
}

fn row(method: &str, owner: &str, operation: &Operation) -> String {
    let text = [&operation.docs.summary, &operation.docs.description]
        .into_iter()
        .flatten()
        .map(|text| markdown::inline(text.lines().next().unwrap_or_default()))
        .find(|text| !text.is_empty())
        .unwrap_or_default();
    let managed = if operation.managed_only.is_some() {
        " (managed connections only)"
    } else {
        ""
    };
    format!("| `{owner}::{method}` | {text}{managed} |")
}

fn credentials_section(krate: &Crate<'_>) -> Option<Vec<String>> {
    let values = credential_values::required_values(krate);
    let has_guide = krate.connector.guide.is_some();
    (!values.is_empty() && !has_guide).then(|| {
        let mut lines = vec!["## Credentials".to_owned(), String::new()];
        lines.extend(
            values
                .iter()
                .map(|value| format!("* `{}`: {}", value.name, markdown::inline(value.title))),
        );
        lines
    })
}

fn errors(krate: &Crate<'_>) -> Vec<String> {
    let text = "`Error::outcome` says whether a call may be sent again: after `NotSent` and \
        `Refused` that is safe, after `Completed` it would be done twice, and after `Unknown` check first. This crate never sends a message twice.";
    let mut lines = vec!["## Errors".to_owned(), String::new()];
    lines.push(text.to_owned());
    if error_code::any(krate) {
        lines.push(String::new());
        lines.push(
            "`ErrorCode::of` reads the service's error code from an error; its docs and the \
             text of the error say what to do."
                .to_owned(),
        );
    }
    lines
}

/// What the generated types can do, and why some cannot.
fn types(krate: &Crate<'_>) -> Option<Vec<String>> {
    let any = |kind: fn(&TypeKind) -> bool| krate.connector.types.iter().any(|def| kind(&def.kind));
    let objects = any(|kind| matches!(kind, TypeKind::Object(_)));
    let unions = any(|kind| matches!(kind, TypeKind::Union(_)));
    let enums = any(|kind| matches!(kind, TypeKind::Enumeration(_))) || error_code::any(krate);
    let rows = [
        (
            objects,
            "| objects | `Clone`, `Debug`, `PartialEq`, `Eq`, `Hash`, `Default`, `Serialize`, \
             `Deserialize`, `IntoIterator` | `Eq` and `Hash` if they contain a floating-point \
             number or any JSON; `Default` if they have required members; `IntoIterator`, owned \
             and borrowed, unless they are a page of a list. Replies whose items may be rejected \
             have `results()` instead, so that no rejection is overlooked |",
        ),
        (
            unions,
            "| one of several objects | `Clone`, `Debug`, `PartialEq`, `Eq`, `Hash`, \
             `Serialize`, `Deserialize`, `From` each of them | `Default`: none of them is a \
             natural default; `Eq` and `Hash` if one of them lacks these |",
        ),
        (
            enums,
            "| enums | `Clone`, `Debug`, `Display`, `PartialEq`, `Eq`, `Hash`, `Ord`, `FromStr`, \
             `From<&str>`, `From<i64>`, `From<bool>`, `Serialize`, `Deserialize`; `ALL` lists \
             the values, newer ones are `Unlisted`, and `Ord` is that of the values on \
             the wire | `Default`: no value is a natural \
             default; `From<&str>` if the values are numbers, `From<i64>` if they are text; \
             `From<bool>` unless they are yes and no |",
        ),
        (
            true,
            "| `New…` and `…Args` | `Clone`, `Debug`, `PartialEq` | `PartialEq` of `…Args`, `Eq`, \
             `Hash`, `Default`, `Serialize`, `Deserialize`: a program fills them in and passes \
             them on at once |",
        ),
        (
            true,
            "| requests | `Clone`, `Debug`, `IntoFuture` | `PartialEq`, `Eq`, `Hash`, `Default`, \
             `Serialize`, `Deserialize`: they contain a client; `IntoFuture` of triggers, which \
             need an address or a state |",
        ),
        (
            true,
            "| `Client`, `Credentials`, `…Choices` | `Clone`, `Debug` | `PartialEq`, `Eq`, \
             `Hash`, `Default`, `Serialize`, `Deserialize`: connections and secrets can be \
             neither compared nor stored |",
        ),
        (
            true,
            "| `testing::…Inputs` | `Clone`, `Debug`, `PartialEq`, `Eq`, `Hash` | `Eq` and `Hash` \
             as of objects; `Default`, `Serialize`, `Deserialize`: only the service makes them |",
        ),
        (
            true,
            "| `testing::Service` | `Debug` | `Clone`, `PartialEq`, `Eq`, `Hash`, `Default`, \
             `Serialize`, `Deserialize`: it is one running service |",
        ),
    ];
    let rows = rows.into_iter().filter(|(is_there, _)| *is_there);
    let head = [
        "## Types",
        "",
        "| types | implement | except |",
        "|---|---|---|",
    ];
    let text = [
        "",
        "`Debug` shows no text except enum values, listed error codes, UUIDs, and members \
         whose docs say so.",
    ];
    let lines = head.into_iter().chain(rows.map(|(_, row)| row)).chain(text);
    objects.then(|| lines.map(str::to_owned).collect())
}

fn features(krate: &Crate<'_>) -> Vec<String> {
    let mut lines = ["## Features", "", "| feature | gives |", "|---|---|"]
        .map(str::to_owned)
        .to_vec();
    lines.extend(manifest::offered(krate).map(|feature| {
        let default = if feature.by_default { " (default)" } else { "" };
        format!("| `{}`{default} | {} |", feature.name, feature.gives)
    }));
    lines.extend(
        [
            "",
            "The features enable items of `connector_runtime`, which this crate re-exports: it",
            "does not have to be in your manifest.",
        ]
        .map(str::to_owned),
    );
    lines
}

fn about(krate: &Crate<'_>) -> Vec<String> {
    let connector = krate.connector;
    let publisher = &connector.publisher;
    let mut lines = vec!["## About".to_owned(), String::new()];
    let mut row = |what: &str, text: Option<String>| {
        if let Some(text) = text.filter(|text| !text.trim().is_empty()) {
            lines.push(format!("* {what}: {text}"));
        }
    };
    let plain = |text: &Option<String>| text.as_deref().map(markdown::inline);
    row("Publisher", plain(&publisher.name));
    row("Website", plain(&publisher.website));
    row("Contact", plain(&publisher.contact_name));
    row("Help", plain(&publisher.contact_url));
    row("Mail", publisher.contact_email.as_deref().map(docs::code));
    row("Privacy policy", plain(&publisher.privacy_policy));
    row("Reference", plain(&publisher.documentation));
    if let Address::Known(url) = &connector.address {
        row("Address", Some(docs::code(url)));
    }
    if let Some(throttle) = connector.throttle {
        row(
            "Limit of a managed connection",
            Some(format!(
                "{} calls in {} s",
                throttle.calls, throttle.seconds
            )),
        );
    }
    if lines.len() > 2 {
        lines.push(String::new());
    }
    lines.push("Generated from a connector definition; not made by the publisher.".to_owned());
    lines
}

/// A guide whose last code block is closed, so that what follows is not part of
/// it.
fn closed(guide: &str) -> String {
    let mut open: Option<&str> = None;
    for line in guide.lines().map(str::trim_start) {
        let sign = line.chars().next().filter(|sign| matches!(sign, '`' | '~'));
        let length = sign.map_or(0, |sign| line.len() - line.trim_start_matches(sign).len());
        let fence = &line[..length];
        open = match open {
            None if length >= 3 => Some(fence),
            Some(begun) if fence.starts_with(begun) && line.trim() == fence => None,
            other => other,
        };
    }
    let comments = guide.matches("<!--").count() > guide.matches("-->").count();
    match open {
        Some(fence) => format!("{guide}\n{fence}"),
        None if comments => format!("{guide}\n-->"),
        None => guide.to_owned(),
    }
}
