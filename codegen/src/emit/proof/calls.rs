//! Every call of a crate with example inputs, as a table for tests that drive
//! them all, such as a fault matrix.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::emit::call::Call;
use crate::emit::context::Crate;
use crate::emit::docs::example::prepared;
use crate::emit::docs::example_names::ExampleNames;
use crate::emit::file::{File, InternalError};
use crate::emit::ident::ident;
use crate::emit::names::OperationNames;
use crate::emit::{names, print};
use crate::model::{Operation, TriggerMode};

pub(crate) fn file(krate: &Crate<'_>) -> Result<File, InternalError> {
    let path = "tests/calls/mod.rs";
    let connector = krate.connector;
    let actions = connector
        .operations
        .iter()
        .enumerate()
        .map(|(index, operation)| (operation, krate.names.of_operation(index), "send", false));
    let triggers = connector.triggers.iter().enumerate().map(|(index, trigger)| {
        let is_webhook = matches!(trigger.mode, TriggerMode::Webhook(_));
        let finish = if is_webhook { "subscribe" } else { "send" };
        let has_callback = matches!(&trigger.mode, TriggerMode::Webhook(webhook) if !webhook.callback.is_empty());
        (&trigger.operation, krate.names.of_trigger(index), finish, has_callback)
    });
    let mut rows = Vec::new();
    let mut arms = Vec::new();
    let mut functions = Vec::new();
    for (index, (operation, names, finish, has_callback)) in actions.chain(triggers).enumerate() {
        let (id, safe) = (&operation.id, operation.safe);
        rows.push(quote! { (#id, #safe) });
        let number = Literal::usize_unsuffixed(index);
        let name = ident(&names.method);
        let body = body(krate, operation, names, finish, has_callback);
        arms.push(quote! { #number => #name(client, see).await, });
        let allowed = operation.docs.deprecated.as_ref().map(|_| {
            quote! { #[allow(deprecated, reason = "every call is driven, also one to be given up")] }
        });
        functions.push(quote! {
            #allowed
            async fn #name(client: &Client, see: See<'_>) -> Result<(), Error> {
                #body
                Ok(())
            }
        });
    }
    let library = ident(&krate.library());
    let tokens = quote! {
        //! Every call with example inputs, for tests that drive them all.

        use #library::{Client, Error};

        /// Is shown every request and every reply.
        pub type See<'a> = &'a (dyn Fn(&dyn std::fmt::Debug) + Sync);

        /// Each operation's id, and whether it may be repeated without harm.
        pub const OPERATIONS: &[(&str, bool)] = &[#(#rows),*];

        /// Makes the call of the operation at an index of [`OPERATIONS`].
        pub async fn call(client: &Client, index: usize, see: See<'_>) -> Result<(), Error> {
            match index {
                #(#arms)*
                _ => Ok(()),
            }
        }

        #(#functions)*
    };
    Ok(File::new(path, print::file(path, tokens)?))
}

/// The call, with the names that it uses in scope.
fn body(
    krate: &Crate<'_>,
    operation: &Operation,
    names: &OperationNames,
    finish: &str,
    has_callback: bool,
) -> TokenStream {
    let request = Call::new(krate, operation, names);
    let mut used = ExampleNames::default();
    let prepared = prepared(&request, &mut used);
    let last = ident(finish);
    let address = has_callback.then(|| quote! { "https://example.com/deliveries" });
    let library = ident(&krate.library());
    let folder = ident(names::folder_of(operation));
    let root = used.root.iter().map(|name| ident(name));
    let types = used.types.iter().map(|name| ident(name));
    let operations = used.operations.iter().map(|name| ident(name));
    quote! {
        #(use #library::#root;)*
        #(use #library::types::#types;)*
        #(use #library::#folder::#operations;)*
        let request = #prepared;
        see(&request);
        let reply = request.#last(#address).await?;
        see(&reply);
    }
}
