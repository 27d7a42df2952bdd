//! Every Rust name of a crate, chosen once.

use std::collections::BTreeMap;

use crate::emit::ident::{Case, Scope, alone, identifier, module, unique};
use crate::model::{
    ChoiceKind, ChoiceList, Connector, Input, Object, Operation, OperationKind, Owner, TypeDef,
    TypeId, TypeKind, Values,
};

use proc_macro2::TokenStream;

use quote::quote;

/// Names that generated files use for other things.
const RESERVED_TYPES: &[&str] = &[
    "Arc",
    "AsRef",
    "BTreeMap",
    "Base64",
    "Body",
    "Box",
    "BulkResponse",
    "Call",
    "CallOptions",
    "Client",
    "ClientOptions",
    "Copy",
    "Credentials",
    "Date",
    "DateTime",
    "Debug",
    "Default",
    "Delivery",
    "Discovery",
    "Download",
    "Drop",
    "Eq",
    "Err",
    "Error",
    "Field",
    "File",
    "FnMut",
    "Form",
    "From",
    "HeaderMap",
    "IntegerEnum",
    "Into",
    "IntoIterator",
    "Iterator",
    "Json",
    "ListStyle",
    "Member",
    "Method",
    "Multipart",
    "NewCredentials",
    "None",
    "Object",
    "ObjectExt",
    "Ok",
    "Operation",
    "Option",
    "Ord",
    "Outcome",
    "PartialEq",
    "PartialOrd",
    "Raw",
    "DecodeResult",
    "Reader",
    "UnreadResponse",
    "Rejected",
    "Reply",
    "Response",
    "Result",
    "Segment",
    "Self",
    "Send",
    "Sized",
    "Some",
    "Static",
    "String",
    "Subscription",
    "Sync",
    "TextEnum",
    "ToOwned",
    "ToString",
    "Union",
    "ExtraMembers",
    "Unreadable",
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
    "extra_members",
];

/// Setters that every request has, without `with_`.
const RESERVED_INPUTS: &[&str] = &["member", "options"];

/// Methods that every client has.
const RESERVED_METHODS: &[&str] = &[
    "new",
    "with_options",
    "managed",
    "managed_with_options",
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
    error_codes: TypeNames,
    operations: Vec<OperationNames>,
    triggers: Vec<OperationNames>,
}

/// Names around one type.
#[derive(Clone, Debug, Default)]
pub(crate) struct TypeNames {
    /// The type.
    pub(crate) name: String,
    /// The struct of its required members.
    pub(crate) new: String,
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
    pub(crate) args: String,
    /// The enum of its success replies, where they differ.
    pub(crate) reply: String,
    /// The static that describes it.
    pub(crate) constant: String,
    /// The module that it stands in.
    pub(crate) module: String,
    /// Inputs, in the order of the model.
    pub(crate) inputs: Vec<String>,
    /// The methods that list choices, in the order of the model.
    pub(crate) choices: Vec<String>,
}

impl Names {
    pub(crate) fn of(connector: &Connector) -> Self {
        let types = type_names(connector);
        let mut requests = Scope::with_reserved(RESERVED_TYPES);
        for (of_type, def) in types.iter().zip(&connector.types) {
            requests.take(&of_type.name, |_| companions_of_type(def, &of_type.new));
        }
        let methods = Scope::with_reserved(RESERVED_METHODS);
        let mut scopes = OperationScopes { requests, methods };
        let operations: Vec<&Operation> = connector.operations.iter().collect();
        let subscriptions = connector.triggers.iter().map(|trigger| &trigger.operation);
        let subscriptions: Vec<&Operation> = subscriptions.collect();
        let operations = scopes.take(&operations);
        let triggers = scopes.take(&subscriptions);
        Self {
            types,
            error_codes: error_code_names(connector),
            operations,
            triggers,
        }
    }

    /// The enum of the provider's error codes, which stands beside the client.
    pub(crate) fn of_error_codes(&self) -> &TypeNames {
        &self.error_codes
    }

