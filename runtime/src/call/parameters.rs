//! Inputs by name, in the order in which they were first set.

use std::{borrow::Cow, fmt};

use crate::{connector::ListStyle, parameter::ToParameter, url};

type Name = Cow<'static, str>;

/// The inputs of one location.
#[derive(Clone, Default)]
pub(super) struct Parameters(Vec<Parameter>);

#[derive(Clone)]
pub(super) struct Parameter {
    pub(super) name: Name,
    pub(super) values: Vec<String>,
    pub(super) style: ListStyle,
    /// Why the input cannot be sent.
    problem: Option<&'static str>,
}

impl Parameters {
    pub(super) fn set_one(&mut self, name: Name, value: Option<Cow<'_, str>>) {
        self.set(Parameter::of_one(name, value));
    }

    pub(super) fn set_list(&mut self, name: Name, style: ListStyle, values: &[impl ToParameter]) {
        let values = values
            .iter()
            .map(|value| value.to_parameter().map(Cow::into_owned));
        let parameter = match values.collect() {
            Some(values) => Parameter::of_list(name, style, values),
            None => Parameter::unwritable(name),
        };
        self.set(parameter);
    }

    pub(super) fn get(&self, name: &str) -> Option<&Parameter> {
        self.0.iter().find(|parameter| parameter.name == name)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Parameter> {
        self.0.iter()
    }

    /// Name and problem of the first input that cannot be sent.
    pub(super) fn problem(&self) -> Option<(&str, &'static str)> {
        self.0
            .iter()
            .find_map(|parameter| Some((&*parameter.name, parameter.problem?)))
    }

    /// The inputs as encoded pairs of a query or a form.
    pub(super) fn pairs(&self) -> impl Iterator<Item = String> {
        self.0.iter().flat_map(Parameter::pairs)
    }

    fn set(&mut self, parameter: Parameter) {
        match self.0.iter_mut().find(|known| known.name == parameter.name) {
            Some(known) => *known = parameter,
            None => self.0.push(parameter),
        }
    }
}

impl Parameter {
    fn of_one(name: Name, value: Option<Cow<'_, str>>) -> Self {
        match value {
            Some(value) => {
                let values = vec![value.into_owned()];
                Self {
                    name,
                    values,
                    style: ListStyle::Repeat,
                    problem: None,
                }
            }
            None => Self::unwritable(name),
        }
    }

    fn of_list(name: Name, style: ListStyle, values: Vec<String>) -> Self {
        let separator = style.separator();
        let ambiguous =
            style != ListStyle::Repeat && values.iter().any(|value| value.contains(separator));
        let problem = ambiguous
            .then_some("has an item that contains the separator, and would arrive as two items");
        Self {
            name,
            values,
            style,
            problem,
        }
    }

    fn unwritable(name: Name) -> Self {
        let problem = Some("is not finite");
        Self {
            name,
            values: Vec::new(),
            style: ListStyle::Comma,
            problem,
        }
    }

    fn pairs(&self) -> Vec<String> {
        let name = url::encode(&self.name);
        match (self.style, self.values.as_slice()) {
            (_, []) => Vec::new(),
            (ListStyle::Repeat, values) => values
                .iter()
                .map(|value| url::query_pair(&self.name, value))
                .collect(),
            (style, values) => {
                let values: Vec<String> = values
                    .iter()
                    .map(|value| url::encode(value).to_string())
                    .collect();
                vec![format!("{name}={}", values.join(encoded_separator(style)))]
            }
        }
    }
}

/// The separator, which must not look like a part of a value.
const fn encoded_separator(style: ListStyle) -> &'static str {
    match style {
        ListStyle::Comma | ListStyle::Repeat => ",",
        ListStyle::Space => "%20",
        ListStyle::Tab => "%09",
        ListStyle::Pipe => "%7C",
    }
}

/// Shows names, never values.
impl fmt::Debug for Parameters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list()
            .entries(self.0.iter().map(|parameter| &parameter.name))
            .finish()
    }
}
