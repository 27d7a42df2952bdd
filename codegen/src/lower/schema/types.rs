//! The arena of types: each component once, equal objects once.

use std::collections::{BTreeMap, HashMap, VecDeque};

use crate::lower::schema::naming::NamingContext;
use crate::model::{
    Docs, Enumeration, Field, Object, Owner, Shape, TypeDef, TypeId, TypeKind, Values,
};
use crate::source::Span;
use crate::source::{Node, Pointer};

/// A type under construction.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) def: TypeDef,
    pub(crate) naming: Naming,
}

/// What a type's name comes from.
#[derive(Debug)]
pub(crate) enum Naming {
    /// The definition names it.
    Given,
    /// The places where it is used.
    Places {
        /// The first of them.
        first: String,
        /// The name of the property, if it is the same at all of them.
        property: Option<String>,
    },
}

/// An object that is known by name, and still to be read.
#[derive(Debug)]
pub(crate) struct Pending<'a> {
    pub(crate) id: TypeId,
    pub(crate) core: &'a Node,
    pub(crate) site: NamingContext,
}

/// How far a component has been read.
#[derive(Clone, Debug)]
pub(crate) enum Progress {
    Open,
    Done(Shape),
}

/// A member that the definition hides, and that has no value of its own.
#[derive(Debug)]
pub(crate) struct HiddenMember {
    pub(crate) id: TypeId,
    pub(crate) wire: String,
    pub(crate) span: Span,
}

/// All types of a connector.
#[derive(Debug, Default)]
pub(crate) struct Types<'a> {
    pub(crate) entries: Vec<Entry>,
    /// What each reference means.
    pub(crate) references: BTreeMap<Pointer, Progress>,
    /// The object behind each reference to one.
    pub(crate) objects_of: BTreeMap<Pointer, TypeId>,
    /// What describes each named object.
    pub(crate) nodes: BTreeMap<TypeId, &'a Node>,
    pub(crate) pending: VecDeque<Pending<'a>>,
    pub(crate) hidden_members: Vec<HiddenMember>,
    /// Objects without a name, by the schemas that describe them.
    described: HashMap<Schemas, InProgress>,
    objects: HashMap<ObjectKey, TypeId>,
    enumerations: HashMap<EnumerationKey, TypeId>,
}

/// The schemas that together describe a value, compared by address.
type Schemas = Vec<*const Node>;

/// How far an object without a name has been read.
#[derive(Clone, Copy, Debug)]
enum InProgress {
    /// It is being read.
    Open,
    /// It is being read, and contains itself.
    Reserved(TypeId),
    Done(TypeId),
}

/// What makes two objects the same type, whatever the order of their members.
#[derive(Debug, PartialEq, Eq, Hash)]
struct ObjectKey {
    fields: Vec<Field>,
    additional: Option<Shape>,
}

/// What makes two enumerations the same type: the values, their names, and the property, so
/// that two flags with the values 0 and 1 do not share the name of one of them.
#[derive(Debug, PartialEq, Eq, Hash)]
struct EnumerationKey {
    values: Vec<(String, Option<String>)>,
    numbers: bool,
    property: Option<String>,
    name: Option<String>,
}

