//! Objects of `GetPaint`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object, TextEnum};

/// How to compare.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetPaintResponseRule {
    /// On the wire: `>=`.
    GreaterEquals,
    /// On the wire: `<`.
    Less,
    /// On the wire: `==`.
    EqualsEquals,
    /// On the wire: `a+b`.
    AB,
    /// On the wire: `100%`.
    Value100,
    /// On the wire: `*`.
    Star,
    /// On the wire: `@{x}`.
    X,
    /// On the wire: `1st`.
    Value1st,
    /// On the wire: `"quoted"`.
    Quoted,
    /// On the wire: `ö`.
    O,
    /// On the wire: white space.
    Value,
    /// A value that this version of the crate does not know.
    Unlisted(String),
}

impl GetPaintResponseRule {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::GreaterEquals => ">=",
            Self::Less => "<",
            Self::EqualsEquals => "==",
            Self::AB => "a+b",
            Self::Value100 => "100%",
            Self::Star => "*",
            Self::X => "@{x}",
            Self::Value1st => "1st",
            Self::Quoted => "\"quoted\"",
            Self::O => "ö",
            Self::Value => "\u{2028}",
            Self::Unlisted(text) => text,
        }
    }
}

impl TextEnum for GetPaintResponseRule {
    fn as_str(&self) -> &str {
        self.as_str()
    }

    fn from_text(text: &str) -> Self {
        match text {
            ">=" => Self::GreaterEquals,
            "<" => Self::Less,
            "==" => Self::EqualsEquals,
            "a+b" => Self::AB,
            "100%" => Self::Value100,
            "*" => Self::Star,
            "@{x}" => Self::X,
            "1st" => Self::Value1st,
            "\"quoted\"" => Self::Quoted,
            "ö" => Self::O,
            "\u{2028}" => Self::Value,
            _ => Self::Unlisted(text.to_owned()),
        }
    }
}

connector_runtime::generated::text_enum!(GetPaintResponseRule);

/// What `GetPaint` answers.
#[derive(Clone, PartialEq)]
pub struct GetPaintResponse {
    rule: Member<GetPaintResponseRule>,
    extra_members: ExtraMembers,
}

impl GetPaintResponse {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// How to compare.
    pub fn rule(&self) -> Option<&GetPaintResponseRule> {
        self.rule.get()
    }

    /// Sets [`rule`](Self::rule).
    #[must_use]
    pub fn with_rule(mut self, rule: impl Into<GetPaintResponseRule>) -> Self {
        self.rule.set(rule.into());
        self
    }

    /// Sets any member by its name on the wire, also one that this type does not offer.
    #[must_use]
    pub fn with_member(
        mut self,
        name: impl Into<String>,
        value: impl Into<Value>,
    ) -> Self {
        ObjectExt::set_member(&mut self, name, value);
        self
    }
}

impl Default for GetPaintResponse {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    GetPaintResponse {
        0 rule = "rule";
    }
}
