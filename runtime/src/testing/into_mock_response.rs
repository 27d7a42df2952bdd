//! Typed mock responses.

use bytes::Bytes;

use super::MockResponse;
use crate::json::Field;

/// A mock response for a call whose reply is a `T`: the reply itself, any
/// [`MockResponse`], or one of the two.
pub trait IntoMockResponse<T> {
    /// The response, with this status if it is a success.
    fn into_response(self, status: u16) -> MockResponse;
}

impl<T: Field> IntoMockResponse<T> for T {
    fn into_response(self, status: u16) -> MockResponse {
        MockResponse::json(status, self.to_json().as_str())
    }
}

/// A reply that is optional, and present.
impl<T: Field> IntoMockResponse<Option<T>> for T {
    fn into_response(self, status: u16) -> MockResponse {
        MockResponse::json(status, self.to_json().as_str())
    }
}

/// A call without a reply.
impl IntoMockResponse<()> for () {
    fn into_response(self, status: u16) -> MockResponse {
        MockResponse::empty(status)
    }
}

/// The bytes of a download.
impl IntoMockResponse<Bytes> for Vec<u8> {
    fn into_response(self, status: u16) -> MockResponse {
        let headers = [("content-type", "application/octet-stream")];
        MockResponse::with_headers(status, &headers, self)
    }
}

impl<T> IntoMockResponse<T> for MockResponse {
    fn into_response(self, _: u16) -> MockResponse {
        self
    }
}

impl<T, A: IntoMockResponse<T>> IntoMockResponse<T> for Result<A, MockResponse> {
    fn into_response(self, status: u16) -> MockResponse {
        match self {
            Ok(response) => response.into_response(status),
            Err(response) => response,
        }
    }
}
