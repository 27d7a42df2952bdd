//! Schemas, read in place.

use serde_json::Value;

/// How many references may lead to one another.
const MOST_STEPS: usize = 32;

static NULL: Value = Value::Null;

/// A view of a schema of either dialect. What is missing or wrong in it is
/// ignored.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Schema<'d> {
    document: &'d Value,
    node: &'d Value,
}

/// The type of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Text,
    Integer,
    Number,
    Boolean,
    List,
    Object,
    /// Bytes, whatever they mean.
    File,
}

impl Kind {
    pub(crate) const fn noun(self) -> &'static str {
        match self {
            Self::Text => "a string",
            Self::Integer => "an integer",
            Self::Number => "a number",
            Self::Boolean => "a boolean",
            Self::List => "an array",
            Self::Object => "an object",
            Self::File => "a file",
        }
    }
}

impl<'d> Schema<'d> {
    /// References are followed at once.
    pub(crate) fn new(document: &'d Value, node: &'d Value) -> Self {
        Self {
            document,
            node: followed(document, node),
        }
    }

    /// The schema itself.
    pub(crate) fn node(self) -> &'d Value {
        self.node
    }

    /// Tells schemas apart, for recursion.
    pub(crate) fn identity(self) -> *const Value {
        std::ptr::from_ref(self.node)
    }

    fn view(self, node: &'d Value) -> Self {
        Self::new(self.document, node)
    }

    fn member(self, name: &str) -> Option<&'d Value> {
        self.node.get(name)
    }

    /// Its type, or the one that its other keywords imply; none if anything
    /// fits.
    pub(crate) fn kind(self) -> Option<Kind> {
        match self.member("type").and_then(Value::as_str) {
            Some("string") if self.format() == Some("binary") => Some(Kind::File),
            Some("string") => Some(Kind::Text),
            Some("integer") => Some(Kind::Integer),
            Some("number") => Some(Kind::Number),
            Some("boolean") => Some(Kind::Boolean),
            Some("array") => Some(Kind::List),
            Some("object") => Some(Kind::Object),
            Some("file") => Some(Kind::File),
            None if self.member("properties").is_some_and(Value::is_object) => Some(Kind::Object),
            None if self.member("items").is_some_and(Value::is_object) => Some(Kind::List),
            None if self
                .member("additionalProperties")
                .is_some_and(Value::is_object) =>
            {
                Some(Kind::Object)
            }
            // A name that is not a type is ignored.
            Some(_) | None => None,
        }
    }

    pub(crate) fn format(self) -> Option<&'d str> {
        self.member("format").and_then(Value::as_str)
    }

    /// Whether its format says that a number has no fraction.
    pub(crate) fn is_whole(self) -> bool {
        matches!(self.format(), Some("int32" | "int64"))
    }

    pub(crate) fn may_be_null(self) -> bool {
        ["nullable", "x-nullable"]
            .iter()
            .any(|name| self.flag(name))
            || self.options().contains(&Value::Null)
    }

    pub(crate) fn flag(self, name: &str) -> bool {
        self.member(name).and_then(Value::as_bool) == Some(true)
    }

    /// The values that it lists; empty where it lists none.
    pub(crate) fn options(self) -> &'d [Value] {
        self.list("enum")
    }

    fn list(self, name: &str) -> &'d [Value] {
        let list = self.member(name).and_then(Value::as_array);
        list.map(Vec::as_slice).unwrap_or_default()
    }

    pub(crate) fn properties(self) -> impl Iterator<Item = (&'d str, Schema<'d>)> {
        let properties = self.member("properties").and_then(Value::as_object);
        properties
            .into_iter()
            .flatten()
            .filter(|(_, node)| node.is_object())
            .map(move |(name, node)| (name.as_str(), self.view(node)))
    }

    pub(crate) fn required(self) -> impl Iterator<Item = &'d str> {
        self.list("required").iter().filter_map(Value::as_str)
    }

    /// The schema of members without a name of their own.
    pub(crate) fn further(self) -> Option<Schema<'d>> {
        let node = self.member("additionalProperties")?;
        node.is_object().then(|| self.view(node))
    }

    pub(crate) fn items(self) -> Option<Schema<'d>> {
        let node = self.member("items")?;
        node.is_object().then(|| self.view(node))
    }

    /// Schemas of which all hold.
    pub(crate) fn parts(self) -> impl Iterator<Item = Schema<'d>> {
        self.list("allOf").iter().map(move |node| self.view(node))
    }

    /// Schemas of which one holds.
    pub(crate) fn choices(self) -> impl Iterator<Item = Schema<'d>> {
        let one_of = self.list("oneOf").iter();
        one_of
            .chain(self.list("anyOf"))
            .map(move |node| self.view(node))
    }

    pub(crate) fn length(self, name: &str) -> Option<u64> {
        let value = self.member(name)?;
        value.as_u64().or_else(|| {
            // Some limits are strings, or are written as `10.0`.
            let text = value.as_str().map(str::to_owned);
            let text = text.or_else(|| value.as_f64().map(|number| number.to_string()));
            text?.parse().ok()
        })
    }

    /// A bound, and whether the bound itself is outside.
    pub(crate) fn bound(self, name: &str, exclusive: &str) -> Option<(f64, bool)> {
        let value = self.member(name)?.as_f64()?;
        Some((value, self.flag(exclusive)))
    }

    pub(crate) fn number(self, name: &str) -> Option<f64> {
        self.member(name)?.as_f64()
    }

    pub(crate) fn pattern(self) -> Option<&'d str> {
        self.member("pattern")?.as_str()
    }

    /// A value that the definition itself gives.
    pub(crate) fn example(self) -> Option<&'d Value> {
        ["example", "x-ms-test-value", "default"]
            .iter()
            .find_map(|name| self.member(name))
    }

    /// The discriminator, and the name that this schema has in it.
    pub(crate) fn discriminator(self) -> Option<&'d str> {
        let node = self.member("discriminator")?;
        node.as_str().or_else(|| node.get("propertyName")?.as_str())
    }

    pub(crate) fn word(self, name: &str) -> Option<&'d str> {
        self.member(name)?.as_str()
    }
}

/// What a reference points to, and what that refers to.
pub(crate) fn followed<'d>(document: &'d Value, node: &'d Value) -> &'d Value {
    let mut node = node;
    for _ in 0..MOST_STEPS {
        let Some(reference) = node.get("$ref").and_then(Value::as_str) else {
            return node;
        };
        match target(document, reference) {
            Some(target) => node = target,
            None => return &NULL,
        }
    }
    &NULL
}

fn target<'d>(document: &'d Value, reference: &str) -> Option<&'d Value> {
    let pointer = reference.strip_prefix('#')?;
    let decoded = percent_encoding::percent_decode_str(pointer).decode_utf8_lossy();
    document
        .pointer(pointer)
        .or_else(|| document.pointer(&decoded))
}
