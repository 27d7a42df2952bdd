//! The text of a file, item by item.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::file::{File, InternalError};
use crate::emit::print::layout::{Block, fitting, layout, push_docs};
use crate::emit::print::snippet::Snippet;

/// Printed code, which grows: the items of a file, or what stands in a block.
pub(crate) struct Code {
    block: Block,
    text: String,
}

impl Code {
    pub(crate) fn items() -> Self {
        Self::of(Block::Items)
    }

    pub(crate) fn methods() -> Self {
        Self::of(Block::Methods)
    }

    pub(crate) fn fields() -> Self {
        Self::of(Block::Fields)
    }

    fn of(block: Block) -> Self {
        Self {
            block,
            text: String::new(),
        }
    }

    /// The file of these items.
    pub(crate) fn into_file(self, path: String) -> Result<File, InternalError> {
        if cfg!(debug_assertions) {
            syn::parse_file(&self.text).map_err(|error| InternalError::new(&path, &error))?;
        }
        Ok(File::new(path, self.text))
    }

    /// Adds what is printed already, after a blank line where one is usual.
    pub(crate) fn push(&mut self, text: &str) {
        if !text.is_empty() && !self.text.is_empty() && self.block != Block::Fields {
            self.text.push('\n');
        }
        self.text.push_str(text);
    }

    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// Adds printed code with docs before it.
    pub(crate) fn push_with_docs(&mut self, docs: &[String], code: &str) {
        let mut text = String::new();
        push_docs(&mut text, self.block, docs);
        text.push_str(code);
        self.push(&text);
    }

    /// Adds what is built of tokens.
    pub(crate) fn push_tokens(&mut self, tokens: TokenStream) -> Result<(), InternalError> {
        if !tokens.is_empty() {
            self.push(&layout(self.block, tokens)?);
        }
        Ok(())
    }

    /// Adds code that is written as it is laid out where it fits.
    pub(crate) fn push_fitting(&mut self, code: String) -> Result<(), InternalError> {
        self.push(&fitting(self.block, code)?);
        Ok(())
    }

    /// Adds a method that may be deprecated, written as it is laid out where it fits.
    pub(crate) fn push_method(
        &mut self,
        docs: &[String],
        deprecation: Option<TokenStream>,
        code: String,
    ) -> Result<(), InternalError> {
        let code = match deprecation {
            None => fitting(self.block, code)?,
            Some(deprecation) => {
                let code = Snippet::from(code);
                layout(self.block, quote! { #deprecation #code })?
            }
        };
        self.push_with_docs(docs, &code);
        Ok(())
    }

    /// Adds an item with a block: its docs, its first lines without the brace, and what
    /// is in the braces.
    pub(crate) fn push_block(&mut self, docs: &[String], head: &str, inner: &Code) {
        let line_end = if inner.text.is_empty() { "" } else { "\n" };
        let code = format!("{head} {{{line_end}{}}}\n", inner.text);
        self.push_with_docs(docs, &code);
    }
}
