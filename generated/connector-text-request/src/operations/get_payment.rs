//! `GetPayment`: Get a payment.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;
use crate::types::Payment;

static GET_PAYMENT: Operation = Operation {
    id: "GetPayment",
    method: Method::GET,
    template: "/dashboards/{dashboard_id}/payments/{payment_id}",
    path: &[
        Segment::Literal("/dashboards/"),
        Segment::Parameter("dashboard_id"),
        Segment::Literal("/payments/"),
        Segment::Parameter("payment_id"),
    ],
    safe: true,
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Client {
    /// Get a payment.
    ///
    /// Gets one payment.
    ///
    /// `GET /dashboards/{dashboard_id}/payments/{payment_id}`
    ///
    /// # Errors
    ///
    /// * `400`: An input is missing or wrong, or the thing is not in a state that allows
    ///   this. May have no body.
    /// * `401`: The API key is missing or wrong. The introduction of the service speaks of
    ///   status 400 instead.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use connector_text_request::operations::GetPaymentRequired;
    ///
    /// # async fn example(client: connector_text_request::Client) -> Result<(), connector_text_request::Error> {
    /// let reply = client
    ///     .get_payment(GetPaymentRequired {
    ///         dashboard_id: 121,
    ///         payment_id: 2510,
    ///     })
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_payment(&self, required: GetPaymentRequired) -> GetPayment {
        GetPayment::new(self, required)
    }
}

/// The required inputs of [`Client::get_payment`](crate::Client::get_payment).
#[derive(Clone)]
pub struct GetPaymentRequired {
    /// Id of the dashboard that asked for the payment. An account has one dashboard for
    /// each of its telephone lines.
    ///
    /// For example `121`.
    /// Its choices are listed by [`Client::get_payment_choices`](crate::Client::get_payment_choices).
    pub dashboard_id: i64,
    /// Id of the payment to get.
    ///
    /// For example `2510`.
    /// Its choices are listed by [`Client::get_payment_choices`](crate::Client::get_payment_choices).
    pub payment_id: i64,
}

connector_runtime::generated::opaque_debug!(GetPaymentRequired);

/// A prepared [`Client::get_payment`](crate::Client::get_payment).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until `send` is called and awaited"]
pub struct GetPayment {
    call: Call,
}

impl GetPayment {
    fn new(client: &Client, required: GetPaymentRequired) -> Self {
        Self {
            call: client
                .runtime
                .call(&GET_PAYMENT)
                .path("dashboard_id", &required.dashboard_id)
                .path("payment_id", &required.payment_id),
        }
    }

    /// Replaces the client's options for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request. `None` where the service has nothing to tell.
    pub async fn send(self) -> Result<Response<Option<Payment>>, Error> {
        self.call.send().await
    }
}
