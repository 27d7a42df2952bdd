//! Connection parameters, which are given when a connection is made.

use crate::lower::schema::literal::plain_text;
use crate::model::{CredentialKind, OAuth};
use crate::openapi::first;
use crate::source::Node;

/// One connection parameter.
#[derive(Clone, Debug)]
pub(crate) struct ConnectionParameter<'a> {
    pub(crate) name: &'a str,
    /// `string`, `securestring`, `oauthSetting`, …, lower case.
    pub(crate) kind: String,
    node: &'a Node,
    /// The number of parameter sets that have it.
    in_sets: usize,
}

/// All connection parameters, those of every parameter set included.
#[derive(Clone, Debug, Default)]
pub(crate) struct ConnectionParameters<'a> {
    pub(crate) all: Vec<ConnectionParameter<'a>>,
    /// The number of parameter sets.
    pub(crate) sets: usize,
}

impl<'a> ConnectionParameters<'a> {
    /// Reads them from the root of `apiProperties.json`.
    pub(crate) fn new(root: Option<&'a Node>) -> Self {
        let Some(properties) = root.map(|root| root.get("properties").unwrap_or(root)) else {
            return Self::default();
        };
        let mut parameters = Self::default();
        parameters.add(properties.get("connectionParameters"));
        let sets = properties
            .get("connectionParameterSets")
            .and_then(|sets| sets.get("values"));
        for set in sets.map(Node::items).unwrap_or_default() {
            parameters.sets += 1;
            parameters.add_set(set.get("parameters"));
        }
        parameters
    }

    /// Whether a credential belongs to some parameter sets only.
    pub(crate) fn is_choice(&self, kind: &CredentialKind) -> bool {
        let sets_with = match kind {
            CredentialKind::OAuth(_) => self
                .all
                .iter()
                .filter(|one| one.kind == "oauthsetting")
                .map(|one| one.in_sets)
                .sum(),
            other => other.parameter().map_or(0, |name| {
                self.get(name)
                    .map_or(self.sets, |parameter| parameter.in_sets)
            }),
        };
        self.sets > 1 && sets_with < self.sets
    }

    /// The parameter of this name.
    pub(crate) fn get(&self, name: &str) -> Option<&ConnectionParameter<'a>> {
        self.all
            .iter()
            .find(|parameter| parameter.name.eq_ignore_ascii_case(name))
    }

    fn add(&mut self, node: Option<&'a Node>) {
        for member in node.map(Node::members).unwrap_or_default() {
            if self.get(&member.name).is_none() {
                let kind = member
                    .node
                    .text_of("type")
                    .unwrap_or_default()
                    .to_ascii_lowercase();
                let (name, node) = (member.name.as_str(), &member.node);
                self.all.push(ConnectionParameter {
                    name,
                    kind,
                    node,
                    in_sets: 0,
                });
            }
        }
    }

    fn add_set(&mut self, node: Option<&'a Node>) {
        self.add(node);
        for member in node.map(Node::members).unwrap_or_default() {
            let known =
                |one: &&mut ConnectionParameter<'a>| one.name.eq_ignore_ascii_case(&member.name);
            if let Some(parameter) = self.all.iter_mut().find(known) {
                parameter.in_sets += 1;
            }
        }
    }
}

impl ConnectionParameter<'_> {
    /// Its display name.
    pub(crate) fn title(&self) -> String {
        self.ui("displayName")
            .unwrap_or_else(|| self.name.to_owned())
    }

    /// Its description.
    pub(crate) fn description(&self) -> Option<String> {
        self.ui("description").or_else(|| self.ui("tooltip"))
    }

    /// Whether it is a secret.
    pub(crate) fn is_secret(&self) -> bool {
        self.kind == "securestring"
    }

    /// Whether the definition makes it optional.
    pub(crate) fn may_be_left_out(&self) -> bool {
        self.node
            .get("uiDefinition")
            .and_then(|ui| ui.get("constraints"))
            .and_then(|constraints| constraints.get("required"))
            .and_then(plain_text)
            .is_some_and(|required| required.eq_ignore_ascii_case("false"))
    }

    /// The settings of OAuth.
    pub(crate) fn oauth(&self) -> Option<OAuth> {
        let settings = self.node.get("oAuthSettings")?;
        let custom = settings.get("customParameters");
        let address = |words: &[&str]| {
            words
                .iter()
                .find_map(|word| custom?.get(word)?.text_of("value"))
                .filter(|address| address.starts_with("https://"))
                .map(str::to_owned)
        };
        let scopes = settings.get("scopes").map(Node::items).unwrap_or_default();
        Some(OAuth {
            authorization_url: address(&["authorizationUrl", "authorizationUrlTemplate"]),
            token_url: address(&["tokenUrl", "tokenUrlTemplate"]),
            scopes: scopes
                .iter()
                .filter_map(Node::text)
                .map(|scope| (scope.to_owned(), String::new()))
                .collect(),
        })
    }

    fn ui(&self, word: &str) -> Option<String> {
        let ui = self.node.get("uiDefinition")?;
        first(&[ui], word)
            .and_then(Node::text)
            .map(str::trim)
            .filter(|text| !text.is_empty())
            .map(str::to_owned)
    }
}
