//! Static descriptions of a connector and its operations.

use http::Method;

/// A connector, as the generated crate describes it.
///
/// Like all such descriptions, it is written as `Connector { name: …,
/// ..Connector::DEFAULT }`, so that a new field in the runtime does not break published
/// crates.
#[derive(Clone, Copy, Debug)]
pub struct Connector {
    /// Name of the provider, such as `acme-mail`.
    pub name: &'static str,
    /// Name and version of the generated crate, for the `User-Agent` header.
    pub user_agent: &'static str,
    /// Where requests are sent; `None` if the caller sets it in
    /// [`ClientOptions`](crate::ClientOptions).
    pub base_url: Option<&'static str>,
    /// Where error responses carry the provider's code and message.
    pub errors: ErrorShape,
    /// The managed gateway's limit for each connection.
    pub throttle: Option<Throttle>,
    /// The provider's codes, and what to do about each.
    pub remedies: &'static [(&'static str, &'static str)],
    /// Statuses, and what to do about each if no code says more.
    pub status_remedies: &'static [(u16, &'static str)],
}

impl Connector {
    /// Empty: nothing is known about the connector.
    pub const DEFAULT: Self = Self {
        name: "",
        user_agent: "",
        base_url: None,
        errors: ErrorShape::DEFAULT,
        throttle: None,
        remedies: &[],
        status_remedies: &[],
    };

    /// Whether a text is one of the provider's codes that are listed, those of
    /// success included.
    #[must_use]
    pub fn lists(&self, text: &str) -> bool {
        let is_remedied = self.remedies.iter().any(|(code, _)| *code == text);
        is_remedied || self.errors.success.contains(&text)
    }
}

/// Where error responses carry the provider's code and message. /// JSON Pointers from
/// the root of the body, with `*` for any item of a list or member of an object. The
/// first one that points to a string or a number wins; a plain-text body counts as a
/// string.
///
/// The code of an error is the first of these that exists: a listed code (one that has
/// a remedy) as a whole word, searched for at the pointers, as a whole value or name,
/// in the message, and in all other text of the first 64 KiB; the value at the
/// pointers; the code that one of the `texts` stands for; if there are no pointers, a
/// message of a single word.
#[derive(Clone, Copy, Debug, Default)]
pub struct ErrorShape {
    /// Pointers to the code.
    pub code: &'static [&'static str],
    /// Pointers to the message.
    pub message: &'static [&'static str],
    /// Message texts that stand for a code: the text, with single spaces and
    /// placeholders in braces, and the code. The first one that the message, or any
    /// other text, contains wins.
    pub texts: &'static [(&'static str, &'static str)],
    /// Codes that mean success, if successful responses carry a code too; empty if the
    /// status decides.
    pub success: &'static [&'static str],
}

impl ErrorShape {
    /// Responses carry neither.
    pub const DEFAULT: Self = Self {
        code: &[],
        message: &[],
        texts: &[],
        success: &[],
    };
}

/// A number of calls in a number of seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Throttle {
    /// Number of calls.
    pub calls: u32,
    /// Length of the period in seconds.
    pub seconds: u32,
}

impl Throttle {
    /// A number of calls in a number of seconds.
    #[must_use]
    pub const fn new(calls: u32, seconds: u32) -> Self {
        Self { calls, seconds }
    }
}

/// An operation, as the generated crate describes it.
#[derive(Clone, Debug)]
pub struct Operation {
    /// The operation id of the definition.
    pub id: &'static str,
    /// HTTP method.
    pub method: Method,
    /// Path template below the base URL; for messages.
    pub template: &'static str,
    /// The pieces of the path; joined, they start with a slash.
    pub path: &'static [Segment],
    /// Query pairs that belong to the path, percent-encoded.
    pub query: Option<&'static str>,
    /// Whether the operation is safe to repeat.
    pub safe: bool,
    /// Value of the `Accept` header; not sent if empty.
    pub accept: &'static str,
}

impl Operation {
    /// A `GET` of the base URL that accepts JSON.
    pub const DEFAULT: Self = Self {
        id: "",
        method: Method::GET,
        template: "",
        path: &[],
        query: None,
        safe: false,
        accept: "application/json",
    };
}

/// The connector and operation of a call.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Origin {
    pub(crate) connector: &'static Connector,
    pub(crate) operation: &'static Operation,
    /// `Debug` of responses and errors shows them in full.
    pub(crate) is_revealed: bool,
}

/// A piece of a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Segment {
    /// Sent unchanged: already percent-encoded.
    Literal(&'static str),
    /// The value of the path parameter of this name.
    Parameter(&'static str),
    /// The value of the path parameter of this name, encoded twice through a
    /// managed connection, whose gateway decodes once.
    TwiceEncoded(&'static str),
}

/// How several values of one parameter are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ListStyle {
    /// `a,b`
    #[default]
    Comma,
    /// `a b`
    Space,
    /// `a<TAB>b`
    Tab,
    /// `a|b`
    Pipe,
    /// `name=a&name=b`; in a path or a header the same as [`Comma`](Self::Comma).
    Repeat,
}

impl ListStyle {
    pub(crate) const fn separator(self) -> char {
        match self {
            Self::Comma | Self::Repeat => ',',
            Self::Space => ' ',
            Self::Tab => '\t',
            Self::Pipe => '|',
        }
    }
}
