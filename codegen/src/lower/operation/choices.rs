//! The inputs of a call whose choices or schema another operation returns.

use std::collections::{BTreeMap, BTreeSet};

use crate::lower::operation::headers::{Ownership, ownership};
use crate::lower::operation::inputs::fields;
use crate::lower::operation::paths;
use crate::model::{
    Argument, ArgumentLocation, ArgumentValue, ChoiceKind, ChoiceList, Content, DynamicArgument,
    DynamicSource, Field, FieldPath, FormValue, InputTarget, Literal, Operation, Paging,
    ParameterLocation, Reply, ReplyKind, Shape, TypeDef, TypeId, WhyUntyped,
};
use crate::source::Diagnostics;

/// Maximum depth of inputs within objects.
const DEEPEST: usize = 4;

/// What other operations return about the inputs of this one. What their keywords
/// name and does not exist is reported. `bodies`: the definition's names for the
/// bodies of calls.
pub(crate) fn of(
    types: &[TypeDef],
    operations: &[Operation],
    asking: &Operation,
    bodies: &BTreeMap<&str, &str>,
    report: &mut Diagnostics,
) -> Vec<ChoiceList> {
    let inputs = Inputs::of(types, asking, bodies.get(asking.id.as_str()).copied());
    let mut lists = |path: &[String], shape: &Shape, source: &DynamicSource| -> Vec<ChoiceList> {
        let kind = if source.schema {
            ChoiceKind::Schema
        } else {
            ChoiceKind::Choices
        };
        let below = source.below.as_deref();
        let below = below.map(|below| (below, ChoiceKind::Below));
        let levels = [(source, kind)].into_iter().chain(below);
        let lists = levels.filter_map(|(source, kind)| {
            let lookup = operations
                .iter()
                .position(|one| one.id == source.operation)?;
            let operation = &operations[lookup];
            let asked = Lookup {
                types,
                inputs: &inputs,
                asking,
                operation,
                body: bodies.get(operation.id.as_str()).copied(),
                source,
            };
            let list = asked.list(path, shape, kind, lookup);
            asked.report(&list, report);
            Some(list)
        });
        lists.collect()
    };
    let in_inputs = inputs.found.iter().filter_map(|(path, field)| {
        let source = field.source.as_ref()?;
        Some(lists(path, &field.shape, source))
    });
    let found = in_inputs.flatten().collect();
    // Nobody chooses what a reply contains: its keywords are only checked.
    for (shape, source) in sources_in_reply(types, &asking.reply) {
        lists(&[], shape, source);
    }
    found
}

/// The look-ups that keywords anywhere in a reply name.
fn sources_in_reply<'t>(
    types: &'t [TypeDef],
    reply: &'t Reply,
) -> Vec<(&'t Shape, &'t DynamicSource)> {
    let mut found = Vec::new();
    let mut next = Vec::new();
    for case in &reply.cases {
        if let Content::Json(shape) = &case.content {
            found.extend(case.source.as_ref().map(|source| (shape, source)));
            next.extend(shape.named());
        }
    }
    let mut known = BTreeSet::new();
    while let Some(id) = next.pop() {
        if known.insert(id) {
            let fields = fields(types, id).iter();
            found.extend(fields.filter_map(|field| Some((&field.shape, field.source.as_ref()?))));
            let references = types.get(id.0).map(TypeDef::references);
            next.extend(
                references
                    .into_iter()
                    .flatten()
                    .map(|reference| reference.to),
            );
        }
    }
    found
}

/// The inputs of a call, also those within objects, by the names on the wire
/// that lead to them.
struct Inputs<'a> {
    types: &'a [TypeDef],
    found: Vec<(Vec<String>, &'a Field)>,
    /// What the definition calls the body.
    body: Option<&'a str>,
    /// The objects on the way.
    within: BTreeSet<TypeId>,
}

impl<'a> Inputs<'a> {
    fn of(types: &'a [TypeDef], operation: &'a Operation, body: Option<&'a str>) -> Self {
        let mut inputs = Self {
            types,
            found: Vec::new(),
            body,
            within: BTreeSet::new(),
        };
        for input in &operation.inputs {
            match input.target {
                InputTarget::RawBody | InputTarget::Part(FormValue::File) => {}
                InputTarget::WholeBody => inputs.add(&[], &input.field, true),
                _ => inputs.add(&[], &input.field, false),
            }
        }
        inputs
    }

    /// An input and what is in it. A whole body has no name on the wire.
    fn add(&mut self, outer: &[String], field: &'a Field, is_body: bool) {
        let mut path = outer.to_vec();
        path.push(field.wire.clone());
        self.found.push((path.clone(), field));
        if let Some(id) = field.shape.named() {
            self.add_members(if is_body { &[] } else { &path }, id);
        }
    }

