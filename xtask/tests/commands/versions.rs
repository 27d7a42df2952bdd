//! `generate` against the last release, and `diff`.

use std::process::Command;

use connector_codegen::api::{Baseline, Interface};
use connector_codegen::{InputFile, generate};

use crate::checkout::Checkout;

/// A checkout whose crate was released as it is, with this version now.
fn released(version: &str) -> Checkout {
    let checkout = Checkout::new();
    checkout.succeed(&["generate"]);
    let definition = std::fs::read(checkout.path("specs/acme/openapi.json")).unwrap();
    let files = vec![InputFile {
        name: "openapi.json".to_owned(),
        bytes: definition,
    }];
    let output = generate("acme", files).unwrap().output.unwrap();
    let baseline = Baseline {
        version: "0.1.0".parse().unwrap(),
        interface: Interface::of(&output.connector, &output.files),
    };
    checkout.write("specs/acme/released.toml", &baseline.print().unwrap());
    let manifest = format!("version = \"{version}\"\ndescription = \"Acme\"\n");
    checkout.write("specs/acme/crate.toml", &manifest);
    checkout
}

#[test]
fn a_break_without_a_raised_version_fails_the_check_each_time() {
    let checkout = released("0.1.0");
    checkout.define("acme", "Acme", "GetOther");
    let message = "specs/acme/crate.toml: version 0.1.0 is too low: a breaking change since 0.1.0; \
                   write `version = \"0.2.0\"` or a higher one\n";
    let printed = checkout.succeed(&["generate"]);
    assert!(printed.stdout.contains(message), "{printed:?}");
    for _ in 0..2 {
        let printed = checkout.run(&["generate", "--check"]);
        assert!(!printed.is_success);
        assert!(printed.stdout.contains(message), "{printed:?}");
        let change = "breaks at compile time  it has another id: GetThing → GetOther\n";
        assert!(printed.stdout.contains(change), "{printed:?}");
    }

    let raised = "version = \"0.2.0\"\ndescription = \"Acme\"\n";
    checkout.write("specs/acme/crate.toml", raised);
    checkout.succeed(&["generate"]);
    let printed = checkout.succeed(&["generate", "--check"]);
    let summary = "connector-acme  since 0.1.0: a breaking change\n";
    assert!(printed.stdout.contains(summary), "{printed:?}");
    let changelog = std::fs::read_to_string(checkout.path("generated/connector-acme/CHANGELOG.md"));
    assert!(changelog.unwrap().contains("\n## 0.2.0\n"));
}

#[test]
fn a_version_below_the_last_release_fails_the_check() {
    let checkout = released("0.0.9");
    checkout.succeed(&["generate"]);
    let printed = checkout.run(&["generate", "--check"]);
    assert!(!printed.is_success);
    let message = "version 0.0.9 is lower than 0.1.0, which was released";
    assert!(printed.stdout.contains(message), "{printed:?}");
}

#[test]
fn two_versions_of_a_definition_are_compared_and_nothing_is_written() {
    let checkout = Checkout::new();
    let git = |arguments: &[&str]| {
        let identity = ["-c", "user.name=Somebody", "-c", "user.email=s@example.com"];
        let status = Command::new("git")
            .args(identity)
            .args(arguments)
            .current_dir(checkout.root())
            .status();
        assert!(status.unwrap().success());
    };
    git(&["init", "--quiet"]);
    git(&["add", "."]);
    git(&["commit", "--quiet", "--message", "Begin"]);
    checkout.define("other", "Acme", "GetOther");
    let wanted = "a breaking change\noperation GetOther\n  \
                  breaks at compile time  it has another id: GetThing → GetOther\n";
    let printed = checkout.succeed(&["diff", "specs/acme", "specs/other"]);
    assert!(printed.stdout.starts_with(wanted), "{printed:?}");

    checkout.define("acme", "Acme", "GetOther");
    let printed = checkout.succeed(&["diff", "HEAD", "specs/acme"]);
    assert!(printed.stdout.starts_with(wanted), "{printed:?}");
    let json = checkout.succeed(&["diff", "HEAD", "specs/acme", "--format", "json"]);
    let report: serde_json::Value = serde_json::from_str(&json.stdout).unwrap();
    assert_eq!(report["level"], "break");
    assert!(!checkout.path("specs/acme/names.lock").exists());
    assert!(!checkout.path("generated").exists());

    let printed = checkout.run(&["diff", "nothing", "specs/acme"]);
    let message = "nothing is neither a folder nor a revision that Git knows";
    assert!(printed.stderr.contains(message), "{printed:?}");
}
