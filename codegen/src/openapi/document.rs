//! A document that resolves its references.

use std::collections::BTreeMap;

use crate::source::{Node, Pointer, Token, referenced, tokens_of_reference};

/// Maximum length of a chain of references.
const LONGEST_CHAIN: usize = 64;

/// A document whose components are indexed by name.
#[derive(Debug)]
pub(crate) struct Document<'a> {
    /// The whole of it.
    pub(crate) root: &'a Node,
    components: BTreeMap<(&'a str, &'a str), &'a Node>,
}

/// What a reference leads to.
#[derive(Debug)]
pub(crate) struct Target<'a> {
    pub(crate) node: &'a Node,
    /// The canonical pointer, however the reference is written.
    pub(crate) pointer: Pointer,
}

impl<'a> Document<'a> {
    /// Indexes the components of this document.
    pub(crate) fn new(root: &'a Node) -> Self {
        let sections = root.get("components").map(Node::members);
        let components = sections.unwrap_or_default().iter().flat_map(|section| {
            let components = section.node.members().iter();
            components.map(|component| {
                let key = (section.name.as_str(), component.name.as_str());
                (key, &component.node)
            })
        });
        Self {
            root,
            components: components.collect(),
        }
    }

    /// The components of one section, by name.
    pub(crate) fn section<'s>(
        &self,
        section: &'s str,
    ) -> impl Iterator<Item = (&'a str, &'a Node)> + use<'_, 'a, 's> {
        self.components
            .iter()
            .filter(move |((of, _), _)| *of == section)
            .map(|((_, name), node)| (*name, *node))
    }

    /// What a `$ref` leads to, without following further ones.
    pub(crate) fn find(&self, reference: &str) -> Option<Target<'a>> {
        let tokens = tokens_of_reference(reference)?;
        match <[Token<'_>; 3]>::try_from(tokens) {
            Ok([components, section, name]) if components.decoded == "components" => {
                let section = section.decoded;
                let find = |name: &str| self.components.get(&(&*section, name)).copied();
                let (name, node) = name.pick(find)?;
                let pointer = ["components", &section, &name].into_iter().collect();
                Some(Target { node, pointer })
            }
            _ => referenced(self.root, reference).map(|(pointer, node)| Target { node, pointer }),
        }
    }

    /// The same, without the pointer.
    pub(crate) fn target(&self, reference: &str) -> Option<&'a Node> {
        self.find(reference).map(|target| target.node)
    }

    /// Resolves `$ref`s; `None` if one is unresolved.
    pub(crate) fn resolve(&self, node: &'a Node) -> Option<&'a Node> {
        self.layers(node)?.last().copied()
    }

    /// The nodes that describe one thing: the node itself, then what each
    /// `$ref` in turn leads to. What an earlier one says overrides.
    pub(crate) fn layers(&self, node: &'a Node) -> Option<Vec<&'a Node>> {
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

/// The pointer to a component schema.
pub(crate) fn schema_pointer(name: &str) -> Pointer {
    ["components", "schemas", name].into_iter().collect()
}

/// The member of this name on the first layer that has one.
pub(crate) fn first<'a>(layers: &[&'a Node], name: &str) -> Option<&'a Node> {
    layers.iter().find_map(|layer| layer.get(name))
}
