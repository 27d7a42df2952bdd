//! Deliveries, as a service would send them.

use std::{
    io::{self, Read as _, Write as _},
    net::TcpStream,
    time::Duration,
};

use http::{HeaderMap, StatusCode, Uri};

/// How long a receiver may take to answer.
const TIMEOUT: Duration = Duration::from_secs(30);

/// Posts a delivery to a receiver on this machine, and gives the status of its
/// answer. It blocks until that has come.
///
/// The address is one of plain `http`, as receivers in tests have it.
pub fn deliver(url: &str, headers: &HeaderMap, body: &[u8]) -> io::Result<StatusCode> {
    let uri: Uri = url.parse().map_err(|_| malformed("no address"))?;
    let authority = uri
        .authority()
        .filter(|_| uri.scheme_str() == Some("http"))
        .ok_or_else(|| malformed("no address of plain http"))?;
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
    // A receiver may answer before it has read everything, and hang up.
    let sent = connection.write_all(&wire);
    let mut answer = Vec::new();
    let received = connection.read_to_end(&mut answer);
    match status(&answer) {
        Some(status) => Ok(status),
        None => {
            sent.and(received.map(drop))?;
            Err(malformed("no answer in HTTP/1.1"))
        }
    }
}

fn status(answer: &[u8]) -> Option<StatusCode> {
    let mut words = answer.split(|byte| *byte == b' ');
    words.next().filter(|word| word.starts_with(b"HTTP/1."))?;
    StatusCode::from_bytes(words.next()?.get(..3)?).ok()
}

fn malformed(what: &'static str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, what)
}
