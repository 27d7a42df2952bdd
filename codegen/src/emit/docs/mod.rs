//! Doc comments, and the examples in them.

pub(crate) mod credential_values;
pub(crate) mod example;
pub(crate) mod example_names;
pub(crate) mod fields;
mod limits;
pub(crate) mod links;
pub(crate) mod operations;
pub(crate) mod preview;
mod text;
pub(crate) mod types;
pub(crate) mod values;

pub(crate) use text::{
    attributes, code, deprecation, enumerated, inner_attributes, paragraph, sentences, status_line,
};
