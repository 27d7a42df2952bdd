//! What calls give, for tests that call nothing.

use http::{HeaderMap, StatusCode};

use crate::{
    reply::{BulkResponse, Response},
    subscription_handle::SubscriptionHandle,
    webhook::Subscription,
};

/// A response with status 200 and without headers.
pub fn response<T>(value: T) -> Response<T> {
    Response::new(value, StatusCode::OK, HeaderMap::new(), 1)
}

/// A response with status 200, each item of which has a status of its own.
pub fn bulk_response<T>(value: T) -> BulkResponse<T> {
    BulkResponse::new(response(value))
}

/// A subscription that was made. Without a handle it cannot be removed.
pub fn subscription<R>(reply: R, handle: Option<SubscriptionHandle>) -> Subscription<R> {
    Subscription::new(response(reply), handle)
}
