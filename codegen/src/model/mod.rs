//! The connector, as plain data.
//!
//! [`lower`](crate::lower) builds it from a definition, [`emit`](crate::emit)
//! prints it as Rust. The model knows neither JSON documents nor Rust tokens:
//! wire names become Rust identifiers only in `emit`. Methods only look
//! something up.

mod body;
mod choices;
mod connector;
mod credential;
mod docs;
mod dynamic;
mod field_path;
mod input;
mod literal;
mod operation;
mod paging;
mod parameter;
mod path;
mod reply;
mod results;
mod rewrite;
mod security;
mod shape;
mod transform;
mod trigger;
mod types;

pub use crate::source::{NameLock, Package, Sample, SampleKind, Section};
pub use body::{Body, FormField, FormValue};
pub use choices::{Argument, ArgumentLocation, ArgumentValue, ChoiceKind, ChoiceList};
pub use connector::{Address, Connector, ErrorShape, Publisher, Quickstart, Throttle};
pub use credential::{Credential, CredentialKind, CredentialLocation, CredentialPart, OAuth};
pub use docs::{Docs, Limits};
pub use dynamic::{DynamicArgument, DynamicSource};
pub use field_path::{FieldPath, Step};
pub use input::{Input, InputTarget};
pub use literal::Literal;
pub use operation::{ManagedOnly, Operation, OperationKind};
pub use paging::Paging;
pub use parameter::{FixedParameter, ListStyle, Parameter, ParameterLocation};
pub use path::{Path, Segment};
pub use reply::{Content, Reply, ReplyCase, ReplyKind, StatusCodes};
pub use results::ItemResults;
pub use rewrite::{Computed, LookUp, Piece, Rewrite, Route, Template};
pub use security::{Alternatives, Security};
pub use shape::{Shape, WhyUntyped};
pub use transform::{How, MemberPath, Transform, ValuePiece};
pub use trigger::{Polling, Removal, Signature, Trigger, TriggerMode, Webhook};
pub use types::{
    Enumeration, Field, Object, Owner, Reference, TypeDef, TypeId, TypeKind, Union, Values, Variant,
};