    fn add_members(&mut self, path: &[String], id: TypeId) {
        if path.len() >= DEEPEST || !self.within.insert(id) {
            return;
        }
        let types = self.types;
        for field in fields(types, id).iter().filter(|field| field.is_offered()) {
            self.add(path, field, false);
        }
        self.within.remove(&id);
    }

    /// Inputs within objects are called by their path, which may begin with the
    /// name of the body.
    fn get(&self, name: &str) -> Option<&'a Field> {
        let named = |name: &str| {
            let mut found = self.found.iter();
            let found = found.find(|(path, _)| path.join("/") == name);
            found.map(|(_, field)| *field)
        };
        named(name).or_else(|| named(self.in_body(name)?))
    }

    /// The rest of a name that begins with the name of the body.
    fn in_body<'n>(&self, name: &'n str) -> Option<&'n str> {
        name.strip_prefix(self.body?)?.strip_prefix('/')
    }
}

/// What one operation returns about an input of another.
struct Lookup<'a> {
    types: &'a [TypeDef],
    inputs: &'a Inputs<'a>,
    asking: &'a Operation,
    operation: &'a Operation,
    /// What the definition calls its body.
    body: Option<&'a str>,
    source: &'a DynamicSource,
}

impl Lookup<'_> {
    fn list(&self, input: &[String], shape: &Shape, kind: ChoiceKind, lookup: usize) -> ChoiceList {
        let root = match &self.operation.reply.kind {
            ReplyKind::One(shape) | ReplyKind::Maybe(shape) => shape.clone(),
            _ => Shape::Any(WhyUntyped::Undescribed),
        };
        let collection = self.path(&root, &self.source.collection);
        let choice = match &collection.shape {
            Shape::List(item) => (**item).clone(),
            _ => Shape::Any(WhyUntyped::Undescribed),
        };
        let in_choice = |pointer: &Option<String>| {
            let pointer = pointer.as_deref();
            pointer.map(|pointer| self.path(&choice, pointer))
        };
        let given = self
            .source
            .parameters
            .iter()
            .filter_map(|(_, argument)| match argument {
                DynamicArgument::From(name) => self.inputs.get(name).cloned(),
                DynamicArgument::Fixed(_) | DynamicArgument::Chosen(_) => None,
            });
        ChoiceList {
            input: input.to_vec(),
            shape: shape.clone(),
            kind,
            lookup,
            arguments: self.arguments(&choice),
            given: given.collect(),
            value: in_choice(&self.source.value),
            title: in_choice(&self.source.title),
            paged: kind != ChoiceKind::Schema && self.lists_at(&collection),
            collection,
        }
    }

    /// Reports what the keyword names and does not exist in the lookup or the
    /// call.
    fn report(&self, list: &ChoiceList, report: &mut Diagnostics) {
        let lookup = &self.operation.id;
        let mut wrong = |message: String, help: &str| {
            report.wrong(self.source.span, message).help(help);
        };
        let collection = &self.source.collection;
        let is_list = matches!(list.collection.shape, Shape::List(_) | Shape::Any(_));
        if list.collection.dead_end {
            let message = format!("the reply of `{lookup}` has no member at `{collection}`");
            wrong(message, "write the names that lead to it");
        } else if !is_list && list.kind != ChoiceKind::Schema {
            let message = format!(
                "the value at `{collection}` of the reply of `{lookup}` is \
                not a list"
            );
            wrong(message, "name the list of the choices");
        }
        let chosen = list.arguments.iter().filter_map(|one| match &one.value {
            ArgumentValue::Chosen(path) => Some(path),
            _ => None,
        });
        let of_choices = list.value.iter().chain(&list.title).chain(chosen);
        for path in of_choices.filter(|path| path.dead_end) {
            let pointer = path.pointer();
            let message = format!("the choices of `{lookup}` have no member at `{pointer}`");
            wrong(message, "write the names that lead to it");
        }
        for (wire, argument) in &self.source.parameters {
            // Headers that HTTP sets are not inputs, but always have a value.
            if self.location(wire).is_none() && ownership(wire) == Ownership::Free {
                if self.is_whole_body(wire) {
                    let message = format!(
                        "the body of `{lookup}` is a single value, which a parameter cannot give"
                    );
                    wrong(
                        message,
                        "describe the body as an object, and name its members",
                    );
                } else {
                    let message = format!("`{lookup}` has no input `{wire}`");
                    wrong(message, "name one of its inputs");
                }
            }
            if let DynamicArgument::From(name) = argument
                && self.inputs.get(name).is_none()
                && self.unseen(name).is_none()
            {
                let message = format!("`{}` has no input `{name}`", self.asking.id);
                wrong(message, "name one of its inputs");
            }
        }
    }

    /// The arguments of the lookup: those that the definition names, then
    /// internal ones.
    fn arguments(&self, choice: &Shape) -> Vec<Argument> {
        let named = self
            .source
            .parameters
            .iter()
            .filter_map(|(wire, argument)| {
                let (location, required) = self.location(wire)?;
                let value = match argument {
                    DynamicArgument::Fixed(literal) => ArgumentValue::Fixed(literal.clone()),
                    DynamicArgument::Chosen(pointer) => {
                        ArgumentValue::Chosen(self.path(choice, pointer))
                    }
                    DynamicArgument::From(input) => match self.inputs.get(input) {
                        Some(field) => ArgumentValue::Given {
                            wire: field.wire.clone(),
                            required,
                        },
                        None => ArgumentValue::Fixed(self.unseen(input)?.clone()),
                    },
                };
                Some(Argument {
                    wire: wire.clone(),
                    location,
                    value,
                })
            });
        let unseen = self.operation.fixed.iter().map(|fixed| {
            let location = location_of(fixed.location);
            (&fixed.wire, location, &fixed.value)
        });
        let in_body = self.body_fields(self.operation).iter();
        let in_body = in_body.filter(|field| field.internal).filter_map(|field| {
            let value = field.fixed.as_ref()?;
            Some((&field.wire, ArgumentLocation::Body, value))
        });
        let is_named = |wire: &str| self.source.parameters.iter().any(|(name, _)| name == wire);
        let unseen = unseen.chain(in_body).filter(|(wire, ..)| !is_named(wire));
        let unseen = unseen.map(|(wire, location, value)| Argument {
            wire: wire.clone(),
            location,
            value: ArgumentValue::Fixed(value.clone()),
        });
        named.chain(unseen).collect()
    }

    /// Where the lookup takes an argument, and whether it is required.
    fn location(&self, name: &str) -> Option<(ArgumentLocation, bool)> {
        let parameters = self.operation.parameters.iter().map(|parameter| {
            let field = &parameter.field;
            (&field.wire, parameter.location, field.required)
        });
        let fixed = self.operation.fixed.iter();
        let fixed = fixed.map(|fixed| (&fixed.wire, fixed.location, false));
        let mut parameters = parameters.chain(fixed);
        let parameter = parameters.find(|(wire, ..)| *wire == name);
        parameter
            .map(|(_, location, required)| (location_of(location), required))
            .or_else(|| {
                let mut fields = self.body_fields(self.operation).iter();
                let field = fields.find(|field| field.wire == name)?;
                Some((ArgumentLocation::Body, field.required))
            })
    }

    /// Whether this names the lookup's body, which is not an object.
    fn is_whole_body(&self, wire: &str) -> bool {
        let mut inputs = self.operation.inputs.iter();
        let is_whole = inputs
            .any(|input| matches!(input.target, InputTarget::WholeBody | InputTarget::RawBody));
        is_whole && (wire == "body" || self.body == Some(wire))
    }

    /// The value of an input that callers do not see.
    fn unseen(&self, name: &str) -> Option<&Literal> {
        let mut fixed = self.asking.fixed.iter();
        let parameter = fixed.find(|fixed| fixed.wire == name);
        let mut in_body = self.body_fields(self.asking).iter();
        parameter.map(|fixed| &fixed.value).or_else(|| {
            let name = self.inputs.in_body(name).unwrap_or(name);
            let field = in_body.find(|field| field.wire == name)?;
            field.fixed.as_ref()
        })
    }

    /// Whether the lookup's pages have their items where the choices are.
    fn lists_at(&self, collection: &FieldPath) -> bool {
        let Some(Paging::Numbered { items, .. } | Paging::NextLink { items, .. }) =
            &self.operation.paging
        else {
            return false;
        };
        !matches!(
            self.operation.reply.kind,
            ReplyKind::Stream | ReplyKind::Mcp
        ) && collection.names().eq(items.names())
    }

    fn body_fields(&self, operation: &Operation) -> &[Field] {
        let id = operation.body_object;
        id.map(|id| fields(self.types, id)).unwrap_or_default()
    }

    fn path(&self, root: &Shape, pointer: &str) -> FieldPath {
        let names = pointer.split('/').skip(1).map(str::to_owned);
        paths::resolve(self.types, root, names)
    }
}

fn location_of(location: ParameterLocation) -> ArgumentLocation {
    match location {
        ParameterLocation::Path { .. } => ArgumentLocation::Path,
        ParameterLocation::Query(_) => ArgumentLocation::Query,
        ParameterLocation::Header(_) => ArgumentLocation::Header,
    }
}
