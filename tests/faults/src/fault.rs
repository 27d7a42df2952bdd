//! What can go wrong between a client and a service.

use std::{fmt, time::Duration};

/// A way in which a server, or the network before it, can fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Nobody listens.
    Refused,
    /// The connection is reset before anything is read.
    ResetBeforeRequest,
    /// The connection is reset after the request was read.
    ResetAfterRequest,
    /// The connection ends after the request was read.
    ClosedAfterRequest,
    /// A kept connection is reset after its second request was read.
    ResetOnReuse,
    /// A kept connection was closed while it was idle.
    ClosedWhileIdle,
    /// The request is read, and nothing is answered.
    StalledHead,
    /// The head of a success comes, and the body stops half way.
    StalledBody,
    /// A success ends before its announced length.
    TruncatedBody,
    /// A success in chunks ends before its last chunk.
    TruncatedChunks,
    /// A success is longer than the client allows.
    OverlongBody,
    /// A success never ends.
    EndlessBody,
    /// Headers never end.
    EndlessHead,
    /// What comes is no HTTP.
    NoHttp,
    /// A success is a page for people.
    WrongContentType,
    /// A success is no JSON.
    InvalidJson,
    /// A success is JSON nested without end.
    DeepJson,
    /// A success is compressed, though nobody asked for it.
    Compressed,
    /// A success without a body.
    NoContent,
    /// A redirect to another host.
    RedirectElsewhere,
    /// A response with this status.
    Status(u16),
    /// A 429 that asks for a wait like this, then a success.
    ThrottledOnce(Asks),
}

/// How a 429 asks to wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asks {
    /// Not at all.
    Nothing,
    /// `Retry-After` in seconds.
    Seconds,
    /// `Retry-After` as a date.
    Date,
    /// `retry-after-ms`.
    Milliseconds,
    /// `RateLimit-Remaining` and `RateLimit-Reset`.
    RateLimitHeaders,
    /// `X-RateLimit-Reset` in seconds since 1970.
    RateLimitStamp,
    /// The structured `RateLimit` header.
    RateLimitPolicy,
    /// `Retry-After` that is none.
    Nonsense,
    /// `Retry-After` of a day.
    TooLong,
}

impl Asks {
    const ALL: [Self; 9] = [
        Self::Nothing,
        Self::Seconds,
        Self::Date,
        Self::Milliseconds,
        Self::RateLimitHeaders,
        Self::RateLimitStamp,
        Self::RateLimitPolicy,
        Self::Nonsense,
        Self::TooLong,
    ];

    /// How long at least the client must wait before it sends again.
    #[must_use]
    pub fn least_wait(self) -> Duration {
        match self {
            Self::Nothing | Self::Nonsense | Self::TooLong => Duration::ZERO,
            Self::Milliseconds => Duration::from_millis(50),
            _ => Duration::from_secs(1),
        }
    }
}

impl Fault {
    /// All faults, in the order in which they are printed.
    #[must_use]
    pub fn all() -> Vec<Self> {
        let ways = [
            Self::Refused,
            Self::ResetBeforeRequest,
            Self::ResetAfterRequest,
            Self::ClosedAfterRequest,
            Self::ResetOnReuse,
            Self::ClosedWhileIdle,
            Self::StalledHead,
            Self::StalledBody,
            Self::TruncatedBody,
            Self::TruncatedChunks,
            Self::OverlongBody,
            Self::EndlessBody,
            Self::EndlessHead,
            Self::NoHttp,
            Self::WrongContentType,
            Self::InvalidJson,
            Self::DeepJson,
            Self::Compressed,
            Self::NoContent,
            Self::RedirectElsewhere,
        ];
        let statuses = (400..600).map(Self::Status);
        let throttled = Asks::ALL.map(Self::ThrottledOnce);
        ways.into_iter().chain(statuses).chain(throttled).collect()
    }

    /// Whether the client's limit of time is what ends an attempt.
    #[must_use]
    pub fn is_stall(self) -> bool {
        matches!(self, Self::StalledHead | Self::StalledBody)
    }

    /// Whether a call spends its time with waiting.
    #[must_use]
    pub fn is_slow(self) -> bool {
        self.is_stall() || matches!(self, Self::ThrottledOnce(_))
    }

    /// Whether a first call goes well, and the fault meets the second.
    #[must_use]
    pub fn needs_a_kept_connection(self) -> bool {
        matches!(self, Self::ResetOnReuse | Self::ClosedWhileIdle)
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Refused => "connection refused",
            Self::ResetBeforeRequest => "reset before the request was read",
            Self::ResetAfterRequest => "reset after the request was read",
            Self::ClosedAfterRequest => "closed after the request was read",
            Self::ResetOnReuse => "kept connection, reset after the request",
            Self::ClosedWhileIdle => "kept connection, closed while idle",
            Self::StalledHead => "no response at all",
            Self::StalledBody => "body stops half way, connection stays",
            Self::TruncatedBody => "body shorter than its length",
            Self::TruncatedChunks => "body without its last chunk",
            Self::OverlongBody => "body longer than allowed",
            Self::EndlessBody => "body without end",
            Self::EndlessHead => "headers without end",
            Self::NoHttp => "no HTTP",
            Self::WrongContentType => "200 with a page for people",
            Self::InvalidJson => "200 with invalid JSON",
            Self::DeepJson => "200 with JSON nested without end",
            Self::Compressed => "200 compressed, not asked for",
            Self::NoContent => "204",
            Self::RedirectElsewhere => "301 to another host",
            Self::Status(status) => return write!(f, "{status}"),
            Self::ThrottledOnce(asks) => return write!(f, "429 once, {asks}"),
        })
    }
}

impl fmt::Display for Asks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Nothing => "asking for nothing",
            Self::Seconds => "Retry-After in seconds",
            Self::Date => "Retry-After as a date",
            Self::Milliseconds => "retry-after-ms",
            Self::RateLimitHeaders => "RateLimit-Reset",
            Self::RateLimitStamp => "X-RateLimit-Reset as a date",
            Self::RateLimitPolicy => "RateLimit",
            Self::Nonsense => "Retry-After that is none",
            Self::TooLong => "Retry-After of a day",
        })
    }
}
