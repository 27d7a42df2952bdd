//! The values that a caller gives as credentials, with their names.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::context::Crate;
use crate::emit::given_struct::{GivenField, GivenKind, GivenStruct};
use crate::emit::{docs, markdown};
use crate::model::{Credential, CredentialKind, OAuth};

/// One value that a caller gives.
pub(crate) struct CredentialValue<'a> {
    /// Its Rust name.
    pub(crate) name: String,
    /// Its display name.
    pub(crate) title: &'a str,
    pub(crate) docs: Vec<String>,
    pub(crate) token: bool,
}

/// A credential with the names of its values.
pub(crate) struct NamedCredential<'a> {
    pub(crate) credential: &'a Credential,
    pub(crate) values: Vec<CredentialValue<'a>>,
    /// The method that sets them, if they are optional.
    pub(crate) setter: String,
}

/// The values that every caller gives, for docs and examples.
pub(crate) fn required_values<'a>(krate: &Crate<'a>) -> Vec<CredentialValue<'a>> {
    named(krate)
        .into_iter()
        .filter(|one| !one.credential.optional)
        .flat_map(|one| one.values)
        .collect()
}

/// The struct of the required values, if there are several.
pub(crate) fn new_struct(krate: &Crate<'_>) -> Option<GivenStruct> {
    let required = required_values(krate);
    (required.len() > 1).then(|| {
        let fields = required.into_iter().map(|value| GivenField {
            kind: value.given(),
            name: value.name,
            docs: value.docs,
        });
        let taken = krate.names.types_in_scope();
        GivenStruct::new("NewCredentials", fields.collect(), taken)
    })
}

/// The first credential of one value that is enough, if none is required: its
/// setter, and a stand-in.
pub(crate) fn alternative(krate: &Crate<'_>) -> Option<(String, TokenStream)> {
    let named = named(krate);
    named.iter().find_map(|one| match one.values.as_slice() {
        [value] => Some((one.setter.clone(), value.example())),
        _ => None,
    })
}

/// The same, by the Rust name of the value.
pub(crate) fn alternative_name(krate: &Crate<'_>) -> Option<(String, String)> {
    let named = named(krate);
    named.iter().find_map(|one| match one.values.as_slice() {
        [value] => Some((one.setter.clone(), value.name.clone())),
        _ => None,
    })
}

impl CredentialValue<'_> {
    /// The argument for it.
    pub(crate) fn given(&self) -> GivenKind {
        if self.token {
            return GivenKind::Bound {
                bound: "connector_runtime::TokenSource".into(),
                default: "std::sync::Arc<dyn connector_runtime::TokenSource>".into(),
            };
        }
        GivenKind::Bound {
            bound: "Into<SecretString>".into(),
            default: "SecretString".into(),
        }
    }

    /// A stand-in for it.
    pub(crate) fn example(&self) -> TokenStream {
        let text = format!("your {}", self.title.to_lowercase());
        if self.token {
            quote! { connector_runtime::SecretString::from(#text) }
        } else {
            quote! { #text }
        }
    }
}

pub(crate) fn named<'a>(krate: &Crate<'a>) -> Vec<NamedCredential<'a>> {
    let credentials = krate.connector.credentials.iter();
    let credentials = credentials.zip(krate.names.of_credentials());
    credentials
        .map(|(credential, names)| NamedCredential {
            credential,
            values: values(credential, &names.values),
            setter: names.setter.clone(),
        })
        .collect()
}

fn values<'a>(credential: &'a Credential, names: &[String]) -> Vec<CredentialValue<'a>> {
    let all = credential.kind.values();
    // Of several values, none is what the description is about.
    let text = credential.description.as_deref();
    let text = text.filter(|_| all.len() == 1);
    let docs = |title: &str| match &credential.kind {
        CredentialKind::OAuth(oauth) => oauth_docs(credential, oauth),
        _ => described(text, title),
    };
    all.iter()
        .zip(names)
        .map(|(value, name)| CredentialValue {
            name: name.clone(),
            title: value.title,
            docs: docs(value.title),
            token: value.is_token_source,
        })
        .collect()
}

fn described(description: Option<&str>, title: &str) -> Vec<String> {
    let text = description.filter(|text| !text.trim().is_empty());
    let mut lines = markdown::paragraphs(title);
    match lines.last_mut() {
        Some(last) => last.push('.'),
        None => lines.push("A credential.".to_owned()),
    }
    if let Some(text) = text.filter(|text| text.trim() != title.trim()) {
        lines.push(String::new());
        lines.extend(markdown::paragraphs(text));
    }
    lines
}

fn oauth_docs(credential: &Credential, oauth: &OAuth) -> Vec<String> {
    let mut lines = vec!["The source of OAuth 2 access tokens.".to_owned()];
    if let Some(text) = credential
        .description
        .as_deref()
        .filter(|text| !text.trim().is_empty())
    {
        lines.push(String::new());
        lines.extend(markdown::paragraphs(text));
    }
    let addresses = [
        ("Users grant access at", &oauth.authorization_url),
        ("Tokens come from", &oauth.token_url),
    ];
    let addresses: Vec<_> = addresses
        .iter()
        .filter_map(|(what, url)| Some((what, url.as_ref()?)))
        .collect();
    if !addresses.is_empty() {
        lines.push(String::new());
        lines.extend(
            addresses
                .iter()
                .map(|(what, url)| format!("{what} {}.", docs::code(url))),
        );
    }
    if !oauth.scopes.is_empty() {
        lines.extend([String::new(), "Scopes:".to_owned(), String::new()]);
        for (scope, description) in &oauth.scopes {
            let description = markdown::inline(description);
            let separator = if description.is_empty() { "" } else { ": " };
            lines.push(format!("* {}{separator}{description}", docs::code(scope)));
        }
    }
    lines
}
