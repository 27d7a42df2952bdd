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
    /// Reply: [`Payment`](crate::types::Payment).
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
    /// use connector_text_request::operations::CancelPaymentArgs;
    ///
    /// # async fn example(client: connector_text_request::Client) -> Result<(), connector_text_request::Error> {
    /// let reply = client
    ///     .cancel_payment(CancelPaymentArgs {
    ///         dashboard_id: 121,
    ///         payment_id: 2510,
    ///     })
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn cancel_payment(&self, args: CancelPaymentArgs) -> CancelPayment {
        CancelPayment {
            call: self
                .runtime
                .call(&CANCEL_PAYMENT)
                .path("dashboard_id", &args.dashboard_id)
                .path("payment_id", &args.payment_id),
        }
    }
}

/// The required inputs of [`Client::cancel_payment`](crate::Client::cancel_payment).
#[derive(Clone)]
pub struct CancelPaymentArgs {
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

impl std::fmt::Debug for CancelPaymentArgs {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CancelPaymentArgs").finish_non_exhaustive()
    }
}

/// A prepared [`Client::cancel_payment`](crate::Client::cancel_payment).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CancelPayment {
    call: Call,
}

impl CancelPayment {
    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<Payment>, Error> {
        self.call.send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for CancelPayment {
    type Output = Result<Response<Payment>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
