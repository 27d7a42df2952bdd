//! `generate`: where it works, and the paths that its messages name.

use std::fs;

use crate::checkout::{Checkout, Printed};

const CRATE: &str = "generated/connector-acme";

#[test]
fn works_on_the_checkout_that_it_is_run_in() {
    let (one, other) = (Checkout::new(), Checkout::new());
    one.succeed(&["generate"]);
    assert!(one.path(CRATE).exists());
    assert!(!other.path(CRATE).exists());
}

#[test]
fn works_from_a_folder_below_the_root_and_names_files_as_seen_from_there() {
    let checkout = Checkout::new();
    let printed: Printed = checkout
        .command(&["generate", "--check"])
        .current_dir(checkout.path("specs/acme"))
        .output()
        .unwrap()
        .into();
    assert!(!printed.is_success);
    let missing = "../../generated/connector-acme/src/lib.rs: missing\n";
    assert!(printed.stdout.contains(missing), "{printed:?}");
}

#[test]
fn outside_any_checkout_it_says_what_it_looked_for() {
    let checkout = Checkout::new();
    fs::remove_file(checkout.path("Cargo.toml")).unwrap();
    let printed = checkout.run(&["generate"]);
    assert!(!printed.is_success);
    assert!(
        printed.stderr.contains("is not in a checkout")
            && printed
                .stderr
                .contains("Cargo.toml with a [workspace] table"),
        "{printed:?}"
    );
}

#[test]
fn a_crate_that_is_not_up_to_date_is_listed_with_the_command_that_fixes_it() {
    let checkout = Checkout::new();
    checkout.succeed(&["generate"]);
    checkout.write(&format!("{CRATE}/src/lib.rs"), "// edited by hand\n");
    checkout.write(&format!("{CRATE}/src/extra.rs"), "");
    fs::remove_file(checkout.path(&format!("{CRATE}/src/client.rs"))).unwrap();

    let printed = checkout.run(&["generate", "--check", "acme"]);
    assert!(!printed.is_success);
    for line in [
        "generated/connector-acme/src/client.rs: missing\n",
        "generated/connector-acme/src/lib.rs: stale\n",
        "generated/connector-acme/src/extra.rs: orphaned\n",
        "to fix, run `cargo xtask generate acme` and commit what it writes\n",
    ] {
        assert!(printed.stdout.contains(line), "{line}: {printed:?}");
    }

    checkout.succeed(&["generate", "acme"]);
    let printed = checkout.succeed(&["generate", "--check", "acme"]);
    assert!(
        printed
            .stdout
            .ends_with(" files of 1 crate are up to date\n"),
        "{printed:?}"
    );
}

#[test]
fn messages_name_the_folders_that_were_given() {
    let checkout = Checkout::new();
    checkout.write("drafts/acme/openapi.json", "{");
    let printed = checkout.run(&["generate", "--specs", "drafts"]);
    assert!(!printed.is_success);
    assert!(
        printed.stderr.contains("drafts/acme/openapi.json:1:2"),
        "{printed:?}"
    );
    assert!(!printed.stderr.contains("specs/acme"), "{printed:?}");

    let printed = checkout.run(&[
        "generate",
        "--check",
        "--specs",
        "specs",
        "--out",
        "new/crates",
    ]);
    for line in [
        "new/crates/connector-acme/src/lib.rs: missing\n",
        "to fix, run `cargo xtask generate --specs specs --out new/crates` and commit",
    ] {
        assert!(printed.stdout.contains(line), "{line}: {printed:?}");
    }
    assert!(!checkout.path("new").exists(), "a check writes nothing");
}

#[test]
fn a_crate_whose_definition_is_gone_is_removed() {
    let checkout = Checkout::new();
    checkout.define("other", "Other", "GetOther");
    checkout.succeed(&["generate"]);
    fs::remove_dir_all(checkout.path("specs/other")).unwrap();
    checkout.succeed(&["generate"]);
    assert!(checkout.path(CRATE).exists());
    assert!(!checkout.path("generated/connector-other").exists());
}

#[test]
fn it_says_how_many_operations_have_a_published_sample_and_from_where() {
    let checkout = Checkout::new();
    checkout.write(
        "specs/acme/samples/GetThing.response.json",
        "{\"name\": \"a\"}",
    );
    checkout.write("specs/acme/samples/GetThing.response.empty.json", "{}");
    let origins = |origin: &str| {
        let source = "The docs of Acme";
        let of = |file: &str, origin: &str| serde_json::json!({"file": file, "origin": origin, "source": source});
        let origins = [
            of("GetThing.response.json", origin),
            of("GetThing.response.empty.json", "made-up"),
        ];
        let text = serde_json::to_string_pretty(&origins).unwrap();
        checkout.write("specs/acme/samples/samples.json", &text);
        checkout.succeed(&["generate"]).stdout
    };
    let published = origins("published");
    assert!(
        published.contains(
            "    1 of 1 operations have a published sample\n    1 from: The docs of Acme\n"
        ),
        "{published}"
    );
    let made_up = origins("made-up");
    assert!(
        made_up.contains("    0 of 1 operations have a published sample\n"),
        "{made_up}"
    );
    assert!(!made_up.contains("from:"), "{made_up}");
}

#[test]
fn for_programs_there_is_nothing_but_json_on_standard_output() {
    let checkout = Checkout::new();
    let printed = checkout.succeed(&["generate", "--format", "json"]);
    let lines: Vec<serde_json::Value> = printed
        .stdout
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert!(
        lines.iter().all(|line| line["message"].is_string()),
        "{printed:?}"
    );
    assert!(printed.stderr.contains("connector-acme"), "{printed:?}");

    checkout.write("specs/acme/openapi.json", "{");
    let printed = checkout.run(&["generate", "--check", "--format", "json"]);
    assert!(!printed.is_success);
    let found: serde_json::Value = serde_json::from_str(printed.stdout.trim()).unwrap();
    assert_eq!(found["severity"], "error", "{printed:?}");
}

#[test]
fn files_that_nothing_reads_are_reported_whatever_their_names() {
    let checkout = Checkout::new();
    checkout.write("specs/acme/openapi.json.bak", "{}");
    #[cfg(unix)]
    {
        use std::os::unix::ffi::OsStrExt as _;
        let name = std::ffi::OsStr::from_bytes(b"odd\xff.json");
        fs::write(checkout.path("specs/acme").join(name), "{}").unwrap();
    }
    let printed = checkout.run(&["generate"]);
    assert!(!printed.is_success, "{printed:?}");
    let strays = "error: files that are not part of a definition: `openapi.json.bak`";
    assert!(printed.stderr.contains(strays), "{printed:?}");
    #[cfg(unix)]
    assert!(
        printed
            .stderr
            .contains("error: names of files are not UTF-8: `odd\u{fffd}.json`"),
        "{printed:?}"
    );
}
