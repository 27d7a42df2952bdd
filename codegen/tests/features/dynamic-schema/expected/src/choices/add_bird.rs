//! Choices for the inputs of `AddBird`.

use connector_runtime::Error;
use connector_runtime::generated::choices;
use crate::Client;

static BODY_SCHEMA: choices::ChoiceSource = choices::ChoiceSource {
    operation: &crate::discovery::describe_bird::DESCRIBE_BIRD,
    arguments: &[choices::Argument::path("kind", choices::ArgumentValue::Input("kind"))],
    paging: None,
    collection: "/schema",
    value: "",
    title: None,
    ..choices::ChoiceSource::DEFAULT
};

impl Client {
    /// Lists the choices for the inputs of [`Client::add_bird`](crate::Client::add_bird).
    pub fn add_bird_choices(&self) -> AddBirdChoices {
        AddBirdChoices {
            choices: choices::Choices::new(&self.runtime),
        }
    }
}

/// Lists the choices for the inputs of [`Client::add_bird`](crate::Client::add_bird).
///
/// Where choices depend on other inputs, give those first.
#[derive(Clone, Debug)]
pub struct AddBirdChoices {
    choices: choices::Choices,
}

impl AddBirdChoices {
    /// Gives `kind`, which choices for other inputs depend on.
    #[must_use]
    pub fn given_kind(mut self, kind: impl Into<String>) -> Self {
        let value: String = kind.into();
        self.choices = self.choices.give("kind", &value);
        self
    }

    /// The schema of `body`.
    ///
    /// The service is asked with [`Discovery::describe_bird`](crate::Discovery::describe_bird).
    ///
    /// It depends on `kind`.
    pub async fn body_schema(&self) -> Result<connector_runtime::Value, Error> {
        self.choices.schema(&BODY_SCHEMA).await
    }
}
