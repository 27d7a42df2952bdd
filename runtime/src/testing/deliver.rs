//! Test deliveries.

use std::{
    io::{self, Read as _, Write as _},
    net::TcpStream,
    time::Duration,
};

use http::{HeaderMap, StatusCode, Uri};

/// How long a receiver may take to respond.
const TIMEOUT: Duration = Duration::from_secs(30);

/// Posts a delivery to a receiver on this machine, and returns the status of its
/// response. Blocks until then.
///
/// The address must be plain `http`, as in tests.
pub fn deliver(url: &str, headers: &HeaderMap, body: &[u8]) -> io::Result<StatusCode> {
    let uri: Uri = url.parse().map_err(|_| malformed("no address"))?;
    let authority = uri
        .authority()
        .filter(|_| uri.scheme_str() == Some("http"))
        .ok_or_else(|| malformed("not a plain http address"))?;
    let target = uri.path_and_query().map_or("/", |target| target.as_str());
    let mut wire = format!(
        "POST {target} HTTP/1.1\r\nhost: {authority}\r\ncontent-length: {}\r\nconnection: close\r\n",
        body.len()
    )
    .into_bytes();
    for (name, value) in headers {
        wire.extend_from_slice(name.as_str().as_bytes());
        wire.extend_from_slice(b": ");
        wire.extend_from_slice(value.as_bytes());
        wire.extend_from_slice(b"\r\n");
    }
    wire.extend_from_slice(b"\r\n");
    wire.extend_from_slice(body);
    let port = authority.port_u16().unwrap_or(80);
    let mut connection = TcpStream::connect((authority.host(), port))?;
    connection.set_read_timeout(Some(TIMEOUT))?;
    // A receiver may respond and close before it has read everything.
    let sent = connection.write_all(&wire);
    let mut response = Vec::new();
    let received = connection.read_to_end(&mut response);
    match status(&response) {
        Some(status) => Ok(status),
        None => {
            sent.and(received.map(drop))?;
            Err(malformed("not an HTTP/1.1 response"))
        }
    }
}

fn status(response: &[u8]) -> Option<StatusCode> {
    let mut words = response.split(|byte| *byte == b' ');
    words.next().filter(|word| word.starts_with(b"HTTP/1."))?;
    StatusCode::from_bytes(words.next()?.get(..3)?).ok()
}

fn malformed(what: &'static str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, what)
}
