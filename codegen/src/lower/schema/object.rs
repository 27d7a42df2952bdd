//! Schemas with properties become objects.

use crate::lower::schema::docs;
use crate::lower::schema::dynamic::decided_at_run_time;
use crate::lower::schema::literal::literal_as;
use crate::lower::schema::marks::{has_mark, is_internal, is_yes};
use crate::lower::schema::naming::NamingContext;
use crate::lower::schema::resolved::{Property, ResolvedSchema};
use crate::lower::schema::types::{HiddenMember, Pending};
use crate::lower::schema::unions;
use crate::lower::schema::unions::name_of;
use crate::lower::schema::{Described, SchemaReader};
use crate::model::{Docs, Field, Object, Shape, TypeDef, TypeId, TypeKind, WhyUntyped};
use crate::source::Span;
use crate::source::{Node, Pointer, Value};

/// Whether a schema describes an object by its members.
pub(crate) fn has_members(view: &ResolvedSchema<'_>) -> bool {
    let types = view.types();
    let may_be_object = types.is_empty() || types.iter().any(|word| word == "object");
    may_be_object && describes_members(view)
}

/// Whether a schema names members, whatever type it has.
pub(crate) fn describes_members(view: &ResolvedSchema<'_>) -> bool {
    view.layers().any(|facet| {
        facet
            .get("properties")
            .is_some_and(|properties| !properties.members().is_empty())
    })
}

