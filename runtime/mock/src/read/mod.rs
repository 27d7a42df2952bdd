//! From files to a [`Contract`].

mod bodies;
mod dialect;
mod files;
mod hooks;
mod lenient;
mod overlay;
mod paging;
mod parameters;
mod policies;
mod samples;
mod security;

use serde_json::Value;

pub use self::files::{DefinitionError, Files};
pub(crate) use self::samples::{Role, Samples};
use self::{dialect::Dialect, policies::Policies};
use crate::contract::{Contract, Credential, ErrorShape, Operation, Template};

const METHODS: [&str; 7] = ["get", "put", "post", "delete", "options", "head", "patch"];

/// What a mock stands in for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Side {
    /// The provider: requests are as the connector's policies change them, with
    /// the provider's credentials.
    #[default]
    Provider,
    /// The gateway of a managed connection: requests are as in the definition,
    /// with a bearer token.
    Gateway,
}

/// A definition and its samples.
pub(crate) fn read(files: &Files, side: Side) -> Result<(Contract, Samples), DefinitionError> {
    let document = files.definition()?;
    let dialect = Dialect::of(&document)?;
    let properties = files.properties()?;
    let policies = Policies::read(&properties, side);
    let mut contract = Contract {
        title: text_at(&document, "/info/title")
            .unwrap_or("connector")
            .to_owned(),
        bases: dialect.bases(&document, &policies),
        operations: Vec::new(),
        errors: errors(&document),
        throttle: throttle(&document),
        document,
    };
    contract.operations = operations(&contract, dialect, &properties, side);
    let samples = Samples::read(files)?;
    Ok((contract, samples))
}

fn operations(
    contract: &Contract,
    dialect: Dialect,
    properties: &Value,
    side: Side,
) -> Vec<Operation> {
    let policies = Policies::read(properties, side);
    let mut operations = Vec::new();
    for paths in ["paths", "x-ms-paths"] {
        let items = contract.document.get(paths).and_then(Value::as_object);
        for (path, item) in items.into_iter().flatten() {
            let item = contract.schema(item).node();
            for method in METHODS {
                let node = item.get(method).filter(|node| node.is_object());
                operations.extend(node.map(|node| {
                    let from = OperationSource {
                        contract,
                        dialect,
                        path,
                        item,
                        method,
                        node,
                    };
                    let credentials = security::alternatives(from, properties, side);
                    from.operation(credentials, &policies)
                }));
            }
        }
    }
    operations
}

/// An operation in its document.
#[derive(Clone, Copy)]
struct OperationSource<'d> {
    contract: &'d Contract,
    dialect: Dialect,
    path: &'d str,
    item: &'d Value,
    method: &'d str,
    node: &'d Value,
}

impl OperationSource<'_> {
    fn operation(self, credentials: Vec<Vec<Credential>>, policies: &Policies) -> Operation {
        let id = text_at(self.node, "/operationId").map_or_else(
            || format!("{} {}", self.method.to_uppercase(), self.path),
            str::to_owned,
        );
        let (path, query) = self.path.split_once('?').unwrap_or((self.path, ""));
        let responses = bodies::responses(self);
        let mut operation = Operation {
            method: self.method.to_uppercase(),
            path: Template::new(self.without_base(path)),
            fixed_query: crate::encode::decoded_pairs(query),
            parameters: parameters::all(self),
            body: bodies::request(self),
            credentials,
            paging: paging::of(self, &responses),
            hook: None,
            responses,
            id,
        };
        operation.hook = hooks::of(self, &operation);
        policies.apply(&mut operation, &self.contract.bases);
        operation
    }

    /// Some definitions repeat the base path in the paths.
    fn without_base(self, path: &str) -> &str {
        let bases = self.contract.bases.iter().filter(|base| !base.is_empty());
        let mut rest = bases.filter_map(|base| path.strip_prefix(base.as_str()));
        rest.find(|rest| rest.starts_with('/')).unwrap_or(path)
    }
}

fn errors(document: &Value) -> ErrorShape {
    let pointers = |name: &str| {
        let list = document.pointer(&format!("/x-connector-errors/{name}"));
        let list = list.and_then(Value::as_array).into_iter().flatten();
        list.filter_map(Value::as_str).map(str::to_owned).collect()
    };
    ErrorShape {
        code: pointers("code"),
        message: pointers("message"),
    }
}

fn throttle(document: &Value) -> Option<(u32, u32)> {
    let number = |name: &str| {
        let value = document.pointer(&format!("/x-connector-throttle/{name}"))?;
        u32::try_from(value.as_u64()?).ok()
    };
    Some((number("calls")?, number("seconds")?))
}

fn text_at<'v>(value: &'v Value, pointer: &str) -> Option<&'v str> {
    value.pointer(pointer)?.as_str()
}
