//! Credentials from environment variables.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::context::Crate;
use crate::emit::docs;
use crate::emit::docs::credential_values::{CredentialValue, NamedCredential};
use crate::emit::ident::{Case, ident, identifier};

/// The function that reads them.
pub(crate) fn from_env(krate: &Crate<'_>, credentials: &[NamedCredential<'_>]) -> TokenStream {
    let variable = |value: &CredentialValue<'_>| {
        let name = format!("{} {}", krate.connector.provider, value.name);
        identifier(&name, Case::Shouty, "connector")
    };
    let (optional, required): (Vec<_>, Vec<_>) =
        credentials.iter().partition(|one| one.credential.optional);
    let values: Vec<&CredentialValue<'_>> = required.iter().flat_map(|one| &one.values).collect();
    let variables: Vec<String> = values.iter().map(|value| variable(value)).collect();
    let names: Vec<Ident> = values.iter().map(|value| ident(&value.name)).collect();
    let begin = match names.as_slice() {
        [] => quote! { let credentials = Self::none(); },
        [_] => quote! { let credentials = Self::new(#(#names)*); },
        _ => quote! { let credentials = NewCredentials { #(#names),* }.build(); },
    };
    let read = (!names.is_empty()).then(|| {
        quote! { let [#(#names),*] = environment::required([#(#variables),*])?; }
    });
    let mut all = variables.clone();
    let mut additions = Vec::new();
    for one in &optional {
        let own: Vec<String> = one.values.iter().map(variable).collect();
        let setter = ident(&one.setter);
        let names: Vec<Ident> = one.values.iter().map(|value| ident(&value.name)).collect();
        additions.push(quote! {
            let credentials = match environment::optional([#(#own),*]) {
                Some([#(#names),*]) => credentials.#setter(#(#names),*),
                None => credentials,
            };
        });
        all.extend(own);
    }
    // If none is required, any one is enough.
    let check = names
        .is_empty()
        .then(|| quote! { environment::any([#(#all),*])?; });
    let lines = docs::attributes(&table(credentials, &variable));
    quote! {
        #lines
        pub fn from_env() -> Result<Self, connector_runtime::Error> {
            use connector_runtime::generated::environment;
            #check
            #read
            #begin
            #(#additions)*
            Ok(credentials)
        }
    }
}

fn table(
    credentials: &[NamedCredential<'_>],
    variable: &dyn Fn(&CredentialValue<'_>) -> String,
) -> Vec<String> {
    let mut lines = [
        "Credentials from environment variables:",
        "",
        "| variable | holds |",
        "|---|---|",
    ]
    .map(str::to_owned)
    .to_vec();
    for one in credentials {
        let note = if one.credential.optional {
            " (optional)"
        } else {
            ""
        };
        lines.extend(one.values.iter().map(|value| {
            let what = value.docs.first().map(String::as_str).unwrap_or_default();
            format!(
                "| `{}` | {}{note} |",
                variable(value),
                what.trim_end_matches('.')
            )
        }));
    }
    lines.push(String::new());
    lines.push("The error names the missing variables.".to_owned());
    lines
}