impl<'a> SchemaReader<'a, '_> {
    /// The type behind a reference to an object: reserved now, read later, so
    /// that objects may hold each other.
    pub(crate) fn named_object(
        &mut self,
        reference: &Pointer,
        core: &'a Node,
        view: &ResolvedSchema<'a>,
    ) -> TypeId {
        match unions::discriminator(self, reference, core, view) {
            Some(discriminator) => self.union(reference, core, discriminator),
            None => self.object_behind(reference, core, name_of(reference), reference),
        }
    }

    /// The object behind a reference, even if the reference means a union.
    pub(crate) fn object_behind(
        &mut self,
        reference: &Pointer,
        core: &'a Node,
        name: String,
        pointer: &Pointer,
    ) -> TypeId {
        if let Some(&id) = self.types.objects_of.get(reference) {
            return id;
        }
        let site = NamingContext::fresh_component(name.clone(), pointer.clone());
        let kind = TypeKind::Object(Object::default());
        let id = self.types.add_named(name, pointer, Docs::default(), kind);
        self.types.objects_of.insert(reference.clone(), id);
        self.types.nodes.insert(id, core);
        self.types.pending.push_back(Pending { id, core, site });
        id
    }

    /// Reads all objects that are known by name but not read yet.
    pub(crate) fn read_pending(&mut self) {
        while let Some(Pending { id, core, site }) = self.types.pending.pop_front() {
            let view = ResolvedSchema::of(self.document, core);
            let (object, hidden) = self.object(&view, &site);
            let docs = docs_of_type(&view);
            if let Some(entry) = self.types.entries.get_mut(id.0) {
                entry.def = TypeDef {
                    kind: TypeKind::Object(object),
                    docs,
                    ..entry.def.clone()
                };
            }
            self.note_hidden(id, hidden);
        }
    }

    /// An object where it is used: with members, a map, or anything.
    pub(crate) fn object_shape(
        &mut self,
        view: &ResolvedSchema<'a>,
        span: Span,
        site: &NamingContext,
    ) -> Shape {
        if has_members(view) {
            return Shape::Named(self.unnamed_object(view, site));
        }
        let layers = view.all_layers();
        if let Some(why) = decided_at_run_time(&layers) {
            return Shape::Any(why);
        }
        if view.find("enum").is_some() {
            self.report.warn(
                span,
                "an `enum` of objects has no Rust type: the object is untyped",
            );
        }
        match self.additional(view, site) {
            Some(values) => Shape::Map(Box::new(values)),
            None => Shape::Any(WhyUntyped::Undescribed),
        }
    }

    /// An object without a name of its own.
    pub(crate) fn unnamed_object(
        &mut self,
        view: &ResolvedSchema<'a>,
        site: &NamingContext,
    ) -> TypeId {
        let schemas: Vec<*const Node> = view
            .all_layers()
            .into_iter()
            .map(std::ptr::from_ref)
            .collect();
        if let Some(id) = self.types.meet(&schemas, site) {
            return id;
        }
        let (object, hidden) = self.object(view, site);
        let id = self.types.close(schemas, site, docs_of_type(view), object);
        self.note_hidden(id, hidden);
        id
    }

    /// The members of an object, with those that are hidden and have no value.
    fn object(
        &mut self,
        view: &ResolvedSchema<'a>,
        site: &NamingContext,
    ) -> (Object, Vec<(String, Span)>) {
        let mut hidden = Vec::new();
        let fields = self.fields(view, site, &mut hidden);
        let layers = view.all_layers();
        let additional = match self.additional(view, site) {
            None => decided_at_run_time(&layers).map(Shape::Any),
            given => given,
        };
        (Object { fields, additional }, hidden)
    }

    /// The members that a schema describes, in its order.
    pub(crate) fn fields(
        &mut self,
        view: &ResolvedSchema<'a>,
        site: &NamingContext,
        hidden: &mut Vec<(String, Span)>,
    ) -> Vec<Field> {
        let mut required = view.required();
        let mut fields = Vec::new();
        for property in view.properties() {
            let listed = required.remove(property.wire).is_some();
            let field = self.property(&property, listed, site);
            if field.internal && field.fixed.is_none() {
                hidden.push((field.wire.clone(), property.span));
            }
            fields.push(field);
        }
        for (name, span) in required {
            self.report.warn(
                span,
                format!("`required` lists `{name}`, but there is no such property"),
            );
        }
        fields
    }

    fn property(&mut self, property: &Property<'a>, listed: bool, site: &NamingContext) -> Field {
        let site = site.property(property.wire);
        let described = self.describe(&[], &property.schemas, &site);
        let marked = property
            .schemas
            .iter()
            .find_map(|schema| schema.get("required"))
            .filter(|mark| is_yes(mark));
        if let (Some(mark), false) = (marked, listed) {
            self.report
                .warn(
                    mark.span,
                    format!(
                        "`required` is set on the property `{}` itself: it is read as required",
                        property.wire
                    ),
                )
                .help("name the property in the `required` list of its object");
        }
        field(property.wire, described, listed || marked.is_some())
    }

    /// The shape of members that are not named.
    fn additional(&mut self, view: &ResolvedSchema<'a>, site: &NamingContext) -> Option<Shape> {
        let node = view.find("additionalProperties")?;
        match &node.value {
            Value::Boolean(false) => None,
            Value::Object(members) if !members.is_empty() => Some(self.shape(node, &site.value())),
            Value::Object(_) | Value::Boolean(true) => Some(Shape::Any(WhyUntyped::Undescribed)),
            _ => {
                self.report.warn(
                    node.span,
                    "`additionalProperties` is neither a boolean nor a schema",
                );
                None
            }
        }
    }

    fn note_hidden(&mut self, id: TypeId, hidden: Vec<(String, Span)>) {
        let hidden = hidden
            .into_iter()
            .map(|(wire, span)| HiddenMember { id, wire, span });
        self.types.hidden_members.extend(hidden);
    }
}

/// A member or an input, with the marks that its nodes give it.
pub(crate) fn field(wire: &str, described: Described<'_>, required: bool) -> Field {
    let Described {
        shape,
        mut docs,
        source,
        layers,
    } = described;
    let internal = is_internal(&layers);
    let fixed = docs::default_of(&layers)
        .filter(|_| internal)
        .map(|node| literal_as(node, &shape));
    if fixed.is_some() {
        docs.suggested = None;
    }
    Field {
        wire: wire.to_owned(),
        docs,
        required,
        fixed,
        internal,
        read_only: has_mark(&layers, "readOnly"),
        callback: has_mark(&layers, "x-ms-notification-url"),
        unoffered: has_mark(&layers, "x-connector-unoffered"),
        sensitive: has_mark(&layers, "x-connector-sensitive") || has_mark(&layers, "x-ms-secret"),
        harmless: has_mark(&layers, "x-connector-harmless"),
        sms_text: has_mark(&layers, "x-connector-sms-text"),
        source,
        shape,
    }
}

fn docs_of_type(view: &ResolvedSchema<'_>) -> Docs {
    let layers: Vec<&Node> = view.layers().collect();
    docs::plain_docs(&layers)
}