    /// Names of types that a file may have in scope.
    pub(crate) fn taken_types(&self) -> impl Iterator<Item = &str> {
        let types = self.types.iter().map(|names| names.name.as_str());
        RESERVED_TYPES.iter().copied().chain(types)
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

    /// All calls with their names: operations, then triggers.
    pub(crate) fn calls<'a>(
        &'a self,
        connector: &'a Connector,
    ) -> impl Iterator<Item = (&'a Operation, &'a OperationNames)> {
        let triggers = connector.triggers.iter().map(|trigger| &trigger.operation);
        let operations = connector.operations.iter().zip(&self.operations);
        operations.chain(triggers.zip(&self.triggers))
    }
}

fn type_names(connector: &Connector) -> Vec<TypeNames> {
    let mut scope = Scope::with_reserved(RESERVED_TYPES);
    let wires: Vec<&str> = connector
        .types
        .iter()
        .map(|def| def.name.as_str())
        .collect();
    let mut names: Vec<String> = Vec::with_capacity(wires.len());
    for (wire, def) in wires.iter().zip(&connector.types) {
        let natural = identifier(wire, Case::Pascal, "object");
        names.push(scope.take(&natural, |name| {
            companions_of_type(def, &format!("New{name}"))
        }));
    }
    let modules = type_modules(connector, &names);
    connector
        .types
        .iter()
        .zip(names)
        .zip(modules)
        .map(|((def, name), module)| TypeNames {
            new: format!("New{name}"),
            members: member_names(def),
            name,
            module,
        })
        .collect()
}

fn error_code_names(connector: &Connector) -> TypeNames {
    let codes = connector.remedies.iter().map(|(code, _)| code.as_str());
    TypeNames {
        name: "ErrorCode".to_owned(),
        members: variant_names(codes, "Unlisted"),
        module: "error_code".to_owned(),
        ..TypeNames::default()
    }
}

/// The struct of required members, where a type has one.
fn companions_of_type(def: &TypeDef, new: &str) -> Vec<String> {
    let TypeKind::Object(object) = &def.kind else {
        return Vec::new();
    };
    let wanted = object
        .fields
        .iter()
        .filter(|field| field.required && field.is_offered());
    if def.input && wanted.count() > 1 {
        vec![new.to_owned()]
    } else {
        Vec::new()
    }
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
            Owner::Shared => scope.take(&module(&identifier(name, Case::Snake, "object")), alone),
            Owner::Operation(id) => of_operation
                .entry(id)
                .or_insert_with(|| {
                    scope.take(&module(&identifier(id, Case::Snake, "operation")), alone)
                })
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
                "Unlisted",
            ),
            Values::Integer(variants) => {
                let values: Vec<String> =
                    variants.iter().map(|one| one.value.to_string()).collect();
                variant_names(
                    variants
                        .iter()
                        .zip(&values)
                        .map(|(one, value)| one.name.as_deref().unwrap_or(value)),
                    "Unlisted",
                )
            }
        },
        TypeKind::Union(union) => {
            variant_names(union.cases.iter().map(|(text, _)| text.as_str()), "Other")
        }
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
        vec![setter(name)]
    })
}

/// Names of variants; `rest` is the one that stands for all other values.
fn variant_names<'a>(wires: impl Iterator<Item = &'a str>, rest: &str) -> Vec<String> {
    let wires: Vec<&str> = wires
        .map(|wire| if wire.is_empty() { "empty" } else { wire })
        .collect();
    let mut scope = Scope::with_reserved(&[rest]);
    unique(&wires, Case::Pascal, "value", &mut scope, alone)
}

/// Names around operations, in which no two of a crate may meet.
struct OperationScopes {
    requests: Scope,
    methods: Scope,
}

