//! Tokens to text: parsed by `syn`, printed by `prettyplease`, with blank lines
//! between items, as in code written by hand.

use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use syn::token::Brace;
use syn::{ImplItem, ImplItemMacro, Item, ItemMacro, Macro, MacroDelimiter, Token};

use crate::emit::file::InternalError;

/// A placeholder for a blank line until the text is printed; `prettyplease` has
/// none.
const BLANK: &str = "blank_line! {}";
/// A placeholder for a table, whose rows `prettyplease` would join.
const TABLE: &str = "table! {}";

/// Prints the tokens of a whole file.
pub(crate) fn file(path: &str, tokens: TokenStream) -> Result<String, InternalError> {
    let mut file: syn::File =
        syn::parse2(tokens).map_err(|error| InternalError::new(path, &error))?;
    let has_docs = !file.attrs.is_empty();
    file.items = spaced(std::mem::take(&mut file.items), has_docs);
    let tables = file.items.iter_mut().filter_map(table).collect();
    Ok(without_markers(&prettyplease::unparse(&file), tables))
}

/// Replaces a macro with braces by a marker, and returns it as a table.
fn table(item: &mut Item) -> Option<String> {
    let Item::Macro(item) = item else {
        return None;
    };
    if !matches!(item.mac.delimiter, MacroDelimiter::Brace(_)) || item.mac.path.segments.len() < 2 {
        return None;
    }
    let Macro { path, tokens, .. } = std::mem::replace(&mut item.mac, marker("table"));
    let segments = path
        .segments
        .iter()
        .map(|segment| segment.ident.to_string());
    let mut text = format!("{}! {{\n", segments.collect::<Vec<_>>().join("::"));
    push_rows(tokens, 1, &mut text);
    text.push_str("}\n");
    Some(text)
}

/// A line for everything that ends with a semicolon or a group in braces.
fn push_rows(tokens: TokenStream, depth: usize, text: &mut String) {
    let mut is_new = true;
    for token in tokens {
        let is_tight =
            matches!(&token, TokenTree::Punct(sign) if matches!(sign.as_char(), ',' | ';'));
        if std::mem::take(&mut is_new) {
            text.extend(std::iter::repeat_n("    ", depth));
        } else if !is_tight {
            text.push(' ');
        }
        match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                text.push_str("{\n");
                push_rows(group.stream(), depth + 1, text);
                text.extend(std::iter::repeat_n("    ", depth));
                text.push_str("}\n");
                is_new = true;
            }
            token => {
                text.push_str(&token.to_string());
                if matches!(&token, TokenTree::Punct(sign) if sign.as_char() == ';') {
                    text.push('\n');
                    is_new = true;
                }
            }
        }
    }
}

/// Prints statements, as in the body of a function.
pub(crate) fn statements(place: &str, tokens: &TokenStream) -> Result<Vec<String>, InternalError> {
    let function: syn::File = syn::parse2(quote::quote! { fn body() { #tokens } })
        .map_err(|error| InternalError::new(place, &error))?;
    let text = prettyplease::unparse(&function);
    let lines: Vec<&str> = text.lines().collect();
    let inner = lines
        .get(1..lines.len().saturating_sub(1))
        .unwrap_or_default();
    Ok(inner
        .iter()
        .map(|line| line.strip_prefix("    ").unwrap_or(line).to_owned())
        .collect())
}

fn spaced(items: Vec<Item>, after_docs: bool) -> Vec<Item> {
    let mut spaced = Vec::with_capacity(items.len() * 2);
    let mut previous: Option<ItemKind> = None;
    for mut item in items {
        let kind = kind(&item);
        if previous.map_or(after_docs, |before| {
            before != kind || kind == ItemKind::Other
        }) {
            spaced.push(Item::Macro(ItemMacro {
                attrs: Vec::new(),
                ident: None,
                mac: marker("blank_line"),
                semi_token: None,
            }));
        }
        if let Item::Impl(block) = &mut item {
            block.items = spaced_methods(std::mem::take(&mut block.items));
        }
        spaced.push(item);
        previous = Some(kind);
    }
    spaced
}

fn spaced_methods(items: Vec<ImplItem>) -> Vec<ImplItem> {
    let mut spaced = Vec::with_capacity(items.len() * 2);
    for item in items {
        if !spaced.is_empty() {
            spaced.push(ImplItem::Macro(ImplItemMacro {
                attrs: Vec::new(),
                mac: marker("blank_line"),
                semi_token: None,
            }));
        }
        spaced.push(item);
    }
    spaced
}

/// `name! {}`, built and not parsed: there is one for each blank line.
fn marker(name: &str) -> Macro {
    Macro {
        path: Ident::new(name, Span::call_site()).into(),
        bang_token: Token![!](Span::call_site()),
        delimiter: MacroDelimiter::Brace(Brace(Span::call_site())),
        tokens: TokenStream::new(),
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum ItemKind {
    Use,
    Reexport,
    Module,
    Other,
}

/// Items of one kind have no blank lines between them, unless they are long.
fn kind(item: &Item) -> ItemKind {
    match item {
        Item::Use(item) if matches!(item.vis, syn::Visibility::Inherited) => ItemKind::Use,
        Item::Use(_) => ItemKind::Reexport,
        Item::Mod(item) if item.attrs.is_empty() => ItemKind::Module,
        _ => ItemKind::Other,
    }
}

/// Only lines that consist of the marker: no text of a definition can be such a
/// line, because it is printed in literals and docs.
fn without_markers(text: &str, tables: Vec<String>) -> String {
    let mut tables = tables.into_iter();
    let mut lines = String::with_capacity(text.len());
    for line in text.lines() {
        match line.trim() {
            BLANK => lines.push('\n'),
            TABLE => lines.extend(tables.next()),
            _ => {
                lines.push_str(line);
                lines.push('\n');
            }
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use quote::quote;

    #[test]
    fn items_and_methods_are_set_apart() {
        let tokens = quote! {
            //! Docs.
            use a::B;
            use c::D;
            struct E;
            impl E { fn f() {} fn g() {} }
        };
        let text = super::file("e.rs", tokens).expect("valid tokens");
        assert_eq!(
            text,
            "//! Docs.\n\nuse a::B;\nuse c::D;\n\nstruct E;\n\nimpl E {\n    fn f() {}\n\n    fn g() {}\n}\n"
        );
    }

    #[test]
    fn each_row_of_a_table_has_a_line() {
        let tokens = quote! {
            struct E;
            runtime::object! { E { 0 a = "a b", sensitive; 1 c = "table! {}"; } }
        };
        let text = super::file("e.rs", tokens).expect("valid tokens");
        assert_eq!(
            text,
            "struct E;\n\nruntime::object! {\n    E {\n        0 a = \"a b\", sensitive;\n        1 c = \"table! {}\";\n    }\n}\n"
        );
    }
}
