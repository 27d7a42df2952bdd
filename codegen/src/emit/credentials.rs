//! What a caller proves itself with.

use proc_macro2::TokenStream;
use quote::quote;

use super::ident::{Case, Scope, alone, ident, unique};
use super::rewrite::Elsewhere;
use super::{Crate, File, InternalError, docs, markdown, print};
use crate::model::{Credential, CredentialKind, CredentialPlace, OAuth};

/// One value that a caller gives.
pub(super) struct Value<'a> {
    /// Its Rust name.
    pub(super) name: String,
    /// Its display name.
    pub(super) title: &'a str,
    docs: Vec<String>,
    token: bool,
}

/// A credential with the names of its values.
struct Named<'a> {
    credential: &'a Credential,
    values: Vec<Value<'a>>,
    /// The method that gives them, where they may be left out.
    setter: String,
}

pub(super) fn file(krate: &Crate<'_>) -> Result<File, InternalError> {
    let path = "src/credentials.rs";
    let named = named(krate);
    let (optional, required): (Vec<_>, Vec<_>) =
        named.iter().partition(|one| one.credential.optional);
    let constructor = constructor(krate, &required);
    let setters = optional.iter().map(|one| setter(krate, one));
    let structure = required_struct(&required);
    let default = required.is_empty().then(|| {
        quote! {
            impl Default for Credentials {
                fn default() -> Self {
                    Self::none()
                }
            }
        }
    });
    let security = krate.security();
    let goes_to = match Elsewhere::of(krate.connector) {
        Elsewhere::None => "client's own address only.",
        Elsewhere::Some | Elsewhere::All => "addresses only that the client and its calls name.",
    };
    let about = docs::attributes(&[
        "What a caller proves itself with. Never shown by `Debug`, and sent to the".to_owned(),
        goes_to.to_owned(),
    ]);
    let imports = imports(&named, security.is_some());
    let tokens = quote! {
        //! Credentials.

        #imports

        #security

        #(#about)*
        #[derive(Clone, Debug)]
        pub struct Credentials {
            runtime: connector_runtime::Credentials,
        }

        impl Credentials {
            #constructor
            #(#setters)*
        }

        #structure
        #default

        impl From<Credentials> for connector_runtime::Credentials {
            fn from(credentials: Credentials) -> Self {
                credentials.runtime
            }
        }
    };
    Ok(File::new(path, print::file(path, tokens)?))
}

/// The values that every caller gives, for docs and examples.
pub(super) fn required_values<'a>(krate: &Crate<'a>) -> Vec<Value<'a>> {
    named(krate)
        .into_iter()
        .filter(|one| !one.credential.optional)
        .flat_map(|one| one.values)
        .collect()
}

/// The first credential of one value that may stand alone, where none is
/// demanded: its setter, and a stand-in.
pub(super) fn alternative(krate: &Crate<'_>) -> Option<(String, TokenStream)> {
    let named = named(krate);
    named.iter().find_map(|one| match one.values.as_slice() {
        [value] => Some((one.setter.clone(), value.example_argument())),
        _ => None,
    })
}

