//! Types and expressions that are text.

use std::fmt;
use std::str::FromStr;

use proc_macro2::TokenStream;
use quote::ToTokens;

/// A type or an expression as it is printed on one line: most stand in a
/// [`Stencil`](super::Stencil), which takes text. Anywhere else it is tokens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Snippet(String);

impl Snippet {
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for Snippet {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<String> for Snippet {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl fmt::Display for Snippet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl ToTokens for Snippet {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match TokenStream::from_str(&self.0) {
            Ok(own) => tokens.extend(own),
            // The file that it stands in does not parse either, and says so.
            Err(_) => tokens.extend(quote::quote! { ; not Rust ; }),
        }
    }
}
