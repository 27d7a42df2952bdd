//! Objects of `GetPaint`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{IntegerEnum, Member, Object};

/// Number of coats.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetPaintResponseCoats {
    /// On the wire: `1`.
    Value1,
    /// On the wire: `2`.
    Value2,
    /// A value that this version of the crate does not know.
    Unlisted(i64),
}

impl GetPaintResponseCoats {
    /// The value as it stands on the wire.
    pub fn as_i64(&self) -> i64 {
        match *self {
            Self::Value1 => 1,
            Self::Value2 => 2,
            Self::Unlisted(number) => number,
        }
    }
}

impl IntegerEnum for GetPaintResponseCoats {
    fn as_integer(&self) -> i64 {
        self.as_i64()
    }

    fn from_integer(number: i64) -> Self {
        match number {
            1 => Self::Value1,
            2 => Self::Value2,
            _ => Self::Unlisted(number),
        }
    }
}

connector_runtime::generated::integer_enum!(GetPaintResponseCoats);

/// What `GetPaint` answers.
#[derive(Clone, PartialEq)]
pub struct GetPaintResponse {
    litres: Member<f64>,
    coats: Member<GetPaintResponseCoats>,
    extra_members: ExtraMembers,
}

impl GetPaintResponse {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// Size of the tin in litres.
    pub fn litres(&self) -> Option<f64> {
        self.litres.copied()
    }

    /// Sets [`litres`](Self::litres).
    #[must_use]
    pub fn with_litres(mut self, litres: f64) -> Self {
        self.litres.set(litres);
        self
    }

    /// Number of coats.
    pub fn coats(&self) -> Option<GetPaintResponseCoats> {
        self.coats.copied()
    }

    /// Sets [`coats`](Self::coats).
    #[must_use]
    pub fn with_coats(mut self, coats: impl Into<GetPaintResponseCoats>) -> Self {
        self.coats.set(coats.into());
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
        0 litres = "litres";
        1 coats = "coats";
    }
}
