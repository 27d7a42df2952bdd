//! Security schemes become credentials.

use super::connection::{ConnectionParameter, ConnectionParameters};
use crate::lower::schema::literal::plain_text;
use crate::lower::schema::marks::has_mark;
use crate::model::{Credential, CredentialKind, CredentialLocation, OAuth};
use crate::openapi::Document;
use crate::source::Diagnostics;
use crate::source::Node;

/// The credentials of the document's security schemes, in its order.
pub(crate) fn credentials<'a>(
    document: &Document<'a>,
    connection: &ConnectionParameters<'a>,
    report: &mut Diagnostics,
) -> Vec<Credential> {
    let schemes = document
        .root
        .get("components")
        .and_then(|components| components.get("securitySchemes"))
        .map(Node::members)
        .unwrap_or_default();
    let mut credentials = Vec::new();
    for member in schemes {
        let Some(node) = document.resolve(&member.node) else {
            report.warn(
                member.node.span,
                "the `$ref` of this security scheme is an unresolved reference",
            );
            continue;
        };
        let scheme = Scheme {
            name: &member.name,
            node,
            connection,
        };
        match scheme.credential() {
            Ok(credential) => credentials.push(credential),
            Err(reason) => {
                report.warn(
                    member.span,
                    format!("the security scheme `{}` is ignored: {reason}", member.name),
                );
            }
        }
    }
    credentials.extend(undeclared_oauth(&credentials, connection));
    credentials
}

/// A connection may use OAuth although the document names another scheme.
fn undeclared_oauth(
    declared: &[Credential],
    connection: &ConnectionParameters<'_>,
) -> Option<Credential> {
    if declared
        .iter()
        .any(|known| matches!(known.kind, CredentialKind::OAuth(_)))
    {
        return None;
    }
    let parameter = connection
        .all
        .iter()
        .find(|parameter| parameter.kind == "oauthsetting")?;
    Some(Credential {
        scheme: parameter.name.to_owned(),
        kind: CredentialKind::OAuth(parameter.oauth()?),
        description: parameter.description(),
        optional: false,
    })
}

/// One security scheme.
struct Scheme<'s, 'a> {
    name: &'s str,
    node: &'a Node,
    connection: &'s ConnectionParameters<'a>,
}

impl Scheme<'_, '_> {
    fn credential(&self) -> Result<Credential, String> {
        let kind = match self.said("type").as_str() {
            "http" => self.http()?,
            "basic" => self.basic(),
            "apikey" => self.api_key()?,
            "oauth2" | "openidconnect" => CredentialKind::OAuth(self.oauth()),
            "" => return Err("it has no `type`".to_owned()),
            other => return Err(format!("the type `{other}` does not exist")),
        };
        Ok(Credential {
            scheme: self.name.to_owned(),
            kind,
            description: self.description(),
            optional: self
                .extra()
                .is_some_and(|extra| has_mark(&[extra], "optional")),
        })
    }

    fn http(&self) -> Result<CredentialKind, String> {
        match self.said("scheme").as_str() {
            "basic" => Ok(self.basic()),
            "bearer" => Ok(CredentialKind::Bearer {
                title: self.title("Token"),
            }),
            other => Err(format!("HTTP authentication `{other}` is not known")),
        }
    }

    fn basic(&self) -> CredentialKind {
        let plain: Vec<&ConnectionParameter<'_>> = self
            .connection
            .all
            .iter()
            .filter(|parameter| matches!(parameter.kind.as_str(), "string" | "securestring"))
            .collect();
        let named = |words: &[&str], at: usize, otherwise: &str| {
            words
                .iter()
                .find_map(|word| self.connection.get(word))
                .or_else(|| plain.get(at).copied())
                .map_or_else(|| otherwise.to_owned(), ConnectionParameter::title)
        };
        CredentialKind::Basic {
            username: named(&["username", "user"], 0, "Username"),
            password: named(&["password"], 1, "Password"),
        }
    }

    fn api_key(&self) -> Result<CredentialKind, String> {
        let wire = self
            .node
            .text_of("name")
            .map(str::trim)
            .filter(|name| !name.is_empty());
        let wire = wire
            .ok_or("it does not name a header or query parameter")?
            .to_owned();
        let location = match self.said("in").as_str() {
            "header" => CredentialLocation::Header(wire),
            "query" => CredentialLocation::Query(wire),
            other => return Err(format!("a key cannot be sent in `{other}`")),
        };
        let secret = self
            .extra()
            .and_then(|extra| extra.get("secret"))
            .and_then(Node::boolean);
        Ok(CredentialKind::ApiKey {
            title: self.title(self.name),
            parameter: self
                .parameter()
                .map_or(self.name, |parameter| parameter.name)
                .to_owned(),
            location,
            prefix: String::new(),
            secret: secret != Some(false),
        })
    }

    fn oauth(&self) -> OAuth {
        let flows = self
            .node
            .get("flows")
            .map(Node::members)
            .unwrap_or_default();
        let mut oauth = OAuth::default();
        for flow in flows.iter().map(|member| &member.node) {
            let address = |word| flow.text_of(word).map(str::to_owned);
            oauth.authorization_url = oauth
                .authorization_url
                .or_else(|| address("authorizationUrl"));
            oauth.token_url = oauth.token_url.or_else(|| address("tokenUrl"));
            for scope in flow.get("scopes").map(Node::members).unwrap_or_default() {
                if !oauth.scopes.iter().any(|(known, _)| *known == scope.name) {
                    let meaning = plain_text(&scope.node).unwrap_or_default();
                    oauth.scopes.push((scope.name.clone(), meaning));
                }
            }
        }
        let settings = self
            .connection
            .all
            .iter()
            .find_map(ConnectionParameter::oauth);
        if let Some(settings) = settings {
            oauth.authorization_url = oauth.authorization_url.or(settings.authorization_url);
            oauth.token_url = oauth.token_url.or(settings.token_url);
            if oauth.scopes.is_empty() {
                oauth.scopes = settings.scopes;
            }
        }
        oauth
    }

    /// The connection parameter of the scheme: the named one, Microsoft's usual
    /// `api_key`, or the only secret.
    fn parameter(&self) -> Option<&ConnectionParameter<'_>> {
        let said = self.extra().and_then(|extra| extra.text_of("parameter"));
        let wire = self.node.text_of("name").unwrap_or_default();
        let mut secrets = self
            .connection
            .all
            .iter()
            .filter(|parameter| parameter.is_secret());
        said.and_then(|said| self.connection.get(said))
            .or_else(|| self.connection.get(wire))
            .or_else(|| self.connection.get("api_key"))
            .or_else(|| self.connection.get(self.name))
            .or_else(|| secrets.next().filter(|_| secrets.next().is_none()))
    }

    fn title(&self, otherwise: &str) -> String {
        self.node
            .text_of("x-ms-summary")
            .map(str::to_owned)
            .or_else(|| self.parameter().map(ConnectionParameter::title))
            .unwrap_or_else(|| otherwise.to_owned())
    }

    fn description(&self) -> Option<String> {
        self.node
            .text_of("description")
            .filter(|text| !text.trim().is_empty())
            .map(str::to_owned)
            .or_else(|| self.parameter().and_then(ConnectionParameter::description))
    }

    fn extra(&self) -> Option<&Node> {
        self.node.get("x-connector-credential")
    }

    fn said(&self, word: &str) -> String {
        self.node
            .text_of(word)
            .unwrap_or_default()
            .trim()
            .to_ascii_lowercase()
    }
}
