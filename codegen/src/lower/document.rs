//! The document, with its references at hand.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::source::{Node, Value};

/// More references in a row than any sensible document has.
const LONGEST_CHAIN: usize = 64;

/// A document whose components are indexed by name.
#[derive(Debug)]
pub(super) struct Document<'a> {
    /// The whole of it.
    pub(super) root: &'a Node,
    components: BTreeMap<(&'a str, &'a str), &'a Node>,
}

impl<'a> Document<'a> {
    /// Indexes the components of this document.
    pub(super) fn new(root: &'a Node) -> Self {
        let mut components = BTreeMap::new();
        if let Some(sections) = root.get("components") {
            for section in sections.members() {
                for component in section.node.members() {
                    components.insert(
                        (section.name.as_str(), component.name.as_str()),
                        &component.node,
                    );
                }
            }
        }
        Self { root, components }
    }

    /// The components of one section, by name.
    pub(super) fn section<'s>(
        &self,
        section: &'s str,
    ) -> impl Iterator<Item = (&'a str, &'a Node)> + use<'_, 'a, 's> {
        self.components
            .iter()
            .filter(move |((of, _), _)| *of == section)
            .map(|((_, name), node)| (*name, *node))
    }

    /// What a `$ref` leads to, without following further ones.
    pub(super) fn target(&self, reference: &str) -> Option<&'a Node> {
        let pointer = reference.strip_prefix("#/")?;

        if let Some((section, name)) = pointer.strip_prefix("components/").and_then(two_words) {
            return self.components.get(&(&*section, &*name)).copied();
        }
        pointer
            .split('/')
            .map(unescape)
            .try_fold(self.root, |node, token| match &node.value {
                Value::List(items) => items.get(token.parse::<usize>().ok()?),
                _ => node.get(&token),
            })
    }

    /// Follows `$ref`s to what they mean; `None` where they lead nowhere.
    pub(super) fn resolve(&self, mut node: &'a Node) -> Option<&'a Node> {
        for _ in 0..LONGEST_CHAIN {
            match node.text_of("$ref") {
                Some(reference) => node = self.target(reference)?,
                None => return Some(node),
            }
        }
        None
    }

    /// The nodes that describe one thing: the node itself, then what each
    /// `$ref` in turn leads to. What an earlier one says overrides.
    pub(super) fn layers(&self, node: &'a Node) -> Option<Vec<&'a Node>> {
        let mut layers = vec![node];
        let mut last = node;
        for _ in 0..LONGEST_CHAIN {
            match last.text_of("$ref") {
                Some(reference) => {
                    last = self.target(reference)?;
                    layers.push(last);
                }
                None => return Some(layers),
            }
        }
        None
    }
}

/// The last word of a reference: the name of what it leads to.
pub(super) fn name_of(reference: &str) -> String {
    unescape(reference.rsplit('/').next().unwrap_or(reference)).into_owned()
}

/// The words of a pointer that has two.
fn two_words(pointer: &str) -> Option<(Cow<'_, str>, Cow<'_, str>)> {
    let (first, second) = pointer.split_once('/')?;
    (!second.contains('/')).then(|| (unescape(first), unescape(second)))
}

/// A reference, written in the one way that stands for all others.
pub(super) fn canonical(reference: &str) -> String {
    let tokens: Vec<String> = reference
        .split('/')
        .map(|token| escape(&unescape(token)))
        .collect();
    tokens.join("/")
}

/// The reference to a component schema.
pub(super) fn reference_to(schema: &str) -> String {
    format!("#/components/schemas/{}", escape(schema))
}

/// The member of this name on the first layer that has one.
pub(super) fn first<'a>(layers: &[&'a Node], name: &str) -> Option<&'a Node> {
    layers.iter().find_map(|layer| layer.get(name))
}

/// The words of a JSON Pointer such as `/data/items`; empty for the root.
pub(super) fn pointer_words(pointer: &str) -> Vec<String> {
    pointer
        .split('/')
        .filter(|word| !word.is_empty())
        .map(|word| unescape(word).into_owned())
        .collect()
}

fn escape(token: &str) -> String {
    token.replace('~', "~0").replace('/', "~1")
}

/// Undoes the escapes of a JSON Pointer, as it stands in a URL's fragment.
fn unescape(token: &str) -> Cow<'_, str> {
    let decoded = percent_decode(token);
    if decoded.contains('~') {
        Cow::Owned(decoded.replace("~1", "/").replace("~0", "~"))
    } else {
        decoded
    }
}

fn percent_decode(text: &str) -> Cow<'_, str> {
    if !text.contains('%') {
        return Cow::Borrowed(text);
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&byte, after)) = rest.split_first() {
        let escaped = after.get(..2).filter(|_| byte == b'%').and_then(hex);
        bytes.push(escaped.unwrap_or(byte));
        rest = if escaped.is_some() {
            after.get(2..).unwrap_or_default()
        } else {
            after
        };
    }
    String::from_utf8(bytes).map_or(Cow::Borrowed(text), Cow::Owned)
}

fn hex(digits: &[u8]) -> Option<u8> {
    digits
        .iter()
        .all(u8::is_ascii_hexdigit)
        .then(|| u8::from_str_radix(str::from_utf8(digits).ok()?, 16).ok())?
}
