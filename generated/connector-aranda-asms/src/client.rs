//! The client.

use connector_runtime::{ClientOptions, Error};
use connector_runtime::generated::{Connector, ErrorShape, Throttle};
use crate::Credentials;

static CONNECTOR: Connector = Connector {
    name: "aranda-asms",
    user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
    base_url: None,
    errors: ErrorShape {
        code: &[],
        message: &["", "/message", "/Message"],
        texts: &[
            ("EmptyValue Parameter name: {parameter}", "EmptyValue"),
            ("EmptyEnumeration Parameter name: {parameter}", "EmptyEnumeration"),
            ("\"{parameter}\" AdditionalFieldIsRequired", "AdditionalFieldIsRequired"),
            ("is null Parameter name: {parameter}", "NullParameter"),
            ("Parameter name: {parameter}", "NullParameter"),
        ],
        success: &[],
        ..ErrorShape::DEFAULT
    },
    throttle: Some(Throttle {
        calls: 100,
        seconds: 60,
    }),
    remedies: &[
        (
            "CriteriaNeedsSomeArguments",
            "Give the search a value to look for: none may be empty.",
        ),
        (
            "InvalidAdditionalFieldId",
            "Check the id of each additional field: one is wrong.",
        ),
        ("InvalidItemType", "Choose another type of case: this one is wrong."),
        (
            "InvalidProjectId",
            "Choose another project for the case, from those that `GetProject` lists: the id is wrong.",
        ),
        (
            "InvalidStateId",
            "Check the state that the case is created with or changed to; `GetState` lists the states.",
        ),
        (
            "InvalidUploadType",
            "The file was not attached: ask the system administrator for help.",
        ),
        (
            "RequestNeedsSomeArguments",
            "Look up which fields the case demands, and give each a value.",
        ),
        ("SearchListIsRequired", "Ask the system administrator for help."),
        ("NullParameter", "See that the parameter which the message names is not null."),
        ("ItemTypeIsRequired", "Give the type of the case, `itemType`."),
        ("ModelIdIsEmpty", "Give `modelId`: it is required here."),
        ("StateIdIsEmpty", "Give `stateId`: it is required here."),
        ("ServiceIdIsEmpty", "Give `serviceId`: it is required here."),
        ("CategoryIdIsEmpty", "Give `categoryId`: it is required here."),
        (
            "TypesListNeedsSomeArguments",
            "The search wants types of cases: ask the system administrator for help.",
        ),
        (
            "AdditionalFieldIsRequired",
            "Give a value for the additional field that the message names: it is required.",
        ),
        (
            "ModelNotActive",
            "The process model of the case is switched off: have it switched on, or choose a category with another.",
        ),
        (
            "FailedToCloseTaskPendingCloseTasksPredecessors",
            "Close the pending tasks of the parent case first, then this case.",
        ),
        (
            "DuplicatedObject",
            "The configuration item is in the database already: change it with `UpdateCI` instead.",
        ),
        ("EmptyValue", "Give the parameter that the message names: it is required."),
        (
            "EmptyEnumeration",
            "Give at least one value for the list that the message names: it is required.",
        ),
        (
            "DoNotHavePermissionForThisAction",
            "Ask the system administrator for the permissions that this call needs.",
        ),
        ("FailureExportExcel", "Ask the system administrator for help."),
        ("FailureGetAdditionalFields", "Ask the system administrator for help."),
        ("FailureGetCategoriesByService", "Ask the system administrator for help."),
        ("FailureGetChangeFSC", "Ask the system administrator for help."),
        ("FailureGetFields", "Ask the system administrator for help."),
        ("FailureGetFieldsList", "Ask the system administrator for help."),
        ("FailureGetFiles", "Ask the system administrator for help."),
        ("FailureGetLookupValues", "Ask the system administrator for help."),
        ("FailureGetMailTemplates", "Ask the system administrator for help."),
        ("FailureGetModelByCategory", "Ask the system administrator for help."),
        ("FailureGetOperators", "Ask the system administrator for help."),
        ("FailureGetReassignmentReasons", "Ask the system administrator for help."),
        ("FailureGetSimilarItems", "Ask the system administrator for help."),
        ("FailureSearchQuickManagement", "Ask the system administrator for help."),
    ],
    status_remedies: &[(500, "Ask the system administrator for help.")],
    ..Connector::DEFAULT
};

/// A client of Aranda Service Management Suite.
///
/// Cheap to clone; clones share connections and limits.
#[derive(Clone, Debug)]
pub struct Client {
    pub(crate) runtime: connector_runtime::generated::Client,
}

impl Client {
    /// A client that talks to the service at `base_url`, such as `https://example.com/api`.
    pub fn new(
        base_url: impl Into<String>,
        credentials: impl Into<Credentials>,
    ) -> Result<Self, Error> {
        Self::with_options(base_url, credentials, ClientOptions::new())
    }

    /// A client with another transport or other limits.
    pub fn with_options(
        base_url: impl Into<String>,
        credentials: impl Into<Credentials>,
        options: ClientOptions,
    ) -> Result<Self, Error> {
        let runtime = connector_runtime::generated::Client::new(
            &CONNECTOR,
            credentials.into().into(),
            options.base_url(base_url),
        )?;
        Ok(Self { runtime })
    }

    /// A client through an Azure managed connection: its runtime URL takes the place of
    /// the service's address, and a token of Azure that of the credentials. The
    /// gateway's limit of calls is kept.
    ///
    /// Tokens are asked for with the scope
    /// [`SCOPE`](connector_runtime::managed::SCOPE).
    pub fn managed(
        runtime_url: impl Into<String>,
        tokens: impl connector_runtime::TokenSource,
    ) -> Result<Self, Error> {
        Self::managed_with_options(runtime_url, tokens, ClientOptions::new())
    }

    /// A client through an Azure managed connection, with another transport or other
    /// limits.
    pub fn managed_with_options(
        runtime_url: impl Into<String>,
        tokens: impl connector_runtime::TokenSource,
        options: ClientOptions,
    ) -> Result<Self, Error> {
        let runtime = connector_runtime::generated::Client::managed(
            &CONNECTOR,
            runtime_url,
            tokens,
            options,
        )?;
        Ok(Self { runtime })
    }

    /// The operations that the definition marks as internal.
    #[must_use]
    pub fn discovery(&self) -> Discovery {
        Discovery {
            runtime: self.runtime.clone(),
        }
    }
}

impl AsRef<connector_runtime::generated::Client> for Client {
    fn as_ref(&self) -> &connector_runtime::generated::Client {
        &self.runtime
    }
}

/// The operations that the definition marks as internal, such as look-ups of what
/// an input may be; see [`Client::discovery`].
#[derive(Clone, Debug)]
pub struct Discovery {
    pub(crate) runtime: connector_runtime::generated::Client,
}
