//! What can go wrong with a call, and what is known then.

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
use crate::{
    boxed::BoxError,
    connector::{Connector, Origin},
    subscription_handle::SubscriptionHandle,
    transport::TransportError,
};

/// What went wrong with a call, or with setting up a client.
///
/// [`outcome`](Self::outcome) tells whether the call may have had an effect:
/// look at it before sending again. The methods named `is_…` tell what kind of
/// error it is, and what to do is written with each.
///
/// `Display` and `Debug` show the operation, the status, the provider's code
/// and what to do about it. Messages and bodies can hold names, numbers and
/// texts of people: they are to be had by [`message`](Self::message) and
/// [`body`](Self::body) alone. The [source](StdError::source) of an error that
/// a transport or token source of your own reported is whatever that put there.
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
    /// How long the call would have had to wait for its turn.
    rate_limited: Option<Duration>,
    /// How the subscription ends that was made all the same.
    subscription: Option<SubscriptionHandle>,
    /// The definition says that its status means wrong credentials.
    is_unauthenticated: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum ErrorKind {
    /// The client cannot be set up.
    Configuration,
    /// An input cannot be sent as it is.
    Input,
    /// There is no access token.
    Token,
    /// The transport has no response.
    Transport {
        timeout: bool,
        connect: bool,
        /// It would end the same way again.
        permanent: bool,
    },
    /// The call would have to wait too long for its turn.
    RateLimited,
    /// The rate limiter could not be asked.
    RateLimiter,
    /// The time was over.
    Timeout,
    /// The status is not a success.
    Status,
    /// The envelope of a success tells of a failure.
    Envelope,
    /// The rest of a success did not come.
    Truncated,
    /// A success is longer than allowed.
    TooLong,
    /// A success is not what the definition promises.
    Decode,
    /// The pages of a list do not lead to an end.
    Paging,
    /// It is not supported.
    Unsupported,
}

