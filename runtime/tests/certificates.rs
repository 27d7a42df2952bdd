//! The built-in transport on a machine without root certificates.

#![cfg(all(unix, not(target_vendor = "apple")))]
#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a test fails by panicking, and a program tells its result by printing it"
)]

use std::{env, process::Command};

use connector_runtime::{
    ClientOptions,
    generated::{Client, Connector, Credentials},
};

static CONNECTOR: Connector = Connector {
    name: "example",
    user_agent: "example",
    base_url: Some("https://example.com"),
    ..Connector::DEFAULT
};

/// The other test runs it where no certificate is found.
#[test]
#[ignore = "a program of the other test"]
fn make_a_client() {
    match Client::new(&CONNECTOR, Credentials::none(), ClientOptions::new()) {
        Ok(_) => println!("made"),
        Err(error) => println!("{error}"),
    }
}

#[test]
fn without_certificates_a_client_is_made_with_bundled_ones_or_the_error_says_what_is_missing() {
    let output = Command::new(env::current_exe().unwrap())
        .args(["--exact", "make_a_client", "--ignored", "--nocapture"])
        .env("SSL_CERT_FILE", "/nowhere/certificates.pem")
        .env("SSL_CERT_DIR", "/nowhere")
        .output()
        .unwrap();
    let printed = String::from_utf8(output.stdout).unwrap();
    if cfg!(feature = "bundled-roots") {
        assert!(printed.contains("made"), "{printed}");
        return;
    }
    for way_out in ["`ca-certificates`", "`SSL_CERT_FILE`", "`bundled-roots`"] {
        assert!(printed.contains(way_out), "{printed}");
    }
}
