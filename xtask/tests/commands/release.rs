//! `release`, against a registry on the loopback interface.
#![cfg(unix)]

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::checkout::Printed;
use crate::registry::Registry;

const BOTH: [&str; 2] = ["connector-runtime 0.1.0", "connector-extra 0.1.0"];

/// A repository with two crates, of which one needs the other, and a registry.
struct Releasing {
    folder: tempfile::TempDir,
    registry: Registry,
}

impl Releasing {
    fn new() -> Self {
        let releasing = Self {
            folder: tempfile::tempdir().unwrap(),
            registry: Registry::start(),
        };
        releasing.write(".gitignore", "target\nCargo.lock\n");
        releasing.write(
            "Cargo.toml",
            "[workspace]\nresolver = \"3\"\nmembers = [\"runtime\", \"extra\"]\n",
        );
        releasing.package("runtime", "connector-runtime", "0.1.0", "");
        releasing.package(
            "extra",
            "connector-extra",
            "0.1.0",
            "[dependencies]\nconnector-runtime = { path = \"../runtime\", version = \"0.1.0\" }\n",
        );
        releasing.git(&["init", "--quiet"]);
        releasing.commit();
        releasing
    }

    fn package(&self, folder: &str, name: &str, version: &str, dependencies: &str) {
        self.write(
            &format!("{folder}/Cargo.toml"),
            &format!(
                "[package]\nname = \"{name}\"\nversion = \"{version}\"\nedition = \"2024\"\n\
                 license = \"MIT\"\ndescription = \"Made up\"\nrepository = \"https://example.com\"\n{dependencies}"
            ),
        );
        self.write(&format!("{folder}/src/lib.rs"), "");
        self.write(
            &format!("{folder}/CHANGELOG.md"),
            &format!("# Changelog\n\n## {version}\n\n- Something.\n"),
        );
    }

