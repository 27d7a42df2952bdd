//! Inputs in the path, the query or headers.

use super::{Field, Literal};

/// An input outside the body.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// Name, shape and docs.
    pub field: Field,
    /// Where it is sent.
    pub location: ParameterLocation,
}

/// Where a parameter is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParameterLocation {
    /// In the path; `double_encoded` for Microsoft's gateway, which decodes
    /// once (`x-ms-url-encoding: double`).
    Path {
        /// Encoded twice through a managed connection.
        double_encoded: bool,
    },
    /// In the query.
    Query(ListStyle),
    /// In a header.
    Header(ListStyle),
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
    /// `name=a&name=b`
    Repeat,
}

/// A parameter that is sent with every call, and hidden from callers.
#[derive(Clone, Debug)]
pub struct FixedParameter {
    /// Name on the wire.
    pub wire: String,
    /// Where it travels.
    pub location: ParameterLocation,
    /// Its value.
    pub value: Literal,
}
