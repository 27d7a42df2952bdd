//! Schemas become shapes.

mod alternatives;
pub(crate) mod docs;
pub(crate) mod dynamic;
mod enumeration;
pub(crate) mod internal;
pub(crate) mod literal;
pub(crate) mod marks;
mod meaning;
pub(crate) mod naming;
pub(crate) mod object;
pub(crate) mod prune;
pub(crate) mod required_cycles;
pub(crate) mod resolved;
pub(crate) mod types;
pub(crate) mod unions;
pub(crate) mod usage;

use crate::lower::schema::dynamic::decided_at_run_time;
use crate::lower::schema::naming::NamingContext;
use crate::lower::schema::resolved::{Broken, ResolvedSchema, has_shape, resolve_ref};
use crate::lower::schema::types::{Progress, Types};
use crate::lower::schema::unions::{Subtypes, name_of};
use crate::model::{Docs, DynamicSource, Shape, WhyUntyped};
use crate::openapi::Document;
use crate::source::{Diagnostics, Node, Pointer, Span};

/// Reads schemas, and collects the types that they become.
pub(crate) struct SchemaReader<'a, 'd> {
    pub(crate) document: &'d Document<'a>,
    subtypes: Subtypes<'a>,
    pub(crate) types: Types<'a>,
    pub(crate) report: &'d mut Diagnostics,
}

/// A value as the definition describes it.
#[derive(Debug)]
pub(crate) struct Described<'a> {
    pub(crate) shape: Shape,
    pub(crate) docs: Docs,
    /// Who lists its choices, or those of its items, or describes its schema.
    pub(crate) source: Option<DynamicSource>,
    /// The nodes that describe it, the overriding ones first.
    pub(crate) layers: Vec<&'a Node>,
}

impl<'a> Described<'a> {
    /// A value of this shape that these nodes describe.
    pub(crate) fn of(layers: Vec<&'a Node>, shape: Shape) -> Self {
        Self {
            docs: docs::docs(&layers, &shape),
            source: dynamic::source(&layers),
            layers,
            shape,
        }
    }
}

/// What a schema says of the kind of its values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum SchemaKind {
    Text,
    Integer,
    Number,
    Boolean,
    List,
    Object,
    /// No type.
    Unsaid,
    /// A type that Rust lacks.
    Odd(String),
}

impl<'a, 'd> SchemaReader<'a, 'd> {
    pub(crate) fn new(document: &'d Document<'a>, report: &'d mut Diagnostics) -> Self {
        Self {
            document,
            subtypes: Subtypes::new(document),
            types: Types::default(),
            report,
        }
    }

