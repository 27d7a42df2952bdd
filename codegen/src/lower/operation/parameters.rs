//! All that an operation is told outside its body.

use std::collections::BTreeSet;

use crate::lower::Lowering;
use crate::lower::access::Effect;
use crate::lower::operation::OperationSource;
use crate::lower::operation::headers::{Ownership, ownership};
use crate::lower::operation::parameter::Declared;
use crate::lower::operation::path::{self, ParsedPath};
use crate::lower::schema::object::field;
use crate::model::{
    CredentialLocation, Docs, FixedParameter, ListStyle, Literal, Parameter, ParameterLocation,
    Path, Shape,
};
use crate::openapi::first;
use crate::source::Node;

/// What an operation is told outside its body.
#[derive(Debug, Default)]
pub(crate) struct ParameterSet {
    pub(crate) path: Path,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) fixed: Vec<FixedParameter>,
    /// A media type for the body, from a header parameter or a policy.
    pub(crate) content_type: Option<String>,
    /// The input that chooses the media type of a raw body.
    pub(crate) content_type_choice: Option<Parameter>,
    /// A value for the `Accept` header.
    pub(crate) accept: Option<String>,
    /// The path as the definition has it.
    pub(crate) template: ParsedPath,
    /// Names in the template that a declared parameter has taken.
    pub(crate) bound: BTreeSet<String>,
}

impl<'a> Lowering<'a> {
    /// Reads the parameters of an operation, and what policies add to them.
    pub(crate) fn inputs(&mut self, found: &OperationSource<'a>) -> ParameterSet {
        let template = path::parse(found.template);
        for name in &template.mixed_query {
            self.report.warn(
                found.span,
                format!(
                    "the path has text around the value of `{name}`: callers set the whole segment"
                ),
            );
        }
        let path = template.path.clone();
        let mut inputs = ParameterSet {
            path,
            template,
            ..ParameterSet::default()
        };
        for parameter in self.declared(found) {
            self.input(found, &parameter, &mut inputs);
        }
        self.bind_names_of_path(found, &mut inputs);
        for effect in &self.access.of(found).effects {
            if let Effect::Send {
                location,
                name,
                value,
                skip_if_present,
            } = effect
            {
                inputs.send(location, name, value, *skip_if_present);
            }
        }
        inputs
    }

    /// The declared parameters, each once: header names know no case.
    fn declared(&mut self, found: &OperationSource<'a>) -> Vec<Declared<'a>> {
        let nodes = found
            .node
            .get("parameters")
            .map(Node::items)
            .unwrap_or_default();
        let mut known = BTreeSet::new();
        let mut all = Vec::new();
        for node in nodes {
            let Some(declared) = self.read_parameter(node) else {
                continue;
            };
            let (name, location) = (declared.name, declared.location);
            let key = if location == "header" {
                name.to_ascii_lowercase()
            } else {
                name.to_owned()
            };
            if known.insert((location, key)) {
                all.push(declared);
            } else {
                let message = format!("a second `{name}` in the {location} is ignored");
                self.report.warn(node.span, message);
            }
        }
        all
    }

    fn read_parameter(&mut self, node: &'a Node) -> Option<Declared<'a>> {
        let Some(mut layers) = self.document.layers(node) else {
            self.report.warn(
                node.span,
                "the `$ref` of this parameter is an unresolved reference: the parameter is ignored",
            );
            return None;
        };
        let text = |word| first(&layers, word).and_then(Node::text);
        let (Some(name), Some(location)) = (text("name"), text("in")) else {
            self.report.warn(
                node.span,
                "a parameter needs `name` and `in`: it is ignored",
            );
            return None;
        };
        let content = first(&layers, "content").and_then(|content| content.members().first());
        let schema = first(&layers, "schema")
            .or_else(|| content.and_then(|member| member.node.get("schema")));
        let around = layers.clone();
        layers.extend(
            schema
                .and_then(|schema| self.document.layers(schema))
                .unwrap_or_default(),
        );
        Some(Declared {
            name,
            location,
            at: node.span,
            around,
            layers,
            schema,
        })
    }

    /// Gives every name in the path a parameter.
    fn bind_names_of_path(&mut self, found: &OperationSource<'a>, inputs: &mut ParameterSet) {
        let in_path: Vec<(String, Option<String>)> = path::names(&inputs.template.path)
            .map(|name| (name.to_owned(), None))
            .collect();
        let in_query = inputs.template.query_parameters.clone();
        let in_query = in_query.into_iter().map(|(wire, name)| (name, Some(wire)));
        for (name, wire) in in_path.into_iter().chain(in_query) {
            if !inputs.bound.insert(name.clone()) {
                continue;
            }
            self.report.warn(
                found.span,
                format!(
                    "the path contains `{{{name}}}`, but there is no such parameter: it is \
                     added as text"
                ),
            );
            let location = match wire {
                Some(_) => ParameterLocation::Query(ListStyle::Comma),
                None => ParameterLocation::Path {
                    double_encoded: false,
                },
            };
            let field = field(
                &wire.unwrap_or(name),
                Shape::Text,
                Docs::default(),
                &[],
                true,
            );
            inputs.parameters.push(Parameter { field, location });
        }
    }
}

impl ParameterSet {
    /// Sends a fixed value in a header or in the query. It replaces what the
    /// caller could give under that name, unless it `skip_if_present` to it.
    fn send(
        &mut self,
        location: &CredentialLocation,
        name: &str,
        value: &str,
        skip_if_present: bool,
    ) {
        match location {
            CredentialLocation::Query(_) => {
                self.send_at(
                    ParameterLocation::Query(ListStyle::Comma),
                    name,
                    value,
                    skip_if_present,
                );
            }
            CredentialLocation::Header(_) => match ownership(name) {
                Ownership::ContentType => set(&mut self.content_type, value, skip_if_present),
                Ownership::Accept => set(&mut self.accept, value, skip_if_present),
                _ => self.send_at(
                    ParameterLocation::Header(ListStyle::Comma),
                    name,
                    value,
                    skip_if_present,
                ),
            },
        }
    }

    fn send_at(
        &mut self,
        location: ParameterLocation,
        name: &str,
        value: &str,
        skip_if_present: bool,
    ) {
        let is_it = |wire: &str, of: ParameterLocation| match (location, of) {
            (ParameterLocation::Header(_), ParameterLocation::Header(_)) => {
                wire.eq_ignore_ascii_case(name)
            }
            (ParameterLocation::Query(_), ParameterLocation::Query(_)) => wire == name,
            _ => false,
        };
        let given = self
            .parameters
            .iter()
            .any(|one| is_it(&one.field.wire, one.location))
            || self.fixed.iter().any(|one| is_it(&one.wire, one.location));
        if skip_if_present && given {
            return;
        }
        self.parameters
            .retain(|one| !is_it(&one.field.wire, one.location));
        self.fixed.retain(|one| !is_it(&one.wire, one.location));
        let (wire, value) = (name.to_owned(), Literal::Text(value.to_owned()));
        self.fixed.push(FixedParameter {
            wire,
            location,
            value,
        });
    }
}

fn set(header: &mut Option<String>, value: &str, skip_if_present: bool) {
    if !skip_if_present || header.is_none() {
        *header = Some(value.to_owned());
    }
}
