//! Options of clients and of single calls.

use std::{borrow::Cow, collections::BTreeMap, fmt, sync::Arc, time::Duration};

use crate::{
    credentials::RequestSigner,
    limit::RateLimit,
    operation_transform::OperationTransform,
    parameter::ToParameter,
    retry::{Retry, RetryPolicy},
    transport::Transport,
    wait::Wait,
};

type OnWait = Arc<dyn Fn(&Wait) + Send + Sync>;

/// How a client behaves. Start from `ClientOptions::new()`.
#[derive(Clone)]
pub struct ClientOptions {
    pub(crate) base_url: Option<String>,
    pub(crate) transport: Option<Arc<dyn Transport>>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) total_timeout: Option<Duration>,
    pub(crate) connect_timeout: Duration,
    pub(crate) retry: Arc<dyn RetryPolicy>,
    pub(crate) signer: Option<Arc<dyn RequestSigner>>,
    pub(crate) rate_limit: Option<RateLimit>,
    on_wait: Option<OnWait>,
    pub(crate) max_body: usize,
    pub(crate) allow_plain_http: bool,
    pub(crate) user_agent: Option<String>,
    pub(crate) reveal: Option<bool>,
    trusted_hosts: Vec<String>,
    /// By operation id.
    transforms: BTreeMap<String, Arc<dyn OperationTransform>>,
}

impl ClientOptions {
    /// The defaults: the connector's base URL, 100 s per attempt, 10 s to connect, 5
    /// minutes per call including waits, [three retries](Retry::new), and response
    /// bodies of up to 16 MiB.
    #[must_use]
    pub fn new() -> Self {
        Self {
            base_url: None,
            transport: None,
            timeout: Some(Duration::from_secs(100)),
            total_timeout: Some(Duration::from_secs(300)),
            connect_timeout: Duration::from_secs(10),
            retry: Arc::new(Retry::new()),
            signer: None,
            rate_limit: None,
            on_wait: None,
            max_body: 16 * 1024 * 1024,
            allow_plain_http: false,
            user_agent: None,
            reveal: None,
            trusted_hosts: Vec::new(),
            transforms: BTreeMap::new(),
        }
    }

    /// Sends requests to this base URL instead of the connector's own.
    ///
    /// It must be an `https` URL without user name, query or fragment. `http` is
    /// accepted only for the loopback interface; see
    /// [`allow_plain_http`](Self::allow_plain_http).
    #[must_use]
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// The hosts that a call may be sent to if its address is one of its inputs. Each
    /// includes its subdomains: `example.com` also allows `eu.example.com`.
    ///
    /// Nothing, credentials included, is sent to any other host; the error has the
    /// outcome [`NotSent`](crate::Outcome::NotSent). A subscription created at a
    /// trusted host can also be removed there. Default: none.
    #[must_use]
    pub fn trusted_hosts(mut self, hosts: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.trusted_hosts = hosts.into_iter().map(Into::into).collect();
        self
    }

    /// Does for an operation what the connector's script would do, which runs only in
    /// Microsoft's gateway. `operation` is the operation id of the definition; the docs
    /// and the error of the call name it. Default: none; a direct call of such an
    /// operation then fails with the outcome [`NotSent`](crate::Outcome::NotSent).
    #[must_use]
    pub fn transform(
        mut self,
        operation: impl Into<String>,
        transform: impl OperationTransform,
    ) -> Self {
        self.transforms
            .insert(operation.into(), Arc::new(transform));
        self
    }

    pub(crate) fn transform_of(&self, operation: &str) -> Option<&dyn OperationTransform> {
        self.transforms.get(operation).map(|transform| &**transform)
    }

    /// Whether calls may go to this host, which an input names.
    pub(crate) fn trusts(&self, host: &str) -> bool {
        let host = host.to_ascii_lowercase();
        self.trusted_hosts.iter().any(|trusted| {
            let trusted = trusted.trim_end_matches('.').to_ascii_lowercase();
            let above = host.strip_suffix(&trusted).filter(|_| !trusted.is_empty());
            above.is_some_and(|above| above.is_empty() || above.ends_with('.'))
        })
    }

