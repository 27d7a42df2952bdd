//! Objects distinguished by a member.

use std::collections::{BTreeMap, BTreeSet};

use crate::lower::schema::docs::plain_docs;
use crate::lower::schema::naming::NamingContext;
use crate::lower::schema::object::{field, has_members};
use crate::lower::schema::resolved::{ResolvedSchema, resolve_ref};
use crate::lower::schema::{Described, SchemaReader};
use crate::model::{Docs, Object, Shape, TypeId, TypeKind, Union};
use crate::openapi::{Document, schema_pointer};
use crate::source::Span;
use crate::source::{Node, Pointer};

/// Which components extend which, by reference.
#[derive(Debug, Default)]
pub(crate) struct Subtypes<'a> {
    of: BTreeMap<Pointer, Vec<(&'a str, &'a Node)>>,
}

impl<'a> Subtypes<'a> {
    /// Indexes all component schemas.
    pub(crate) fn new(document: &Document<'a>) -> Self {
        let mut of: BTreeMap<Pointer, Vec<(&'a str, &'a Node)>> = BTreeMap::new();
        for (name, node) in document.section("schemas") {
            for part in node.get("allOf").map(Node::items).unwrap_or_default() {
                let base = part.text_of("$ref").and_then(|base| document.find(base));
                if let Some(base) = base {
                    of.entry(base.pointer).or_default().push((name, node));
                }
            }
        }
        Self { of }
    }

    /// All that extend this one, and their subtypes in turn.
    fn all(&self, reference: &Pointer) -> Vec<(&'a str, &'a Node)> {
        let mut found = Vec::new();
        let mut known = BTreeSet::new();
        let mut next = self.of.get(reference).cloned().unwrap_or_default();
        while !next.is_empty() {
            let mut further = Vec::new();
            for (name, node) in next {
                if known.insert(name) {
                    further.extend(
                        self.of
                            .get(&schema_pointer(name))
                            .cloned()
                            .unwrap_or_default(),
                    );
                    found.push((name, node));
                }
            }
            next = further;
        }
        found
    }
}

/// The discriminator of this component, if it has one and subtypes.
pub(crate) fn discriminator<'a>(
    schemas: &SchemaReader<'a, '_>,
    reference: &Pointer,
    core: &'a Node,
    view: &ResolvedSchema<'a>,
) -> Option<&'a str> {
    // A subtype inherits the keyword by `allOf`, but is not a union.
    let own = core
        .get("discriminator")
        .filter(|_| schemas.subtypes.of.contains_key(reference))?;
    let member = own.text().or_else(|| own.text_of("propertyName"))?;
    view.properties()
        .iter()
        .any(|property| property.wire == member)
        .then_some(member)
}

