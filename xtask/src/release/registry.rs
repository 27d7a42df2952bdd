//! What a registry has.

use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::checkout;
use crate::run::cargo_in;

/// How often it is asked while waiting.
const PAUSE: Duration = Duration::from_secs(1);

pub(super) struct Registry {
    pub(super) name: String,
    wait: Duration,
}

impl Registry {
    pub(super) fn new(name: &str, wait: Duration) -> Self {
        Self {
            name: name.to_owned(),
            wait,
        }
    }

    /// Whether it offers this version of a crate.
    pub(super) fn has(&self, name: &str, version: &str) -> Result<bool> {
        let output = cargo_in(&checkout::root()?)
            .args(["info", "--quiet", "--registry", &self.name])
            .arg(format!("{name}@{version}"))
            .output()
            .context("cannot start cargo")?;
        if output.status.success() {
            return Ok(true);
        }
        let message = String::from_utf8_lossy(&output.stderr);
        if message.contains("could not find") {
            return Ok(false);
        }
        bail!(
            "cannot ask the registry {} for {name} {version}: {}",
            self.name,
            message.trim_end()
        )
    }

    /// Waits until it offers the crate; not longer than it may take.
    pub(super) fn comes_to_have(&self, name: &str, version: &str) -> Result<bool> {
        let start = Instant::now();
        while !self.has(name, version)? {
            if start.elapsed() > self.wait {
                return Ok(false);
            }
            thread::sleep(PAUSE);
        }
        Ok(true)
    }
}
