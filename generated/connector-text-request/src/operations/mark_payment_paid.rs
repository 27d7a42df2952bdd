//! `MarkPaymentPaid`: Mark a payment as paid.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;
use crate::types::Payment;

static MARK_PAYMENT_PAID: Operation = Operation {
    id: "MarkPaymentPaid",
    method: Method::POST,
    template: "/dashboards/{dashboard_id}/payments/{payment_id}/mark_as_paid",
    path: &[
        Segment::Literal("/dashboards/"),
        Segment::Parameter("dashboard_id"),
        Segment::Literal("/payments/"),
        Segment::Parameter("payment_id"),
        Segment::Literal("/mark_as_paid"),
    ],
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Client {
    /// Mark a payment as paid.
    ///
    /// Closes a payment that was paid in another way than through the link, and counts it
    /// in the statistics. Payments through the link are closed by themselves.
    ///
    /// `POST /dashboards/{dashboard_id}/payments/{payment_id}/mark_as_paid`
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
    /// use connector_text_request::operations::MarkPaymentPaidArgs;
    ///
    /// # async fn example(client: connector_text_request::Client) -> Result<(), connector_text_request::Error> {
    /// let reply = client
    ///     .mark_payment_paid(MarkPaymentPaidArgs {
    ///         dashboard_id: 121,
    ///         payment_id: 2510,
    ///     })
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn mark_payment_paid(&self, args: MarkPaymentPaidArgs) -> MarkPaymentPaid {
        MarkPaymentPaid {
            call: self
                .runtime
                .call(&MARK_PAYMENT_PAID)
                .path("dashboard_id", &args.dashboard_id)
                .path("payment_id", &args.payment_id),
        }
    }
}

/// The required inputs of [`Client::mark_payment_paid`](crate::Client::mark_payment_paid).
#[derive(Clone)]
pub struct MarkPaymentPaidArgs {
    /// Id of the dashboard that asked for the payment. An account has one dashboard for
    /// each of its telephone lines.
    ///
    /// For example `121`.
    /// Its choices are listed by [`Client::mark_payment_paid_choices`](crate::Client::mark_payment_paid_choices).
    pub dashboard_id: i64,
    /// Id of the payment to close.
    ///
    /// For example `2510`.
    /// Its choices are listed by [`Client::mark_payment_paid_choices`](crate::Client::mark_payment_paid_choices).
    pub payment_id: i64,
}

impl std::fmt::Debug for MarkPaymentPaidArgs {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MarkPaymentPaidArgs").finish_non_exhaustive()
    }
}

/// A prepared [`Client::mark_payment_paid`](crate::Client::mark_payment_paid).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct MarkPaymentPaid {
    call: Call,
}

impl MarkPaymentPaid {
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
impl std::future::IntoFuture for MarkPaymentPaid {
    type Output = Result<Response<Payment>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
