//! Objects, enumerations and unions.

use std::collections::BTreeSet;

use super::{Docs, DynamicSource, Literal, Shape};

/// Handle of a type within its connector: an index into `Connector::types`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeId(pub usize);

/// A type with a name of its own.
#[derive(Clone, Debug)]
pub struct TypeDef {
    /// The name in the definition's words (a component's name, or operation and
    /// property names joined by spaces, such as `sms_send response data`). Not
    /// a Rust name, and not unique.
    pub name: String,
    /// Where the type belongs.
    pub owner: Owner,
    /// What the definition says about it.
    pub docs: Docs,
    /// What it is.
    pub kind: TypeKind,
    /// Whether callers build it: it is reachable from an operation's inputs.
    pub input: bool,
    /// Whether callers read it: it is reachable from a reply or a delivery.
    pub output: bool,
    /// Only used as the body of calls, whose inputs are its members: never
    /// built or read by itself.
    pub body_only: bool,
    /// Where the definition describes it, as JSON Pointers; what belongs to an
    /// operation begins with `/operations/` and the operation's id.
    pub pointers: BTreeSet<String>,
}

/// A type that another one contains.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reference {
    /// Index of the field or case; beyond the last for what has no name: further
    /// members of an object, and the base of a union.
    pub member: usize,
    /// The contained type.
    pub to: TypeId,
    /// Directly, and not inside lists and maps.
    pub direct: bool,
}

impl TypeDef {
    /// The types that this one contains, in the order of its members.
    #[must_use]
    pub fn references(&self) -> Vec<Reference> {
        let of_shape = |(member, shape): (usize, &Shape)| {
            let direct = matches!(shape, Shape::Named(_));
            shape.named().map(|to| Reference { member, to, direct })
        };
        match &self.kind {
            TypeKind::Object(object) => {
                let fields = object.fields.iter().map(|field| &field.shape);
                let further = object
                    .additional
                    .iter()
                    .map(|shape| (object.fields.len(), shape));
                let further = further.filter_map(of_shape).map(|held| Reference {
                    direct: false,
                    ..held
                });
                fields
                    .enumerate()
                    .filter_map(of_shape)
                    .chain(further)
                    .collect()
            }
            TypeKind::Enumeration(_) => Vec::new(),
            TypeKind::Union(union) => {
                let cases = union.cases.iter().map(|(_, id)| *id).chain([union.base]);
                let all = cases.enumerate();
                all.map(|(member, to)| Reference {
                    member,
                    to,
                    direct: true,
                })
                .collect()
            }
        }
    }
}

/// The owner of a type, which decides its file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Owner {
    /// Reached from several operations, or named by the definition.
    Shared,
    /// Reached from a single operation or trigger: its `operationId`.
    Operation(String),
}

/// What a named type is.
#[derive(Clone, Debug)]
pub enum TypeKind {
    /// Members with names.
    Object(Object),
    /// A list of values, open for newer ones.
    Enumeration(Enumeration),
    /// One of several objects, distinguished by a member.
    Union(Union),
}

/// An object with documented members.
#[derive(Clone, Debug, Default)]
pub struct Object {
    /// In the order of the definition; wire names are unique.
    pub fields: Vec<Field>,
    /// Shape of additional members, if the definition allows them.
    pub additional: Option<Shape>,
}

/// A member of an object, or one input of a call.
#[allow(
    clippy::struct_excessive_bools,
    reason = "each stands for one word of the vocabulary, and any of them go together"
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Field {
    /// Name on the wire.
    pub wire: String,
    /// What it holds.
    pub shape: Shape,
    /// What the definition says about it.
    pub docs: Docs,
    /// Whether a caller must give it. Replies may lack it all the same.
    pub required: bool,
    /// The value of an internal input, which is always sent.
    pub fixed: Option<Literal>,
    /// Hidden from callers (`x-ms-visibility: internal`).
    pub internal: bool,
    /// Set by the service only.
    pub read_only: bool,
    /// Takes the callback address of a subscription.
    pub callback: bool,
    /// The connector's page does not list it.
    pub unoffered: bool,
    /// Holds personal or secret data: never shown by `Debug`.
    pub sensitive: bool,
    /// Never holds personal or secret data: shown by `Debug`.
    pub harmless: bool,
    /// Sent as text messages, whose number depends on its length.
    pub sms_text: bool,
    /// Who lists its choices, or describes its schema.
    pub source: Option<DynamicSource>,
}

/// Named values.
#[derive(Clone, Debug)]
pub struct Enumeration {
    /// The values, without duplicates, in the order of the definition.
    pub values: Values,
}

/// The values of an enumeration, all of one JSON type.
#[derive(Clone, Debug)]
pub enum Values {
    /// Texts.
    Text(Vec<Variant<String>>),
    /// Whole numbers.
    Integer(Vec<Variant<i64>>),
}

/// One value of an enumeration.
#[derive(Clone, Debug)]
pub struct Variant<T> {
    /// On the wire.
    pub value: T,
    /// The definition's name for it, if it has one.
    pub name: Option<String>,
    /// What it means.
    pub description: Option<String>,
}

/// One of several objects, distinguished by the text of one member.
#[derive(Clone, Debug)]
pub struct Union {
    /// Wire name of the discriminator.
    pub discriminator: String,
    /// Its values, and the object for each.
    pub cases: Vec<(String, TypeId)>,
    /// The object for other values.
    pub base: TypeId,
}

impl Field {
    /// What distinguishes it from other fields: all but texts and places.
    pub(crate) fn identity(&self) -> Self {
        Self {
            docs: self.docs.without_texts(),
            source: self.source.as_ref().map(DynamicSource::anywhere),
            ..self.clone()
        }
    }

    /// Whether a caller sees it as an input: not if it is hidden, takes a
    /// callback address, or is set by the service.
    #[must_use]
    pub fn is_offered(&self) -> bool {
        let filled_in = self.internal && (self.fixed.is_some() || !self.required);
        !filled_in && !self.callback && !self.read_only
    }
}
