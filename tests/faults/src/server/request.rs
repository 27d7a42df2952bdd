//! Reading requests.

use std::io;

use tokio::{
    io::{AsyncBufReadExt as _, AsyncReadExt as _, BufReader},
    net::TcpStream,
};

/// A request that came in whole.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    pub(crate) method: String,
    /// Path and query as sent.
    pub(crate) target: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Request {
    /// Whether it is of a method that changes nothing.
    pub(crate) fn only_reads(&self) -> bool {
        ["GET", "HEAD"].contains(&self.method.as_str())
    }
}

/// Reads one request; an error where the connection ends before. Clients wait
/// for the response before they send more, so nothing is lost in the buffer.
pub(super) async fn read(connection: &mut TcpStream) -> io::Result<Request> {
    let mut input = BufReader::new(connection);
    let first = line(&mut input).await?;
    let (method, rest) = first.split_once(' ').ok_or_else(malformed)?;
    let target = rest.split(' ').next().unwrap_or_default().to_owned();
    let method = method.to_owned();
    let mut headers = Vec::new();
    loop {
        let line = line(&mut input).await?;
        let Some((name, value)) = line.split_once(':') else {
            break;
        };
        headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
    }
    let length = headers.iter().find(|(name, _)| name == "content-length");
    let length = length.map_or(Ok(0), |(_, length)| length.parse());
    let mut body = vec![0; length.map_err(|_| malformed())?];
    input.read_exact(&mut body).await?;
    if headers.iter().any(|(name, _)| name == "transfer-encoding") {
        body = chunks(&mut input).await?;
    }
    Ok(Request {
        method,
        target,
        headers,
        body,
    })
}

async fn chunks(input: &mut BufReader<&mut TcpStream>) -> io::Result<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let size = line(input).await?;
        let size = usize::from_str_radix(&size, 16).map_err(|_| malformed())?;
        let mut chunk = vec![0; size];
        input.read_exact(&mut chunk).await?;
        body.extend(chunk);
        line(input).await?;
        if size == 0 {
            return Ok(body);
        }
    }
}

/// A line without its end.
async fn line(input: &mut BufReader<&mut TcpStream>) -> io::Result<String> {
    let mut line = String::new();
    input.read_line(&mut line).await?;
    match line.strip_suffix("\r\n") {
        Some(line) => Ok(line.to_owned()),
        None => Err(malformed()),
    }
}

fn malformed() -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, "no whole HTTP/1.1 request")
}
