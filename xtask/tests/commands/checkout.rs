//! A checkout with one small definition.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

pub(crate) struct Checkout {
    folder: TempDir,
}

/// What a command printed, and whether it exited with success.
#[derive(Debug)]
pub(crate) struct Printed {
    pub(crate) is_success: bool,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Checkout {
    /// Has `specs/acme`, whose crate is not written yet.
    pub(crate) fn new() -> Self {
        let checkout = Self {
            folder: tempfile::tempdir().unwrap(),
        };
        checkout.write("Cargo.toml", "[workspace]\nmembers = [\"generated/*\"]\n");
        checkout.define("acme", "Acme", "GetThing");
        checkout
    }

    /// Writes a definition with one operation.
    pub(crate) fn define(&self, provider: &str, title: &str, operation: &str) {
        let definition = serde_json::json!({
            "openapi": "3.0.3",
            "info": {"title": title, "description": "Keeps things.", "version": "1.0"},
            "servers": [{"url": "https://api.example.com"}],
            "paths": {"/thing": {"get": {
                "operationId": operation,
                "summary": "Get the thing",
                "responses": {"200": {
                    "description": "The thing.",
                    "content": {"application/json": {"schema": {
                        "type": "object",
                        "properties": {"name": {"type": "string", "description": "Its name."}}
                    }}}
                }}
            }}}
        });
        let text = serde_json::to_string_pretty(&definition).unwrap();
        self.write(&format!("specs/{provider}/openapi.json"), &text);
        let properties = "{\"properties\": {}}";
        self.write(&format!("specs/{provider}/apiProperties.json"), properties);
    }

    pub(crate) fn root(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.root().join(path)
    }

    pub(crate) fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// The command, to be run in the root.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command
            .args(arguments)
            .current_dir(self.root())
            .stdin(Stdio::null());
        command
    }

    /// Runs the command in the root.
    pub(crate) fn run(&self, arguments: &[&str]) -> Printed {
        self.command(arguments).output().unwrap().into()
    }

    /// Runs the command, which must succeed.
    #[track_caller]
    pub(crate) fn succeed(&self, arguments: &[&str]) -> Printed {
        let printed = self.run(arguments);
        assert!(printed.is_success, "{printed:?}");
        printed
    }
}

impl From<Output> for Printed {
    fn from(output: Output) -> Self {
        Self {
            is_success: output.status.success(),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }
}
