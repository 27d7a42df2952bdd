//! Simple statements, which stand on one line each.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

/// Each statement on its line, if all are made of names, literals, calls, lists, paths
/// and references.
pub(super) fn statements(tokens: &TokenStream) -> Option<Vec<String>> {
    let mut lines = Vec::new();
    let mut line = Line::default();
    for token in tokens.clone() {
        let ends = matches!(&token, TokenTree::Punct(sign) if sign.as_char() == ';');
        line.push(token)?;
        if ends {
            lines.push(std::mem::take(&mut line).text);
        }
    }
    line.text.is_empty().then_some(lines)
}

/// What is written of a statement.
#[derive(Default)]
struct Line {
    text: String,
    /// Whether a value or a name ends here.
    after_value: bool,
}

impl Line {
    fn push(&mut self, token: TokenTree) -> Option<()> {
        match token {
            TokenTree::Ident(name) => self.push_value(&name.to_string()),
            TokenTree::Literal(literal) => self.push_value(&literal.to_string()),
            TokenTree::Punct(sign) => {
                let printed = match (sign.as_char(), sign.spacing()) {
                    ('.', Spacing::Alone) => ".",
                    ('?', _) if self.after_value => "?",
                    (':', Spacing::Joint) => ":",
                    (':', Spacing::Alone) if self.text.ends_with(':') => ":",
                    (',', _) if self.after_value => ", ",
                    ('=', Spacing::Alone) if self.after_value => " = ",
                    (';', _) if self.after_value => ";",
                    ('&', Spacing::Alone) if !self.after_value => "&",
                    _ => return None,
                };
                self.text.push_str(printed);
                self.after_value = printed == "?";
            }
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::Brace | Delimiter::None => return None,
                };
                if self.text == "let" {
                    return None;
                }
                self.text.push_str(open);
                self.after_value = false;
                for token in group.stream() {
                    self.push(token)?;
                }
                // The printer leaves some of these out.
                if self.text.ends_with(", ") {
                    return None;
                }
                self.text.push_str(close);
                self.after_value = true;
            }
        }
        Some(())
    }

    fn push_value(&mut self, text: &str) {
        if self.after_value {
            self.text.push(' ');
        }
        self.text.push_str(text);
        self.after_value = true;
    }
}

#[cfg(test)]
mod tests {
    use proc_macro2::TokenStream;
    use quote::quote;

    use crate::emit::print::statements;

    #[test]
    fn simple_statements_are_written_as_they_would_be_laid_out() {
        let tokens = quote! {
            let request = client.discovery().list("a; b", [1, &mut two], a::B::c(-1)?).d(b"e");
            let reply = request.send().await?;
        };
        assert!(super::statements(&tokens).is_none(), "a sign is not simple");
        let tokens = quote! {
            let request = client.discovery().list("a; b", [1, &mut two], a::B::c()?).d(b"e");
            let reply = request.send().await?;
        };
        let flat = super::statements(&tokens);
        assert!(flat.is_some());
        assert_eq!(statements("test", &tokens).ok(), flat);
    }

    #[test]
    fn other_statements_are_left_to_the_printer() {
        let not_simple: [TokenStream; 6] = [
            quote! { let a = B { c: 1 }; },
            quote! { let (a, b) = c; },
            quote! { let a: B = c; },
            quote! { let a = vec![1]; },
            quote! { let a = (b,); },
            quote! { let a = b },
        ];
        for tokens in not_simple {
            assert!(super::statements(&tokens).is_none(), "{tokens}");
        }
    }
}
