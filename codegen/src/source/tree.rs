//! A JSON text as a tree in which every node knows its place.

use super::span::Span;

/// A JSON value with the place where it begins.
#[derive(Clone, Debug)]
pub struct Node {
    /// What it is.
    pub value: Value,
    /// Where it begins, in the file that it came from.
    pub span: Span,
}

/// What a node is. Numbers keep their text.
#[derive(Clone, Debug)]
pub enum Value {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean(bool),
    /// A number, as written.
    Number(String),
    /// A string, unescaped.
    Text(String),
    /// A list.
    List(Vec<Node>),
    /// An object, in the order of the file. Names are unique: of several
    /// members with one name this has the last, and reading warned.
    Object(Vec<Member>),
}

/// A member of an object.
#[derive(Clone, Debug)]
pub struct Member {
    /// Its name.
    pub name: String,
    /// Where the name begins.
    pub span: Span,
    /// Its value.
    pub node: Node,
}

impl Node {
    /// The member of this name, if this is an object that has it.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Node> {
        self.member(name).map(|member| &member.node)
    }

    /// The member of this name with the place of its name.
    #[must_use]
    pub fn member(&self, name: &str) -> Option<&Member> {
        self.members().iter().find(|member| member.name == name)
    }

    /// The members of an object; of anything else, none.
    #[must_use]
    pub fn members(&self) -> &[Member] {
        match &self.value {
            Value::Object(members) => members,
            _ => &[],
        }
    }

    /// The items of a list; of anything else, none.
    #[must_use]
    pub fn items(&self) -> &[Node] {
        match &self.value {
            Value::List(items) => items,
            _ => &[],
        }
    }

    /// The text, if this is one.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The boolean, if this is one.
    #[must_use]
    pub fn boolean(&self) -> Option<bool> {
        match self.value {
            Value::Boolean(value) => Some(value),
            _ => None,
        }
    }

    /// The whole number, if this is one that fits.
    #[must_use]
    pub fn integer(&self) -> Option<i64> {
        match &self.value {
            Value::Number(text) => text.parse().ok(),
            _ => None,
        }
    }

    /// The text of the member of this name, if it is text.
    #[must_use]
    pub fn text_of(&self, name: &str) -> Option<&str> {
        self.get(name).and_then(Node::text)
    }

    /// Whether the member of this name is `true`.
    #[must_use]
    pub fn is_true(&self, name: &str) -> bool {
        self.get(name).and_then(Node::boolean) == Some(true)
    }

    /// Whether this is an object.
    #[must_use]
    pub fn is_object(&self) -> bool {
        matches!(self.value, Value::Object(_))
    }

    /// What kind of value this is, in words for diagnostics.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self.value {
            Value::Null => "null",
            Value::Boolean(_) => "a boolean",
            Value::Number(_) => "a number",
            Value::Text(_) => "a string",
            Value::List(_) => "an array",
            Value::Object(_) => "an object",
        }
    }
}

/// Building and taking apart, for the readers.
impl Node {
    pub(crate) fn new(span: Span, value: Value) -> Self {
        Self { value, span }
    }

    pub(crate) fn of_text(span: Span, text: impl Into<String>) -> Self {
        Self::new(span, Value::Text(text.into()))
    }

    pub(crate) fn of_boolean(span: Span, value: bool) -> Self {
        Self::new(span, Value::Boolean(value))
    }

    pub(crate) fn empty_object(span: Span) -> Self {
        Self::new(span, Value::Object(Vec::new()))
    }

    /// The members of an object, moved out; of anything else, none.
    pub(crate) fn into_members(self) -> Vec<Member> {
        match self.value {
            Value::Object(members) => members,
            _ => Vec::new(),
        }
    }

    /// The items of a list, moved out; of anything else, none.
    pub(crate) fn into_items(self) -> Vec<Node> {
        match self.value {
            Value::List(items) => items,
            _ => Vec::new(),
        }
    }

    pub(crate) fn members_mut(&mut self) -> &mut [Member] {
        match &mut self.value {
            Value::Object(members) => members,
            _ => &mut [],
        }
    }

    pub(crate) fn items_mut(&mut self) -> &mut [Node] {
        match &mut self.value {
            Value::List(items) => items,
            _ => &mut [],
        }
    }

    pub(crate) fn get_mut(&mut self, name: &str) -> Option<&mut Node> {
        self.members_mut()
            .iter_mut()
            .find(|member| member.name == name)
            .map(|member| &mut member.node)
    }

    /// Takes the member of this name out of an object.
    pub(crate) fn take(&mut self, name: &str) -> Option<Node> {
        let Value::Object(members) = &mut self.value else {
            return None;
        };
        let index = members.iter().position(|member| member.name == name)?;
        Some(members.remove(index).node)
    }

    /// Sets a member of an object; the name of a new one has the span of its
    /// value. Anything else stays unchanged.
    pub(crate) fn set(&mut self, name: &str, node: Node) {
        let Value::Object(members) = &mut self.value else {
            return;
        };
        match members.iter_mut().find(|member| member.name == name) {
            Some(member) => member.node = node,
            None => members.push(Member::new(name, node)),
        }
    }

    /// Adds a member to an object, or replaces the one of its name.
    pub(crate) fn set_member(&mut self, member: Member) {
        match self.get_mut(&member.name) {
            Some(node) => *node = member.node,
            None => self.push(member),
        }
    }

    /// Adds a member to an object if it has none of its name.
    pub(crate) fn push(&mut self, member: Member) {
        if let Value::Object(members) = &mut self.value {
            members.push(member);
        }
    }
}

impl Member {
    /// A member whose name has the span of its value.
    pub(crate) fn new(name: impl Into<String>, node: Node) -> Self {
        Self {
            name: name.into(),
            span: node.span,
            node,
        }
    }

    /// Whether this is an extension of OpenAPI (`x-…`).
    pub(crate) fn is_extension(&self) -> bool {
        self.name.starts_with("x-")
    }
}
