//! `CancelPayment`: Cancel a payment.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;
use crate::types::Payment;

static CANCEL_PAYMENT: Operation = Operation {
    id: "CancelPayment",
    method: Method::POST,
    template: "/dashboards/{dashboard_id}/payments/{payment_id}/cancel",
    path: &[
        Segment::Literal("/dashboards/"),
        Segment::Parameter("dashboard_id"),
        Segment::Literal("/payments/"),
        Segment::Parameter("payment_id"),
        Segment::Literal("/cancel"),
    ],
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Client {
    /// Cancel a payment.
    ///
    /// Calls a payment off, and sends the contact a message that says so. A payment cannot
    /// be changed: cancel it, and ask for another.
    ///
    /// `POST /dashboards/{dashboard_id}/payments/{payment_id}/cancel`
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
    /// use connector_text_request::operations::CancelPaymentRequired;
    ///
    /// # async fn example(client: connector_text_request::Client) -> Result<(), connector_text_request::Error> {
    /// let reply = client
    ///     .cancel_payment(CancelPaymentRequired {
    ///         dashboard_id: 121,
    ///         payment_id: 2510,
    ///     })
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn cancel_payment(&self, required: CancelPaymentRequired) -> CancelPayment {
        CancelPayment::new(self, required)
    }
}

/// The required inputs of [`Client::cancel_payment`](crate::Client::cancel_payment).
#[derive(Clone)]
pub struct CancelPaymentRequired {
    /// Id of the dashboard that asked for the payment. An account has one dashboard for
    /// each of its telephone lines.
    ///
    /// For example `121`.
    /// Its choices are listed by [`Client::cancel_payment_choices`](crate::Client::cancel_payment_choices).
    pub dashboard_id: i64,
    /// Id of the payment to cancel.
    ///
    /// For example `2510`.
    /// Its choices are listed by [`Client::cancel_payment_choices`](crate::Client::cancel_payment_choices).
    pub payment_id: i64,
}

connector_runtime::generated::opaque_debug!(CancelPaymentRequired);

/// A prepared [`Client::cancel_payment`](crate::Client::cancel_payment).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until `send` is called and awaited"]
pub struct CancelPayment {
    call: Call,
}

impl CancelPayment {
    fn new(client: &Client, required: CancelPaymentRequired) -> Self {
        Self {
            call: client
                .runtime
                .call(&CANCEL_PAYMENT)
                .path("dashboard_id", &required.dashboard_id)
                .path("payment_id", &required.payment_id),
        }
    }

    /// Replaces the client's options for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<Payment>, Error> {
        self.call.send().await
    }
}
