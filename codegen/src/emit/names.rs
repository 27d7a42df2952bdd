//! Every Rust name of a crate, chosen once.

use std::collections::BTreeMap;

use crate::emit::ident::{Case, Scope, alone, identifier, module};
use crate::emit::locks::{Locks, Rule, Wanted};
use crate::model::{
    ChoiceKind, ChoiceList, Connector, Input, InputTarget, NameLock, Object, Operation,
    OperationKind, Owner, ParameterLocation, Section, TypeDef, TypeId, TypeKind, Values,
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
    "BulkReply",
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
    "Quoted",
    "Raw",
    "DecodeResult",
    "Reader",
    "UnreadResponse",
    "Rejected",
    "Reply",
    "Response",
    "Reveal",
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
    "UnixTime",
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
    "into_results",
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
    lock: NameLock,
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
        let mut locks = Locks::new(&connector.names);
        let types = type_names(connector, &mut locks);
        let requests = locks.scope(&[Section::Types, Section::Requests], "", RESERVED_TYPES);
        let methods = locks.scope(&[Section::Methods], "", RESERVED_METHODS);
        let mut scopes = OperationScopes {
            requests,
            methods,
            locks: &mut locks,
        };
        for of_type in &types {
            scopes.requests.keep(&of_type.name);
            scopes.requests.keep(&of_type.new);
        }
        let operations: Vec<&Operation> = connector.operations.iter().collect();
        let subscriptions = connector.triggers.iter().map(|trigger| &trigger.operation);
        let all: Vec<&Operation> = operations.iter().copied().chain(subscriptions).collect();
        let keys = scopes.locks.operation_keys(&all);
        let (of_operations, of_triggers) = keys.split_at(operations.len());
        let triggers = all.get(operations.len()..).unwrap_or_default();
        let operations = scopes.take(&operations, of_operations);
        let triggers = scopes.take(triggers, of_triggers);
        let error_codes = error_code_names(connector, &mut locks);
        Self {
            types,
            error_codes,
            operations,
            triggers,
            lock: locks.into_all(),
        }
    }

    /// What every name belongs to, those from before included.
    pub(crate) fn lock(&self) -> &NameLock {
        &self.lock
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

fn type_names(connector: &Connector, locks: &mut Locks<'_>) -> Vec<TypeNames> {
    let keys = locks.type_keys(&connector.types);
    let mut scope = locks.scope(&[Section::Types, Section::Requests], "", RESERVED_TYPES);
    let mut names: Vec<(String, String)> = Vec::with_capacity(keys.len());
    for (key, def) in keys.iter().zip(&connector.types) {
        let name = locks.name(Section::Types, key).unwrap_or_else(|| {
            let natural = identifier(&def.name, Case::Pascal, "object");
            scope.take(&natural, |name| companion_of_type(def, name))
        });
        locks.add(Section::Types, "", key, &name);
        let mut new = format!("New{name}");
        if !companion_of_type(def, &name).is_empty() {
            let key = format!("{key} new");
            new = match locks.name(Section::Types, &key) {
                Some(known) => known,
                // The name came after the type's own: others have it already.
                None if locks.was_there(&name) => scope.take(&new, alone),
                None => new,
            };
            locks.add(Section::Types, "", &key, &new);
        }
        names.push((name, new));
    }
    let modules = type_modules(connector, &names);
    let all = connector.types.iter().zip(&keys).zip(names).zip(modules);
    all.map(|(((def, key), (name, new)), module)| TypeNames {
        new,
        members: member_names(def, key, locks),
        name,
        module,
    })
    .collect()
}

/// The struct of required members, where a type has one.
fn companion_of_type(def: &TypeDef, name: &str) -> Vec<String> {
    let TypeKind::Object(object) = &def.kind else {
        return Vec::new();
    };
    let wanted = object
        .fields
        .iter()
        .filter(|field| field.required && field.is_offered());
    if def.input && wanted.count() > 1 {
        vec![format!("New{name}")]
    } else {
        Vec::new()
    }
}

fn error_code_names(connector: &Connector, locks: &mut Locks<'_>) -> TypeNames {
    let codes = connector.remedies.iter();
    let codes = codes.map(|(code, _)| (code.clone(), code.as_str()));
    let rule = variants(Section::ErrorCodes, UNLISTED);
    TypeNames {
        name: "ErrorCode".to_owned(),
        members: variant_names(locks, rule, "", codes),
        module: "error_code".to_owned(),
        ..TypeNames::default()
    }
}

/// The module of each type: its own where it is shared, its operation's
/// otherwise.
fn type_modules(connector: &Connector, names: &[(String, String)]) -> Vec<String> {
    let mut scope = Scope::with_reserved(RESERVED_MODULES);
    let mut of_operation: BTreeMap<&str, String> = BTreeMap::new();
    connector
        .types
        .iter()
        .zip(names)
        .map(|(def, (name, _))| match &def.owner {
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

/// The variants that stand for all other values.
const UNLISTED: &[&str] = &["Unlisted"];
const OTHER: &[&str] = &["Other"];

fn member_names(def: &TypeDef, key: &str, locks: &mut Locks<'_>) -> Vec<String> {
    let values = variants(Section::Values, UNLISTED);
    match &def.kind {
        TypeKind::Object(object) => field_names(object, key, locks),
        TypeKind::Enumeration(enumeration) => match &enumeration.values {
            Values::Text(variants) => {
                let named = variants.iter().map(|one| {
                    let name = one.name.as_deref().unwrap_or(&one.value);
                    (one.value.clone(), name)
                });
                variant_names(locks, values, key, named)
            }
            Values::Integer(variants) => {
                let texts: Vec<String> = variants.iter().map(|one| one.value.to_string()).collect();
                let named = variants.iter().zip(&texts).map(|(one, text)| {
                    let name = one.name.as_deref().unwrap_or(text);
                    (text.clone(), name)
                });
                variant_names(locks, values, key, named)
            }
        },
        TypeKind::Union(union) => {
            let cases = union.cases.iter();
            let cases = cases.map(|(text, _)| (text.clone(), text.as_str()));
            variant_names(locks, variants(Section::Values, OTHER), key, cases)
        }
    }
}

fn field_names(object: &Object, key: &str, locks: &mut Locks<'_>) -> Vec<String> {
    let wanted: Vec<Wanted<'_>> = object
        .fields
        .iter()
        .map(|field| Wanted {
            key: field.wire.clone(),
            wire: &field.wire,
        })
        .collect();
    let rule = Rule {
        section: Section::Members,
        case: Case::Snake,
        fallback: "field",
        reserved: RESERVED_MEMBERS,
    };
    locks.unique(rule, key, &wanted)
}

const fn variants(section: Section, reserved: &'static [&'static str]) -> Rule {
    Rule {
        section,
        case: Case::Pascal,
        fallback: "value",
        reserved,
    }
}

/// Names of variants, from values on the wire and what the definition calls
/// them.
fn variant_names<'a>(
    locks: &mut Locks<'_>,
    rule: Rule,
    owner: &str,
    values: impl Iterator<Item = (String, &'a str)>,
) -> Vec<String> {
    let wanted: Vec<Wanted<'_>> = values
        .map(|(key, wire)| Wanted {
            key,
            wire: if wire.is_empty() { "empty" } else { wire },
        })
        .collect();
    locks.unique(rule, owner, &wanted)
}

/// Names around operations, in which no two of a crate may meet.
struct OperationScopes<'s, 'l> {
    requests: Scope,
    methods: Scope,
    locks: &'s mut Locks<'l>,
}

impl OperationScopes<'_, '_> {
    /// Names for each operation. One that already is called like its method
    /// keeps that name; the others follow in their order.
    fn take(&mut self, operations: &[&Operation], keys: &[String]) -> Vec<OperationNames> {
        let mut names = vec![OperationNames::default(); operations.len()];
        for exact in [true, false] {
            for ((operation, key), names) in operations.iter().zip(keys).zip(&mut names) {
                let method = identifier(&operation.id, Case::Snake, "operation");
                if (operation.id == method) == exact {
                    *names = self.take_one(operation, key);
                }
            }
        }
        names
    }

    fn take_one(&mut self, operation: &Operation, key: &str) -> OperationNames {
        let (method, request) = self.method_and_request(operation, key);
        self.locks.add(Section::Methods, "", key, &method);
        self.locks.add(Section::Requests, "", key, &request);
        OperationNames {
            module: module(&method),
            constant: identifier(&request, Case::Shouty, "operation"),
            args: format!("{request}Args"),
            reply: format!("{request}Reply"),
            inputs: input_names(&operation.inputs, key, self.locks),
            choices: choice_names(&operation.choices, key, self.locks),
            method,
            request,
        }
    }

    /// Method and request of an operation bear the same number where others have
    /// their names already.
    fn method_and_request(&mut self, operation: &Operation, key: &str) -> (String, String) {
        let known = [Section::Methods, Section::Requests].map(|one| self.locks.name(one, key));
        if let [Some(method), Some(request)] = known {
            return (method, request);
        }
        let method_companions = |name: &str| Section::Methods.companions(name);
        let companions = |name: &str| Section::Requests.companions(name);
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
                return (method, request);
            }
            number += 1;
        }
    }
}

fn input_names(inputs: &[Input], key: &str, locks: &mut Locks<'_>) -> Vec<String> {
    let wanted: Vec<Wanted<'_>> = inputs
        .iter()
        .map(|input| Wanted {
            key: format!("{} {}", place_of(input.target), input.field.wire),
            wire: &input.field.wire,
        })
        .collect();
    let rule = Rule {
        section: Section::Inputs,
        case: Case::Snake,
        fallback: "input",
        reserved: RESERVED_INPUTS,
    };
    locks.unique(rule, key, &wanted)
}

/// Where an input travels, in a word.
fn place_of(target: InputTarget) -> &'static str {
    match target {
        InputTarget::Parameter(ParameterLocation::Path { .. }) => "path",
        InputTarget::Parameter(ParameterLocation::Query(_)) => "query",
        InputTarget::Parameter(ParameterLocation::Header(_)) => "header",
        InputTarget::BodyMember(..)
        | InputTarget::WholeBody
        | InputTarget::RawBody
        | InputTarget::FormField(_)
        | InputTarget::Part(_) => "body",
    }
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
fn choice_names(choices: &[ChoiceList], key: &str, locks: &mut Locks<'_>) -> Vec<String> {
    let wires: Vec<String> = choices
        .iter()
        .map(|list| {
            let suffix = match list.kind {
                ChoiceKind::Schema => " schema",
                ChoiceKind::Below => " below",
                ChoiceKind::Choices => "",
            };
            format!("{}{suffix}", list.input.join(" "))
        })
        .collect();
    let wanted: Vec<Wanted<'_>> = wires
        .iter()
        .map(|wire| Wanted {
            key: wire.clone(),
            wire,
        })
        .collect();
    let rule = Rule {
        section: Section::Choices,
        case: Case::Snake,
        fallback: "input",
        reserved: &["new", "clone"],
    };
    locks.unique(rule, key, &wanted)
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

/// What moves a member out.
pub(crate) fn taker(name: &str) -> String {
    format!("take_{name}")
}

/// The setter of an input or a member.
pub(crate) fn setter(name: &str) -> String {
    format!("with_{name}")
}
