//! Choices for the inputs of `ListBirds`.

use connector_runtime::Error;
use connector_runtime::generated::choices;
use crate::Client;

static REGION: choices::ChoiceSource = choices::ChoiceSource {
    operation: &crate::discovery::list_regions::LIST_REGIONS,
    arguments: &[
        choices::Argument::query("land", choices::ArgumentValue::OptionalInput("land")),
    ],
    paging: None,
    collection: "/value",
    value: "/id",
    title: Some("/name"),
    ..choices::ChoiceSource::DEFAULT
};

impl Client {
    /// Lists the choices for the inputs of [`Client::list_birds`](crate::Client::list_birds).
    pub fn list_birds_choices(&self) -> ListBirdsChoices {
        ListBirdsChoices {
            choices: choices::Choices::new(&self.runtime),
        }
    }
}

/// Lists the choices for the inputs of [`Client::list_birds`](crate::Client::list_birds).
///
/// Where choices depend on other inputs, give those first.
#[derive(Clone, Debug)]
pub struct ListBirdsChoices {
    choices: choices::Choices,
}

impl ListBirdsChoices {
    /// Gives `land`, which choices for other inputs depend on.
    #[must_use]
    pub fn given_land(mut self, land: i64) -> Self {
        let value: i64 = land;
        self.choices = self.choices.give("land", &value);
        self
    }

    /// The choices for `region`.
    ///
    /// The service is asked with [`Discovery::list_regions`](crate::Discovery::list_regions).
    ///
    /// It depends on `land`.
    pub async fn region(&self) -> Result<Vec<choices::Choice<i64>>, Error> {
        self.choices.list(&REGION).await
    }
}
