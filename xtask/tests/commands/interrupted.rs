//! Runs that ended in the middle: what they leave, and what the next run does.
#![cfg(unix)]

use std::fs;
use std::process::Command;

use crate::checkout::{Checkout, Printed};

const STAGING: &str = "generated/.xtask/staging/connector-acme";

/// Runs `generate` where no file may grow beyond half a kilobyte: with the
/// signal ignored, as a full disk does it; otherwise the run is killed.
fn with_no_room(checkout: &Checkout, before: &str) -> Printed {
    let program = env!("CARGO_BIN_EXE_xtask");
    Command::new("sh")
        .args([
            "-c",
            &format!("ulimit -f 1; {before} exec {program} generate"),
        ])
        .current_dir(checkout.root())
        .output()
        .unwrap()
        .into()
}

/// A crate on disk, and a definition that changes it.
fn changed() -> Checkout {
    let checkout = Checkout::new();
    checkout.succeed(&["generate"]);
    checkout.define("acme", "Acme", "FetchThing");
    checkout
}

#[test]
fn a_full_disk_is_reported_and_leaves_the_old_crate() {
    let checkout = changed();
    let printed = with_no_room(&checkout, "trap '' XFSZ;");
    assert!(!printed.is_success);
    assert!(
        printed
            .stderr
            .contains("cannot write generated/.xtask/staging/connector-acme/"),
        "{printed:?}"
    );
    assert!(
        checkout
            .path("generated/connector-acme/src/operations/get_thing.rs")
            .exists()
    );
    assert!(!checkout.path(STAGING).exists(), "the disk is free again");
}

#[test]
fn what_a_killed_run_leaves_is_reported_by_a_check_and_removed_by_the_next_run() {
    let checkout = changed();
    let printed = with_no_room(&checkout, "");
    assert!(!printed.is_success);
    assert!(checkout.path(STAGING).exists());

    let printed = checkout.run(&["generate", "--check"]);
    assert!(!printed.is_success);
    let line = format!("{STAGING}: left behind by an interrupted run\n");
    assert!(printed.stdout.contains(&line), "{printed:?}");

    let printed = checkout.succeed(&["generate"]);
    let line = format!("{STAGING}: left behind by an interrupted run; removed\n");
    assert!(printed.stderr.contains(&line), "{printed:?}");
    assert!(!checkout.path(STAGING).exists());
    assert!(
        checkout
            .path("generated/connector-acme/src/operations/fetch_thing.rs")
            .exists()
    );
    assert!(checkout.succeed(&["generate"]).stderr.is_empty());
}

#[test]
fn a_crate_that_was_moved_away_is_restored_and_that_is_reported() {
    let checkout = Checkout::new();
    checkout.succeed(&["generate"]);
    let moved = checkout.path("generated/.xtask/previous/connector-acme");
    fs::create_dir_all(moved.parent().unwrap()).unwrap();
    fs::rename(checkout.path("generated/connector-acme"), moved).unwrap();
    let printed = checkout.succeed(&["generate"]);
    assert_eq!(
        printed.stderr,
        "generated/connector-acme: restored after an interrupted run\n"
    );
}

/// Cargo takes each folder that `generated/*` matches for a member, and reads
/// all of them before it runs anything.
#[test]
fn what_a_killed_run_leaves_does_not_keep_cargo_from_starting_the_next() {
    let workspace = concat!(env!("CARGO_MANIFEST_DIR"), "/../Cargo.toml");
    let text = fs::read_to_string(workspace).unwrap();
    let manifest: toml::Table = text.parse().unwrap();
    let excluded = manifest["workspace"]["exclude"].as_array().unwrap();
    assert!(
        excluded.contains(&"generated/.xtask".into()),
        "{excluded:?}"
    );

    let checkout = changed();
    checkout.write(
        "Cargo.toml",
        "[workspace]\nresolver = \"3\"\nmembers = [\"generated/*\"]\nexclude = [\"generated/.xtask\"]\n\
         [workspace.package]\nedition = \"2024\"\nrust-version = \"1.85\"\nlicense = \"MIT\"\nrepository = \"https://example.com\"\n\
         [workspace.dependencies]\nconnector-runtime = { path = \"runtime\" }\n\
         connector-faults = \"0.1\"\nconnector-mock = \"0.1\"\naxum = \"0.8\"\ntokio = \"1\"\n",
    );
    checkout.write(
        &format!("{STAGING}/Cargo.toml"),
        "[package]\nname = \"connector-acme\"\n",
    );
    checkout.write(
        "runtime/Cargo.toml",
        "[package]\nname = \"connector-runtime\"\nversion = \"0.1.0\"\nedition = \"2024\"\n",
    );
    checkout.write("runtime/src/lib.rs", "");
    let cargo = Command::new(env!("CARGO"))
        .args(["metadata", "--no-deps", "--format-version", "1"])
        .current_dir(checkout.root())
        .output()
        .unwrap();
    assert!(
        cargo.status.success(),
        "{}",
        String::from_utf8_lossy(&cargo.stderr)
    );
}
