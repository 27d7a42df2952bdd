//! What differs between kinds of triggers.

use proc_macro2::TokenStream;

use crate::emit::print::Code;
use crate::model::Shape;

/// What a kind of trigger has of its own.
pub(crate) struct TriggerParts {
    /// The method that sends the request.
    pub(crate) verb: &'static str,
    /// Statics beside the operation's.
    pub(crate) constants: TokenStream,
    /// Methods of the request.
    pub(crate) methods: Code,
    /// Implementations for the request.
    pub(crate) items: Code,
    /// What is told, where that is read.
    pub(crate) news: Option<Shape>,
}
