//! The position of a schema in the definition, as words that name its type.

use crate::openapi::schema_pointer;
use crate::source::Pointer;

/// Schemas nested deeper than this are left untyped.
const DEEPEST: usize = 64;

/// A place that a type without a name of its own is named after.
#[derive(Clone, Debug)]
pub(crate) struct NamingContext {
    /// All of them: `sms_send response data`.
    pub(crate) name: String,
    /// The words of the last property alone: `data`, or `messages item`.
    pub(crate) property: Option<String>,
    /// Names a component, whose type is not shared with look-alikes.
    pub(crate) component: bool,
    /// Where it is in the definition: for parts of an operation it begins with
    /// `operations` and the id, so that another path changes nothing.
    pub(crate) pointer: Pointer,
    depth: usize,
}

impl NamingContext {
    /// What an operation takes or gives: `sms_send` and `response`.
    pub(crate) fn of_operation(operation: &str, role: &str) -> Self {
        let name = format!("{operation} {role}");
        Self {
            name,
            pointer: ["operations", operation, role].into_iter().collect(),
            property: None,
            component: false,
            depth: 0,
        }
    }

    /// An input of an operation outside its body: `sms_send` and `format`.
    pub(crate) fn of_input(operation: &str, wire: &str) -> Self {
        let property = Some(wire.to_owned());
        let pointer = ["operations", operation, "parameters", wire];
        Self {
            property,
            pointer: pointer.into_iter().collect(),
            ..Self::of_operation(operation, wire)
        }
    }

    /// A component, met at this place.
    pub(crate) fn component(&self, name: String) -> Self {
        Self {
            pointer: schema_pointer(&name),
            name,
            property: None,
            component: true,
            depth: self.depth + 1,
        }
    }

    /// A component that is read on its own.
    pub(crate) fn fresh_component(name: String, pointer: Pointer) -> Self {
        Self {
            name,
            pointer,
            property: None,
            component: true,
            depth: 0,
        }
    }

    /// A property of the schema here.
    pub(crate) fn property(&self, wire: &str) -> Self {
        Self {
            name: format!("{} {wire}", self.name),
            pointer: self.pointer.join(&["properties", wire]),
            property: Some(wire.to_owned()),
            component: false,
            depth: self.depth + 1,
        }
    }

    /// The items of a list here.
    pub(crate) fn item(&self) -> Self {
        self.inner("item", "items")
    }

    /// The values of a map here.
    pub(crate) fn value(&self) -> Self {
        self.inner("value", "additionalProperties")
    }

    /// One of several alternatives here.
    pub(crate) fn alternative(&self) -> Self {
        Self {
            component: false,
            depth: self.depth + 1,
            ..self.clone()
        }
    }

    /// Whether a schema here is nested too deeply.
    pub(crate) fn is_too_deep(&self) -> bool {
        self.depth > DEEPEST
    }

    fn inner(&self, word: &str, token: &str) -> Self {
        Self {
            pointer: self.pointer.join(&[token]),
            name: format!("{} {word}", self.name),
            property: self
                .property
                .as_ref()
                .map(|property| format!("{property} {word}")),
            component: false,
            depth: self.depth + 1,
        }
    }
}
