//! Requests and responses that an application changes in place of a gateway script.

use bytes::Bytes;
use http::{Request, Response, Uri};

use super::Call;
use crate::{
    error::{Error, RawResponse},
    operation_transform::OperationTransform,
    reply::UnreadResponse,
    transport::Body,
};

impl Call {
    /// The application's replacement for a script.
    pub(super) fn transform(&self) -> Option<&dyn OperationTransform> {
        let options = self.client.options();
        options
            .transform_of(self.operation.id)
            .filter(|_| !self.is_managed() && self.link_target.is_none())
    }

    /// The request as the application changes it; credentials are added afterwards.
    pub(super) fn transformed_request(
        &self,
        transform: &dyn OperationTransform,
        request: Request<Body>,
    ) -> Result<Request<Body>, Error> {
        let own = request.uri().authority().cloned();
        let (head, body) = request.into_parts();
        let body = body
            .buffered()
            .ok_or_else(|| Error::input("a transform cannot change a streamed body"))?;
        let changed = transform
            .request(Request::from_parts(head, body))
            .map_err(|source| Error::input("the transform failed").with_source(source))?;
        let uri = changed.uri();
        let is_own = uri.authority() == own.as_ref();
        let is_trusted = uri
            .host()
            .is_some_and(|host| self.client.options().trusts(host));
        let is_safe = is_own || uri.scheme_str() == Some("https");
        if (is_own || is_trusted) && is_safe {
            Ok(changed.map(Body::from))
        } else {
            Err(Error::input(
                "its transform sets a host that is not one of `ClientOptions::trusted_hosts`",
            ))
        }
    }

    /// A successful response as the application changes it.
    pub(super) fn reply_of_transform(
        &self,
        received: UnreadResponse,
    ) -> Result<UnreadResponse, Error> {
        let Some(transform) = self.transform() else {
            return Ok(received);
        };
        let RawResponse {
            status,
            headers,
            body,
            attempt,
        } = received.into_raw();
        let mut reply = Response::new(body.clone());
        *reply.status_mut() = status;
        *reply.headers_mut() = headers.clone();
        let raw = |status, headers, body: Bytes| RawResponse {
            status,
            headers,
            body,
            attempt,
        };
        match transform.reply(reply) {
            Ok(reply) => {
                let (head, body) = reply.into_parts();
                Ok(raw(head.status, head.headers, body).into())
            }
            Err(source) => Err(Error::decode(raw(status, headers, body))
                .with_source(source)
                .of(self.origin())),
        }
    }
}

/// The address with further encoded pairs in its query.
pub(super) fn with_pairs(uri: &Uri, pairs: &[String]) -> Result<Uri, String> {
    if pairs.is_empty() {
        return Ok(uri.clone());
    }
    let separator = if uri.query().is_some() { '&' } else { '?' };
    format!("{uri}{separator}{}", pairs.join("&"))
        .parse()
        .map_err(|_| "the address is not a URL".to_owned())
}
