//! Choices for the inputs of `CancelPayment`.

use connector_runtime::Error;
use connector_runtime::generated::choices;
use crate::Client;

static DASHBOARD_ID: choices::ChoiceSource = choices::ChoiceSource {
    operation: &crate::operations::get_dashboards::GET_DASHBOARDS,
    arguments: &[
        choices::Argument::query("page", choices::ArgumentValue::Fixed("0")),
        choices::Argument::query("page_size", choices::ArgumentValue::Fixed("1000")),
    ],
    paging: Some(&crate::operations::get_dashboards::GET_DASHBOARDS_PAGES),
    collection: "/items",
    value: "/id",
    title: Some("/name"),
    ..choices::ChoiceSource::DEFAULT
};

static PAYMENT_ID: choices::ChoiceSource = choices::ChoiceSource {
    operation: &crate::operations::get_payments::GET_PAYMENTS,
    arguments: &[
        choices::Argument::path(
            "dashboard_id",
            choices::ArgumentValue::Input("dashboard_id"),
        ),
        choices::Argument::query("page", choices::ArgumentValue::Fixed("0")),
        choices::Argument::query("page_size", choices::ArgumentValue::Fixed("1000")),
    ],
    paging: Some(&crate::operations::get_payments::GET_PAYMENTS_PAGES),
    collection: "/items",
    value: "/payment_id",
    title: Some("/description"),
    ..choices::ChoiceSource::DEFAULT
};

impl Client {
    /// Lists the choices for the inputs of [`Client::cancel_payment`](crate::Client::cancel_payment).
    pub fn cancel_payment_choices(&self) -> CancelPaymentChoices {
        CancelPaymentChoices {
            choices: choices::Choices::new(&self.runtime),
        }
    }
}

/// Lists the choices for the inputs of [`Client::cancel_payment`](crate::Client::cancel_payment).
///
/// Where choices depend on other inputs, give those first.
#[derive(Clone, Debug)]
pub struct CancelPaymentChoices {
    choices: choices::Choices,
}

impl CancelPaymentChoices {
    /// Gives `dashboard_id`, which choices for other inputs depend on.
    #[must_use]
    pub fn given_dashboard_id(mut self, dashboard_id: i64) -> Self {
        let value: i64 = dashboard_id;
        self.choices = self.choices.give("dashboard_id", &value);
        self
    }

    /// The choices for `dashboard_id`.
    ///
    /// The service is asked with [`Client::get_dashboards`](crate::Client::get_dashboards).
    pub async fn dashboard_id(&self) -> Result<Vec<choices::Choice<i64>>, Error> {
        self.choices.list(&DASHBOARD_ID).await
    }

    /// The choices for `payment_id`.
    ///
    /// The service is asked with [`Client::get_payments`](crate::Client::get_payments).
    ///
    /// It depends on `dashboard_id`.
    pub async fn payment_id(&self) -> Result<Vec<choices::Choice<i64>>, Error> {
        self.choices.list(&PAYMENT_ID).await
    }
}
