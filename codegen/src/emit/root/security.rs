//! Which calls send which credentials.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::context::Crate;
use crate::model::{Alternatives, Credential, Security};

/// The static for it; nothing if every call sends all of them.
pub(crate) fn constant(krate: &Crate<'_>) -> Option<TokenStream> {
    let security = &krate.connector.security;
    if security.is_plain() {
        return None;
    }
    let Security { usual, operations } = security;
    let usual = match usual {
        Some(usual) => {
            let usual = sets(usual);
            quote! { Some(#usual) }
        }
        None => quote! { None },
    };
    let operations = operations.iter().map(|(id, own)| {
        let own = sets(own);
        quote! { (#id, #own) }
    });
    Some(quote! {
        static SECURITY: Security = Security {
            default: #usual,
            operations: &[#(#operations),*],
            ..Security::DEFAULT
        };
    })
}

/// No credentials yet, and which calls send which.
pub(crate) fn no_credentials(krate: &Crate<'_>) -> TokenStream {
    let security = (!krate.connector.security.is_plain()).then(|| quote! { .security(&SECURITY) });
    quote! { connector_runtime::generated::Credentials::none() #security }
}

/// The step that names the last credential.
pub(crate) fn of_scheme(krate: &Crate<'_>, credential: &Credential) -> Option<TokenStream> {
    let scheme = &credential.scheme;
    (!krate.connector.security.is_plain()).then(|| quote! { .of_scheme(#scheme) })
}

fn sets(alternatives: &Alternatives) -> TokenStream {
    let sets = alternatives.iter().map(|set| quote! { &[#(#set),*] });
    quote! { &[#(#sets),*] }
}
