//! All that an operation is told outside its body.

use std::collections::BTreeSet;

use super::Lowering;
use super::access::Effect;
use super::headers::{Ownership, ownership};
use super::object::field;
use super::operation::Found;
use super::parameter::Declared;
use super::path::{self, Template};
use crate::model::{
    CredentialPlace, Docs, FixedParameter, ListStyle, Literal, Parameter, Path, Place, Shape,
};
use crate::openapi::first;
use crate::source::Node;

/// What an operation is told outside its body.
#[derive(Debug, Default)]
pub(super) struct Inputs {
    pub(super) path: Path,
    pub(super) parameters: Vec<Parameter>,
    pub(super) fixed: Vec<FixedParameter>,
    /// A media type for the body, from a header parameter or a policy.
    pub(super) content_type: Option<String>,
    /// A value for the `Accept` header.
    pub(super) accept: Option<String>,
    /// The path as the definition has it.
    pub(super) template: Template,
    /// Names in the template that a declared parameter has taken.
    pub(super) bound: BTreeSet<String>,
}

impl<'a> Lowering<'a> {
    /// Reads the parameters of an operation, and what policies add to them.
    pub(super) fn inputs(&mut self, found: &Found<'a>) -> Inputs {
        let template = path::parse(found.template);
        for name in &template.mixed_query {
            self.report.warn(
                found.span,
                format!(
                    "the path writes text around the value of `{name}`: callers give all of it"
                ),
            );
        }
        let path = template.path.clone();
        let mut inputs = Inputs {
            path,
            template,
            ..Inputs::default()
        };
        for parameter in self.declared(found) {
            self.input(found, &parameter, &mut inputs);
        }
        self.bind_names_of_path(found, &mut inputs);
        for effect in &self.access.of(found).effects {
            if let Effect::Send {
                place,
                name,
                value,
                yields,
            } = effect
            {
                inputs.send(place, name, value, *yields);
            }
        }
        inputs
    }

    /// The declared parameters, each once: header names know no case.
    fn declared(&mut self, found: &Found<'a>) -> Vec<Declared<'a>> {
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
            let (name, place) = (declared.name, declared.place);
            let key = if place == "header" {
                name.to_ascii_lowercase()
            } else {
                name.to_owned()
            };
            if known.insert((place, key)) {
                all.push(declared);
            } else {
                let message = format!("a second `{name}` in the {place}: the first one counts");
                self.report.warn(node.span, message);
            }
        }
        all
    }

    fn read_parameter(&mut self, node: &'a Node) -> Option<Declared<'a>> {
        let Some(mut layers) = self.document.layers(node) else {
            self.report.warn(
                node.span,
                "this parameter's `$ref` leads nowhere: it is left out",
            );
            return None;
        };
        let text = |word| first(&layers, word).and_then(Node::text);
        let (Some(name), Some(place)) = (text("name"), text("in")) else {
            self.report.warn(
                node.span,
                "a parameter needs `name` and `in`: it is left out",
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
            place,
            at: node.span,
            around,
            layers,
            schema,
        })
    }

    /// Gives every name in the path a parameter.
    fn bind_names_of_path(&mut self, found: &Found<'a>, inputs: &mut Inputs) {
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
                format!("the path names `{{{name}}}`, but no parameter does: it is taken as text"),
            );
            let place = match wire {
                Some(_) => Place::Query(ListStyle::Comma),
                None => Place::Path {
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
            inputs.parameters.push(Parameter { field, place });
        }
    }
}

impl Inputs {
    /// Sends a fixed value in a header or in the query. It replaces what the
    /// caller could give under that name, unless it `yields` to it.
    fn send(&mut self, place: &CredentialPlace, name: &str, value: &str, yields: bool) {
        match place {
            CredentialPlace::Query(_) => {
                self.send_at(Place::Query(ListStyle::Comma), name, value, yields);
            }
            CredentialPlace::Header(_) => match ownership(name) {
                Ownership::ContentType => set(&mut self.content_type, value, yields),
                Ownership::Accept => set(&mut self.accept, value, yields),
                _ => self.send_at(Place::Header(ListStyle::Comma), name, value, yields),
            },
        }
    }

    fn send_at(&mut self, place: Place, name: &str, value: &str, yields: bool) {
        let is_it = |wire: &str, of: Place| match (place, of) {
            (Place::Header(_), Place::Header(_)) => wire.eq_ignore_ascii_case(name),
            (Place::Query(_), Place::Query(_)) => wire == name,
            _ => false,
        };
        let given = self
            .parameters
            .iter()
            .any(|one| is_it(&one.field.wire, one.place))
            || self.fixed.iter().any(|one| is_it(&one.wire, one.place));
        if yields && given {
            return;
        }
        self.parameters
            .retain(|one| !is_it(&one.field.wire, one.place));
        self.fixed.retain(|one| !is_it(&one.wire, one.place));
        let (wire, value) = (name.to_owned(), Literal::Text(value.to_owned()));
        self.fixed.push(FixedParameter { wire, place, value });
    }
}

fn set(header: &mut Option<String>, value: &str, yields: bool) {
    if !yields || header.is_none() {
        *header = Some(value.to_owned());
    }
}
