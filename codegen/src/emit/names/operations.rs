//! Names around operations.

use std::collections::{BTreeMap, BTreeSet};

use super::parts::{OperationNames, TypeNames};
use super::reserved::{RESERVED_INPUTS, RESERVED_METHODS, RESERVED_TYPES};
use crate::emit::ident::{Case, Scope, identifier, module};
use crate::emit::locks::{Locks, Rule, Wanted};
use crate::model::{
    Body, ChoiceKind, ChoiceList, InputTarget, Operation, ParameterLocation, Section,
};

/// Names around operations, unique within a crate.
pub(super) struct OperationScopes<'s, 'l> {
    requests: Scope<'static>,
    methods: Scope<'static>,
    locks: &'s mut Locks<'l>,
}

impl<'s, 'l> OperationScopes<'s, 'l> {
    pub(super) fn beside(types: &[TypeNames], locks: &'s mut Locks<'l>) -> Self {
        let mut requests = locks.scope(&[Section::Types, Section::Requests], "", RESERVED_TYPES);
        for of_type in types {
            requests.keep(&of_type.name);
            requests.keep(&of_type.new);
        }
        Self {
            requests,
            methods: locks.scope(&[Section::Methods], "", RESERVED_METHODS),
            locks,
        }
    }

    /// Names for each operation. One whose id is already its method's name
    /// keeps it; the others follow in their order.
    pub(super) fn take(
        &mut self,
        operations: &[&Operation],
        keys: &[String],
    ) -> Vec<OperationNames> {
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
        let (inputs, received) = input_names(operation, key, self.locks);
        let (choices, given) = choice_names(&operation.choices, key, self.locks);
        OperationNames {
            module: module(&method),
            constant: identifier(&request, Case::Shouty, "operation"),
            args: format!("{request}Args"),
            reply: format!("{request}Reply"),
            received_struct: format!("{request}Inputs"),
            inputs,
            received,
            choices,
            given,
            method,
            request,
        }
    }

    /// Method and request of an operation get the same number if their names are
    /// taken.
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

/// Names of the callers' inputs, and of everything that the service gets beside
/// a body that is one value.
fn input_names(
    operation: &Operation,
    key: &str,
    locks: &mut Locks<'_>,
) -> (Vec<String>, Vec<String>) {
    let offered = operation.inputs.iter();
    let mut wanted: Vec<Wanted<'_>> = offered
        .map(|input| wanted_input(place_of(input.target), &input.field.wire))
        .collect();
    let parameters = operation.parameters.iter().map(|parameter| {
        let place = place_of(InputTarget::Parameter(parameter.location));
        (place, parameter.field.wire.as_str())
    });
    let form = operation.body.as_ref().map_or(&[][..], Body::form);
    let fields = form.iter().map(|one| ("body", one.field.wire.as_str()));
    let received: Vec<Wanted<'_>> = parameters
        .chain(fields)
        .map(|(place, wire)| wanted_input(place, wire))
        .collect();
    for one in &received {
        if !wanted.iter().any(|other| other.key == one.key) {
            wanted.push(one.clone());
        }
    }
    let rule = Rule {
        section: Section::Inputs,
        case: Case::Snake,
        fallback: "input",
        reserved: RESERVED_INPUTS,
    };
    let mut names = locks.unique(rule, key, &wanted);
    let of = |one: &Wanted<'_>| {
        let position = wanted.iter().position(|other| other.key == one.key);
        let name = position.and_then(|position| names.get(position));
        name.cloned().unwrap_or_default()
    };
    let received = received.iter().map(of).collect();
    names.truncate(operation.inputs.len());
    (names, received)
}

/// A parameter beside a body has another name.
fn wanted_input<'w>(place: &str, wire: &'w str) -> Wanted<'w> {
    let is_called_body = identifier(wire, Case::Snake, "input") == "body";
    Wanted {
        key: format!("{place} {wire}"),
        wire: if place != "body" && is_called_body {
            "body parameter"
        } else {
            wire
        },
    }
}

/// The location of an input, in a word.
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

/// Names of the methods that list choices, and of those that take what choices
/// depend on.
fn choice_names(
    choices: &[ChoiceList],
    key: &str,
    locks: &mut Locks<'_>,
) -> (Vec<String>, BTreeMap<String, String>) {
    let lists = choices.iter().map(|list| {
        let suffix = match list.kind {
            ChoiceKind::Schema => " schema",
            ChoiceKind::Below => " below",
            ChoiceKind::Choices => "",
        };
        format!("{}{suffix}", list.input.join(" "))
    });
    let given = choices.iter().flat_map(|list| &list.given);
    let given: BTreeSet<&str> = given.map(|field| field.wire.as_str()).collect();
    let setters = given.iter().map(|wire| format!("given: {wire}"));
    let keys: Vec<String> = lists.chain(setters).collect();
    let wanted: Vec<Wanted<'_>> = keys
        .iter()
        .map(|key| Wanted {
            key: key.clone(),
            wire: key,
        })
        .collect();
    let rule = Rule {
        section: Section::Choices,
        case: Case::Snake,
        fallback: "input",
        reserved: &["new", "clone"],
    };
    let mut names = locks.unique(rule, key, &wanted);
    let setters = names.split_off(choices.len());
    let given = given.into_iter().map(str::to_owned).zip(setters);
    (names, given.collect())
}
