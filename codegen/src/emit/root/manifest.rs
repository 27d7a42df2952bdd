//! `Cargo.toml`.

use toml_edit::{Array, DocumentMut, Item, Table, value};

use crate::emit::context::Crate;
use crate::emit::file::File;
use crate::emit::proof::examples::program::Example;
use crate::emit::proof::faults;
use crate::emit::service;
use crate::model::{TriggerMode, Webhook};

/// A feature of the runtime that a crate forwards.
pub(crate) struct Feature {
    pub(crate) name: &'static str,
    pub(crate) by_default: bool,
    /// What it provides, in Markdown.
    pub(crate) gives: &'static str,
}

impl Feature {
    const fn new(name: &'static str, gives: &'static str) -> Self {
        Self {
            name,
            by_default: false,
            gives,
        }
    }
}

/// The transport, without which examples with a server do nothing.
const TRANSPORT: &str = "reqwest";

/// The feature for crates with deliveries only.
const FOR_WEBHOOKS: &str = "axum";

/// The feature with the service for tests.
pub(crate) const FOR_TESTS: &str = "testing";

const FEATURES: &[Feature] = &[
    Feature {
        by_default: true,
        ..Feature::new(
            TRANSPORT,
            "HTTP through `reqwest`, TLS through `rustls` with the certificates that the machine trusts",
        )
    },
    Feature::new(
        "bundled-roots",
        "root certificates compiled in, for machines without any",
    ),
    Feature::new(
        "azure",
        "credentials of `azure_identity` for managed connections",
    ),
    Feature::new(FOR_WEBHOOKS, "extractors for webhook deliveries"),
    Feature::new(
        "chrono",
        "conversions of `DateTime`, `Date` and `UnixTime` to the types of `chrono`",
    ),
    Feature::new("jiff", "the same for `jiff`"),
    Feature::new("time", "the same for `time`"),
    Feature::new(
        "blocking",
        "calls without `async`: `request.send_blocking()`",
    ),
    Feature::new("tower", "adapters between transports and `tower` services"),
    Feature::new(
        "tracing",
        "a span for each call and events for attempts and waits",
    ),
    Feature::new(
        FOR_TESTS,
        "`testing::Service`: the service on your own machine, for your tests",
    ),
];

/// The features of a crate.
pub(crate) fn offered(krate: &Crate<'_>) -> impl Iterator<Item = &'static Feature> {
    let has_webhooks = webhooks(krate).next().is_some();
    FEATURES
        .iter()
        .filter(move |feature| has_webhooks || feature.name != FOR_WEBHOOKS)
}

pub(crate) fn file(krate: &Crate<'_>, examples: &[Example]) -> File {
    let mut manifest = DocumentMut::new();
    manifest.insert("package", Item::Table(with_docs(package(krate))));
    manifest.insert("features", Item::Table(features(krate)));
    let runtime = |features| ("connector-runtime", dependency(features));
    let needed: &[&str] = if webhooks(krate).any(|webhook| webhook.signature.is_some()) {
        &["webhook-signatures"]
    } else {
        &[]
    };
    let mut service = dependency(&[]);
    service.insert("optional", value(true));
    manifest.insert(
        "dependencies",
        dependencies([(service::LIBRARY, service), runtime(needed)]),
    );
    manifest.insert("dev-dependencies", dev_dependencies(examples));
    if !examples.is_empty() {
        let tables = examples.iter().map(|example| example_table(krate, example));
        manifest.insert("example", Item::ArrayOfTables(tables.collect()));
    }
    File::new("Cargo.toml", manifest.to_string())
}

/// What tests and examples need.
fn dev_dependencies(examples: &[Example]) -> Item {
    let faults = || ("connector-faults", dependency(&[]));
    let runtime = |features| ("connector-runtime", dependency(features));
    let tokio = |features| ("tokio", dependency(features));
    if examples.iter().any(|example| example.receives) {
        let axum = ("axum", dependency(&[]));
        let runtime = runtime(&[FOR_WEBHOOKS, "testing"]);
        dependencies([axum, faults(), runtime, tokio(&["macros", "net", "rt"])])
    } else {
        dependencies([faults(), runtime(&["testing"]), tokio(&["macros", "rt"])])
    }
}

fn example_table(krate: &Crate<'_>, example: &Example) -> Table {
    let mut table = Table::new();
    table.insert("name", value(example.target(krate)));
    table.insert("path", value(format!("examples/{}.rs", example.name)));
    table.insert(
        "required-features",
        value(
            [TRANSPORT]
                .into_iter()
                .chain(example.feature)
                .collect::<Array>(),
        ),
    );
    table
}

fn package(krate: &Crate<'_>) -> Table {
    let package = &krate.connector.package;
    let list = |items: &[String]| value(items.iter().map(String::as_str).collect::<Array>());
    let mut table = Table::new();
    table.insert("name", value(krate.package()));
    table.insert("version", value(&package.version));
    table.insert("description", value(&package.description));
    if !package.keywords.is_empty() {
        table.insert("keywords", list(&package.keywords));
    }
    if !package.categories.is_empty() {
        table.insert("categories", list(&package.categories));
    }
    table.insert("readme", value("README.md"));
    table.insert(
        "exclude",
        value(faults::UNPUBLISHED.into_iter().collect::<Array>()),
    );
    for key in ["edition", "rust-version", "license", "repository"] {
        table.insert(key, Item::Table(dependency(&[])));
    }
    table
}

/// The documentation site shows the items of each feature.
fn with_docs(mut package: Table) -> Table {
    let mut site = Table::new();
    site.insert("all-features", value(true));
    let mut metadata = Table::new();
    metadata.set_implicit(true);
    let mut docs = Table::new();
    docs.set_implicit(true);
    docs.insert("rs", Item::Table(site));
    metadata.insert("docs", Item::Table(docs));
    package.insert("metadata", Item::Table(metadata));
    package
}

/// The triggers with deliveries.
pub(crate) fn webhooks<'a>(krate: &Crate<'a>) -> impl Iterator<Item = &'a Webhook> {
    krate
        .connector
        .triggers
        .iter()
        .filter_map(|trigger| match &trigger.mode {
            TriggerMode::Webhook(webhook) => Some(&**webhook),
            TriggerMode::Polling(_) => None,
        })
}

fn features(krate: &Crate<'_>) -> Table {
    let mut table = Table::new();
    let by_default = offered(krate).filter(|feature| feature.by_default);
    table.insert(
        "default",
        value(by_default.map(|feature| feature.name).collect::<Array>()),
    );
    for Feature { name, .. } in offered(krate) {
        let service = format!("dep:{}", service::LIBRARY);
        let enabled = (*name == FOR_TESTS).then_some(service).into_iter();
        let enabled = enabled.chain([format!("connector-runtime/{name}")]);
        table.insert(name, value(enabled.collect::<Array>()));
    }
    table
}

fn dependencies<const N: usize>(entries: [(&str, Table); N]) -> Item {
    let mut table = Table::new();
    for (name, mut entry) in entries {
        let is_plain = entry.len() == 1 && entry.contains_key("workspace");
        entry.set_dotted(is_plain);
        let item = if is_plain {
            Item::Table(entry)
        } else {
            value(entry.into_inline_table())
        };
        table.insert(name, item);
    }
    Item::Table(table)
}

/// Inherited from the workspace, with features of its own.
fn dependency(features: &[&str]) -> Table {
    let mut table = Table::new();
    table.set_dotted(true);
    table.insert("workspace", value(true));
    if !features.is_empty() {
        table.insert(
            "features",
            value(features.iter().copied().collect::<Array>()),
        );
    }
    table
}
