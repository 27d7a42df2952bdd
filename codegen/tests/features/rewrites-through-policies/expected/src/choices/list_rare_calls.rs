//! Choices for the inputs of `ListRareCalls`.

use connector_runtime::Error;
use connector_runtime::generated::choices;
use crate::Client;

static SPECIES: choices::ChoiceSource = choices::ChoiceSource {
    operation: &crate::discovery::list_species::LIST_SPECIES,
    arguments: &[],
    paging: None,
    collection: "",
    value: "/id",
    title: None,
    ..choices::ChoiceSource::DEFAULT
};

impl Client {
    /// Lists the choices for the inputs of [`Client::list_rare_calls`](crate::Client::list_rare_calls).
    pub fn list_rare_calls_choices(&self) -> ListRareCallsChoices {
        ListRareCallsChoices {
            choices: choices::Choices::new(&self.runtime),
        }
    }
}

/// Lists the choices for the inputs of [`Client::list_rare_calls`](crate::Client::list_rare_calls).
///
/// Where choices depend on other inputs, give those first.
#[derive(Clone, Debug)]
pub struct ListRareCallsChoices {
    choices: choices::Choices,
}

impl ListRareCallsChoices {
    /// The choices for `species`.
    ///
    /// The service is asked with [`Discovery::list_species`](crate::Discovery::list_species).
    pub async fn species(&self) -> Result<Vec<choices::Choice<String>>, Error> {
        self.choices
            .rewritten(&crate::discovery::list_species::LIST_SPECIES_REWRITE)
            .list(&SPECIES)
            .await
    }
}
