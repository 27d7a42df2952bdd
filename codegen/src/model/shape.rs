//! What a value is, whether field, parameter, body or item.

use super::TypeId;

/// The shape of a value.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Shape {
    /// Text.
    Text,
    /// A whole number; 64 bits, signed.
    Integer,
    /// A number with a fraction.
    Number,
    /// `true` or `false`.
    Boolean,
    /// A point in time, kept as the service wrote it (`format: date-time`).
    DateTime,
    /// A day (`format: date`).
    Date,
    /// A point in time as Unix seconds.
    UnixTime,
    /// A number, a point in time or a boolean that is written as text.
    Quoted(Box<Shape>),
    /// Bytes as base64 text inside JSON (`format: byte`).
    Base64,
    /// A list.
    List(Box<Shape>),
    /// A map.
    Map(Box<Shape>),
    /// An object, enumeration or union of the connector.
    Named(TypeId),
    /// Any JSON.
    Any(WhyUntyped),
}

/// Why a value is untyped: said in its docs, and counted in reports.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum WhyUntyped {
    /// The definition says no more than "an object" or nothing at all.
    Undescribed,
    /// An operation returns the schema at run time; its `operationId`.
    DecidedAtRunTime(String),
    /// The definition describes it in a way that has no Rust type; says how.
    NotExpressible(String),
}

impl Shape {
    /// The type that this shape names, itself or inside lists and maps.
    #[must_use]
    pub fn named(&self) -> Option<TypeId> {
        match self {
            Self::Named(id) => Some(*id),
            Self::List(inner) | Self::Map(inner) => inner.named(),
            _ => None,
        }
    }
}