    /// Sends requests with this transport instead of the built-in one.
    ///
    /// [`connect_timeout`](Self::connect_timeout) then has no effect.
    #[must_use]
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// How long one attempt may take, from connecting to the last byte of the response;
    /// for a [`Download`](crate::Download), to the first byte, and then from each byte
    /// to the next. `None`: no limit. Default: 100 s.
    ///
    /// This needs a clock: without a Tokio runtime or a [`Clock`](crate::Clock), there
    /// is no limit.
    #[must_use]
    pub fn timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.timeout = timeout.into();
        self
    }

    /// How long a call may take, including all attempts and waits; for a
    /// [`Download`](crate::Download), to the first byte. `None`: no limit. Default: 5
    /// minutes.
    ///
    /// A wait that would exceed it is not started: the call fails immediately.
    #[must_use]
    pub fn total_timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.total_timeout = timeout.into();
        self
    }

    /// How long connecting may take, including TLS. Default: 10 s.
    #[must_use]
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// Whether and when a failed call is retried: [`Retry`] or a [`RetryPolicy`] of
    /// your own. Default: [`Retry::new()`]; [`Retry::never()`] disables retries.
    #[must_use]
    pub fn retry(mut self, retry: impl RetryPolicy) -> Self {
        self.retry = Arc::new(retry);
        self
    }

    /// Signs each finished request, in addition to the credentials.
    #[must_use]
    pub fn signer(mut self, signer: impl RequestSigner) -> Self {
        self.signer = Some(Arc::new(signer));
        self
    }

    /// Limits how many calls are sent: a [`RateLimit`], or a
    /// [`RateLimiter`](crate::RateLimiter) shared by several processes. Default:
    /// [`RateLimit::server_driven()`]; through a managed connection,
    /// [`RateLimit::gateway()`].
    #[must_use]
    pub fn rate_limit(mut self, limit: impl Into<RateLimit>) -> Self {
        self.rate_limit = Some(limit.into());
        self
    }

    /// Calls a function before every wait of a call: for a permit of the rate limit,
    /// for a pause that the service asks for, or before a retry.
    ///
    /// The function must not block. Calls never wait for anything else.
    ///
    /// ```
    /// use connector_runtime::ClientOptions;
    ///
    /// let options = ClientOptions::new().on_wait(|wait| {
    ///     eprintln!("{} waits {:?}", wait.operation, wait.duration);
    /// });
    /// # drop(options);
    /// ```
    #[must_use]
    pub fn on_wait(mut self, report: impl Fn(&Wait) + Send + Sync + 'static) -> Self {
        self.on_wait = Some(Arc::new(report));
        self
    }

    pub(crate) fn report(&self, wait: &Wait) {
        if let Some(report) = &self.on_wait {
            report(wait);
        }
    }

    /// How many bytes of a response body are read, on success and on error. Default: 16
    /// MiB.
    ///
    /// A longer successful response is an error with the outcome
    /// [`Completed`](crate::Outcome::Completed) and the bytes read so far; a longer
    /// error body is truncated.
    #[must_use]
    pub fn max_body(mut self, bytes: usize) -> Self {
        self.max_body = bytes;
        self
    }

    /// Accepts `http` for hosts other than the loopback interface. Credentials and
    /// messages can then be read in transit.
    #[must_use]
    pub fn allow_plain_http(mut self, allow: bool) -> Self {
        self.allow_plain_http = allow;
        self
    }

    /// Shows the full bodies in the `Debug` output of this client's responses and
    /// errors.
    ///
    /// **Never enable this where real people's data is processed.** Bodies hold names,
    /// numbers, messages and sometimes secrets, and anyone who reads the log can read
    /// them. It is meant for a developer's own screen and for tests, where a failed
    /// `unwrap()` then shows what the service said. `Display` of errors, `tracing`
    /// spans and events, requests and credentials never show such data, whatever is set
    /// here.
    ///
    /// Default: `false`; `true` where the [transport](Self::transport) is a
    /// `MockTransport`. For one value, see [`Reveal`](crate::Reveal).
    #[must_use]
    pub fn reveal(mut self, reveal: bool) -> Self {
        self.reveal = Some(reveal);
        self
    }

    /// Puts the name of your application into the `User-Agent` header, before the
    /// client's own.
    #[must_use]
    pub fn user_agent(mut self, name: impl Into<String>) -> Self {
        self.user_agent = Some(name.into());
        self
    }
}

