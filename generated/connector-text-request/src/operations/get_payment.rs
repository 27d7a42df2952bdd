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
    /// Reply: [`Payment`](crate::types::Payment), or nothing.
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
    /// use connector_text_request::operations::GetPaymentArgs;
    ///
    /// # async fn example(client: connector_text_request::Client) -> Result<(), connector_text_request::Error> {
    /// let reply = client
    ///     .get_payment(GetPaymentArgs {
    ///         dashboard_id: 121,
    ///         payment_id: 2510,
    ///     })
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_payment(&self, args: GetPaymentArgs) -> GetPayment {
        GetPayment {
            call: self
                .runtime
                .call(&GET_PAYMENT)
                .path("dashboard_id", &args.dashboard_id)
                .path("payment_id", &args.payment_id),
        }
    }
}

/// The required inputs of [`Client::get_payment`](crate::Client::get_payment).
#[derive(Clone)]
pub struct GetPaymentArgs {
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

impl std::fmt::Debug for GetPaymentArgs {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetPaymentArgs").finish_non_exhaustive()
    }
}

/// A prepared [`Client::get_payment`](crate::Client::get_payment).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetPayment {
    call: Call,
}

impl GetPayment {
    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request. `None` where the service has nothing to tell.
    pub async fn send(self) -> Result<Response<Option<Payment>>, Error> {
        self.call.send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for GetPayment {
    type Output = Result<Response<Option<Payment>>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
