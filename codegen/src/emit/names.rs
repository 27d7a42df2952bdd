//! Every Rust name of a crate, chosen once.

use std::collections::BTreeMap;

use super::ident::{Case, Scope, alone, identifier, unique};
use super::inputs::{self, Input};
use crate::model::{Connector, Object, Operation, Owner, TypeDef, TypeId, TypeKind, Values};

/// Names that generated files use for other things.
const RESERVED_TYPES: &[&str] = &[
    "Arc",
    "Base64",
    "Box",
    "BTreeMap",
    "BulkResponse",
    "Call",
    "CallOptions",
    "Client",
    "ClientOptions",
    "Copy",
    "Credentials",
    "CredentialsRequired",
    "Date",
    "DateTime",
    "Debug",
    "Field",
    "File",
    "Form",
    "HeaderMap",
    "Json",
    "Default",
    "Delivery",
    "Discovery",
    "Download",
    "Drop",
    "Eq",
    "Err",
    "Error",
    "From",
    "IntegerEnum",
    "Into",
    "IntoIterator",
    "Iterator",
    "Member",
    "Method",
    "Multipart",
    "None",
    "Object",
    "Ok",
    "Operation",
    "Option",
    "Ord",
    "Outcome",
    "PartialEq",
    "PartialOrd",
    "Raw",
    "Read",
    "Received",
    "Rejected",
    "Reply",
    "Response",
    "Result",
    "Segment",
    "Self",
    "Send",
    "Sized",
    "Slot",
    "Some",
    "Static",
    "String",
    "Subscription",
    "Sync",
    "TextEnum",
    "Union",
    "Unreadable",
    "ToOwned",
    "ToString",
    "Unknown",
    "Value",
    "Vec",
    "WebhookError",
];

/// Methods that every object has, or that its accessors must not hide.
const RESERVED_MEMBERS: &[&str] = &[
    "new",
    "clone",
    "eq",
    "ne",
    "initial",
    "with_member",
    "results",
    "unknown_members",
];

/// Methods that every request has.
const RESERVED_INPUTS: &[&str] = &[
    "new",
    "clone",
    "send",
    "member",
    "options",
    "subscribe",
    "items",
    "pages",
    "call",
    "read",
    "poll",
];

/// Methods that every client has.
const RESERVED_METHODS: &[&str] = &[
    "new",
    "with_options",
    "discovery",
    "clone",
    "runtime",
    "options",
];

/// Modules that a folder has besides those of its parts.
const RESERVED_MODULES: &[&str] = &["mod_", "shared"];

/// All names of a crate.
#[derive(Debug)]
pub(crate) struct Names {
    types: Vec<TypeNames>,
    operations: Vec<OperationNames>,
    triggers: Vec<OperationNames>,
}

/// Names around one type.
#[derive(Clone, Debug, Default)]
pub(crate) struct TypeNames {
    /// The type.
    pub(crate) name: String,
    /// The struct of its required inputs.
    pub(crate) required: String,
    /// Fields or variants, in the order of the model.
    pub(crate) members: Vec<String>,
    /// The module that it stands in.
    pub(crate) module: String,
}

/// Names around one operation or trigger.
#[derive(Clone, Debug, Default)]
pub(crate) struct OperationNames {
    /// The client's method.
    pub(crate) method: String,
    /// The request.
    pub(crate) request: String,
    /// The struct of its required inputs.
    pub(crate) required: String,
    /// The enum of its success replies, where they differ.
    pub(crate) reply: String,
    /// The static that describes it.
    pub(crate) constant: String,
    /// The module that it stands in.
    pub(crate) module: String,
    /// Inputs, in the order of [`inputs::of`].
    pub(crate) inputs: Vec<String>,
}

impl Names {
    pub(crate) fn of(connector: &Connector) -> Self {
        let types = type_names(connector);
        let mut requests = Scope::with_reserved(RESERVED_TYPES);
        for of_type in &types {
            requests.take(&of_type.name, |_| vec![of_type.required.clone()]);
        }
        let mut methods = Scope::with_reserved(RESERVED_METHODS);
        let mut modules = Scope::with_reserved(RESERVED_MODULES);
        let operations: Vec<&Operation> = connector.operations.iter().collect();
        let subscriptions: Vec<&Operation> = connector
            .triggers
            .iter()
            .map(|trigger| &trigger.operation)
            .collect();
        let operations = operation_names(
            connector,
            &operations,
            &mut requests,
            &mut methods,
            &mut modules,
        );
        let triggers = operation_names(
            connector,
            &subscriptions,
            &mut requests,
            &mut methods,
            &mut modules,
        );
        Self {
            types,
            operations,
            triggers,
        }
    }

    pub(crate) fn of_type(&self, id: TypeId) -> &TypeNames {
        &self.types[id.0]
    }

    pub(crate) fn of_operation(&self, index: usize) -> &OperationNames {
        &self.operations[index]
    }

    pub(crate) fn of_trigger(&self, index: usize) -> &OperationNames {
        &self.triggers[index]
    }
}

