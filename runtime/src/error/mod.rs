//! Errors of calls.

mod create;
mod display;
mod outcome;
mod provider;
mod repeat;
mod text;

use std::{borrow::Cow, error::Error as StdError, time::Duration};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;

use self::provider::Code;
pub use self::{display::RevealedError, outcome::Outcome};
pub(crate) use self::{provider::ProviderError, repeat::Repeatable};
use crate::{boxed::BoxError, connector::Origin, subscription_handle::SubscriptionHandle};

/// An error of a call, or of setting up a client.
///
/// [`outcome`](Self::outcome) says whether the call may have had an effect: check it
/// before sending again. The `is_…` methods say what kind of error it is; the docs of
/// each say what to do.
///
/// `Display` and `Debug` show the operation, the status, the provider's code and what
/// to do about it. Messages and bodies can hold people's names, numbers and text: only
/// [`message`](Self::message) and [`body`](Self::body) return them. If a transport,
/// token source or signer of your own fails, the [source](StdError::source) of the error
/// is the error that it returned.
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    outcome: Outcome,
    origin: Option<Origin>,
    connector: Option<&'static str>,
    note: Option<Cow<'static, str>>,
    response: Option<RawResponse>,
    provider: ProviderError,
    source: Option<BoxError>,
    attempts: u32,
    /// How long the call would have had to wait for a permit.
    rate_limited: Option<Duration>,
    /// How to remove the subscription that was created despite the error.
    subscription: Option<SubscriptionHandle>,
    /// The definition says that this status means wrong credentials.
    is_unauthenticated: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum ErrorKind {
    /// The client cannot be set up.
    Configuration,
    /// An input cannot be sent as it is.
    Input,
    /// The token source gave no access token.
    Token,
    /// The signer did not sign the request.
    Signing,
    /// The transport returned no response.
    Transport {
        timeout: bool,
        connect: bool,
        /// Another attempt would fail in the same way.
        permanent: bool,
    },
    /// The call would have to wait too long for a permit.
    RateLimited,
    /// The rate limiter could not be asked.
    RateLimiter,
    /// The call timed out.
    Timeout,
    /// The status is not a success.
    Status,
    /// The body of a successful response reports a failure.
    Envelope,
    /// A successful response ended early.
    Truncated,
    /// A successful response is longer than allowed.
    TooLong,
    /// A successful response does not match the definition.
    Decode,
    /// The pages of a list never end.
    Paging,
    /// It is not supported.
    Unsupported,
}

/// The response.
#[derive(Clone)]
pub(crate) struct RawResponse {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// The attempt that it belongs to, counted from 1.
    pub(crate) attempt: u32,
}

