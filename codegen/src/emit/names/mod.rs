//! Every Rust name of a crate, chosen once.

mod credentials;
mod operations;
mod parts;
mod reserved;
mod types;

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::locks::Locks;
use crate::model::{Connector, NameLock, Operation, OperationKind, TypeId};
use operations::OperationScopes;
pub(crate) use parts::{CredentialNames, OperationNames, TypeNames, setter, taker};
use reserved::RESERVED_TYPES;

/// All names of a crate.
#[derive(Debug)]
pub(crate) struct Names {
    types: Vec<TypeNames>,
    types_in_scope: BTreeSet<String>,
    error_codes: TypeNames,
    operations: Vec<OperationNames>,
    triggers: Vec<OperationNames>,
    credentials: Vec<CredentialNames>,
    lock: NameLock,
}

impl Names {
    pub(crate) fn of(connector: &Connector) -> Self {
        let mut locks = Locks::new(&connector.names);
        let types = types::type_names(connector, &mut locks);
        let operations: Vec<&Operation> = connector.operations.iter().collect();
        let subscriptions = connector.triggers.iter().map(|trigger| &trigger.operation);
        let all: Vec<&Operation> = operations.iter().copied().chain(subscriptions).collect();
        let keys = locks.operation_keys(&all);
        let (of_operations, of_triggers) = keys.split_at(operations.len());
        let triggers = all.get(operations.len()..).unwrap_or_default();
        let mut scopes = OperationScopes::beside(&types, &mut locks);
        let operations = scopes.take(&operations, of_operations);
        let triggers = scopes.take(triggers, of_triggers);
        let error_codes = types::error_code_names(connector, &mut locks);
        let credentials = credentials::credential_names(&connector.credentials, &mut locks);
        let own = types.iter().map(|names| names.name.as_str());
        let in_scope = RESERVED_TYPES.iter().copied().chain(own);
        Self {
            types_in_scope: in_scope.map(str::to_owned).collect(),
            types,
            error_codes,
            operations,
            triggers,
            credentials,
            lock: locks.into_all(),
        }
    }

    /// What every name belongs to, existing ones included.
    pub(crate) fn lock(&self) -> &NameLock {
        &self.lock
    }

    /// The enum of the provider's error codes, beside the client.
    pub(crate) fn of_error_codes(&self) -> &TypeNames {
        &self.error_codes
    }

    /// Names of types that a file may have in scope.
    pub(crate) fn types_in_scope(&self) -> &BTreeSet<String> {
        &self.types_in_scope
    }

    pub(crate) fn of_type(&self, id: TypeId) -> &TypeNames {
        &self.types[id.0]
    }

    pub(crate) fn of_operation(&self, index: usize) -> &OperationNames {
        &self.operations[index]
    }

    pub(crate) fn of_trigger(&self, index: usize) -> &OperationNames {
        &self.triggers[index]
    }

    /// Those of each credential, in the order of the model.
    pub(crate) fn of_credentials(&self) -> &[CredentialNames] {
        &self.credentials
    }

    /// All calls with their names: operations, then triggers.
    pub(crate) fn calls<'a>(
        &'a self,
        connector: &'a Connector,
    ) -> impl Iterator<Item = (&'a Operation, &'a OperationNames)> {
        let triggers = connector.triggers.iter().map(|trigger| &trigger.operation);
        let operations = connector.operations.iter().zip(&self.operations);
        operations.chain(triggers.zip(&self.triggers))
    }
}

/// The folder and module of an operation's request.
pub(crate) fn folder_of(operation: &Operation) -> &'static str {
    match operation.kind {
        OperationKind::Action => "operations",
        OperationKind::Internal => "discovery",
        OperationKind::Trigger => "triggers",
    }
}

/// The struct whose method an operation is.
pub(crate) fn client_of(operation: &Operation) -> &'static str {
    match operation.kind {
        OperationKind::Internal => "Discovery",
        OperationKind::Action | OperationKind::Trigger => "Client",
    }
}

/// The method that lists the choices for the inputs of this one.
pub(crate) fn choices_method(method: &str) -> String {
    format!("{}_choices", method.trim_end_matches('_'))
}

/// The visibility of an operation's statics: choices for inputs of other calls
/// come from some.
pub(crate) fn visibility_of(operation: &Operation) -> TokenStream {
    if operation.is_lookup {
        quote! { pub(crate) }
    } else {
        TokenStream::new()
    }
}
