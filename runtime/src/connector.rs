//! What generated code says about a connector and its operations.

use http::Method;

/// A connector, as the generated crate describes it.
///
/// Like everything that describes a connector, it is written as
/// `Connector { name: …, ..Connector::DEFAULT }`: a field that is new in the
/// runtime does not break crates that were published before.
#[derive(Clone, Copy, Debug)]
pub struct Connector {
    /// Name of the provider, such as `acme-mail`.
    pub name: &'static str,
    /// Name and version of the generated crate, for the `User-Agent` header.
    pub user_agent: &'static str,
    /// Where requests go; `None` where the caller gives it in
    /// [`ClientOptions`](crate::ClientOptions).
    pub base_url: Option<&'static str>,
    /// Where replies carry the provider's own code and message.
    pub errors: ErrorShape,
    /// The managed gateway's limit for each connection.
    pub throttle: Option<Throttle>,
    /// The provider's codes, and what to do about each.
    pub remedies: &'static [(&'static str, &'static str)],
    /// Statuses, and what to do about each where no code tells more.
    pub status_remedies: &'static [(u16, &'static str)],
}

impl Connector {
    /// Nothing is known of it.
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

/// Where replies carry the provider's own code and message.
///
/// JSON pointers from the root of the body, with `*` for any item of a list or
/// member of an object. The first that leads to a text or a number wins; the
/// root of a body of mere words is those words.
///
/// One rule says which code an error has. A listed code, which is one that has a
/// remedy, wins as a whole word wherever it stands: where the pointers lead, as a
/// value or a name of its own, in the message, in any other text of the body's
/// first 64 KiB. Else it is what stands where the pointers lead; else what one of
/// the `texts` stands for; else, where there are no pointers, a message of a single
/// word.
#[derive(Clone, Copy, Debug, Default)]
pub struct ErrorShape {
    /// Pointers to the code.
    pub code: &'static [&'static str],
    /// Pointers to the message.
    pub message: &'static [&'static str],
    /// Texts of messages that stand for a code: the text, with single spaces
    /// and a name in braces for what differs, and the code. The first that the
    /// message, or any other text, holds wins.
    pub texts: &'static [(&'static str, &'static str)],
    /// Codes that mean success, where the envelope of a success carries one
    /// too; empty where only the status tells.
    pub success: &'static [&'static str],
}

impl ErrorShape {
    /// Replies carry neither.
    pub const DEFAULT: Self = Self {
        code: &[],
        message: &[],
        texts: &[],
        success: &[],
    };
}

/// So many calls in so many seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Throttle {
    /// Number of calls.
    pub calls: u32,
    /// Length of the period in seconds.
    pub seconds: u32,
}

impl Throttle {
    /// So many calls in so many seconds.
    #[must_use]
    pub const fn new(calls: u32, seconds: u32) -> Self {
        Self { calls, seconds }
    }
}

/// An operation, as the generated crate describes it.
#[derive(Clone, Debug)]
pub struct Operation {
    /// The definition's name for it.
    pub id: &'static str,
    /// HTTP method.
    pub method: Method,
    /// Path below the base URL as the definition writes it; for messages.
    pub template: &'static str,
    /// The pieces of the path; joined, they begin with a slash.
    pub path: &'static [Segment],
    /// Query pairs that belong to the path, already encoded.
    pub query: Option<&'static str>,
    /// May be repeated without harm.
    pub safe: bool,
    /// Value of the `Accept` header; nothing is sent where it is empty.
    pub accept: &'static str,
}

impl Operation {
    /// A `GET` of the base URL that takes JSON.
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

/// Which operation of which connector a call is of.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Origin {
    pub(crate) connector: &'static Connector,
    pub(crate) operation: &'static Operation,
    /// `Debug` of what comes back shows all of it.
    pub(crate) is_revealed: bool,
}

/// A piece of a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Segment {
    /// Sent as it stands: already encoded.
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
