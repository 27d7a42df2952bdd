//! `SendPaymentReminder`: Remind of a payment.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;
use crate::types::Payment;

static SEND_PAYMENT_REMINDER: Operation = Operation {
    id: "SendPaymentReminder",
    method: Method::POST,
    template: "/dashboards/{dashboard_id}/payments/{payment_id}/resend",
    path: &[
        Segment::Literal("/dashboards/"),
        Segment::Parameter("dashboard_id"),
        Segment::Literal("/payments/"),
        Segment::Parameter("payment_id"),
        Segment::Literal("/resend"),
    ],
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Client {
    /// Remind of a payment.
    ///
    /// Sends the contact a message that reminds of the payment; the service writes its
    /// text. Each payment has one reminder at most.
    ///
    /// `POST /dashboards/{dashboard_id}/payments/{payment_id}/resend`
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
    /// use connector_text_request::operations::SendPaymentReminderArgs;
    ///
    /// # async fn example(client: connector_text_request::Client) -> Result<(), connector_text_request::Error> {
    /// let reply = client
    ///     .send_payment_reminder(SendPaymentReminderArgs {
    ///         dashboard_id: 121,
    ///         payment_id: 2510,
    ///     })
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_payment_reminder(
        &self,
        args: SendPaymentReminderArgs,
    ) -> SendPaymentReminder {
        SendPaymentReminder {
            call: self
                .runtime
                .call(&SEND_PAYMENT_REMINDER)
                .path("dashboard_id", &args.dashboard_id)
                .path("payment_id", &args.payment_id),
        }
    }
}

/// The required inputs of [`Client::send_payment_reminder`](crate::Client::send_payment_reminder).
#[derive(Clone)]
pub struct SendPaymentReminderArgs {
    /// Id of the dashboard that asked for the payment. An account has one dashboard for
    /// each of its telephone lines.
    ///
    /// For example `121`.
    /// Its choices are listed by [`Client::send_payment_reminder_choices`](crate::Client::send_payment_reminder_choices).
    pub dashboard_id: i64,
    /// Id of the payment to remind of.
    ///
    /// For example `2510`.
    /// Its choices are listed by [`Client::send_payment_reminder_choices`](crate::Client::send_payment_reminder_choices).
    pub payment_id: i64,
}

impl std::fmt::Debug for SendPaymentReminderArgs {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SendPaymentReminderArgs").finish_non_exhaustive()
    }
}

/// A prepared [`Client::send_payment_reminder`](crate::Client::send_payment_reminder).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SendPaymentReminder {
    call: Call,
}

impl SendPaymentReminder {
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
impl std::future::IntoFuture for SendPaymentReminder {
    type Output = Result<Response<Payment>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
