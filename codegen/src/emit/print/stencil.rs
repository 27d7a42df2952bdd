//! Code that is printed thousands of times with other names: parsed and laid
//! out once.

use std::sync::OnceLock;

use proc_macro2::{Ident, Span, TokenStream};

use crate::emit::file::InternalError;
use crate::emit::print::layout::{Block, fitting, layout};

/// Code with gaps for names, types and expressions.
///
/// `syn` and `prettyplease` see it once, with short names in its gaps. What it
/// is filled with later takes more room: as long as all lines are short enough,
/// they are laid out the same way. If one is not, the code is parsed anew.
pub(crate) struct Stencil<const N: usize> {
    block: Block,
    code: fn([Ident; N]) -> TokenStream,
    pieces: OnceLock<Result<Vec<Piece>, String>>,
}

/// Text between two gaps, and the gap after it.
struct Piece {
    text: String,
    gap: Option<usize>,
}

impl<const N: usize> Stencil<N> {
    /// A method, or several, of an `impl` block.
    pub(crate) const fn methods(code: fn([Ident; N]) -> TokenStream) -> Self {
        Self::new(Block::Methods, code)
    }

    /// Items of a file.
    pub(crate) const fn items(code: fn([Ident; N]) -> TokenStream) -> Self {
        Self::new(Block::Items, code)
    }

    /// A field of a struct.
    pub(crate) const fn field(code: fn([Ident; N]) -> TokenStream) -> Self {
        Self::new(Block::Fields, code)
    }

    const fn new(block: Block, code: fn([Ident; N]) -> TokenStream) -> Self {
        Self {
            block,
            code,
            pieces: OnceLock::new(),
        }
    }

    /// The code with its gaps filled, as it is printed.
    pub(crate) fn filled(&self, values: [&str; N]) -> Result<String, InternalError> {
        let mut code = String::new();
        self.push(values, &mut code)?;
        fitting(self.block, code)
    }

    fn push(&self, values: [&str; N], text: &mut String) -> Result<(), InternalError> {
        let pieces = self.pieces.get_or_init(|| self.laid_out());
        let pieces = pieces
            .as_ref()
            .map_err(|reason| InternalError::new("stencil", reason))?;
        for piece in pieces {
            text.push_str(&piece.text);
            text.push_str(piece.gap.map_or("", |gap| values[gap]));
        }
        Ok(())
    }

    fn laid_out(&self) -> Result<Vec<Piece>, String> {
        let code = (self.code)(std::array::from_fn(|gap| {
            Ident::new(&name(gap), Span::call_site())
        }));
        let text = layout(self.block, code).map_err(|error| error.to_string())?;
        Ok(pieces::<N>(&text))
    }
}

/// What stands in a gap while a stencil is laid out.
fn name(gap: usize) -> String {
    format!("q{gap}")
}

fn pieces<const N: usize>(text: &str) -> Vec<Piece> {
    let is_of_name = |character: char| character.is_alphanumeric() || character == '_';
    let mut pieces = Vec::new();
    let mut before = String::new();
    for word in text.split_inclusive(|character| !is_of_name(character)) {
        let end = word.trim_end_matches(|character| !is_of_name(character));
        match (0..N).find(|&gap| name(gap) == end) {
            Some(gap) => {
                pieces.push(Piece {
                    text: std::mem::take(&mut before),
                    gap: Some(gap),
                });
                before.push_str(&word[end.len()..]);
            }
            None => before.push_str(word),
        }
    }
    pieces.push(Piece {
        text: before,
        gap: None,
    });
    pieces
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::Stencil;

    static SETTER: Stencil<3> = Stencil::methods(|[setter, name, kind]| {
        quote! {
            #[must_use]
            pub fn #setter(mut self, #name: impl Into<#kind>) -> Self {
                self.#name.set(#name.into());
                self
            }
        }
    });

    #[test]
    fn a_stencil_is_filled_as_it_would_be_printed() {
        let text = SETTER.filled(["with_a", "a", "Vec<u8>"]);
        assert_eq!(
            text.expect("valid tokens"),
            "    #[must_use]\n    pub fn with_a(mut self, a: impl \
             Into<Vec<u8>>) -> Self {\n        self.a.set(a.into());\n        self\n    }\n"
        );
    }

    #[test]
    fn what_does_not_fit_on_its_lines_is_laid_out_anew() {
        let name = "a".repeat(40);
        let text = SETTER.filled(["with_it", &name, "String"]);
        let text = text.expect("valid tokens");
        let arguments = format!("(\n        mut self,\n        {name}: impl Into<String>,\n    )");
        assert!(text.contains(&arguments), "{text}");
    }

    #[test]
    fn what_is_not_rust_is_an_error() {
        assert!(SETTER.filled(["with_a", "a", "Vec<"]).is_err() || !cfg!(debug_assertions));
        let broken: Stencil<0> = Stencil::items(|[]| quote! { fn });
        assert!(broken.filled([]).is_err());
    }
}
