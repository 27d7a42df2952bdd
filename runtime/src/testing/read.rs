//! Reading HTTP/1.1 requests.

use std::io::{self, BufRead, BufReader, Read};

use super::RecordedRequest;

/// Longest head or chunk line.
const MAX_LINE: u64 = 64 * 1024;
/// Longest body.
const MAX_BODY: u64 = 256 * 1024 * 1024;

pub(super) fn request(connection: impl Read) -> io::Result<RecordedRequest> {
    let mut input = BufReader::new(connection);
    let first = line(&mut input)?;
    let mut words = first.split(|byte| *byte == b' ').map(text);
    let (Some(method), Some(target)) = (words.next(), words.next()) else {
        return Err(malformed());
    };
    let headers = headers(&mut input)?;
    let body = body(&mut input, &headers)?;
    Ok(RecordedRequest {
        method,
        target,
        headers,
        body,
    })
}

/// Reads until the client closes too: closing earlier could discard what it has not
/// read yet.
pub(super) fn rest(connection: &mut impl Read) {
    let mut sink = [0; 1024];
    while connection.read(&mut sink).is_ok_and(|length| length > 0) {}
}

fn headers(input: &mut impl BufRead) -> io::Result<Vec<(String, Vec<u8>)>> {
    let mut headers = Vec::new();
    loop {
        let line = line(input)?;
        if line.is_empty() {
            return Ok(headers);
        }
        let colon = line
            .iter()
            .position(|byte| *byte == b':')
            .ok_or_else(malformed)?;
        let (name, value) = line.split_at(colon);
        let value = value.get(1..).unwrap_or_default().trim_ascii();
        headers.push((text(name), value.to_vec()));
    }
}

fn body(input: &mut impl BufRead, headers: &[(String, Vec<u8>)]) -> io::Result<Vec<u8>> {
    let header = |wanted: &str| {
        let found = headers
            .iter()
            .find(|(name, _)| name.eq_ignore_ascii_case(wanted));
        found.map(|(_, value)| text(value))
    };
    if header("transfer-encoding").is_some() {
        return chunks(input);
    }
    match header("content-length") {
        Some(length) => exactly(input, length.parse().map_err(|_| malformed())?),
        None => Ok(Vec::new()),
    }
}

fn chunks(input: &mut impl BufRead) -> io::Result<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let size = text(&line(input)?);
        let size = size.split(';').next().unwrap_or_default().trim();
        let size = u64::from_str_radix(size, 16).map_err(|_| malformed())?;
        if size == 0 {
            while !line(input)?.is_empty() {}
            return Ok(body);
        }
        body.extend(exactly(input, size)?);
        if !line(input)?.is_empty() {
            return Err(malformed());
        }
    }
}

fn exactly(input: &mut impl BufRead, length: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    input.take(length.min(MAX_BODY)).read_to_end(&mut bytes)?;
    let whole = u64::try_from(bytes.len()).is_ok_and(|read| read == length);
    if whole { Ok(bytes) } else { Err(malformed()) }
}

/// A line, without its line end.
fn line(input: &mut impl BufRead) -> io::Result<Vec<u8>> {
    let mut line = Vec::new();
    input.take(MAX_LINE).read_until(b'\n', &mut line)?;
    match line.strip_suffix(b"\r\n") {
        Some(line) => Ok(line.to_vec()),
        None => Err(malformed()),
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn malformed() -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, "not an HTTP/1.1 request")
}
