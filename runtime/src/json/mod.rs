//! JSON that loses nothing.
//!
//! Replies differ from what their definitions promise: numbers come as text,
//! members are missing, `null` or new. Nothing of that fails a reply, and
//! nothing of it is dropped: see [`Member`], [`Object`] and [`ObjectExt`]. A list
//! of exactly one object is read where an object is declared, and written back
//! as that list.

mod at;
mod base64;
mod collections;
mod date;
mod enumeration;
mod extra_members;
mod field;
mod macros;
mod member;
mod mismatch;
mod object;
mod redact;
mod scalars;
mod union;

pub(crate) use self::object::alone_in_list;
pub use self::{
    at::{parse_json, set_at},
    base64::{Base64, Base64Error},
    date::{Date, DateError, DateTime},
    enumeration::{IntegerEnum, TextEnum},
    extra_members::ExtraMembers,
    field::{Decoded, Field, Json},
    member::{ErasedMember, Member},
    mismatch::{TypeMismatch, TypeMismatches},
    object::{Object, ObjectExt, set_member},
    union::Union,
};

/// What the macros expand to.
pub(crate) mod expansion {
    pub use serde;

    pub use super::{
        enumeration::{integer_deserialize, integer_read, text_deserialize, text_read},
        object::{
            debug, deserialize, is_expressible, mismatches, mismatches_of, read, serialize,
            to_json, to_json_within,
        },
        redact::show_choice,
        union::{deserialize as union_deserialize, read as union_read},
    };
}
