//! One provider's connector: everything a crate is made of.

use super::{
    Body, Content, Credential, NameLock, Operation, Package, Sample, SampleKind, Security, Shape,
    Trigger, TriggerMode, TypeDef, TypeId,
};

/// A connector, ready to be printed.
#[derive(Clone, Debug, Default)]
pub struct Connector {
    /// Name of the provider's folder, such as `acme-mail`; lower case
    /// letters, digits and hyphens.
    pub provider: String,
    /// What the published crate's manifest says.
    pub package: Package,
    /// The connector's display name, such as `Acme Mail`.
    pub title: String,
    /// What the service does, in one or more paragraphs.
    pub description: String,
    /// Version of the definition (`info.version`); never a crate version.
    pub definition_version: Option<String>,
    /// Who publishes the connector.
    pub publisher: Publisher,
    /// Where requests go.
    pub address: Address,
    /// How the address is made, if the caller gives it, such as
    /// `https://{Subdomain}.example.com/api/`; the words in braces are titles of
    /// connection parameters.
    pub address_hint: Option<String>,
    /// The credentials, in definition order.
    pub credentials: Vec<Credential>,
    /// Which calls send which of them.
    pub security: Security,
    /// The gateway's limit for each connection.
    pub throttle: Option<Throttle>,
    /// Where error bodies carry the provider's code and message.
    pub error_shape: Option<ErrorShape>,
    /// All objects and enumerations, found by [`TypeId`].
    pub types: Vec<TypeDef>,
    /// Actions and internal operations, in the order of the definition.
    pub operations: Vec<Operation>,
    /// Triggers, in the order of the definition.
    pub triggers: Vec<Trigger>,
    /// What to do about each of the provider's error codes: code and remedy.
    pub remedies: Vec<(String, String)>,
    /// What to do about a status if there is no remedy for the code: status and
    /// remedy.
    pub status_remedies: Vec<(u16, String)>,
    /// Notes for the crate's users, a Markdown text of the maintainers' own.
    pub guide: Option<String>,
    /// Payloads that the crate's tests read and write.
    pub samples: Vec<Sample>,
    /// The Rust names assigned so far.
    pub names: NameLock,
    /// What the crate's first example does.
    pub quickstart: Option<Quickstart>,
}

impl Connector {
    /// The type with an id of this connector.
    #[must_use]
    pub fn type_def(&self, id: TypeId) -> &TypeDef {
        &self.types[id.0]
    }

    /// The shape of a sample; `None` for an error, and if the definition does not
    /// describe JSON.
    #[must_use]
    pub fn sample_shape(&self, sample: &Sample) -> Option<Shape> {
        let trigger = self
            .triggers
            .iter()
            .find(|trigger| trigger.operation.id == sample.operation);
        let operation = self
            .operations
            .iter()
            .find(|operation| operation.id == sample.operation);
        let operation = operation.or(trigger.map(|trigger| &trigger.operation))?;
        match sample.kind {
            SampleKind::Request => match &operation.body {
                _ if operation.body_object.is_some() => operation.body_object.map(Shape::Named),
                Some(Body::Json { shape, .. }) => Some(shape.clone()),
                _ => None,
            },
            SampleKind::Response => {
                let is_text = sample.text.trim_start().starts_with('"');
                let mut cases = operation.reply.cases.iter();
                cases.find_map(|case| match &case.content {
                    Content::Json(_) if case.or_text && is_text => Some(Shape::Text),
                    Content::Json(shape) => Some(shape.clone()),
                    _ => None,
                })
            }
            SampleKind::Webhook => match &trigger?.mode {
                TriggerMode::Webhook(webhook) => Some(webhook.payload.clone()),
                TriggerMode::Polling(_) => None,
            },
            SampleKind::Error => None,
        }
    }
}

/// Publisher and contact.
#[derive(Clone, Debug, Default)]
pub struct Publisher {
    /// Name of the publisher.
    pub name: Option<String>,
    /// Website of the service.
    pub website: Option<String>,
    /// Address of the privacy policy.
    pub privacy_policy: Option<String>,
    /// Name of the contact.
    pub contact_name: Option<String>,
    /// Page of the contact.
    pub contact_url: Option<String>,
    /// Mail address of the contact.
    pub contact_email: Option<String>,
    /// Page that documents the connector.
    pub documentation: Option<String>,
}

/// Where requests go.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Address {
    /// The definition names host and base path: `https://api.example.com/v3`,
    /// without a slash at the end.
    Known(String),
    /// The caller gives it.
    #[default]
    Given,
}

/// A number of calls in a number of seconds for each connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Throttle {
    /// Number of calls.
    pub calls: u32,
    /// Length of the period in seconds.
    pub seconds: u32,
}

/// Where the provider's own code and message are in an error body.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ErrorShape {
    /// JSON pointers, the first that leads to a value wins.
    pub code: Vec<String>,
    /// JSON pointers, the first that leads to a value wins.
    pub message: Vec<String>,
    /// Texts of messages with their codes: with single spaces, and names in
    /// braces for what varies. The first that a message contains wins.
    pub texts: Vec<(String, String)>,
    /// Codes that mean success, if successful responses have one too; otherwise
    /// empty.
    pub success_codes: Vec<String>,
}

/// The operation that the crate's first example calls, with a reply.
#[derive(Clone, Debug)]
pub struct Quickstart {
    /// Index into [`Connector::operations`].
    pub operation: usize,
    /// The JSON reply of the example's own server.
    pub reply: String,
}