impl Types<'_> {
    /// A type with a name of its own.
    pub(crate) fn add_named(
        &mut self,
        name: String,
        pointer: &Pointer,
        docs: Docs,
        kind: TypeKind,
    ) -> TypeId {
        self.push(name, pointer, docs, kind, Naming::Given)
    }

    /// The type that these schemas describe, if they have been seen; if not,
    /// [`Types::close`] must add it. One that is still being read gets its type
    /// now: it contains itself.
    pub(crate) fn meet(&mut self, schemas: &Schemas, site: &NamingContext) -> Option<TypeId> {
        match self.described.get(schemas).copied() {
            None => {
                self.described.insert(schemas.clone(), InProgress::Open);
                None
            }
            Some(InProgress::Open) => {
                let kind = TypeKind::Object(Object::default());
                let id = self.push_unnamed(site, Docs::default(), kind);
                self.described
                    .insert(schemas.clone(), InProgress::Reserved(id));
                Some(id)
            }
            Some(InProgress::Reserved(id)) => Some(id),
            Some(InProgress::Done(id)) => {
                self.met_again(id, site);
                Some(id)
            }
        }
    }

    /// The type of an object that has been read, see [`Types::meet`].
    pub(crate) fn close(
        &mut self,
        schemas: Schemas,
        site: &NamingContext,
        docs: Docs,
        object: Object,
    ) -> TypeId {
        let id = match self.described.get(&schemas) {
            Some(InProgress::Reserved(id)) => {
                let (id, naming) = (*id, Naming::at(site));
                if let Some(entry) = self.entries.get_mut(id.0) {
                    entry.def.docs = docs;
                    entry.def.kind = TypeKind::Object(object);
                    entry.naming = naming;
                }
                id
            }
            _ => self.add_object(site, docs, object),
        };
        self.described.insert(schemas, InProgress::Done(id));
        id
    }

    /// An object without a name: a new one, or an equal one.
    fn add_object(&mut self, site: &NamingContext, docs: Docs, object: Object) -> TypeId {
        let key = ObjectKey::of(&object);
        if let Some(&id) = self.objects.get(&key) {
            self.met_again(id, site);
            return id;
        }
        let id = self.push_unnamed(site, docs, TypeKind::Object(object));
        self.objects.insert(key, id);
        id
    }

    /// An enumeration without a name of its own in the definition's
    /// components; `name` is what `x-ms-enum` calls it.
    pub(crate) fn add_enumeration(
        &mut self,
        site: &NamingContext,
        name: Option<String>,
        docs: Docs,
        enumeration: Enumeration,
    ) -> TypeId {
        let key = EnumerationKey::of(&enumeration, site, name.clone());
        if let Some(&id) = self.enumerations.get(&key) {
            self.met_again(id, site);
            return id;
        }
        let kind = TypeKind::Enumeration(enumeration);
        let id = match name {
            Some(name) => self.add_named(name, &site.pointer, docs, kind),
            None => self.push_unnamed(site, docs, kind),
        };
        self.enumerations.insert(key, id);
        id
    }

    /// The type behind an id.
    pub(crate) fn get(&self, id: TypeId) -> Option<&TypeDef> {
        self.entries.get(id.0).map(|entry| &entry.def)
    }

    /// The type that a shape names directly.
    fn named(&self, shape: &Shape) -> Option<&TypeKind> {
        let Shape::Named(id) = shape else { return None };
        self.get(*id).map(|def| &def.kind)
    }

    /// The object that a shape names directly.
    pub(crate) fn object(&self, shape: &Shape) -> Option<&Object> {
        match self.named(shape)? {
            TypeKind::Object(object) => Some(object),
            TypeKind::Enumeration(_) | TypeKind::Union(_) => None,
        }
    }

    /// Whether a shape names an enumeration.
    pub(crate) fn is_enumeration(&self, shape: &Shape) -> bool {
        matches!(self.named(shape), Some(TypeKind::Enumeration(_)))
    }

    /// Whether a shape names an enumeration of texts.
    pub(crate) fn is_text_enumeration(&self, shape: &Shape) -> bool {
        matches!(
            self.named(shape),
            Some(TypeKind::Enumeration(Enumeration {
                values: Values::Text(_)
            }))
        )
    }

    fn push_unnamed(&mut self, site: &NamingContext, docs: Docs, kind: TypeKind) -> TypeId {
        self.push(
            site.name.clone(),
            &site.pointer,
            docs,
            kind,
            Naming::at(site),
        )
    }

    fn push(
        &mut self,
        name: String,
        pointer: &Pointer,
        docs: Docs,
        kind: TypeKind,
        naming: Naming,
    ) -> TypeId {
        let id = TypeId(self.entries.len());
        let def = TypeDef {
            name,
            owner: Owner::Shared,
            docs,
            kind,
            input: false,
            output: false,
            body_only: false,
            pointers: [pointer.to_string()].into(),
        };
        self.entries.push(Entry { def, naming });
        id
    }

    fn met_again(&mut self, id: TypeId, site: &NamingContext) {
        let Some(Entry { naming, def }) = self.entries.get_mut(id.0) else {
            return;
        };
        def.pointers.insert(site.pointer.to_string());
        if let Naming::Places { property, .. } = naming
            && *property != site.property
        {
            *property = None;
        }
    }
}

impl Naming {
    fn at(site: &NamingContext) -> Self {
        Self::Places {
            first: site.name.clone(),
            property: site.property.clone(),
        }
    }
}

impl ObjectKey {
    fn of(object: &Object) -> Self {
        let mut fields: Vec<Field> = object.fields.iter().map(Field::identity).collect();
        fields.sort_by(|one, other| one.wire.cmp(&other.wire));
        Self {
            fields,
            additional: object.additional.clone(),
        }
    }
}

impl EnumerationKey {
    fn of(enumeration: &Enumeration, site: &NamingContext, name: Option<String>) -> Self {
        let (mut values, numbers): (Vec<_>, bool) = match &enumeration.values {
            Values::Text(values) => (
                values
                    .iter()
                    .map(|v| (v.value.clone(), v.name.clone()))
                    .collect(),
                false,
            ),
            Values::Integer(values) => (
                values
                    .iter()
                    .map(|v| (v.value.to_string(), v.name.clone()))
                    .collect(),
                true,
            ),
        };
        values.sort();
        let property = if name.is_none() {
            site.property.clone()
        } else {
            None
        };
        Self {
            values,
            numbers,
            property,
            name,
        }
    }
}
