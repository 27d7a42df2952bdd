//! Samples, compared with their types.

use crate::model::{Connector, Object, SampleKind, Shape, TypeId, TypeKind, Union, Values};
use crate::source::json::{self, Tolerated};
use crate::source::{Diagnostics, Node, Sample, Span, Value};

/// Reports where samples contradict the definition. `null` counts as a missing
/// member, and undescribed members are allowed.
pub(super) fn check(connector: &Connector, report: &mut Diagnostics) {
    for sample in &connector.samples {
        let contradictions = contradictions(connector, sample);
        match sample.contradicts {
            Some(said) if contradictions.is_empty() => {
                let message = format!("`{}` does not contradict its schema", sample.name);
                let reported = report.wrong(said, message);
                reported.help("remove `contradicts`");
            }
            Some(_) => {}
            None => {
                for (span, message) in contradictions {
                    let reported = report.wrong(span, message);
                    reported.help("correct the sample or the definition, or say in `samples.json` why it `contradicts`");
                }
            }
        }
    }
}

fn contradictions(connector: &Connector, sample: &Sample) -> Vec<(Span, String)> {
    let mut comparison = SampleCheck {
        connector,
        is_request: sample.kind == SampleKind::Request,
        found: Vec::new(),
    };
    let root = json::parse(&sample.text, sample.span.file, &mut Tolerated::default());
    if let (Some(shape), Ok(root)) = (connector.sample_shape(sample), root) {
        comparison.value(&shape, &root);
    }
    comparison.found
}

struct SampleCheck<'c> {
    connector: &'c Connector,
    /// What only the service sets is missing in requests.
    is_request: bool,
    found: Vec<(Span, String)>,
}

impl SampleCheck<'_> {
    fn value(&mut self, shape: &Shape, node: &Node) {
        if matches!(node.value, Value::Null) {
            return;
        }
        let expected = match shape {
            Shape::Named(id) => return self.named(*id, node),
            Shape::List(item) => match &node.value {
                Value::List(items) => {
                    return items.iter().for_each(|node| self.value(item, node));
                }
                _ => "an array",
            },
            Shape::Map(inner) => match &node.value {
                Value::Object(members) => {
                    return members
                        .iter()
                        .for_each(|member| self.value(inner, &member.node));
                }
                _ => "an object",
            },
            Shape::Integer if node.integer().is_none() => "a whole number",
            Shape::Number | Shape::UnixTime if !is_number(node) => "a number",
            Shape::Boolean if node.boolean().is_none() => "a boolean",
            Shape::Text | Shape::DateTime | Shape::Date | Shape::Base64 | Shape::Quoted(_)
                if node.text().is_none() =>
            {
                "a string"
            }
            _ => return,
        };
        self.contradiction(node, expected);
    }

    fn contradiction(&mut self, node: &Node, expected: &str) {
        let message = format!(
            "the sample has {}, but the definition describes {expected}",
            node.kind()
        );
        self.found.push((node.span, message));
    }

    fn named(&mut self, id: TypeId, node: &Node) {
        match &self.connector.type_def(id).kind {
            TypeKind::Object(object) => self.object(object, node),
            TypeKind::Union(union) => self.union(union, node),
            TypeKind::Enumeration(enumeration) => match &enumeration.values {
                Values::Text(values) => {
                    let is_listed = |text: &str| values.iter().any(|value| value.value == text);
                    self.listed(node, "a string", node.text().map(is_listed));
                }
                Values::Integer(values) => {
                    let is_listed = |number| values.iter().any(|value| value.value == number);
                    self.listed(node, "a whole number", node.integer().map(is_listed));
                }
            },
        }
    }

    /// One of the values of an enumeration; `is_listed` is `None` for a value of
    /// another type than theirs.
    fn listed(&mut self, node: &Node, expected: &str, is_listed: Option<bool>) {
        match is_listed {
            Some(true) => {}
            Some(false) => {
                let message = "the sample has a value that the definition does not list";
                self.found.push((node.span, message.to_owned()));
            }
            None => self.contradiction(node, expected),
        }
    }

    fn object(&mut self, object: &Object, node: &Node) {
        if !node.is_object() {
            return self.contradiction(node, "an object");
        }
        for field in &object.fields {
            match node.get(&field.wire) {
                Some(value) => self.value(&field.shape, value),
                None if field.required && (field.is_offered() || !self.is_request) => {
                    let message = format!("the sample lacks `{}`, which is required", field.wire);
                    self.found.push((node.span, message));
                }
                None => {}
            }
        }
        if let Some(further) = &object.additional {
            let known = |name: &str| object.fields.iter().any(|field| field.wire == name);
            for member in node.members().iter().filter(|member| !known(&member.name)) {
                self.value(further, &member.node);
            }
        }
    }

    fn union(&mut self, union: &Union, node: &Node) {
        let announced = node.text_of(&union.discriminator);
        let case = union.cases.iter().find(|(text, _)| announced == Some(text));
        self.named(case.map_or(union.base, |(_, id)| *id), node);
    }
}

fn is_number(node: &Node) -> bool {
    matches!(node.value, Value::Number(_))
}
