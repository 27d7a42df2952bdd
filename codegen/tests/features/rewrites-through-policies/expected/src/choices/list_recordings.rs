//! Choices for the inputs of `ListRecordings`.

use connector_runtime::Error;
use connector_runtime::generated::choices;
use crate::Client;

static REGION: choices::ChoiceSource = choices::ChoiceSource {
    operation: &crate::discovery::list_regions::LIST_REGIONS,
    arguments: &[],
    paging: None,
    collection: "",
    value: "/id",
    title: None,
    ..choices::ChoiceSource::DEFAULT
};

impl Client {
    /// Lists the choices for the inputs of [`Client::list_recordings`](crate::Client::list_recordings).
    pub fn list_recordings_choices(&self) -> ListRecordingsChoices {
        ListRecordingsChoices {
            choices: choices::Choices::new(&self.runtime),
        }
    }
}

/// Lists the choices for the inputs of [`Client::list_recordings`](crate::Client::list_recordings).
///
/// Where choices depend on other inputs, give those first.
#[derive(Clone, Debug)]
pub struct ListRecordingsChoices {
    choices: choices::Choices,
}

impl ListRecordingsChoices {
    /// The choices for `region`.
    ///
    /// The service is asked with [`Discovery::list_regions`](crate::Discovery::list_regions).
    pub async fn region(&self) -> Result<Vec<choices::Choice<String>>, Error> {
        self.choices
            .managed_only("On Microsoft's side a script of the connector rewrites it.")
            .list(&REGION)
            .await
    }
}
