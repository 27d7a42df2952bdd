//! Tokens to text: parsed by `syn`, printed by `prettyplease`, with the blank
//! lines that a person would put between items.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;
use syn::token::Brace;
use syn::{ImplItem, ImplItemMacro, Item, ItemMacro, Macro, MacroDelimiter, Token};

use crate::emit::file::InternalError;
use crate::emit::print::flat;

/// Stands for a blank line until the text is printed; `prettyplease` has none
/// of its own.
const BLANK: &str = "blank_line! {}";

/// Stands between lines of docs, which are one attribute until they are printed.
pub(crate) const LINE_BREAK: char = '\u{1f}';

/// Prints the tokens of a whole file.
pub(crate) fn file(path: &str, tokens: TokenStream) -> Result<String, InternalError> {
    let mut file: syn::File =
        syn::parse2(tokens).map_err(|error| InternalError::new(path, &error))?;
    let has_docs = !file.attrs.is_empty();
    file.items = spaced(std::mem::take(&mut file.items), has_docs);
    Ok(without_markers(&prettyplease::unparse(&file)))
}

/// What code stands in.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Block {
    /// A file.
    Items,
    /// A struct.
    Fields,
    /// An `impl` block.
    Methods,
}

/// Prints tokens with the indentation of their block.
pub(crate) fn layout(block: Block, tokens: TokenStream) -> Result<String, InternalError> {
    let whole = match block {
        Block::Items => return file("items", tokens),
        Block::Fields => quote! { struct Block { #tokens } },
        Block::Methods => quote! { impl Block { #tokens } },
    };
    let text = file("block", whole)?;
    let inner = text.split_once('\n').map_or("", |(_, inner)| inner);
    Ok(inner.strip_suffix("}\n").unwrap_or(inner).to_owned())
}

/// Widest line that is sure to be laid out as it stands.
const WIDTH: usize = 89;

/// Prints code that is written as it is laid out where all its lines are short
/// enough. If one is not, it is laid out anew. Builds with debug assertions do so
/// with all such code, and see that it is the same.
pub(crate) fn fitting(block: Block, mut code: String) -> Result<String, InternalError> {
    let mut fits = fits(&code);
    if !fits && let Some(broken) = broken_signature(&code) {
        fits = self::fits(&broken);
        code = broken;
    }
    if fits && !cfg!(debug_assertions) {
        return Ok(code);
    }
    let tokens = code
        .parse()
        .map_err(|error| InternalError::new("code", &error))?;
    let anew = layout(block, tokens)?;
    if fits && anew != code {
        let reason = format!("this is written as\n{code}and laid out as\n{anew}");
        return Err(InternalError::new("code", &reason));
    }
    Ok(anew)
}

fn fits(code: &str) -> bool {
    code.lines()
        .all(|line| line.len() <= WIDTH || is_whole(line))
}

/// Whether a line stays one, however long it is.
fn is_whole(line: &str) -> bool {
    line.trim_start().starts_with("use ") && line.ends_with(';') && !line.contains('{')
}

/// Code on one line where that is short enough, else on several.
pub(crate) fn line_or(line: String, broken: impl FnOnce() -> String) -> String {
    if line.len() <= WIDTH { line } else { broken() }
}

/// The first line of an implementation of a trait, or two, without the brace.
pub(crate) fn heading(of: &str, name: &str) -> String {
    let line = line_or(format!("{of} for {name} {{"), || {
        format!("{of}\nfor {name} {{")
    });
    line.trim_end_matches(" {").to_owned()
}

/// The same function with a line for each parameter, where they are too long for one
/// line.
fn broken_signature(code: &str) -> Option<String> {
    let start = code.find("fn ")?;
    let line_start = code.get(..start)?.rfind('\n').map_or(0, |end| end + 1);
    let line = code.get(line_start..)?.lines().next()?;
    let (open, close) = (line.find('(')?, line.rfind(") -> ")?);
    let parameters = line.get(open + 1..close)?;
    if line.len() <= WIDTH || parameters.is_empty() || parameters.contains("->") {
        return None;
    }
    let indent = " ".repeat(line.len() - line.trim_start().len());
    let mut broken = code.get(..line_start + open + 1)?.to_owned();
    broken.push('\n');
    for parameter in apart(parameters) {
        broken.extend([&indent, "    ", parameter, ",\n"]);
    }
    broken.push_str(&indent);
    broken.push_str(code.get(line_start + close..)?);
    Some(broken)
}

/// What commas set apart, save those between brackets.
fn apart(list: &str) -> Vec<&str> {
    let mut depth = 0_usize;
    let parts = list.split(|character: char| {
        match character {
            '<' | '(' | '[' => depth += 1,
            '>' | ')' | ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        character == ',' && depth == 0
    });
    parts.map(str::trim).collect()
}

/// A struct literal as it is laid out: a short one stands on one line.
pub(crate) fn struct_literal(name: &str, members: &[String], indent: usize) -> String {
    const WIDEST: usize = 35;
    let flat = format!("{name} {{ {} }}", members.join(", "));
    if flat.len() <= WIDEST {
        return flat;
    }
    let indent = " ".repeat(indent);
    let members = members.join(&format!(",\n{indent}    "));
    format!("{name} {{\n{indent}    {members},\n{indent}}}")
}

/// Prints lines of docs with the indentation of their block.
pub(crate) fn push_docs(text: &mut String, block: Block, docs: &[String]) {
    let indent = if block == Block::Items { "" } else { "    " };
    push_lines(text, indent, ["///", "#"], docs);
}

/// Prints lines of docs for the head of a file.
pub(crate) fn head(docs: &[String]) -> String {
    let mut text = String::new();
    push_lines(&mut text, "", ["//!", "#!"], docs);
    text.push('\n');
    text
}

/// The head of a file with these `use` lines.
pub(crate) fn file_head(summary: &str, imports: &str) -> String {
    let blank = if imports.is_empty() { "" } else { "\n" };
    format!("//! {summary}\n{blank}{imports}")
}

fn push_lines(text: &mut String, indent: &str, [sign, attribute]: [&str; 2], docs: &[String]) {
    for line in docs {
        text.push_str(indent);
        // Nothing leaves its comment.
        if line.contains(['\n', '\r']) {
            let line = Literal::string(line);
            text.extend([attribute, "[doc = ", &line.to_string(), "]\n"]);
            continue;
        }
        text.push_str(sign);
        let line = line.trim_end_matches(' ');
        if !line.is_empty() {
            text.push(' ');
            text.push_str(line);
        }
        text.push('\n');
    }
}

/// Prints statements with the indentation of the body of a function.
pub(crate) fn statements(place: &str, tokens: &TokenStream) -> Result<Vec<String>, InternalError> {
    let flat = flat::statements(tokens);
    let flat = flat.filter(|lines| lines.iter().all(|line| line.len() + 4 <= WIDTH));
    if let Some(lines) = &flat
        && !cfg!(debug_assertions)
    {
        return Ok(lines.clone());
    }
    let function: syn::File = syn::parse2(quote! { fn body() { #tokens } })
        .map_err(|error| InternalError::new(place, &error))?;
    let text = prettyplease::unparse(&function);
    let lines: Vec<&str> = text.lines().collect();
    let inner = lines
        .get(1..lines.len().saturating_sub(1))
        .unwrap_or_default();
    let inner: Vec<String> = inner
        .iter()
        .map(|line| line.strip_prefix("    ").unwrap_or(line).to_owned())
        .collect();
    if let Some(lines) = flat.filter(|lines| *lines != inner) {
        let reason = format!("{lines:#?} are laid out as {inner:#?}");
        return Err(InternalError::new(place, &reason));
    }
    Ok(inner)
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

/// Items of one kind stand together without blank lines, unless they are long.
fn kind(item: &Item) -> ItemKind {
    match item {
        Item::Use(item) if matches!(item.vis, syn::Visibility::Inherited) => ItemKind::Use,
        Item::Use(_) => ItemKind::Reexport,
        Item::Mod(item) if item.attrs.is_empty() => ItemKind::Module,
        _ => ItemKind::Other,
    }
}

/// Only lines that are the marker and nothing else: no text of a definition
/// can be such a line, for literals and docs are printed on lines of their own
/// form. Lines of docs stand for themselves again.
fn without_markers(text: &str) -> String {
    let mut lines = String::with_capacity(text.len());
    for line in text.lines() {
        match line.trim() {
            BLANK => lines.push('\n'),
            docs if docs.starts_with("//") && docs.contains(LINE_BREAK) => {
                let indent = " ".repeat(line.len() - docs.len());
                let (sign, docs) = docs.split_at(3);
                for docs in docs.split(LINE_BREAK) {
                    lines.extend([&indent, sign, docs.trim_end_matches(' '), "\n"]);
                }
            }
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

    use super::Block;

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
    fn a_long_signature_has_a_line_for_each_parameter() {
        let long = "a".repeat(40);
        let code = format!(
            "    pub fn f(mut self, {long}: BTreeMap<String, Vec<(u8, u8)>>) -> Self {{\n        \
             self\n    }}\n"
        );
        let text = super::fitting(Block::Methods, code).expect("the same layout");
        let parameters = format!("(\n        mut self,\n        {long}: BTreeMap<String,");
        assert!(text.contains(&parameters), "{text}");
    }

    #[test]
    fn a_struct_literal_of_any_length_is_written_as_it_is_laid_out() {
        for length in 1..60 {
            let members = ["a: 1".to_owned(), format!("{}: 2", "b".repeat(length))];
            let literal = super::struct_literal("Self", &members, 4);
            let code = format!("fn f() {{\n    {literal}\n}}\n");
            super::fitting(Block::Items, code).expect("the same layout");
        }
    }

    #[test]
    fn no_text_leaves_its_comment() {
        let docs = ["a\nfn f() {}\r".to_owned(), "b  ".to_owned()];
        let text = super::head(&docs);
        assert_eq!(text, "#![doc = \"a\\nfn f() {}\\r\"]\n//! b\n\n");
    }
}
