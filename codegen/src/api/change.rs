//! One change, and what it means.

use serde::Serialize;

/// What a change means for programs that use the new crate, the most serious
/// first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Consequence {
    /// A program that compiles may behave differently.
    Silent,
    /// A program that compiles may fail.
    RunTime,
    /// A program may no longer compile.
    CompileTime,
    /// A program is not affected.
    Harmless,
}

impl Consequence {
    /// In words.
    #[must_use]
    pub const fn says(self) -> &'static str {
        match self {
            Self::Silent => "changes silently",
            Self::RunTime => "breaks at run time",
            Self::CompileTime => "breaks at compile time",
            Self::Harmless => "harmless",
        }
    }
}

/// How far the version has to be raised.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// Nothing that callers see has changed, besides docs.
    Docs,
    /// Something was added.
    Addition,
    /// Something that callers rely on has changed.
    Break,
}

impl Level {
    /// In words, after "this is".
    #[must_use]
    pub const fn says(self) -> &'static str {
        match self {
            Self::Docs => "a change of the docs",
            Self::Addition => "an addition",
            Self::Break => "a breaking change",
        }
    }
}

/// What has changed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case", tag = "kind", content = "name")]
pub enum Subject {
    /// What holds for all operations.
    Connector,
    /// By its key in the contract.
    Operation(String),
    /// By its Rust name.
    Type(String),
}

/// Where a change is seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Seen {
    /// On the wire.
    Wire,
    /// Among the public items of the crate.
    Rust,
}

/// One change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Change {
    /// What has changed.
    pub subject: Subject,
    /// Where it is seen.
    pub seen: Seen,
    /// In which way.
    pub kind: Kind,
    /// The part that has changed: an input, a member, an item. Empty where it is
    /// the subject itself.
    pub part: String,
    /// As it was.
    pub before: Option<String>,
    /// As it is.
    pub now: Option<String>,
    /// What it means for callers.
    pub consequence: Consequence,
}

impl Change {
    /// The level that it requires.
    #[must_use]
    pub fn level(&self) -> Level {
        match self.consequence {
            Consequence::Harmless => self.kind.harmless_level(),
            _ => Level::Break,
        }
    }
}

macro_rules! kinds {
    ($($variant:ident, $code:literal, $says:literal, $harmless:ident;)*) => {
        /// In which way something has changed.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum Kind {
            $(#[doc = $says] $variant,)*
        }

        impl Kind {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// Its name in JSON.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code,)* }
            }

            /// In words, after the part.
            #[must_use]
            pub const fn says(self) -> &'static str {
                match self { $(Self::$variant => $says,)* }
            }

            /// The level that it requires if it is harmless.
            const fn harmless_level(self) -> Level {
                match self { $(Self::$variant => Level::$harmless,)* }
            }
        }
    };
}

kinds! {
    OperationAdded, "operation-added", "is new", Addition;
    OperationRemoved, "operation-removed", "is gone", Break;
    OperationRenamed, "operation-renamed", "has another id", Addition;
    OperationKind, "operation-kind", "is of another kind", Addition;
    Method, "method", "has another HTTP method", Addition;
    Path, "path", "has another path", Addition;
    PathParameterRenamed, "path-parameter-renamed", "is renamed", Docs;
    Address, "address", "has another address", Addition;
    Deprecated, "deprecated", "is deprecated", Addition;
    Undeprecated, "undeprecated", "is no longer deprecated", Addition;
    OtherAdvice, "other-advice", "is deprecated with other advice", Docs;
    Security, "security", "sends other credentials", Addition;
    CredentialAdded, "credential-added", "is a new credential", Addition;
    CredentialRemoved, "credential-removed", "is no longer a credential", Break;
    CredentialChanged, "credential-changed", "is sent differently", Addition;
    Throttle, "throttle", "has another limit", Docs;
    ErrorShape, "error-shape", "are read from another place", Addition;
    BodyAdded, "body-added", "is new", Addition;
    BodyRemoved, "body-removed", "is gone", Break;
    BodyMediaType, "body-media-type", "has another media type", Addition;
    AcceptedMediaTypes, "accepted-media-types", "are requested as other media types", Addition;
    ReplyAdded, "reply-added", "is new", Docs;
    ReplyRemoved, "reply-removed", "is gone", Docs;
    ErrorsDocumented, "errors-documented", "are documented differently", Docs;
    Repeatable, "repeatable", "is safe to repeat", Addition;
    NotRepeatable, "not-repeatable", "is not safe to repeat", Addition;
    ManagedOnly, "managed-only", "works only through managed connections", Addition;
    CalledDirectly, "called-directly", "can be called directly", Addition;
    Policy, "policy", "is changed differently by policies", Addition;
    Paging, "paging", "is paged differently", Addition;
    ItemResults, "item-results", "reports the success of items differently", Addition;
    Choices, "choices", "gets its choices from another place", Addition;
    TriggerMode, "trigger-mode", "fires differently", Addition;
    Removal, "removal", "is removed differently", Addition;
    Signature, "signature", "is signed differently", Addition;
    Delivery, "delivery", "is delivered differently", Addition;
    Added, "added", "is new", Addition;
    RequiredAdded, "required-added", "is new and required", Addition;
    Removed, "removed", "is gone", Break;
    Moved, "moved", "travels elsewhere", Addition;
    RenamedOnTheWire, "renamed-on-the-wire", "is spelled differently on the wire", Addition;
    TypeMoved, "type-moved", "has moved in the definition", Docs;
    Type, "type", "has another type", Addition;
    SchemaSource, "schema-source", "is described in another place", Docs;
    Required, "required", "is now required", Addition;
    Optional, "optional", "is now optional", Addition;
    Sent, "sent", "is sent as another type", Addition;
    Default, "default", "has another default", Addition;
    Style, "style", "is written differently", Addition;
    LimitTightened, "limit-tightened", "has a narrower limit", Addition;
    LimitLoosened, "limit-loosened", "has a wider limit", Docs;
    Hidden, "hidden", "is no longer offered", Addition;
    Shown, "shown", "is shown differently by `Debug`", Docs;
    Offered, "offered", "is now offered", Addition;
    ItemAdded, "item-added", "is new", Addition;
    ItemRemoved, "item-removed", "is gone", Break;
    ItemChanged, "item-changed", "has another shape", Break;
    ItemMarked, "item-marked", "is marked", Addition;
    TraitsAdded, "traits-added", "are implemented", Addition;
    TraitsRemoved, "traits-removed", "are no longer implemented", Break;
    Descriptions, "descriptions", "have changed", Docs;
}
