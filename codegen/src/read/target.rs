//! Targets of overlays: the part of `JSONPath` that a repair needs.

use crate::source::{Node, Value};

/// Steps from the root of a document.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct OverlayTarget(Vec<TargetStep>);

#[derive(Debug, PartialEq, Eq)]
enum TargetStep {
    /// The member of this name.
    Name(String),
    /// The item at this index.
    Index(usize),
    /// Every member, every item.
    All,
    /// Every member or item whose own member of this name is this text.
    Where { name: String, is: String },
}

/// Where a node is in a document: indexes into members or items.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct NodePosition(Vec<usize>);

impl OverlayTarget {
    /// Reads a target; the error says what cannot be read.
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        let mut rest = text
            .trim()
            .strip_prefix('$')
            .ok_or("it does not start with `$`")?;
        let mut steps = Vec::new();
        while !rest.is_empty() {
            let (step, after) =
                next_step(rest).ok_or_else(|| format!("`{rest}` is not a supported path step"))?;
            steps.push(step);
            rest = after;
        }
        Ok(Self(steps))
    }

    /// The ways to everything that this leads to, in the order of the document.
    pub(super) fn ways(&self, document: &Node) -> Vec<NodePosition> {
        let mut found = vec![(NodePosition::default(), document)];
        for step in &self.0 {
            found = found
                .into_iter()
                .flat_map(|(way, node)| step.from(&way, node))
                .collect();
        }
        found.into_iter().map(|(way, _)| way).collect()
    }
}

impl TargetStep {
    fn from<'n>(&self, way: &NodePosition, node: &'n Node) -> Vec<(NodePosition, &'n Node)> {
        let inner: Vec<(Option<&str>, &Node)> = match &node.value {
            Value::Object(members) => members
                .iter()
                .map(|member| (Some(member.name.as_str()), &member.node))
                .collect(),
            Value::List(items) => items.iter().map(|item| (None, item)).collect(),
            _ => Vec::new(),
        };
        inner
            .into_iter()
            .enumerate()
            .filter(|(index, (name, node))| match self {
                Self::Name(wanted) => *name == Some(wanted),
                Self::Index(wanted) => name.is_none() && index == wanted,
                Self::All => true,
                Self::Where { name, is } => node.text_of(name) == Some(is),
            })
            .map(|(index, (_, node))| (way.then(index), node))
            .collect()
    }
}

impl NodePosition {
    fn then(&self, index: usize) -> Self {
        Self(self.0.iter().copied().chain([index]).collect())
    }

    /// The way to what holds this, and the index there; `None` for the root.
    pub(super) fn split_last(&self) -> Option<(Self, usize)> {
        let (last, before) = self.0.split_last()?;
        Some((Self(before.to_vec()), *last))
    }

    pub(super) fn follow_mut<'n>(&self, document: &'n mut Node) -> Option<&'n mut Node> {
        self.0
            .iter()
            .try_fold(document, |node, index| match &mut node.value {
                Value::Object(members) => members.get_mut(*index).map(|member| &mut member.node),
                Value::List(items) => items.get_mut(*index),
                _ => None,
            })
    }
}

fn next_step(text: &str) -> Option<(TargetStep, &str)> {
    if let Some(rest) = text.strip_prefix(".*") {
        return Some((TargetStep::All, rest));
    }
    if let Some(rest) = text.strip_prefix('.') {
        let end = rest.find(['.', '[']).unwrap_or(rest.len());
        let (name, rest) = rest.split_at_checked(end)?;
        return (!name.is_empty()).then(|| (TargetStep::Name(name.to_owned()), rest));
    }
    let inside = text.strip_prefix('[')?;
    if let Some(rest) = inside.strip_prefix("*]") {
        return Some((TargetStep::All, rest));
    }
    if let Some((name, rest)) = quoted(inside) {
        return Some((TargetStep::Name(name), rest.strip_prefix(']')?));
    }
    if let Some(filter) = inside.strip_prefix('?') {
        return condition(filter);
    }
    let (index, rest) = inside.split_once(']')?;
    Some((TargetStep::Index(index.parse().ok()?), rest))
}

/// `(@.name=='value')]` and `@.name == 'value']`
fn condition(text: &str) -> Option<(TargetStep, &str)> {
    let (text, bracket) = match text.trim_start().strip_prefix('(') {
        Some(inner) => (inner, true),
        None => (text, false),
    };
    let text = text.trim_start().strip_prefix('@')?;
    let (name, value) = text.split_once("==")?;
    let name = name.trim();
    let name = match name.strip_prefix('.') {
        Some(plain) => plain.to_owned(),
        None => quoted(name.strip_prefix('[')?)?.0,
    };
    let (is, rest) = quoted(value.trim_start())?;
    let rest = if bracket {
        rest.trim_start().strip_prefix(')')?
    } else {
        rest
    };
    Some((
        TargetStep::Where { name, is },
        rest.trim_start().strip_prefix(']')?,
    ))
}

/// A text in quotation marks of either kind, and what follows it.
fn quoted(text: &str) -> Option<(String, &str)> {
    let mark = text.chars().next().filter(|c| matches!(c, '\'' | '"'))?;
    let mut read = String::new();
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        if escaped || (c != mark && c != '\\') {
            read.push(c);
            escaped = false;
        } else if c == '\\' {
            escaped = true;
        } else {
            return Some((read, text.get(at + 1..)?));
        }
    }
    None
}
