//! A response from memory.

use connector_runtime::{
    Body, BoxFuture, Transport, TransportError,
    http::{HeaderValue, Request, Response, header::CONTENT_TYPE},
};

/// Responds to every request alike.
pub(super) struct Memory {
    status: u16,
    media_type: HeaderValue,
    body: Vec<u8>,
}

impl Memory {
    pub(super) fn new(status: u16, media_type: &str, body: &[u8]) -> Self {
        Self {
            status,
            media_type: HeaderValue::from_bytes(media_type.as_bytes()).expect("a header"),
            body: body.to_vec(),
        }
    }
}

impl Transport for Memory {
    fn send(&self, _: Request<Body>) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        let response = Response::builder()
            .status(self.status)
            .header(CONTENT_TYPE, &self.media_type)
            .body(Body::from(self.body.clone()));
        Box::pin(async { response.map_err(TransportError::not_sent) })
    }
}