/// What came back.
#[derive(Clone)]
pub(crate) struct RawResponse {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// Which attempt it is the response to, counted from 1.
    pub(crate) attempt: u32,
}

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

    pub(crate) fn token(source: crate::credentials::TokenError) -> Self {
        Self::new(ErrorKind::Token, Outcome::NotSent).with_source(source)
    }

    pub(crate) fn token_timeout() -> Self {
        Self::new(ErrorKind::Token, Outcome::NotSent).with_note("the source took too long")
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

    /// The same, where the definition says that its status means wrong
    /// credentials.
    pub(crate) fn unauthenticated(mut self) -> Self {
        self.0.is_unauthenticated = true;
        self
    }

    /// An error of a call that comes before the one that is wanted: of that,
    /// nothing is sent.
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

impl Error {
    /// Whether the call may have had an effect.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        self.0.outcome
    }

    /// The name of the connector, such as `acme-mail`, which each client has as
    /// `Client::CONNECTOR`; `None` where its credentials could not be read from
    /// the environment.
    ///
    /// All clients have this one error type. An application over several
    /// providers has one variant for it, and matches on the connector:
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

    /// The definition's name for the operation; `None` where a client could
    /// not be set up.
    #[must_use]
    pub fn operation(&self) -> Option<&'static str> {
        self.0.origin.map(|origin| origin.operation.id)
    }

    /// The operation's path as the definition writes it, such as
    /// `/lists/{list_id}`; never with values.
    #[must_use]
    pub fn path_template(&self) -> Option<&'static str> {
        self.0.origin.map(|origin| origin.operation.template)
    }

    /// The status of the response, where one came.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.0.response.as_ref().map(|response| response.status)
    }

    /// The headers of the response, where one came.
    #[must_use]
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.0.response.as_ref().map(|response| &response.headers)
    }

    /// The body of the response as it came, where one came. It ends at
    /// [`ClientOptions::max_body`](crate::ClientOptions::max_body), or where
    /// the connection ended.
    #[must_use]
    pub fn body(&self) -> Option<&Bytes> {
        self.0.response.as_ref().map(|response| &response.body)
    }

    /// The body of the response as JSON; `None` where no response came.
    #[must_use]
    pub fn body_json<T: DeserializeOwned>(&self) -> Option<Result<T, serde_json::Error>> {
        self.body().map(|body| serde_json::from_slice(body))
    }

    /// The provider's own code for the error; where it sends none, the
    /// definition's code for what the message says.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.0.provider.code.as_ref().map(Code::as_str)
    }

    /// The provider's own message. It can hold personal data.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.0.provider.message.as_deref()
    }

    /// What stands in the message where the text that the provider documents
    /// has a name in braces: `subject`, asked for `parameter`, where the text
    /// `EmptyValue Parameter name: {parameter}` came as
    /// `EmptyValue Parameter name: subject`. It can hold personal data.
    #[must_use]
    pub fn message_part(&self, name: &str) -> Option<&str> {
        let parts = self.0.provider.parts.iter();
        parts
            .into_iter()
            .find(|(known, _)| *known == name)
            .map(|(_, part)| part.as_str())
    }

    /// What to do about the provider's code, else about the status, where the
    /// connector knows.
    #[must_use]
    pub fn remedy(&self) -> Option<&'static str> {
        self.0.provider.remedy
    }

    /// What it takes to end the subscription that was made, though the response to
    /// it cannot be read; `None` for all other errors, and where the response does
    /// not tell.
    #[must_use]
    pub fn subscription(&self) -> Option<&SubscriptionHandle> {
        self.0.subscription.as_ref()
    }

    /// How long to wait before sending again, counted from when the error
    /// came: what the provider asks for in `Retry-After` or in its rate-limit
    /// headers, or what is left until the [limit](crate::RateLimit) lets a call
    /// through.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.requested_wait()
    }

    /// How many attempts were made; 0 where the call ended before the first.
    /// See [`Retry`](crate::Retry).
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// The provider takes no more calls for now (429), or the client's own
    /// [`RateLimit`](crate::RateLimit) would let the call wait too long.
    ///
    /// # What to do
    ///
    /// Nothing was done by this attempt. Wait for
    /// [`retry_after`](Self::retry_after), or some seconds where it is `None`,
    /// then send again. More patience is set with
    /// [`Retry`](crate::Retry) and
    /// [`ClientOptions::total_timeout`](crate::ClientOptions::total_timeout).
    #[must_use]
    pub fn is_throttled(&self) -> bool {
        self.0.kind == ErrorKind::RateLimited || self.has_status(StatusCode::TOO_MANY_REQUESTS)
    }

    /// The credentials are wrong (401, or a status that the definition names),
    /// are not enough (403), or there is no access token.
    ///
    /// # What to do
    ///
    /// Nothing was done. Check the credentials and what the account may do;
    /// for a missing token the [source](StdError::source) says more.
    #[must_use]
    pub fn is_auth(&self) -> bool {
        self.0.kind == ErrorKind::Token
            || self.0.is_unauthenticated
            || self.has_status(StatusCode::UNAUTHORIZED)
            || self.has_status(StatusCode::FORBIDDEN)
    }

    /// What the call names is not there (404).
    ///
    /// # What to do
    ///
    /// Nothing was done. Check the ids; where all calls end like this, check
    /// the base URL.
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.has_status(StatusCode::NOT_FOUND)
    }

    /// The provider failed (5xx).
    ///
    /// # What to do
    ///
    /// The call may have had its effect all the same. Look before sending
    /// again whatever costs money or reaches people.
    #[must_use]
    pub fn is_server(&self) -> bool {
        self.status().is_some_and(|status| status.is_server_error())
    }

    /// A limit of time was over, here or at the provider (408, 504).
    ///
    /// # What to do
    ///
    /// Look at [`outcome`](Self::outcome): connecting that took too long sent
    /// nothing, all else may have had its effect. A longer limit is set with
    /// [`ClientOptions::timeout`](crate::ClientOptions::timeout).
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        matches!(
            self.0.kind,
            ErrorKind::Timeout | ErrorKind::Transport { timeout: true, .. }
        ) || self.has_status(StatusCode::REQUEST_TIMEOUT)
            || self.has_status(StatusCode::GATEWAY_TIMEOUT)
    }

    /// There was no connection.
    ///
    /// # What to do
    ///
    /// Nothing was sent. Check network, proxy and base URL; the
    /// [source](StdError::source) says more. Sending again is safe.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        matches!(self.0.kind, ErrorKind::Transport { connect: true, .. })
    }

    /// A success came, but not as the definition promises: cut off, too long,
    /// no JSON, or JSON of another kind.
    ///
    /// # What to do
    ///
    /// The call had its effect: do not send again. [`body`](Self::body) has
    /// what came. Please report it: the definition may be wrong.
    #[must_use]
    pub fn is_decode(&self) -> bool {
        matches!(
            self.0.kind,
            ErrorKind::Truncated | ErrorKind::TooLong | ErrorKind::Decode
        )
    }

    /// An input cannot be sent as it is, such as an empty id in a path, a
    /// header with a line break, or a base URL that is none.
    ///
    /// # What to do
    ///
    /// Nothing was sent. The error's text names the input, but not its value.
    #[must_use]
    pub fn is_invalid_input(&self) -> bool {
        matches!(self.0.kind, ErrorKind::Input | ErrorKind::Configuration)
    }

    /// The pages of a list do not lead to an end: the service announces more
    /// but sends nothing new, or its link leads to another host or back.
    ///
    /// # What to do
    ///
    /// All that came before is good. Ask for single pages, or report it to the
    /// provider.
    #[must_use]
    pub fn is_paging(&self) -> bool {
        self.0.kind == ErrorKind::Paging
    }

    /// It is not supported: the provider offers no way to do it, or only through
    /// a managed connection.
    ///
    /// # What to do
    ///
    /// Nothing was sent. The error's text says what is missing.
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
