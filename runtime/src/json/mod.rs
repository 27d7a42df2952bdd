//! Lossless JSON.
//!
//! Replies differ from their definitions: numbers are sent as strings, members are
//! missing, `null` or new. None of this fails a reply, and none of it is dropped: see
//! [`Member`], [`Object`] and [`ObjectExt`]. Where an object is declared, a list of
//! exactly one object is accepted, and written back as that list.
//!
//! Text is parsed once, straight into the members ([`Reader`]), and written straight
//! into a buffer ([`View`]). What a type cannot represent is kept as JSON text
//! ([`RawJson`]), so that it is written back digit for digit.

mod at;
mod base64;
mod collections;
mod date;
mod deserialize;
mod enumeration;
mod error;
mod extra_members;
mod field;
mod hash;
mod macros;
mod member;
mod members;
mod mismatch;
mod object;
mod pointer;
mod quoted;
mod raw;
mod reader;
mod redact;
mod reveal;
mod scalars;
mod scan;
mod tree;
mod union;
mod unix_time;
mod value;
mod view;
mod write;

pub use self::{
    at::{parse_json, set_at},
    base64::{Base64, Base64Error},
    date::{Date, DateError, DateTime},
    enumeration::{IntegerEnum, TextEnum},
    error::JsonError,
    extra_members::ExtraMembers,
    field::{DecodeResult, Decoded, Field, Json},
    member::{ErasedMember, Member},
    mismatch::{TypeMismatch, TypeMismatches},
    object::{Key, Object, ObjectExt, set_member},
    quoted::{Quotable, Quoted},
    raw::RawJson,
    reader::{Reader, Text},
    reveal::{Reveal, Revealed},
    union::Union,
    unix_time::UnixTime,
    view::{ListView, MapView, ObjectView, View},
};
pub(crate) use self::{
    object::object_instead,
    pointer::{Found, each_text, first_scalar, items, select},
    redact::debug,
    scalars::read_text,
    tree::Tree,
};

/// Used by the expansion of macros.
pub(crate) mod expansion {
    pub use serde;

    pub use super::{
        deserialize::deserialize,
        enumeration::{read_integer_enum, read_text_enum},
        hash::hash,
        object::{clone, eq},
        raw::serialize,
        redact::debug,
        union::read_union,
    };
}
