//! Results of calls, for tests without calls.

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::{
    error::RawResponse,
    reply::{BulkResponse, Response},
    subscription_handle::SubscriptionHandle,
    webhook::Subscription,
};

/// A response with status 200 and without headers.
pub fn response<T>(value: T) -> Response<T> {
    let received = RawResponse {
        status: StatusCode::OK,
        headers: HeaderMap::new(),
        body: Bytes::new(),
        attempt: 1,
    };
    Response::new(value, received)
}

/// A response with status 200 whose items have their own status.
pub fn bulk_response<T>(value: T) -> BulkResponse<T> {
    BulkResponse::new(response(value))
}

/// A subscription. Without a handle it cannot be removed.
pub fn subscription<R>(reply: R, handle: Option<SubscriptionHandle>) -> Subscription<R> {
    Subscription::new(response(reply), handle)
}