impl Error {
    /// Whether the call may have had an effect.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        self.0.outcome
    }

    /// The name of the connector, such as `acme-mail`, which is `Client::CONNECTOR` of
    /// each client; `None` if its credentials could not be read from the environment.
    ///
    /// All clients share this error type. An application with several providers needs
    /// one variant for it, and matches on the connector:
    ///
    /// ```
    /// use connector_runtime::Error;
    ///
    /// # mod mail { pub struct Client; impl Client { pub const CONNECTOR: &str = "acme-mail"; } }
    /// # mod fax { pub struct Client; impl Client { pub const CONNECTOR: &str = "acme-fax"; } }
    /// fn advice(error: &Error) -> &'static str {
    ///     match error.connector() {
    ///         Some(mail::Client::CONNECTOR) => "look at the mail account",
    ///         Some(fax::Client::CONNECTOR) => "look at the fax account",
    ///         _ => "look at the configuration",
    ///     }
    /// }
    /// ```
    #[must_use]
    pub fn connector(&self) -> Option<&'static str> {
        self.0.connector
    }

    /// The operation id of the definition; `None` if a client could not be set up.
    #[must_use]
    pub fn operation(&self) -> Option<&'static str> {
        self.0.origin.map(|origin| origin.operation.id)
    }

    /// The operation's path template, such as `/lists/{list_id}`; never contains
    /// values.
    #[must_use]
    pub fn path_template(&self) -> Option<&'static str> {
        self.0.origin.map(|origin| origin.operation.template)
    }

    /// The status of the response, if there was one.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.0.response.as_ref().map(|response| response.status)
    }

    /// The headers of the response, if there was one.
    #[must_use]
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.0.response.as_ref().map(|response| &response.headers)
    }

    /// The unchanged body of the response, if there was one. It is cut off at
    /// [`ClientOptions::max_body`](crate::ClientOptions::max_body), or where the
    /// connection ended.
    #[must_use]
    pub fn body(&self) -> Option<&Bytes> {
        self.0.response.as_ref().map(|response| &response.body)
    }

    /// The body of the response as JSON; `None` if there was no response.
    #[must_use]
    pub fn body_json<T: DeserializeOwned>(&self) -> Option<Result<T, serde_json::Error>> {
        self.body().map(|body| serde_json::from_slice(body))
    }

    /// The provider's error code; if it sends none, the code that the definition lists
    /// for the message.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.0.provider.code.as_ref().map(Code::as_str)
    }

    /// The provider's error message. It can hold personal data.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.0.provider.message.as_deref()
    }

    /// The part of the message that stands for a placeholder in the provider's
    /// documented message. With the documented `EmptyValue Parameter name: {parameter}`
    /// and the received `EmptyValue Parameter name: subject`, the part `parameter` is
    /// `subject`. It can hold personal data.
    #[must_use]
    pub fn message_part(&self, name: &str) -> Option<&str> {
        let parts = self.0.provider.parts.iter();
        parts
            .into_iter()
            .find(|(known, _)| *known == name)
            .map(|(_, part)| part.as_str())
    }

    /// What to do about the provider's error code, or else about the status, if the
    /// connector documents it.
    #[must_use]
    pub fn remedy(&self) -> Option<&'static str> {
        self.0.provider.remedy
    }

    /// The handle that removes a subscription that was created although its response
    /// cannot be read; `None` for all other errors, and if the response does not
    /// identify the subscription.
    #[must_use]
    pub fn subscription(&self) -> Option<&SubscriptionHandle> {
        self.0.subscription.as_ref()
    }

    /// How long to wait before sending again, counted from when the error occurred:
    /// what the provider asks for in `Retry-After` or its rate-limit headers, or the
    /// time until the [rate limit](crate::RateLimit) permits another call.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.requested_wait()
    }

    /// How many attempts were made; 0 if the call failed before the first. See
    /// [`Retry`](crate::Retry).
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// The provider accepts no more calls for now (429), or the client's own
    /// [`RateLimit`](crate::RateLimit) would delay the call for too long.
    ///
    /// # What to do
    ///
    /// This attempt had no effect. Wait for [`retry_after`](Self::retry_after), or a
    /// few seconds if it is `None`, then send again. To wait longer automatically, use
    /// [`Retry`](crate::Retry) and
    /// [`ClientOptions::total_timeout`](crate::ClientOptions::total_timeout).
    #[must_use]
    pub fn is_throttled(&self) -> bool {
        self.0.kind == ErrorKind::RateLimited || self.has_status(StatusCode::TOO_MANY_REQUESTS)
    }

    /// The credentials are wrong (401, or a status that the definition names) or
    /// insufficient (403), or there is no access token.
    ///
    /// # What to do
    ///
    /// The call had no effect. Check the credentials and the permissions of the
    /// account; for a missing token, see the [source](StdError::source).
    #[must_use]
    pub fn is_auth(&self) -> bool {
        self.0.kind == ErrorKind::Token
            || self.0.is_unauthenticated
            || self.has_status(StatusCode::UNAUTHORIZED)
            || self.has_status(StatusCode::FORBIDDEN)
    }

    /// The application's own [`RequestSigner`](crate::RequestSigner) did not sign the
    /// request: it failed, took too long, or changed where the request goes.
    ///
    /// # What to do
    ///
    /// Nothing was sent, and the call was not retried. If the signer failed, the
    /// [source](StdError::source) is its [`SigningError`](crate::SigningError).
    #[must_use]
    pub fn is_signing(&self) -> bool {
        self.0.kind == ErrorKind::Signing
    }

    /// The resource does not exist (404).
    ///
    /// # What to do
    ///
    /// The call had no effect. Check the ids; if all calls fail like this, check the
    /// base URL.
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.has_status(StatusCode::NOT_FOUND)
    }

    /// The provider failed (5xx).
    ///
    /// # What to do
    ///
    /// The call may have had its effect all the same. Check before you send again
    /// anything that costs money or reaches people.
    #[must_use]
    pub fn is_server(&self) -> bool {
        self.status().is_some_and(|status| status.is_server_error())
    }

    /// The call timed out, here or at the provider (408, 504).
    ///
    /// # What to do
    ///
    /// Check [`outcome`](Self::outcome): if connecting timed out, nothing was sent; any
    /// other call may have had its effect. For a longer limit, see
    /// [`ClientOptions::timeout`](crate::ClientOptions::timeout).
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        matches!(
            self.0.kind,
            ErrorKind::Timeout | ErrorKind::Transport { timeout: true, .. }
        ) || self.has_status(StatusCode::REQUEST_TIMEOUT)
            || self.has_status(StatusCode::GATEWAY_TIMEOUT)
    }

    /// The connection could not be established.
    ///
    /// # What to do
    ///
    /// Nothing was sent. Check network, proxy and base URL; see the
    /// [source](StdError::source). Sending again is safe.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        matches!(self.0.kind, ErrorKind::Transport { connect: true, .. })
    }

    /// The call succeeded, but its response cannot be read: it is cut off, too long,
    /// not valid JSON, or does not match the definition.
    ///
    /// # What to do
    ///
    /// The call had its effect: do not send again. [`body`](Self::body) returns what
    /// was received. Please report it: the definition may be wrong.
    #[must_use]
    pub fn is_decode(&self) -> bool {
        matches!(
            self.0.kind,
            ErrorKind::Truncated | ErrorKind::TooLong | ErrorKind::Decode
        )
    }

    /// An input is not valid, such as an empty id in a path, a header with a line
    /// break, or a malformed base URL.
    ///
    /// # What to do
    ///
    /// Nothing was sent. `Display` names the input, but never shows its value.
    #[must_use]
    pub fn is_invalid_input(&self) -> bool {
        matches!(self.0.kind, ErrorKind::Input | ErrorKind::Configuration)
    }

    /// Paging cannot continue: the service announces more pages but sends nothing new,
    /// or its link points to another host or to an earlier page.
    ///
    /// # What to do
    ///
    /// All earlier pages are valid. Request single pages, or report it to the provider.
    #[must_use]
    pub fn is_paging(&self) -> bool {
        self.0.kind == ErrorKind::Paging
    }

    /// The call is not supported: the provider offers no way to do it, or only a
    /// managed connection does.
    ///
    /// # What to do
    ///
    /// Nothing was sent. `Display` says what is missing.
    #[must_use]
    pub fn is_unsupported(&self) -> bool {
        self.0.kind == ErrorKind::Unsupported
    }

    fn has_status(&self, status: StatusCode) -> bool {
        self.status() == Some(status)
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        let source = self.0.source.as_ref()?;
        Some(&**source)
    }
}