impl<'a> SchemaReader<'a, '_> {
    /// The union of a component and all that extend it.
    pub(crate) fn union(
        &mut self,
        reference: &Pointer,
        core: &'a Node,
        discriminator: &'a str,
    ) -> TypeId {
        let name = name_of(reference);
        let base = self.object_behind(reference, core, format!("{name} base"), &base_of(reference));
        let union = Union {
            discriminator: discriminator.to_owned(),
            cases: Vec::new(),
            base,
        };
        let view = ResolvedSchema::of(self.document, core);
        let layers: Vec<&Node> = view.layers().collect();
        let docs = plain_docs(&layers);
        let id = self
            .types
            .add_named(name, reference, docs, TypeKind::Union(union));
        let mapped = mapping(self.document, core);
        let mut cases = Vec::new();
        for (subtype, node) in self.subtypes.all(reference) {
            let Some((text, object)) = self.case(subtype, node, &mapped) else {
                continue;
            };
            self.add_case(&mut cases, text, object, node.span);
        }
        self.set_cases(id, cases);
        id
    }

    /// The union of the objects of a `oneOf` with a discriminator.
    pub(crate) fn union_of_choices(
        &mut self,
        view: &ResolvedSchema<'a>,
        choices: &[&'a Node],
        site: &NamingContext,
    ) -> Option<Shape> {
        let node = view.find("discriminator")?;
        let member = node.text().or_else(|| node.text_of("propertyName"))?;
        let mapped = view
            .layers()
            .find(|layer| layer.get("discriminator").is_some())
            .map(|layer| mapping(self.document, layer))?;
        let mut cases = Vec::new();
        for choice in choices {
            let name = name_of(&self.document.find(choice.text_of("$ref")?)?.pointer);
            let target = self.document.resolve(choice)?;
            let (text, object) = self.case(&name, target, &mapped)?;
            self.add_case(&mut cases, text, object, choice.span);
        }
        let base = Object {
            fields: vec![field(member, Described::of(Vec::new(), Shape::Text), true)],
            ..Object::default()
        };
        let base_name = format!("{} base", site.name);
        let base = self.types.add_named(
            base_name,
            &base_of(&site.pointer),
            Docs::default(),
            TypeKind::Object(base),
        );
        let layers: Vec<&Node> = view.layers().collect();
        let docs = plain_docs(&layers);
        let union = Union {
            discriminator: member.to_owned(),
            cases,
            base,
        };
        let kind = TypeKind::Union(union);
        Some(Shape::Named(self.types.add_named(
            site.name.clone(),
            &site.pointer,
            docs,
            kind,
        )))
    }

    /// The discriminator's value for a component, and its object.
    fn case(
        &mut self,
        name: &str,
        node: &'a Node,
        mapped: &BTreeMap<String, String>,
    ) -> Option<(String, TypeId)> {
        let resolved = resolve_ref(self.document, node).ok()?;
        let core = resolved.core;
        let reference = resolved.reference.unwrap_or_else(|| schema_pointer(name));
        let view = ResolvedSchema::of(self.document, core);
        if !has_members(&view) {
            self.report.warn(
                node.span,
                format!("`{name}` has no members: it is not a case of its union"),
            );
            return None;
        }
        let text = mapped
            .get(name)
            .cloned()
            .or_else(|| node.text_of("x-ms-discriminator-value").map(str::to_owned))
            .unwrap_or_else(|| name.to_owned());
        let own_union = discriminator(self, &reference, core, &view).is_some();
        let (type_name, pointer) = if own_union {
            (format!("{name} base"), base_of(&reference))
        } else {
            (name.to_owned(), reference.clone())
        };
        let object = self.object_behind(&reference, core, type_name, &pointer);
        Some((text, object))
    }

    /// Adds a case, unless another has the same value.
    fn add_case(
        &mut self,
        cases: &mut Vec<(String, TypeId)>,
        text: String,
        object: TypeId,
        span: Span,
    ) {
        match cases.iter().find(|(known, _)| *known == text) {
            None => cases.push((text, object)),
            Some((_, known)) if *known == object => {}
            Some(_) => {
                self.report.warn(
                    span,
                    format!("`{text}` already selects another object: this one is not a case"),
                );
            }
        }
    }

    fn set_cases(&mut self, id: TypeId, cases: Vec<(String, TypeId)>) {
        if let Some(entry) = self.types.entries.get_mut(id.0)
            && let TypeKind::Union(union) = &mut entry.def.kind
        {
            union.cases = cases;
        }
    }
}

/// The discriminator's value for each component, if the definition maps it.
fn mapping(document: &Document<'_>, node: &Node) -> BTreeMap<String, String> {
    let Some(mapping) = node
        .get("discriminator")
        .and_then(|node| node.get("mapping"))
    else {
        return BTreeMap::new();
    };
    mapping
        .members()
        .iter()
        .filter_map(|member| {
            let of = member.node.text()?;
            let target = document.find(of);
            let name = target.map_or_else(|| of.to_owned(), |target| name_of(&target.pointer));
            Some((name, member.name.clone()))
        })
        .collect()
}

/// The pointer of the object that a union falls back to.
fn base_of(union: &Pointer) -> Pointer {
    union.join(&["base"])
}

/// The name of the component that a pointer leads to.
pub(crate) fn name_of(pointer: &Pointer) -> String {
    pointer.last().unwrap_or_default().to_owned()
}
