//! A client of few lines, which says nothing that is not written here.

use std::{
    io::{self, Read as _, Write as _},
    net::{TcpListener, TcpStream},
    path::Path,
    sync::{Arc, Mutex, mpsc},
    thread,
    time::Duration,
};

use connector_mock::{Delivery, Files, Mock, Respond, Server, Settings};
use connector_runtime::testing::{MockResponse, RecordedRequest};

/// A mock that is served, and the lines that it says.
pub(crate) struct Service {
    pub(crate) server: Server,
    pub(crate) lines: Arc<Mutex<Vec<String>>>,
    delivered: Mutex<mpsc::Receiver<io::Result<u16>>>,
}

struct Responder {
    mock: Mock,
    lines: Arc<Mutex<Vec<String>>>,
    delivered: Mutex<mpsc::Sender<io::Result<u16>>>,
}

impl Respond for Responder {
    fn respond(&self, request: RecordedRequest) -> (MockResponse, Vec<Delivery>) {
        let exchange = self.mock.respond(&request, &|_| None);
        self.lines.lock().unwrap().push(exchange.line.to_string());
        (exchange.response, exchange.deliveries)
    }

    fn delivered(&self, result: io::Result<u16>) {
        let _ = self.delivered.lock().unwrap().send(result);
    }
}

pub(crate) fn start(definition: &str, settings: Settings) -> Service {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/definitions");
    let files = Files::of_folder(&folder.join(definition)).unwrap();
    let (sender, delivered) = mpsc::channel();
    let lines = Arc::default();
    let responder = Responder {
        mock: Mock::new(&files, settings).unwrap(),
        lines: Arc::clone(&lines),
        delivered: Mutex::new(sender),
    };
    Service {
        server: Server::start(0, Arc::new(responder)).unwrap(),
        lines,
        delivered: Mutex::new(delivered),
    }
}

impl Service {
    /// Sends a head of these lines and a body; the response as it came.
    pub(crate) fn ask(&self, head: &str, body: &str) -> String {
        let mut stream =
            TcpStream::connect(self.server.url().trim_start_matches("http://")).unwrap();
        stream
            .set_read_timeout(Some(Duration::from_secs(20)))
            .unwrap();
        let length = body.len();
        let head = head.trim().replace('\n', "\r\n");
        let request = format!(
            "{head}\r\nhost: mock.test\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{body}"
        );
        stream.write_all(request.as_bytes()).unwrap();
        let mut response = Vec::new();
        let _ = stream.read_to_end(&mut response);
        String::from_utf8(response).unwrap()
    }

    /// The status with which a receiver responded to a delivery.
    pub(crate) fn delivered(&self) -> u16 {
        let delivered = self.delivered.lock().unwrap();
        delivered
            .recv_timeout(Duration::from_secs(10))
            .unwrap()
            .unwrap()
    }

    pub(crate) fn last_line(&self) -> String {
        self.lines
            .lock()
            .unwrap()
            .last()
            .cloned()
            .unwrap_or_default()
    }
}

/// The status and the body of a response.
pub(crate) fn parts(response: &str) -> (&str, &str) {
    let status = response.get(9..12).unwrap_or_default();
    let (_, body) = response.split_once("\r\n\r\n").unwrap_or_default();
    (status, body)
}

/// The value of a header, whose name is given in small letters.
pub(crate) fn header<'a>(message: &'a str, name: &str) -> Option<&'a str> {
    message.lines().find_map(|line| {
        let (known, value) = line.split_once(':')?;
        known.eq_ignore_ascii_case(name).then(|| value.trim())
    })
}

/// A receiver of deliveries: its address, and what it got.
pub(crate) fn receiver() -> (String, mpsc::Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/here", listener.local_addr().unwrap());
    let (sender, received) = mpsc::channel();
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut message = Vec::new();
            let mut bytes = [0; 4096];
            loop {
                let length = stream.read(&mut bytes).unwrap();
                message.extend_from_slice(&bytes[..length]);
                let text = String::from_utf8_lossy(&message).into_owned();
                let wanted = header(&text, "content-length").and_then(|length| length.parse().ok());
                let body = text.split_once("\r\n\r\n").map(|(_, body)| body.len());
                if body.is_some() && body >= wanted {
                    let _ = sender.send(text);
                    break;
                }
            }
            let _ = stream.write_all(b"HTTP/1.1 202 Accepted\r\ncontent-length: 0\r\n\r\n");
        }
    });
    (url, received)
}
