//! Further processes: this test program once more, with one test to run.

use std::{
    env,
    process::{Child, Command, Stdio},
};

/// Runs the test of this name in a process of its own.
pub(crate) fn spawn(test: &str, settings: &[(&str, String)]) -> Child {
    Command::new(env::current_exe().unwrap())
        .args([test, "--exact", "--ignored", "--nocapture"])
        .envs(settings.iter().map(|(name, value)| (name, value)))
        .stdout(Stdio::null())
        .stderr(Stdio::inherit())
        .spawn()
        .unwrap()
}

/// What `spawn` has set; other tests run the one that asks.
pub(crate) fn setting(name: &str) -> String {
    env::var(name).unwrap()
}
