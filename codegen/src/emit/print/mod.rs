//! Code to text. What is printed very often is parsed and laid out once.

mod code;
mod flat;
mod layout;
mod snippet;
mod stencil;

pub(crate) use code::Code;
pub(crate) use layout::{
    Block, LINE_BREAK, file, file_head, fitting, head, heading, line_or, statements, struct_literal,
};
pub(crate) use snippet::Snippet;
pub(crate) use stencil::Stencil;
