//! JSON Pointers (RFC 6901), by themselves and as the fragment of a `$ref`:
//! their escapes are written and read here and nowhere else.

use std::borrow::Cow;
use std::fmt;

use super::tree::{Node, Value};

/// Names and indexes that lead from a root to a node; none for the root.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pointer(Vec<String>);

/// A part of a reference's fragment. Its name is percent-decoded, as the
/// fragment of a URL is; published definitions now and then leave that out.
#[derive(Debug)]
pub(crate) struct Token<'t> {
    pub(crate) decoded: Cow<'t, str>,
    pub(crate) written: Cow<'t, str>,
}

impl Pointer {
    /// Reads a pointer; `None` if the text is not one.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if text.is_empty() {
            return Some(Self::default());
        }
        let tokens = text.strip_prefix('/')?.split('/');
        tokens
            .map(|token| has_sound_escapes(token).then(|| unescape(token).into_owned()))
            .collect::<Option<_>>()
            .map(Self)
    }

    /// Reads a pointer whose first slash may be missing; other empty names are
    /// ignored, and an invalid escape is text.
    pub(crate) fn parse_leniently(text: &str) -> Self {
        let tokens = text.split('/').filter(|token| !token.is_empty());
        tokens.map(unescape).collect()
    }

    /// The names and indexes, from the outside in.
    #[must_use]
    pub fn tokens(&self) -> &[String] {
        &self.0
    }

    /// The innermost name or index; `None` for the root.
    #[must_use]
    pub fn last(&self) -> Option<&str> {
        self.0.last().map(String::as_str)
    }

    /// The node that this leads to.
    #[must_use]
    pub fn find<'n>(&self, root: &'n Node) -> Option<&'n Node> {
        self.0
            .iter()
            .try_fold(root, |node, token| step(node, token))
    }

    /// The same, moved out.
    #[must_use]
    pub fn into_tokens(self) -> Vec<String> {
        self.0
    }

    /// A reference that leads here, within one document.
    pub(crate) fn to_reference(&self) -> String {
        format!("#{self}").replace('%', "%25")
    }

    /// What these names and indexes lead to from here.
    pub(crate) fn join(&self, tokens: &[&str]) -> Self {
        let tokens = tokens.iter().map(|token| (*token).to_owned());
        Self(self.0.iter().cloned().chain(tokens).collect())
    }

    pub(crate) fn push(&mut self, token: impl Into<String>) {
        self.0.push(token.into());
    }
}

impl<T: Into<String>> FromIterator<T> for Pointer {
    fn from_iter<I: IntoIterator<Item = T>>(tokens: I) -> Self {
        Self(tokens.into_iter().map(Into::into).collect())
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut tokens = self.0.iter();
        tokens.try_for_each(|token| write!(f, "/{}", token.replace('~', "~0").replace('/', "~1")))
    }
}

/// The parts of a reference into its own document (`#/…`); `None` if it leads
/// elsewhere.
pub(crate) fn tokens_of_reference(reference: &str) -> Option<Vec<Token<'_>>> {
    let fragment = reference.strip_prefix('#')?;
    if fragment.is_empty() {
        return Some(Vec::new());
    }
    let tokens = fragment.strip_prefix('/')?.split('/');
    Some(tokens.map(Token::new).collect())
}

/// What a reference into its own document names, from the root of it.
pub(crate) fn referenced<'n>(root: &'n Node, reference: &str) -> Option<(Pointer, &'n Node)> {
    let mut found = (Pointer::default(), root);
    for token in tokens_of_reference(reference)? {
        let (pointer, node) = &mut found;
        let (name, next) = token.pick(|name| step(node, name))?;
        pointer.push(name);
        *node = next;
    }
    Some(found)
}

