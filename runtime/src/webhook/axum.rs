//! Extractors for `axum`.

use std::fmt;

#[cfg(feature = "webhook-signatures")]
use axum_core::extract::FromRef;
use axum_core::{
    body::Body,
    extract::{FromRequest, Request},
    response::{IntoResponse, Response},
};
use http_body_util::{BodyExt as _, LengthLimitError, Limited};

use super::{MAX_BODY, Webhook, WebhookError, error::Reason};
#[cfg(feature = "webhook-signatures")]
use super::{SignedWebhook, Verifier};

/// A delivery with a valid signature; others are refused. The router state holds the
/// [`Verifier`].
#[cfg(feature = "webhook-signatures")]
pub struct Verified<W: SignedWebhook>(pub W::Delivery);

/// A delivery from anyone who knows the address: for providers that sign nothing.
///
/// Put the secret part of the address into the route, and not into a parameter: the router
/// then responds with 404 to everybody else, before it reads a delivery.
///
/// ```
/// # use connector_runtime::webhook::{Webhook, axum::Unverified};
/// # async fn receive<W: Webhook>(Unverified(_): Unverified<W>) {}
/// # fn app<W: Webhook>(secret: &str) -> axum::Router {
/// axum::Router::new().route(&format!("/texts/{secret}"), axum::routing::post(receive::<W>))
/// # }
/// ```
pub struct Unverified<W: Webhook>(pub W::Delivery);

#[cfg(feature = "webhook-signatures")]
impl<S, W> FromRequest<S> for Verified<W>
where
    S: Send + Sync,
    W: SignedWebhook,
    Verifier: FromRef<S>,
{
    type Rejection = WebhookError;

    async fn from_request(request: Request, state: &S) -> Result<Self, WebhookError> {
        let verifier = Verifier::from_ref(state);
        let (head, body) = request.into_parts();
        let body = bytes(body, verifier.limit()).await?;
        verifier.verify::<W>(&head.headers, &body).map(Self)
    }
}

impl<S: Send + Sync, W: Webhook> FromRequest<S> for Unverified<W> {
    type Rejection = WebhookError;

    async fn from_request(request: Request, _: &S) -> Result<Self, WebhookError> {
        let (head, body) = request.into_parts();
        let body = bytes(body, MAX_BODY).await?;
        W::read_within(&head.headers, &body, MAX_BODY).map(Self)
    }
}

async fn bytes(body: Body, limit: usize) -> Result<bytes::Bytes, WebhookError> {
    match Limited::new(body, limit).collect().await {
        Ok(body) => Ok(body.to_bytes()),
        Err(error) if error.is::<LengthLimitError>() => Err(Reason::TooLong.into()),
        Err(_) => Err(Reason::CutOff.into()),
    }
}

/// Responds with the status only: a forger learns nothing.
impl IntoResponse for WebhookError {
    fn into_response(self) -> Response {
        self.status().into_response()
    }
}

/// Never the delivery.
#[cfg(feature = "webhook-signatures")]
impl<W: SignedWebhook> fmt::Debug for Verified<W> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Verified(…)")
    }
}

/// Never the delivery.
impl<W: Webhook> fmt::Debug for Unverified<W> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Unverified(…)")
    }
}
