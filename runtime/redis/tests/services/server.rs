//! A Redis server of the test's own.

use std::{
    env,
    io::{self, Write as _},
    net::{Ipv4Addr, TcpListener, TcpStream},
    process::{Child, Command, Stdio},
    sync::atomic::{AtomicU32, Ordering},
    thread,
    time::{Duration, Instant},
};

use tempfile::TempDir;

/// Ends when dropped.
pub(crate) struct RedisServer {
    port: u16,
    folder: TempDir,
    is_durable: bool,
    process: Child,
}

impl RedisServer {
    /// `None` where the program is not installed: the test says that it was
    /// skipped.
    pub(crate) fn start(test: &str) -> Option<Self> {
        Self::run(test, false)
    }

    /// The same, but what it knows outlives being killed.
    pub(crate) fn durable(test: &str) -> Option<Self> {
        Self::run(test, true)
    }

    fn run(test: &str, is_durable: bool) -> Option<Self> {
        let is_there = Command::new("redis-server")
            .arg("--version")
            .stdout(Stdio::null())
            .status()
            .is_ok_and(|status| status.success());
        if !is_there {
            let is_required = env::var("CONNECTOR_SERVICES").is_ok_and(|value| value == "required");
            assert!(!is_required, "`redis-server` is not installed");
            skipped(test);
            return None;
        }
        let free = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = free.local_addr().unwrap().port();
        drop(free);
        let folder = TempDir::new().unwrap();
        let process = run(port, &folder, is_durable);
        Some(Self {
            port,
            folder,
            is_durable,
            process,
        })
    }

    pub(crate) fn url(&self) -> String {
        format!("redis://127.0.0.1:{}/", self.port)
    }

    pub(crate) fn kill(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }

    pub(crate) fn restart(&mut self) {
        self.process = run(self.port, &self.folder, self.is_durable);
    }
}

/// Says so where it is seen, though the test passes: tests' own output is kept
/// back.
fn skipped(test: &str) {
    static SKIPPED: AtomicU32 = AtomicU32::new(0);
    let count = SKIPPED.fetch_add(1, Ordering::Relaxed) + 1;
    let line = format!("SKIPPED ({count} so far): {test}: `redis-server` is not installed\n");
    drop(io::stderr().write_all(line.as_bytes()));
}

impl Drop for RedisServer {
    fn drop(&mut self) {
        drop(self.process.kill());
        drop(self.process.wait());
    }
}

fn run(port: u16, folder: &TempDir, is_durable: bool) -> Child {
    let durable = if is_durable { "yes" } else { "no" };
    let process = Command::new("redis-server")
        .args(["--port", &port.to_string(), "--bind", "127.0.0.1"])
        .args([
            "--save",
            "",
            "--appendonly",
            durable,
            "--appendfsync",
            "always",
        ])
        .arg("--dir")
        .arg(folder.path())
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    let begun = Instant::now();
    while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
        assert!(
            begun.elapsed() < Duration::from_secs(30),
            "it does not start"
        );
        thread::sleep(Duration::from_millis(20));
    }
    process
}