impl Default for ClientOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for ClientOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientOptions")
            .field("base_url", &self.base_url.as_ref().map(|_| "…"))
            .field("transport", &self.transport.as_ref().map(|_| "…"))
            .field("timeout", &self.timeout)
            .field("total_timeout", &self.total_timeout)
            .field("connect_timeout", &self.connect_timeout)
            .field("retry", &self.retry)
            .field("signer", &self.signer.as_ref().map(|_| "…"))
            .field("rate_limit", &self.rate_limit)
            .field("on_wait", &self.on_wait.as_ref().map(|_| "…"))
            .field("max_body", &self.max_body)
            .field("allow_plain_http", &self.allow_plain_http)
            .field("user_agent", &self.user_agent)
            .field("reveal", &self.reveal)
            .field("trusted_hosts", &self.trusted_hosts)
            .field("transforms", &self.transforms.keys())
            .finish()
    }
}

/// How a single call behaves.
#[derive(Clone, Default)]
pub struct CallOptions {
    pub(crate) timeout: TimeoutOverride,
    pub(crate) total_timeout: TimeoutOverride,
    pub(crate) retry: Option<Arc<dyn RetryPolicy>>,
    pub(crate) headers: Vec<ExtraParameter>,
    pub(crate) query: Vec<ExtraParameter>,
}

/// A timeout that a call may override.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) enum TimeoutOverride {
    #[default]
    Inherit,
    /// `None`: no limit.
    Set(Option<Duration>),
}

impl TimeoutOverride {
    pub(crate) fn or(self, of_client: Option<Duration>) -> Option<Duration> {
        match self {
            Self::Inherit => of_client,
            Self::Set(own) => own,
        }
    }
}

/// A parameter that the definition does not list.
#[derive(Clone)]
pub(crate) struct ExtraParameter {
    pub(crate) name: Cow<'static, str>,
    pub(crate) value: Option<String>,
}

impl CallOptions {
    /// Everything as the client has it.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// How long one attempt may take, instead of the [client's
    /// limit](ClientOptions::timeout). `None`: no limit.
    #[must_use]
    pub fn timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.timeout = TimeoutOverride::Set(timeout.into());
        self
    }

    /// How long the call may take, including all attempts and waits, instead of the
    /// [client's limit](ClientOptions::total_timeout). `None`: no limit.
    #[must_use]
    pub fn total_timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.total_timeout = TimeoutOverride::Set(timeout.into());
        self
    }

    /// Whether and when the call is retried if it fails, instead of the [client's
    /// policy](ClientOptions::retry).
    #[must_use]
    pub fn retry(mut self, retry: impl RetryPolicy) -> Self {
        self.retry = Some(Arc::new(retry));
        self
    }

    /// Sends a header that the definition does not list. It replaces an input of the
    /// same name, but never a credential.
    #[must_use]
    pub fn header(
        mut self,
        name: impl Into<Cow<'static, str>>,
        value: &(impl ToParameter + ?Sized),
    ) -> Self {
        self.headers.push(ExtraParameter::new(name.into(), value));
        self
    }

    /// Sends a query parameter that the definition does not list. It replaces an input
    /// of the same name.
    #[must_use]
    pub fn query(
        mut self,
        name: impl Into<Cow<'static, str>>,
        value: &(impl ToParameter + ?Sized),
    ) -> Self {
        self.query.push(ExtraParameter::new(name.into(), value));
        self
    }
}

impl ExtraParameter {
    fn new(name: Cow<'static, str>, value: &(impl ToParameter + ?Sized)) -> Self {
        Self {
            name,
            value: value.to_parameter().map(Cow::into_owned),
        }
    }
}

/// Shows names, never values.
impl fmt::Debug for CallOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallOptions")
            .field("timeout", &self.timeout)
            .field("total_timeout", &self.total_timeout)
            .field("retry", &self.retry)
            .field("headers", &self.headers)
            .field("query", &self.query)
            .finish()
    }
}

impl fmt::Debug for ExtraParameter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)
    }
}
