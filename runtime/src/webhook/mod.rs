//! Webhooks: subscribing, reading deliveries, and removing subscriptions.
//!
//! Anyone can send to the address of a webhook. If the provider signs its deliveries,
//! check them with `Verifier`; if not, put a long random part into the address, compare
//! it before you read a delivery, and treat the delivery as no more than a hint to
//! check with the service.

#[cfg(feature = "axum")]
pub mod axum;
mod error;
mod form;
mod handled;
mod multipart;
mod read;
mod remove;
#[cfg(feature = "webhook-signatures")]
mod signature;
pub(crate) mod subscription;
#[cfg(feature = "webhook-signatures")]
mod verifier;

use http::HeaderMap;

pub use self::{
    error::WebhookError,
    handled::{Claim, DeliveryStore, Handled, InMemoryDeliveries, handle_once},
    read::{
        MAX_BODY, read, read_batch, read_batch_within, read_namespace, read_namespace_within,
        read_within,
    },
    subscription::Subscription,
};
#[cfg(feature = "webhook-signatures")]
pub use self::{signature::Signature, verifier::Verifier};
pub use crate::subscription_handle::SubscriptionHandle;

/// A trigger whose events the service posts to the subscriber.
pub trait Webhook: Sized + 'static {
    /// One event: the delivery, or an item of it.
    type Item: Send + 'static;

    /// The delivery: one item, or several.
    type Delivery: Send + 'static;

    /// Reads a delivery of up to `limit` bytes, without checking its origin.
    fn read_within(
        headers: &HeaderMap,
        body: &[u8],
        limit: usize,
    ) -> Result<Self::Delivery, WebhookError>;

    /// The id that the service gives to an item, for [`handle_once`].
    ///
    /// `None` if the definition names no such id, or the item has none. Two equal items
    /// may be two events, so no other key is made up.
    fn key(item: &Self::Item) -> Option<String> {
        let _ = item;
        None
    }
}

/// A webhook whose provider signs its deliveries.
#[cfg(feature = "webhook-signatures")]
pub trait SignedWebhook: Webhook {
    /// How they are signed.
    const SIGNATURE: Signature;
}
