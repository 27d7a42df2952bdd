//! Only for the code of generated clients.
//!
//! Applications need nothing from here: generated clients re-export what they use. This
//! module changes with the generator.

#[doc(no_inline)]
pub use crate::{ExtraMembers, JsonError, TypeMismatches, Unreadable, Value};
pub use crate::{
    call::{
        Call, Computed, Form, How, LookUp, MemberPath, Multipart, Piece, Rewrite, Transform,
        ValuePiece,
    },
    client::Client,
    connector::{Connector, ErrorShape, ListStyle, Operation, Segment, Throttle},
    credentials::{Alternatives, Credentials, Security},
    delivery_key::key_of,
    json::{
        DecodeResult, Decoded, ErasedMember, Field, IntegerEnum, Json, Key, ListView, MapView,
        Member, Object, ObjectView, Quotable, Reader, Text, TextEnum, Union, View, parse_json,
        set_at, set_member,
    },
    parameter::ToParameter,
    reply::{BulkReply, Reply, UnreadResponse, into_results, results},
    webhook::subscription::Removal,
};
#[doc(inline)]
pub use crate::{integer_enum, object, text_enum, union};
pub use http::Method;

/// Credentials from environment variables.
pub mod environment {
    pub use crate::environment::*;
}

/// Lookups that list the choices for an input.
pub mod choices {
    #[doc(no_inline)]
    pub use crate::Choice;
    pub use crate::choices::{Argument, ArgumentValue, ChoiceSource, Choices};
}

/// Paged lists.
pub mod paging {
    #[doc(no_inline)]
    pub use crate::paging::{Items, Pages};
    pub use crate::paging::{NextLink, Numbered, Paging};
}

/// What the macros expand to.
#[doc(hidden)]
pub mod expansion {
    pub use crate::{
        json::expansion::*,
        reply::{text_enum_from_reply, value_from_reply},
    };
}