impl Value<'_> {
    /// A stand-in as a method takes it.
    pub(super) fn example_argument(&self) -> TokenStream {
        if self.token {
            return self.example();
        }
        let text = format!("your {}", self.title.to_lowercase());
        quote! { #text }
    }

    /// A stand-in of the value's own type.
    pub(super) fn example(&self) -> TokenStream {
        let text = format!("your {}", self.title.to_lowercase());
        if self.token {
            quote! { connector_runtime::SecretString::from(#text) }
        } else {
            quote! { #text.into() }
        }
    }
}

fn named<'a>(krate: &Crate<'a>) -> Vec<Named<'a>> {
    let credentials = &krate.connector.credentials;
    let mut values: Vec<Vec<Value<'a>>> = credentials.iter().map(values).collect();
    let wires: Vec<String> = values
        .iter()
        .flatten()
        .map(|value| value.name.clone())
        .collect();
    let wires: Vec<&str> = wires.iter().map(String::as_str).collect();
    let mut scope = Scope::with_reserved(&["none", "new", "clone", "runtime"]);
    let names = unique(&wires, Case::Snake, "credential", &mut scope, |name| {
        vec![format!("with_{name}")]
    });
    for (value, name) in values.iter_mut().flatten().zip(names) {
        value.name = name;
    }
    credentials
        .iter()
        .zip(values)
        .map(|(credential, values)| Named {
            credential,
            setter: match values.as_slice() {
                [one] => format!("with_{}", one.name),
                _ => scope.take("with_basic", alone),
            },
            values,
        })
        .collect()
}

fn values(credential: &Credential) -> Vec<Value<'_>> {
    let value = |name: &str, title| Value {
        name: name.to_owned(),
        title,
        docs: described(credential.description.as_deref(), title),
        token: false,
    };
    match &credential.kind {
        CredentialKind::Basic { username, password } => {
            let titled = |title| Value {
                docs: described(None, title),
                ..value(title, title)
            };
            vec![titled(username), titled(password)]
        }
        CredentialKind::ApiKey {
            title, parameter, ..
        }
        | CredentialKind::Setting { title, parameter } => vec![value(parameter, title)],
        CredentialKind::Bearer { title } => vec![value(title, title)],
        CredentialKind::OAuth(oauth) => vec![Value {
            name: "token_source".to_owned(),
            title: "access token",
            docs: oauth_docs(credential, oauth),
            token: true,
        }],
    }
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

/// What goes before the two values of Basic, which share one description.
fn pair_docs(required: &[&Named<'_>]) -> Vec<String> {
    let pairs = required.iter().filter(|named| named.values.len() > 1);
    let texts = pairs.filter_map(|named| named.credential.description.as_deref());
    let mut lines = vec!["The credentials that every call needs.".to_owned()];
    for text in texts.filter(|text| !text.trim().is_empty()) {
        lines.push(String::new());
        lines.extend(markdown::paragraphs(text));
    }
    lines
}

fn oauth_docs(credential: &Credential, oauth: &OAuth) -> Vec<String> {
    let mut lines = vec!["Where OAuth 2 access tokens come from.".to_owned()];
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

fn constructor(krate: &Crate<'_>, required: &[&Named<'_>]) -> TokenStream {
    let none = krate.no_credentials();
    let values: Vec<&Value<'_>> = required.iter().flat_map(|one| &one.values).collect();
    match values.as_slice() {
        [] => quote! {
            /// No credentials. Where the service wants some, any one that a method adds is enough.
            #[must_use]
            pub fn none() -> Self {
                Self { runtime: #none }
            }
        },
        [one] => {
            let lines = docs::attributes(&one.docs);
            let name = ident(&one.name);
            let argument = argument(one);
            let steps = required
                .iter()
                .map(|named| step(krate, named, &|value| converted(value)));
            quote! {
                #(#lines)*
                #[must_use]
                pub fn new(#name: #argument) -> Self {
                    Self { runtime: #none #(#steps)* }
                }
            }
        }
        _ => {
            let steps = required.iter().map(|named| {
                step(krate, named, &|value| {
                    let name = ident(&value.name);
                    quote! { required.#name }
                })
            });
            quote! {
                /// The credentials that every call needs.
                #[must_use]
                pub fn new(required: CredentialsRequired) -> Self {
                    Self { runtime: #none #(#steps)* }
                }
            }
        }
    }
}

fn setter(krate: &Crate<'_>, named: &Named<'_>) -> TokenStream {
    let lines: Vec<String> = named
        .values
        .iter()
        .flat_map(|value| value.docs.clone())
        .collect();
    let lines = docs::attributes(&lines);
    let name = ident(&named.setter);
    let parameters = named.values.iter().map(|value| {
        let name = ident(&value.name);
        let argument = argument(value);
        quote! { #name: #argument }
    });
    let step = step(krate, named, &|value| converted(value));
    quote! {
        #(#lines)*
        #[must_use]
        pub fn #name(mut self, #(#parameters),*) -> Self {
            self.runtime = self.runtime #step;
            self
        }
    }
}

fn required_struct(required: &[&Named<'_>]) -> Option<TokenStream> {
    let values: Vec<&Value<'_>> = required.iter().flat_map(|one| &one.values).collect();
    (values.len() > 1).then(|| {
        let lines = docs::attributes(&pair_docs(required));
        let fields = values.iter().map(|value| {
            let lines = docs::attributes(&value.docs);
            let name = ident(&value.name);
            let kind = if value.token {
                quote! { std::sync::Arc<dyn connector_runtime::TokenSource> }
            } else {
                quote! { SecretString }
            };
            quote! { #(#lines)* pub #name: #kind }
        });
        quote! {
            #(#lines)*
            #[derive(Clone, Debug)]
            pub struct CredentialsRequired {
                #(#fields,)*
            }
        }
    })
}

fn argument(value: &Value<'_>) -> TokenStream {
    if value.token {
        quote! { impl connector_runtime::TokenSource }
    } else {
        quote! { impl Into<SecretString> }
    }
}

fn converted(value: &Value<'_>) -> TokenStream {
    let name = ident(&value.name);
    if value.token {
        quote! { #name }
    } else {
        quote! { #name.into() }
    }
}

fn step(
    krate: &Crate<'_>,
    named: &Named<'_>,
    value: &dyn Fn(&Value<'_>) -> TokenStream,
) -> TokenStream {
    let values: Vec<TokenStream> = named.values.iter().map(value).collect();
    let of_scheme = krate.of_scheme(named.credential);
    let added = match &named.credential.kind {
        CredentialKind::Basic { .. } => quote! { .basic(#(#values),*) },
        CredentialKind::OAuth(_) => quote! { .bearer(#(#values),*) },
        CredentialKind::Setting { parameter, .. } => {
            quote! { .setting(#parameter, #(#values),*) }
        }
        CredentialKind::Bearer { .. } => {
            quote! { .header("Authorization", "Bearer ", #(#values),*) }
        }
        CredentialKind::ApiKey { place, prefix, .. } => match place {
            CredentialPlace::Header(header) => quote! { .header(#header, #prefix, #(#values),*) },
            CredentialPlace::Query(query) => quote! { .query(#query, #(#values),*) },
        },
    };
    let as_setting = match &named.credential.kind {
        CredentialKind::ApiKey { parameter, .. } if is_setting(krate, parameter) => {
            Some(quote! { .as_setting(#parameter) })
        }
        _ => None,
    };
    quote! { #added #of_scheme #as_setting }
}

/// Whether values or addresses are made of a parameter of the connection.
fn is_setting(krate: &Crate<'_>, parameter: &str) -> bool {
    let triggers = krate.connector.triggers.iter();
    let operations = krate.connector.operations.iter();
    operations
        .chain(triggers.map(|trigger| &trigger.operation))
        .filter_map(|operation| operation.rewrite.as_ref())
        .any(|rewrite| rewrite.settings().any(|name| name == parameter))
}

fn imports(named: &[Named<'_>], with_security: bool) -> Option<TokenStream> {
    let secret = named
        .iter()
        .flat_map(|one| &one.values)
        .any(|value| !value.token);
    let imported = match (secret, with_security) {
        (true, true) => quote! { {SecretString, Security} },
        (true, false) => quote! { SecretString },
        (false, true) => quote! { Security },
        (false, false) => return None,
    };
    Some(quote! { use connector_runtime::#imported; })
}
