//! A program that uses `reqwest` itself keeps working when a client is added.

use std::fs;

use anyhow::{Context as _, Result};

use crate::{checkout, run::cargo};

/// The features of its own `reqwest`, and what the program does first.
const PROGRAMS: [(&str, &[&str], &str); 4] = [
    ("without TLS", &[], ""),
    ("with the usual TLS", &["rustls"], ""),
    ("without a provider", &["rustls-no-provider"], ""),
    (
        "with a provider of its own",
        &["rustls-no-provider"],
        "rustls::crypto::ring::default_provider().install_default().unwrap();",
    ),
];

const MAIN: &str = r#"
fn main() {
    FIRST
    // What panics if TLS has no provider.
    drop(reqwest::Client::new());
    drop(reqwest::Client::builder().build().unwrap());
    let options = connector_runtime::ClientOptions::new().base_url("https://example.com");
    let credentials = connector_runtime::generated::Credentials::none();
    let client = connector_runtime::generated::Client::new(&CONNECTOR, credentials, options);
    drop(client.unwrap());
    drop(reqwest::Client::new());
}

static CONNECTOR: connector_runtime::generated::Connector =
    connector_runtime::generated::Connector {
        name: "example",
        user_agent: "example",
        ..connector_runtime::generated::Connector::DEFAULT
    };
"#;

/// How many programs fail to build or run.
pub(super) fn run() -> Result<usize> {
    let root = checkout::root()?;
    let mut failed = 0;
    for (index, (name, features, first)) in PROGRAMS.iter().enumerate() {
        let folder = root.join(format!("target/beside-reqwest/{index}"));
        fs::create_dir_all(folder.join("src"))?;
        let features = features.iter().map(|feature| format!("{feature:?}"));
        let features = features.collect::<Vec<_>>().join(", ");
        let own = if first.is_empty() {
            ""
        } else {
            r#"rustls = { version = "0.23", default-features = false, features = ["ring", "std"] }"#
        };
        let manifest = format!(
            "[package]\nname = \"beside-reqwest\"\nedition = \"2024\"\n\n[workspace]\n\n\
             [dependencies]\nconnector-runtime = {{ path = {:?} }}\n\
             reqwest = {{ version = \"0.13\", default-features = false, features = [{features}] }}\n\
             {own}\n",
            root.join("runtime").display().to_string(),
        );
        fs::write(folder.join("Cargo.toml"), manifest)?;
        fs::write(folder.join("src/main.rs"), MAIN.replace("FIRST", first))?;
        // The same versions as everywhere else.
        fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock"))?;
        let mut run = cargo();
        run.args(["run", "--quiet", "--manifest-path"])
            .arg(folder.join("Cargo.toml"))
            .arg("--target-dir")
            .arg(root.join("target/beside-reqwest/target"));
        let status = run.status().context("cannot start cargo")?;
        if status.success() {
            println!("a program with a `reqwest` of its own, {name}: runs");
        } else {
            println!("a program with a `reqwest` of its own, {name}: fails");
            failed += 1;
        }
    }
    Ok(failed)
}
