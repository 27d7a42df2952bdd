//! Choices for the inputs of `match`.

use connector_runtime::Error;
use connector_runtime::generated::choices;
use crate::Client;

static REF: choices::ChoiceSource = choices::ChoiceSource {
    operation: &crate::discovery::loop_::LOOP,
    arguments: &[],
    paging: None,
    collection: "",
    value: "/id",
    title: None,
    ..choices::ChoiceSource::DEFAULT
};

impl Client {
    /// Lists the choices for the inputs of [`Client::match_`](crate::Client::match_).
    pub fn match_choices(&self) -> MatchChoices {
        MatchChoices {
            choices: choices::Choices::new(&self.runtime),
        }
    }
}

/// Lists the choices for the inputs of [`Client::match_`](crate::Client::match_).
///
/// Where choices depend on other inputs, give those first.
#[derive(Clone, Debug)]
pub struct MatchChoices {
    choices: choices::Choices,
}

impl MatchChoices {
    /// The choices for `ref`.
    ///
    /// The service is asked with [`Discovery::loop_`](crate::Discovery::loop_).
    pub async fn ref_(&self) -> Result<Vec<choices::Choice<String>>, Error> {
        self.choices.list(&REF).await
    }
}
