//! A registry on the loopback interface: a sparse index, downloads, and the
//! endpoint that crates are published to.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use std::{fs, thread};

use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use tempfile::TempDir;

/// What happens right after an upload was accepted, before its sender hears of
/// it.
type OnUpload = Box<dyn FnMut() + Send>;

pub(crate) struct Registry {
    state: Arc<Mutex<State>>,
    home: TempDir,
}

#[derive(Default)]
struct State {
    crates: Vec<Uploaded>,
    /// Every upload, whether it was accepted or not.
    attempts: Vec<String>,
    /// How long an accepted crate is not in the index yet.
    delay: Duration,
    on_upload: Option<OnUpload>,
}

struct Uploaded {
    name: String,
    version: String,
    metadata: Value,
    package: Vec<u8>,
    at: Instant,
}

struct Response {
    status: &'static str,
    body: Vec<u8>,
}

impl Response {
    fn ok(body: impl Into<Vec<u8>>) -> Self {
        Self {
            status: "200 OK",
            body: body.into(),
        }
    }

    fn not_found() -> Self {
        Self {
            status: "404 Not Found",
            body: Vec::new(),
        }
    }
}

impl Registry {
    pub(crate) fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let state = Arc::new(Mutex::new(State::default()));
        let (shared, base) = (Arc::clone(&state), url.clone());
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (state, base) = (Arc::clone(&shared), base.clone());
                thread::spawn(move || serve(stream, &state, &base));
            }
        });
        let home = tempfile::tempdir().unwrap();
        let config = format!(
            "[source.crates-io]\nreplace-with = \"loopback\"\n\
             [registries.loopback]\nindex = \"sparse+{url}/index/\"\ntoken = \"made-up\"\n\
             [net]\nretry = 0\n"
        );
        fs::write(home.path().join("config.toml"), config).unwrap();
        Self { state, home }
    }

    /// The folder for `CARGO_HOME`, whose configuration names this registry
    /// `loopback`.
    pub(crate) fn home(&self) -> &std::path::Path {
        self.home.path()
    }

    /// The next crates are in the index this long after their upload.
    pub(crate) fn delay(&self, delay: Duration) {
        self.state.lock().unwrap().delay = delay;
    }

    /// Does this once, right after the next upload was accepted.
    pub(crate) fn on_upload(&self, action: impl FnMut() + Send + 'static) {
        self.state.lock().unwrap().on_upload = Some(Box::new(action));
    }

    /// Every upload that was tried, in order.
    pub(crate) fn attempts(&self) -> Vec<String> {
        self.state.lock().unwrap().attempts.clone()
    }
}

fn serve(stream: TcpStream, state: &Mutex<State>, base: &str) {
    let mut reader = BufReader::new(stream.try_clone().unwrap());
    let mut line = String::new();
    if reader.read_line(&mut line).is_err() || line.is_empty() {
        return;
    }
    let mut length = 0;
    loop {
        let mut header = String::new();
        reader.read_line(&mut header).unwrap();
        let Some((name, value)) = header.trim_end().split_once(':') else {
            break;
        };
        if name.eq_ignore_ascii_case("content-length") {
            length = value.trim().parse().unwrap();
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).unwrap();
    let mut words = line.split(' ');
    let (method, path) = (words.next().unwrap(), words.next().unwrap());
    let Response { status, body } = respond(method, path, &body, state, base);
    let mut stream = stream;
    // Whoever asked may be gone.
    let _ = write!(
        stream,
        "HTTP/1.1 {status}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
        body.len()
    );
    let _ = stream.write_all(&body);
}

fn respond(method: &str, path: &str, body: &[u8], state: &Mutex<State>, base: &str) -> Response {
    let parts: Vec<&str> = path.trim_start_matches('/').split('/').collect();
    match (method, &parts[..]) {
        ("GET", ["index", "config.json"]) => {
            Response::ok(json!({"dl": format!("{base}/dl"), "api": base}).to_string())
        }
        ("GET", ["index", .., name]) => index(&state.lock().unwrap(), name),
        ("GET", ["dl", name, version, "download"]) => {
            let state = state.lock().unwrap();
            let mut crates = state.crates.iter();
            match crates.find(|one| one.name == *name && one.version == *version) {
                Some(found) => Response::ok(found.package.clone()),
                None => Response::not_found(),
            }
        }
        ("PUT", ["api", "v1", "crates", "new"]) => upload(&mut state.lock().unwrap(), body),
        _ => Response::not_found(),
    }
}

fn index(state: &State, name: &str) -> Response {
    let mut lines = String::new();
    for one in &state.crates {
        if one.name == name && one.at.elapsed() >= state.delay {
            writeln!(lines, "{}", index_line(one)).unwrap();
        }
    }
    if lines.is_empty() {
        Response::not_found()
    } else {
        Response::ok(lines)
    }
}

fn index_line(uploaded: &Uploaded) -> Value {
    let dependencies = uploaded.metadata["deps"].as_array().unwrap().iter();
    let dependencies: Vec<Value> = dependencies
        .map(|dependency| {
            json!({
                "name": dependency["name"],
                "req": dependency["version_req"],
                "features": dependency["features"],
                "optional": dependency["optional"],
                "default_features": dependency["default_features"],
                "target": dependency["target"],
                "kind": dependency["kind"],
            })
        })
        .collect();
    let digest = Sha256::digest(&uploaded.package);
    let checksum = digest.iter().fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02x}").unwrap();
        text
    });
    json!({
        "name": uploaded.name,
        "vers": uploaded.version,
        "deps": dependencies,
        "cksum": checksum,
        "features": BTreeMap::<String, Vec<String>>::new(),
        "yanked": false,
    })
}

/// Lengths as 32 bits, little end first, each before its part: metadata, then
/// the package.
fn upload(state: &mut State, body: &[u8]) -> Response {
    let (metadata, rest) = part(body);
    let (package, _) = part(rest);
    let metadata: Value = serde_json::from_slice(metadata).unwrap();
    let text = |key: &str| metadata[key].as_str().unwrap().to_owned();
    let (name, version) = (text("name"), text("vers"));
    state.attempts.push(format!("{name} {version}"));
    let mut crates = state.crates.iter();
    if crates.any(|one| one.name == name && one.version == version) {
        return Response::ok(json!({"errors": [{"detail": "already uploaded"}]}).to_string());
    }
    state.crates.push(Uploaded {
        name,
        version,
        metadata,
        package: package.to_vec(),
        at: Instant::now(),
    });
    if let Some(mut action) = state.on_upload.take() {
        action();
    }
    Response::ok("{}")
}

fn part(bytes: &[u8]) -> (&[u8], &[u8]) {
    let (length, rest) = bytes.split_first_chunk::<4>().unwrap();
    rest.split_at(u32::from_le_bytes(*length) as usize)
}