impl<'t> Token<'t> {
    fn new(text: &'t str) -> Self {
        let decoded = percent_encoding::percent_decode_str(text).decode_utf8();
        Self {
            decoded: decoded.map_or(Cow::Borrowed(text), |decoded| match unescape(&decoded) {
                Cow::Borrowed(_) => decoded,
                Cow::Owned(name) => Cow::Owned(name),
            }),
            written: unescape(text),
        }
    }

    /// What is found by the name, or else by the name as written.
    pub(crate) fn pick<T>(self, find: impl Fn(&str) -> Option<T>) -> Option<(Cow<'t, str>, T)> {
        match find(&self.decoded) {
            Some(found) => Some((self.decoded, found)),
            None => find(&self.written).map(|found| (self.written, found)),
        }
    }
}

/// The member or item of this name.
fn step<'n>(node: &'n Node, token: &str) -> Option<&'n Node> {
    match &node.value {
        Value::List(items) => items.get(token.parse::<usize>().ok()?),
        _ => node.get(token),
    }
}

fn unescape(token: &str) -> Cow<'_, str> {
    if token.contains('~') {
        Cow::Owned(token.replace("~1", "/").replace("~0", "~"))
    } else {
        Cow::Borrowed(token)
    }
}

fn has_sound_escapes(token: &str) -> bool {
    let mut after = token.split('~').skip(1);
    after.all(|rest| rest.starts_with(['0', '1']))
}

#[cfg(test)]
mod tests {
    use super::super::json::{self, Tolerated};
    use super::super::span::FileId;
    use super::{Pointer, referenced};

    fn found(document: &str, reference: &str) -> Option<String> {
        let root = json::parse(document, FileId(1), &mut Tolerated::default()).ok()?;
        referenced(&root, reference).map(|(pointer, _)| pointer.to_string())
    }

    #[test]
    fn a_pointer_is_written_as_it_was_read() {
        for text in ["", "/", "/a/0", "/a~1b/~0c", "/100%25"] {
            let pointer = Pointer::parse(text).map(|pointer| pointer.to_string());
            assert_eq!(pointer.as_deref(), Some(text));
        }
        for text in ["a", "/a~2", "/~"] {
            assert_eq!(Pointer::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_reference_is_percent_decoded_and_then_unescaped() {
        let document = r#"{"s": {"a b": 1, "a/b": 2, "c~d": 3, "100%": 4, "ü": 5}}"#;
        for (reference, pointer) in [
            ("#/s/a%20b", "/s/a b"),
            ("#/s/a b", "/s/a b"),
            ("#/s/a~1b", "/s/a~1b"),
            ("#/s/a%7E1b", "/s/a~1b"),
            ("#/s/a%2Fb", "/s/a~1b"),
            ("#/s/c~0d", "/s/c~0d"),
            ("#/s/100%25", "/s/100%"),
            ("#/s/100%", "/s/100%"),
            ("#/s/%C3%BC", "/s/ü"),
            ("#", ""),
        ] {
            assert_eq!(
                found(document, reference).as_deref(),
                Some(pointer),
                "{reference}"
            );
        }
        for reference in ["#/s/none", "s/a", "other.json#/s", "#s"] {
            assert_eq!(found(document, reference), None, "{reference}");
        }
    }

    #[test]
    fn a_pointer_leads_back_through_its_reference() {
        let pointer: Pointer = ["a/b", "100%25"].into_iter().collect();
        assert_eq!(pointer.to_reference(), "#/a~1b/100%2525");
        let document = r#"{"a/b": {"100%25": 1, "100%": 2}}"#;
        assert_eq!(
            found(document, &pointer.to_reference()),
            Some(pointer.to_string())
        );
    }

    #[test]
    fn a_name_that_holds_a_percent_sign_is_found_as_it_is_written() {
        let document = r#"{"100%25": 1}"#;
        assert_eq!(found(document, "#/100%25").as_deref(), Some("/100%25"));
        assert_eq!(found(document, "#/100%2525").as_deref(), Some("/100%25"));
    }
}