    fn root(&self) -> &Path {
        self.folder.path()
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.root().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn git(&self, arguments: &[&str]) -> String {
        let output = Command::new("git")
            .args([
                "-c",
                "user.name=Somebody",
                "-c",
                "user.email=somebody@example.com",
            ])
            .args(arguments)
            .current_dir(self.root())
            .output()
            .unwrap();
        assert!(output.status.success(), "{output:?}");
        String::from_utf8(output.stdout).unwrap()
    }

    fn commit(&self) {
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--message", "Something"]);
    }

    fn tags(&self) -> String {
        self.git(&["tag", "--list"])
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command
            .args(["release", "--registry", "loopback", "--wait", "20"])
            .args(arguments)
            .current_dir(self.root())
            .stdin(Stdio::null())
            .env("CARGO", env!("CARGO"))
            .env("CARGO_HOME", self.registry.home())
            .env("GIT_COMMITTER_NAME", "Somebody")
            .env("GIT_COMMITTER_EMAIL", "somebody@example.com")
            .env_remove("CARGO_TARGET_DIR");
        command
    }

    fn run(&self, arguments: &[&str]) -> Printed {
        self.command(arguments).output().unwrap().into()
    }

    #[track_caller]
    fn assert_released_once(&self) {
        assert_eq!(self.registry.attempts(), BOTH);
        assert_eq!(
            self.tags(),
            "connector-extra-v0.1.0\nconnector-runtime-v0.1.0\n"
        );
        let head = self.git(&["rev-parse", "HEAD"]);
        for tag in self.tags().lines() {
            assert_eq!(self.git(&["rev-parse", &format!("{tag}^{{commit}}")]), head);
        }
    }
}

#[test]
fn a_dry_run_builds_the_packages_and_publishes_nothing() {
    let releasing = Releasing::new();
    let printed = releasing.run(&[]);
    assert!(printed.is_success, "{printed:?}");
    assert_eq!(
        printed.stdout,
        "connector-runtime  0.1.0  to be published\n\
         connector-extra    0.1.0  to be published\n\
         dry run: nothing was published; to publish, run \
         `cargo xtask release --registry loopback --execute`\n"
    );
    assert!(releasing.registry.attempts().is_empty());
    assert_eq!(releasing.tags(), "");
    for name in ["connector-runtime", "connector-extra"] {
        let package = releasing
            .root()
            .join(format!("target/package/{name}-0.1.0.crate"));
        assert!(package.exists(), "{printed:?}");
    }
}

#[test]
fn crates_below_the_tests_are_not_published() {
    let releasing = Releasing::new();
    let tools = "tests/generated/connector-tools";
    releasing.write(
        "Cargo.toml",
        &format!(
            "[workspace]\nresolver = \"3\"\nmembers = [\"runtime\", \"extra\", \"{tools}\"]\n"
        ),
    );
    releasing.package(tools, "connector-tools", "0.1.0", "");
    releasing.commit();
    let printed = releasing.run(&["--execute"]);
    assert!(printed.is_success, "{printed:?}");
    assert!(!printed.stdout.contains("connector-tools"), "{printed:?}");
    releasing.assert_released_once();

    let printed = releasing.run(&["tools"]);
    assert!(!printed.is_success);
    let message = "no crate connector-tools in this checkout that may be published";
    assert!(printed.stderr.contains(message), "{printed:?}");
}

#[test]
fn what_others_need_is_published_first_and_nothing_twice() {
    let releasing = Releasing::new();
    let printed = releasing.run(&["--execute"]);
    assert!(printed.is_success, "{printed:?}");
    releasing.assert_released_once();

    let printed = releasing.run(&["--execute"]);
    assert!(printed.is_success, "{printed:?}");
    assert_eq!(
        printed.stdout,
        "connector-runtime  0.1.0  published\nconnector-extra    0.1.0  published\n"
    );
    releasing.assert_released_once();
}

/// Programs that count how often they are called, and kill their caller after
/// a certain call.
fn killing_after(call: usize, releasing: &Releasing, folder: &Path) -> Command {
    let count = folder.join("count");
    fs::write(&count, "0").unwrap();
    for (name, real) in [("git", which("git")), ("cargo", env!("CARGO").to_owned())] {
        let script = format!(
            "#!/bin/sh\n\"{real}\" \"$@\"\nstatus=$?\n\
             count=$(($(cat \"{count}\") + 1))\necho $count > \"{count}\"\n\
             if [ $count = {call} ]; then kill -9 $PPID; fi\nexit $status\n",
            count = count.display(),
        );
        let path = folder.join(name);
        fs::write(&path, script).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    }
    let mut command = releasing.command(&["--execute"]);
    let path = format!("{}:{}", folder.display(), std::env::var("PATH").unwrap());
    command.env("CARGO", folder.join("cargo")).env("PATH", path);
    command
}

fn which(program: &str) -> String {
    let output = Command::new("sh")
        .args(["-c", &format!("command -v {program}")])
        .output()
        .unwrap();
    String::from_utf8(output.stdout)
        .unwrap()
        .trim_end()
        .to_owned()
}

#[test]
fn a_run_killed_after_any_step_is_continued_and_nothing_is_published_twice() {
    for call in 1.. {
        let releasing = Releasing::new();
        let programs = tempfile::tempdir().unwrap();
        let killed = killing_after(call, &releasing, programs.path())
            .output()
            .unwrap();
        if killed.status.success() {
            assert!(call > 12, "only {call} steps?");
            break;
        }
        assert_eq!(killed.status.code(), None, "killed: {killed:?}");
        let printed = releasing.run(&["--execute"]);
        assert!(printed.is_success, "after step {call}: {printed:?}");
        releasing.assert_released_once();
    }
}

#[test]
fn a_run_killed_during_an_upload_waits_for_the_registry_and_does_not_upload_again() {
    let releasing = Releasing::new();
    releasing.registry.delay(Duration::from_secs(3));
    let mut command = releasing.command(&["--execute"]);
    let mut running = command
        .process_group(0)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let group = format!("-{}", running.id());
    releasing.registry.on_upload(move || {
        let killed = Command::new("kill").args(["-9", "--", &group]).status();
        assert!(killed.unwrap().success());
    });
    assert_eq!(running.wait().unwrap().code(), None, "killed");
    assert_eq!(releasing.registry.attempts(), BOTH[..1]);
    assert_eq!(releasing.tags(), "");

    let printed = releasing.run(&["--execute"]);
    assert!(printed.is_success, "{printed:?}");
    assert!(
        printed
            .stdout
            .contains("connector-runtime 0.1.0: waiting for the registry"),
        "{printed:?}"
    );
    releasing.assert_released_once();
}

#[test]
fn what_is_in_the_way_is_said_all_at_once_with_what_to_do() {
    let releasing = Releasing::new();
    releasing.package("runtime", "connector-runtime", "0.1.1", "");
    releasing.write(
        "runtime/CHANGELOG.md",
        "# Changelog\n\n## Unreleased\n\n- Something.\n",
    );
    releasing.git(&["tag", "connector-runtime-v0.2.0"]);
    fs::remove_file(releasing.root().join("extra/CHANGELOG.md")).unwrap();
    releasing.commit();
    let printed = releasing.run(&["--execute"]);
    assert!(!printed.is_success);
    for problem in [
        "connector-runtime 0.1.1 is not higher than 0.2.0, which was released: raise the version in runtime/Cargo.toml",
        "connector-runtime 0.1.1 has no entry in runtime/CHANGELOG.md: add a section `## 0.1.1`",
        "connector-extra 0.1.0 has no entry in extra/CHANGELOG.md: add a section `## 0.1.0`",
        "nothing was published",
    ] {
        assert!(printed.stderr.contains(problem), "{problem}: {printed:?}");
    }
    assert!(releasing.registry.attempts().is_empty());
}

#[test]
fn a_crate_that_changed_under_a_published_version_is_refused() {
    let releasing = Releasing::new();
    assert!(releasing.run(&["--execute"]).is_success);
    releasing.write("extra/src/lib.rs", "// changed\n");
    releasing.commit();
    let printed = releasing.run(&[]);
    assert!(!printed.is_success);
    let problem = "connector-extra 0.1.0 is published, and the crate has changed since: raise the version in extra/Cargo.toml";
    assert!(printed.stderr.contains(problem), "{printed:?}");
}

#[test]
fn uncommitted_changes_can_be_tried_and_not_published() {
    let releasing = Releasing::new();
    releasing.write("extra/src/lib.rs", "// changed\n");
    assert!(releasing.run(&[]).is_success);
    let printed = releasing.run(&["--execute"]);
    assert!(!printed.is_success);
    assert!(
        printed.stderr.contains("uncommitted changes"),
        "{printed:?}"
    );
    assert!(releasing.registry.attempts().is_empty());
}

#[test]
fn a_crate_that_is_not_as_its_definition_says_is_not_published() {
    let releasing = Releasing::new();
    releasing.write(
        "Cargo.toml",
        "[workspace]\nresolver = \"3\"\nmembers = [\"generated/*\"]\n",
    );
    releasing.package("generated/connector-acme", "connector-acme", "0.1.0", "");
    releasing.write(
        "specs/acme/openapi.json",
        r#"{"openapi": "3.0.3", "info": {"title": "Acme", "version": "1"}, "servers": [{"url": "https://api.example.com"}],
            "paths": {"/a": {"get": {"operationId": "GetA", "responses": {"204": {"description": "Nothing."}}}}}}"#,
    );
    releasing.write(
        "specs/acme/CHANGELOG.md",
        "# Changelog\n\n## 0.1.0\n\n- Something.\n",
    );
    releasing.commit();
    let printed = releasing.run(&["acme"]);
    assert!(!printed.is_success);
    assert!(
        printed
            .stdout
            .contains("to fix, run `cargo xtask generate acme`"),
        "{printed:?}"
    );
    assert!(
        printed.stderr.ends_with("nothing was published\n"),
        "{printed:?}"
    );

    let printed = releasing.run(&["nobody"]);
    assert!(
        printed.stderr.contains("no crate connector-nobody"),
        "{printed:?}"
    );
}
