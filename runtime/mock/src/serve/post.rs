//! Posting deliveries.

use std::{io, time::Duration};

use bytes::Bytes;
use http::{Request, Uri, header};
use http_body_util::Full;
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;

use crate::hooks::Delivery;

/// How long a receiver may take to respond.
const PATIENCE: Duration = Duration::from_secs(30);

/// Posts a delivery when it is due; the status of its response.
pub(super) async fn post(delivery: Delivery) -> io::Result<u16> {
    tokio::time::sleep(delivery.delay).await;
    let posted = tokio::time::timeout(PATIENCE, posted(delivery)).await;
    posted.map_err(|_| io::Error::from(io::ErrorKind::TimedOut))?
}

async fn posted(delivery: Delivery) -> io::Result<u16> {
    let uri: Uri = delivery.url.parse().map_err(|_| malformed("no address"))?;
    let authority = uri.authority().filter(|_| uri.scheme_str() == Some("http"));
    let authority = authority.ok_or_else(|| malformed("not a plain http address"))?;
    let stream = TcpStream::connect((authority.host(), authority.port_u16().unwrap_or(80))).await?;
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream))
        .await
        .map_err(io::Error::other)?;
    tokio::spawn(async move {
        // Errors are returned to the sender.
        let _ = connection.await;
    });
    let target = uri.path_and_query().map_or("/", |target| target.as_str());
    let mut request = Request::post(target).header(header::HOST, authority.as_str());
    for (name, value) in &delivery.headers {
        request = request.header(name, value);
    }
    let request = request.body(Full::new(Bytes::from(delivery.body)));
    let request = request.map_err(|_| malformed("no header"))?;
    let response = sender
        .send_request(request)
        .await
        .map_err(io::Error::other)?;
    Ok(response.status().as_u16())
}

fn malformed(what: &'static str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidInput, what)
}