impl OperationScopes {
    /// Names for each operation. One that already is called like its method
    /// keeps that name; the others follow in their order.
    fn take(&mut self, operations: &[&Operation]) -> Vec<OperationNames> {
        let mut names = vec![OperationNames::default(); operations.len()];
        for exact in [true, false] {
            for (operation, names) in operations.iter().zip(&mut names) {
                let method = identifier(&operation.id, Case::Snake, "operation");
                if (operation.id == method) == exact {
                    *names = self.take_one(operation);
                }
            }
        }
        names
    }

    /// Method, request and module of an operation bear the same number where
    /// others have their names already.
    fn take_one(&mut self, operation: &Operation) -> OperationNames {
        let inputs = &operation.inputs;
        let has_choices = !operation.choices.is_empty();
        let several = inputs.iter().filter(|input| input.field.required).count() > 1;
        let companions = |request: &str| {
            let args = several.then(|| format!("{request}Args"));
            let choices = has_choices.then(|| format!("{request}Choices"));
            args.into_iter()
                .chain(choices)
                .chain([format!("{request}Reply")])
                .collect()
        };
        let method_companions = |method: &str| {
            let choices = has_choices.then(|| choices_method(method));
            choices.into_iter().collect()
        };
        let natural = identifier(&operation.id, Case::Snake, "operation");
        let natural_request = identifier(&operation.id, Case::Pascal, "operation");
        let mut number = 1_usize;
        loop {
            let (method, request) = match number {
                1 => (natural.clone(), natural_request.clone()),
                _ => (
                    format!("{}_{number}", natural.trim_end_matches('_')),
                    format!("{natural_request}{number}"),
                ),
            };
            let request = if self.requests.has(&request) {
                format!("{request}Call")
            } else {
                request
            };
            let is_free = self.methods.is_free(&method, method_companions)
                && self.requests.is_free(&request, companions);
            if is_free {
                self.methods.take(&method, method_companions);
                self.requests.take(&request, companions);
                return OperationNames {
                    module: module(&method),
                    constant: identifier(&request, Case::Shouty, "operation"),
                    args: format!("{request}Args"),
                    reply: format!("{request}Reply"),
                    inputs: input_names(inputs),
                    choices: choice_names(&operation.choices),
                    method,
                    request,
                };
            }
            number += 1;
        }
    }
}

fn input_names(inputs: &[Input]) -> Vec<String> {
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

/// The folder and module that an operation's request stands in.
pub(crate) fn folder_of(operation: &Operation) -> &'static str {
    match operation.kind {
        OperationKind::Action => "operations",
        OperationKind::Internal => "discovery",
        OperationKind::Trigger => "triggers",
    }
}

/// The struct whose method an operation is.
pub(crate) fn client_of(operation: &Operation) -> &'static str {
    match operation.kind {
        OperationKind::Internal => "Discovery",
        OperationKind::Action | OperationKind::Trigger => "Client",
    }
}

/// The method that lists the choices for the inputs of this one.
pub(crate) fn choices_method(method: &str) -> String {
    format!("{}_choices", method.trim_end_matches('_'))
}

/// Names of the methods that list choices.
fn choice_names(choices: &[ChoiceList]) -> Vec<String> {
    let mut scope = Scope::with_reserved(&["new", "clone"]);
    choices
        .iter()
        .map(|list| {
            let suffix = match list.kind {
                ChoiceKind::Schema => " schema",
                ChoiceKind::Below => " below",
                ChoiceKind::Choices => "",
            };
            let wire = format!("{}{suffix}", list.input.join(" "));
            scope.take(&identifier(&wire, Case::Snake, "input"), alone)
        })
        .collect()
}

/// The visibility of an operation's statics: choices for inputs of other calls
/// come from some.
pub(crate) fn visibility_of(operation: &Operation) -> TokenStream {
    if operation.is_lookup {
        quote! { pub(crate) }
    } else {
        TokenStream::new()
    }
}

/// The setter of an input or a member.
pub(crate) fn setter(name: &str) -> String {
    format!("with_{name}")
}