fn type_names(connector: &Connector) -> Vec<TypeNames> {
    let mut scope = Scope::with_reserved(RESERVED_TYPES);
    let wires: Vec<&str> = connector
        .types
        .iter()
        .map(|def| def.name.as_str())
        .collect();
    let companion = |name: &str| vec![format!("{name}Required")];
    let names = unique(&wires, Case::Pascal, "object", &mut scope, companion);
    let modules = type_modules(connector, &names);
    connector
        .types
        .iter()
        .zip(names)
        .zip(modules)
        .map(|((def, name), module)| TypeNames {
            required: format!("{name}Required"),
            members: member_names(def),
            name,
            module,
        })
        .collect()
}

/// The module of each type: its own where it is shared, its operation's
/// otherwise.
fn type_modules(connector: &Connector, names: &[String]) -> Vec<String> {
    let mut scope = Scope::with_reserved(RESERVED_MODULES);
    let mut of_operation: BTreeMap<&str, String> = BTreeMap::new();
    connector
        .types
        .iter()
        .zip(names)
        .map(|(def, name)| match &def.owner {
            Owner::Shared => scope.take(&identifier(name, Case::Snake, "object"), alone),
            Owner::Operation(id) => of_operation
                .entry(id)
                .or_insert_with(|| scope.take(&identifier(id, Case::Snake, "operation"), alone))
                .clone(),
        })
        .collect()
}

fn member_names(def: &TypeDef) -> Vec<String> {
    match &def.kind {
        TypeKind::Object(object) => field_names(object),
        TypeKind::Enumeration(enumeration) => match &enumeration.values {
            Values::Text(variants) => variant_names(
                variants
                    .iter()
                    .map(|one| one.name.as_deref().unwrap_or(&one.value)),
            ),
            Values::Integer(variants) => {
                let values: Vec<String> =
                    variants.iter().map(|one| one.value.to_string()).collect();
                variant_names(
                    variants
                        .iter()
                        .zip(&values)
                        .map(|(one, value)| one.name.as_deref().unwrap_or(value)),
                )
            }
        },
        TypeKind::Union(union) => variant_names(union.cases.iter().map(|(text, _)| text.as_str())),
    }
}

fn field_names(object: &Object) -> Vec<String> {
    let wires: Vec<&str> = object
        .fields
        .iter()
        .map(|field| field.wire.as_str())
        .collect();
    let mut scope = Scope::with_reserved(RESERVED_MEMBERS);
    unique(&wires, Case::Snake, "field", &mut scope, |name| {
        vec![format!("with_{name}")]
    })
}

fn variant_names<'a>(wires: impl Iterator<Item = &'a str>) -> Vec<String> {
    let wires: Vec<&str> = wires.collect();
    let mut scope = Scope::with_reserved(&["Other", "Unlisted"]);
    unique(&wires, Case::Pascal, "value", &mut scope, alone)
        .into_iter()
        .zip(wires)
        .map(|(name, wire)| {
            if wire.is_empty() && name == "Value" {
                "Empty".to_owned()
            } else {
                name
            }
        })
        .collect()
}

fn operation_names(
    connector: &Connector,
    operations: &[&Operation],
    requests: &mut Scope,
    methods: &mut Scope,
    modules: &mut Scope,
) -> Vec<OperationNames> {
    let wires: Vec<&str> = operations
        .iter()
        .map(|operation| operation.id.as_str())
        .collect();
    let method_names = unique(&wires, Case::Snake, "operation", methods, alone);
    let companions = |name: &str| vec![format!("{name}Required"), format!("{name}Reply")];
    let request_names = request_names(&wires, requests, companions);
    operations
        .iter()
        .zip(method_names)
        .zip(request_names)
        .map(|((operation, method), request)| OperationNames {
            module: modules.take(&method, alone),
            constant: identifier(&request, Case::Shouty, "operation"),
            required: format!("{request}Required"),
            reply: format!("{request}Reply"),
            inputs: input_names(&inputs::of(connector, operation)),
            method,
            request,
        })
        .collect()
}

/// An operation that is called like a type gets a `Call` behind its name.
fn request_names(
    wires: &[&str],
    scope: &mut Scope,
    companions: impl Fn(&str) -> Vec<String>,
) -> Vec<String> {
    let natural: Vec<String> = wires
        .iter()
        .map(|wire| {
            let name = identifier(wire, Case::Pascal, "operation");
            if scope.has(&name) {
                format!("{name}Call")
            } else {
                name
            }
        })
        .collect();
    natural
        .iter()
        .map(|name| scope.take(name, &companions))
        .collect()
}

fn input_names(inputs: &[Input<'_>]) -> Vec<String> {
    let wires: Vec<&str> = inputs
        .iter()
        .map(|input| input.field.wire.as_str())
        .collect();
    unique(
        &wires,
        Case::Snake,
        "input",
        &mut Scope::with_reserved(RESERVED_INPUTS),
        alone,
    )
}
