//! The inputs of a call, wherever they travel.

use super::{Field, FormValue, ParameterLocation, TypeId};

/// One input that a caller gives.
#[derive(Clone, Debug)]
pub struct Input {
    /// Name, shape and docs.
    pub field: Field,
    /// Where it goes.
    pub target: InputTarget,
}

/// Where an input goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InputTarget {
    /// Path, query or header.
    Parameter(ParameterLocation),
    /// The member of this index of the body's object.
    BodyMember(TypeId, usize),
    /// The body itself, as JSON.
    WholeBody,
    /// The body itself, as bytes or text.
    RawBody,
    /// A field of a form-encoded body.
    FormField(FormValue),
    /// A part of a multipart body, or one for each item of a list.
    Part(FormValue),
}
