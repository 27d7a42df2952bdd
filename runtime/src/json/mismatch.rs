//! Values that did not fit their declared type.

use std::fmt;

use serde_json::Value;

/// A value that came where the definition declares another type, or `null`.
#[derive(Clone, Copy, PartialEq)]
pub struct TypeMismatch<'a> {
    pointer: &'a str,
    value: &'a Value,
}

/// The mismatches of an object, at any depth.
#[derive(Clone, Default, PartialEq)]
pub struct TypeMismatches<'a> {
    at: String,
    found: Vec<(String, &'a Value)>,
}

impl TypeMismatch<'_> {
    /// Where the value stands: a JSON pointer from the object that was asked.
    #[must_use]
    pub fn pointer(&self) -> &str {
        self.pointer
    }

    /// The value as it came.
    #[must_use]
    pub fn value(&self) -> &Value {
        self.value
    }
}

impl<'a> TypeMismatches<'a> {
    /// The mismatches, in the order of the type's members.
    pub fn iter(&self) -> impl Iterator<Item = TypeMismatch<'_>> {
        self.found
            .iter()
            .map(|(pointer, value)| TypeMismatch { pointer, value })
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.found.len()
    }

    /// Whether everything fitted.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    pub(super) fn add(&mut self, value: &'a Value) {
        self.found.push((self.at.clone(), value));
    }

    pub(super) fn within(&mut self, name: &str, collect: impl FnOnce(&mut Self)) {
        let parent = self.at.len();
        self.at.push('/');
        self.at
            .push_str(&name.replace('~', "~0").replace('/', "~1"));
        collect(self);
        self.at.truncate(parent);
    }
}

/// Where, and never what: values can be personal.
impl fmt::Debug for TypeMismatch<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.pointer)
    }
}

impl fmt::Debug for TypeMismatches<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}
