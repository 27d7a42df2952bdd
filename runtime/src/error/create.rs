//! How errors are made, and what the parts of a call add to them.

use std::{borrow::Cow, time::Duration};

use super::{Error, ErrorKind, Inner, Outcome, ProviderError, RawResponse};
use crate::{
    boxed::BoxError,
    connector::{Connector, Origin},
    credentials::{SigningError, TokenError},
    subscription_handle::SubscriptionHandle,
    transport::TransportError,
};

impl Error {
    fn new(kind: ErrorKind, outcome: Outcome) -> Self {
        Self(Box::new(Inner {
            kind,
            outcome,
            origin: None,
            connector: None,
            note: None,
            response: None,
            provider: ProviderError::default(),
            source: None,
            attempts: 0,
            rate_limited: None,
            subscription: None,
            is_unauthenticated: false,
        }))
    }

    pub(crate) fn configuration(note: impl Into<Cow<'static, str>>) -> Self {
        Self::new(ErrorKind::Configuration, Outcome::NotSent).with_note(note)
    }

    pub(crate) fn input(note: impl Into<Cow<'static, str>>) -> Self {
        Self::new(ErrorKind::Input, Outcome::NotSent).with_note(note)
    }

    pub(crate) fn paging(outcome: Outcome, note: impl Into<Cow<'static, str>>) -> Self {
        Self::new(ErrorKind::Paging, outcome).with_note(note)
    }

    pub(crate) fn unsupported(note: impl Into<Cow<'static, str>>) -> Self {
        Self::new(ErrorKind::Unsupported, Outcome::NotSent).with_note(note)
    }

    pub(crate) fn token(source: TokenError) -> Self {
        Self::new(ErrorKind::Token, Outcome::NotSent).with_source(source)
    }

    pub(crate) fn token_timeout() -> Self {
        Self::new(ErrorKind::Token, Outcome::NotSent).with_note("the source took too long")
    }

    pub(crate) fn signing(source: SigningError) -> Self {
        Self::new(ErrorKind::Signing, Outcome::NotSent).with_source(source)
    }

    pub(crate) fn not_signed(note: &'static str) -> Self {
        Self::new(ErrorKind::Signing, Outcome::NotSent).with_note(note)
    }

    pub(crate) fn transport(source: TransportError) -> Self {
        let kind = ErrorKind::Transport {
            timeout: source.is_timeout(),
            connect: source.is_connect(),
            permanent: source.is_permanent(),
        };
        let outcome = if source.is_not_sent() {
            Outcome::NotSent
        } else {
            Outcome::Unknown
        };
        let mut error = Self::new(kind, outcome);
        error.0.note = source.note().map(Cow::Borrowed);
        error.with_source(source)
    }

    pub(crate) fn rate_limited(wait: Duration) -> Self {
        let mut error = Self::new(ErrorKind::RateLimited, Outcome::NotSent);
        error.0.rate_limited = Some(wait);
        error
    }

    pub(crate) fn rate_limiter(source: BoxError) -> Self {
        Self::new(ErrorKind::RateLimiter, Outcome::NotSent).with_source(source)
    }

    pub(crate) fn timeout() -> Self {
        Self::new(ErrorKind::Timeout, Outcome::Unknown)
    }

    pub(crate) fn refused(response: RawResponse, connector: &Connector) -> Self {
        let outcome = Outcome::of_status(response.status);
        Self::new(ErrorKind::Status, outcome)
            .provider(&response, connector)
            .with_response(response)
    }

    /// Marks an error whose status, by the definition, means wrong credentials.
    pub(crate) fn unauthenticated(mut self) -> Self {
        self.0.is_unauthenticated = true;
        self
    }

    /// Marks an error of a preparatory call: nothing of the call itself was sent.
    pub(crate) fn before_sending(mut self) -> Self {
        self.0.outcome = Outcome::NotSent;
        self
    }

    pub(crate) fn envelope(response: RawResponse, connector: &Connector) -> Self {
        Self::new(ErrorKind::Envelope, Outcome::Unknown)
            .provider(&response, connector)
            .with_response(response)
    }

    pub(crate) fn truncated(response: RawResponse) -> Self {
        Self::new(ErrorKind::Truncated, Outcome::Completed).with_response(response)
    }

    pub(crate) fn too_long(response: RawResponse) -> Self {
        Self::new(ErrorKind::TooLong, Outcome::Completed).with_response(response)
    }

    pub(crate) fn body_timeout(response: RawResponse) -> Self {
        Self::new(ErrorKind::Timeout, Outcome::Completed).with_response(response)
    }

    pub(crate) fn decode(response: RawResponse) -> Self {
        Self::new(ErrorKind::Decode, Outcome::Completed).with_response(response)
    }

    pub(crate) fn of_connector(mut self, connector: &Connector) -> Self {
        self.0.connector = Some(connector.name);
        self
    }

    pub(crate) fn of(mut self, origin: Origin) -> Self {
        self.0.origin = Some(origin);
        self.0.connector = Some(origin.connector.name);
        self
    }

    pub(crate) fn with_note(mut self, note: impl Into<Cow<'static, str>>) -> Self {
        self.0.note = Some(note.into());
        self
    }

    pub(crate) fn with_source(mut self, source: impl Into<BoxError>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    pub(crate) fn with_subscription(mut self, handle: Option<SubscriptionHandle>) -> Self {
        self.0.subscription = handle;
        self
    }

    fn with_response(mut self, response: RawResponse) -> Self {
        self.0.attempts = response.attempt;
        self.0.response = Some(response);
        self
    }

    fn provider(mut self, response: &RawResponse, connector: &Connector) -> Self {
        self.0.provider = ProviderError::in_response(response, connector);
        self
    }
}