    /// The shape of a value, and what is said about it. Several schemas of one
    /// value hold at once, the most general first; nodes around them override
    /// what they say.
    pub(crate) fn describe(
        &mut self,
        around: &[&'a Node],
        schemas: &[&'a Node],
        site: &NamingContext,
    ) -> Described<'a> {
        let mut layers: Vec<&'a Node> = around.to_vec();
        let mut items = None;
        for schema in schemas.iter().rev() {
            if let Ok(resolved) = resolve_ref(self.document, schema) {
                let view = ResolvedSchema::of(self.document, resolved.core);
                layers.extend(resolved.outer);
                layers.extend(view.layers());
                items = items.or_else(|| view.find("items"));
            }
        }
        let shape = self.shape_of_all(around, schemas, site);
        let mut described = Described::of(layers, shape);
        if let (Shape::List(_), Some(items)) = (&described.shape, items) {
            let items = self.items(items);
            docs::add_items(&mut described.docs, items.docs);
            described.source = described.source.or(items.source);
        }
        described
    }

    /// The shape of a schema.
    pub(crate) fn shape(&mut self, node: &'a Node, site: &NamingContext) -> Shape {
        self.shape_within(&[], node, site)
    }

    /// The shape of a schema with nodes around it that add to it.
    fn shape_within(&mut self, around: &[&'a Node], node: &'a Node, site: &NamingContext) -> Shape {
        if site.is_too_deep() {
            self.report.warn(
                node.span,
                "schemas are nested so deeply here that the rest is left untyped",
            );
            return not_expressible("nested too deeply");
        }
        let resolved = match resolve_ref(self.document, node) {
            Ok(resolved) => resolved,
            Err(broken) => return self.broken(node, broken),
        };
        let outer: Vec<&'a Node> = around.iter().copied().chain(resolved.outer).collect();
        let shape = if let Some(reference) = resolved.reference {
            self.component(&reference, resolved.core, site)
        } else {
            let view = ResolvedSchema::of(self.document, resolved.core).within(&outer);
            self.shape_of_view(&view, resolved.core.span, site)
        };
        match (shape, decided_at_run_time(&outer)) {
            (Shape::Any(_), Some(why)) => Shape::Any(why),
            (shape, _) => shape,
        }
    }

    /// The shape of a value that fits several schemas at once.
    fn shape_of_all(
        &mut self,
        around: &[&'a Node],
        schemas: &[&'a Node],
        site: &NamingContext,
    ) -> Shape {
        let telling: Vec<&'a Node> = schemas
            .iter()
            .copied()
            .filter(|schema| has_shape(schema))
            .collect();
        match (telling.as_slice(), schemas.last()) {
            ([], None) => Shape::Any(WhyUntyped::Undescribed),
            ([], Some(only)) | ([only], _) => self.shape_within(around, only, site),
            (several, _) => {
                let span = several
                    .last()
                    .map_or(self.document.root.span, |last| last.span);
                let view = ResolvedSchema::of_all(self.document, several).within(around);
                self.shape_of_view(&view, span, site)
            }
        }
    }

    /// The shape of something that has a name; read once.
    fn component(&mut self, reference: &Pointer, core: &'a Node, site: &NamingContext) -> Shape {
        match self.types.references.get(reference) {
            Some(Progress::Done(shape)) => return shape.clone(),
            Some(Progress::Open) => {
                self.report
                    .warn(core.span, "this schema is defined only by itself");
                return not_expressible("defined by itself");
            }
            None => {}
        }
        let view = ResolvedSchema::of(self.document, core);
        let shape = if object::has_members(&view) {
            Shape::Named(self.named_object(reference, core, &view))
        } else {
            self.types
                .references
                .insert(reference.clone(), Progress::Open);
            let site = site.component(name_of(reference));
            self.shape_of_view(&view, core.span, &site)
        };
        self.types
            .references
            .insert(reference.clone(), Progress::Done(shape.clone()));
        shape
    }

    /// The shape of a flattened schema.
    pub(crate) fn shape_of_view(
        &mut self,
        view: &ResolvedSchema<'a>,
        span: Span,
        site: &NamingContext,
    ) -> Shape {
        for broken in &view.broken {
            self.report.warn(
                *broken,
                "this part of an `allOf` cannot be read: it is ignored",
            );
        }
        if let Some(shape) = alternatives::shape(self, view, span, site) {
            return shape;
        }
        let kind = self.kind(view, span);
        if let Some(shape) = enumeration::shape(self, view, &kind, site) {
            return shape;
        }
        self.warn_of_misplaced(view, &kind, span);
        let shape = match kind {
            SchemaKind::Object => self.object_shape(view, span, site),
            SchemaKind::List => self.list_shape(view, span, site),
            SchemaKind::Text => text_shape(view),
            SchemaKind::Integer => Shape::Integer,
            SchemaKind::Number => Shape::Number,
            SchemaKind::Boolean => Shape::Boolean,
            SchemaKind::Unsaid => Shape::Any(
                decided_at_run_time(&view.all_layers()).unwrap_or(WhyUntyped::Undescribed),
            ),
            SchemaKind::Odd(what) => not_expressible(&what),
        };
        meaning::refined(shape, view)
    }

    /// What kind of values a schema allows.
    pub(crate) fn kind(&mut self, view: &ResolvedSchema<'a>, span: Span) -> SchemaKind {
        let types = view.types();
        match types.as_slice() {
            [] => implied_kind(view),
            [only] => kind_of_type(only, view).unwrap_or_else(|| {
                let span = view.find("type").map_or(span, |node| node.span);
                self.report.warn(
                    span,
                    format!("the type `{only}` does not exist: the value is untyped"),
                );
                SchemaKind::Odd(format!("a type called `{only}`"))
            }),
            several
                if several
                    .iter()
                    .all(|word| word == "integer" || word == "number") =>
            {
                SchemaKind::Number
            }
            several => SchemaKind::Odd(several.join(" or ")),
        }
    }

    fn list_shape(&mut self, view: &ResolvedSchema<'a>, span: Span, site: &NamingContext) -> Shape {
        let item = match view.find("items") {
            // Some write a list of schemas, one for each position.
            Some(items) => {
                let items = items.items().first().unwrap_or(items);
                self.shape(items, &site.item())
            }
            None if object::describes_members(view) => {
                self.report
                    .warn(
                        span,
                        "a list has `properties` but no `items`: its items are \
                         read as objects with them",
                    )
                    .help("put the `properties` into `items`");
                Shape::Named(self.unnamed_object(view, &site.item()))
            }
            None => Shape::Any(WhyUntyped::Undescribed),
        };
        Shape::List(Box::new(item))
    }

    /// Members of a non-object and items of a non-list mean nothing.
    fn warn_of_misplaced(&mut self, view: &ResolvedSchema<'a>, kind: &SchemaKind, span: Span) {
        let misplaced = match kind {
            SchemaKind::Text | SchemaKind::Integer | SchemaKind::Number | SchemaKind::Boolean
                if object::describes_members(view) =>
            {
                Some("properties")
            }
            SchemaKind::Object if view.find("items").is_some() => Some("items"),
            _ => None,
        };
        if let Some(word) = misplaced {
            let declared = view.types().join(" or ");
            self.report.warn(
                span,
                format!("`{word}` beside the type `{declared}` are ignored"),
            );
        }
    }

    /// The items of a list of plain values.
    fn items(&self, items: &'a Node) -> Described<'a> {
        let Ok(resolved) = resolve_ref(self.document, items) else {
            return Described::of(Vec::new(), Shape::Text);
        };
        let view = ResolvedSchema::of(self.document, resolved.core);
        let layers = resolved.outer.iter().copied().chain(view.layers());
        Described::of(layers.collect(), text_shape(&view))
    }

    fn broken(&mut self, node: &'a Node, broken: Broken) -> Shape {
        let reference = node.text_of("$ref").unwrap_or_default();
        match broken {
            Broken::Dangling => {
                self.report
                    .warn(
                        node.span,
                        format!("unresolved reference `{reference}`: the value is untyped"),
                    )
                    .help("add the component, or correct the reference");
                not_expressible("its definition is missing")
            }
            Broken::Circular => {
                self.report
                    .warn(node.span, format!("`{reference}` refers to itself"));
                not_expressible("defined by itself")
            }
        }
    }
}

/// Any JSON, because Rust has no type for what the definition says.
pub(crate) fn not_expressible(what: &str) -> Shape {
    Shape::Any(WhyUntyped::NotExpressible(what.to_owned()))
}

fn text_shape(view: &ResolvedSchema<'_>) -> Shape {
    match view
        .text_of("format")
        .map(str::to_ascii_lowercase)
        .as_deref()
    {
        Some("date-time" | "datetime") => Shape::DateTime,
        Some("date") => Shape::Date,
        Some("byte" | "base64") => Shape::Base64,
        _ if view
            .types()
            .iter()
            .any(|word| matches!(word.as_str(), "datetime" | "date-time")) =>
        {
            Shape::DateTime
        }
        _ if view.types().iter().any(|word| word == "date") => Shape::Date,
        _ => Shape::Text,
    }
}

/// The kind of a `type`, including common spellings that JSON Schema does not
/// have.
fn kind_of_type(word: &str, view: &ResolvedSchema<'_>) -> Option<SchemaKind> {
    Some(match word {
        "string" | "text" | "file" | "date" | "datetime" | "date-time" | "uuid" | "guid" => {
            SchemaKind::Text
        }
        "integer" | "int" | "int32" | "int64" | "long" => SchemaKind::Integer,
        // A number whose format is that of an integer has no fraction.
        "number" if view.text_of("format").is_some_and(is_integer_format) => SchemaKind::Integer,
        "number" | "float" | "double" | "decimal" => SchemaKind::Number,
        "boolean" | "bool" => SchemaKind::Boolean,
        "array" | "list" => SchemaKind::List,
        "object" | "dictionary" | "map" => SchemaKind::Object,
        "any" => SchemaKind::Unsaid,
        _ => return None,
    })
}

fn is_integer_format(format: &str) -> bool {
    matches!(
        format.to_ascii_lowercase().as_str(),
        "int32" | "int64" | "integer"
    )
}

/// The kind of a schema that has no `type`.
fn implied_kind(view: &ResolvedSchema<'_>) -> SchemaKind {
    let has = |words: &[&str]| words.iter().any(|word| view.find(word).is_some());
    if has(&["properties", "additionalProperties"]) {
        SchemaKind::Object
    } else if has(&["items"]) {
        SchemaKind::List
    } else if has(&["minLength", "maxLength", "pattern"]) {
        SchemaKind::Text
    } else {
        match view.text_of("format") {
            Some("int32" | "int64" | "integer") => SchemaKind::Integer,
            Some("float" | "double") => SchemaKind::Number,
            Some(_) => SchemaKind::Text,
            None => SchemaKind::Unsaid,
        }
    }
}
