//! Which calls send which credentials.

use proc_macro2::TokenStream;
use quote::quote;

use super::Crate;
use crate::model::{Alternatives, Credential, Security};

impl Crate<'_> {
    /// The static that says it; nothing where every call sends all of them.
    pub(super) fn security(&self) -> Option<TokenStream> {
        let security = &self.connector.security;
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
                usual: #usual,
                operations: &[#(#operations),*],
            };
        })
    }

    /// No credentials, and which calls send which of those to come.
    pub(super) fn no_credentials(&self) -> TokenStream {
        let security =
            (!self.connector.security.is_plain()).then(|| quote! { .security(&SECURITY) });
        quote! { connector_runtime::Credentials::none() #security }
    }

    /// The step that gives the credential added last its name.
    pub(super) fn of_scheme(&self, credential: &Credential) -> Option<TokenStream> {
        let scheme = &credential.scheme;
        (!self.connector.security.is_plain()).then(|| quote! { .of_scheme(#scheme) })
    }
}

fn sets(alternatives: &Alternatives) -> TokenStream {
    let sets = alternatives.iter().map(|set| quote! { &[#(#set),*] });
    quote! { &[#(#sets),*] }
}
