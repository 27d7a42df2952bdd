//! `CreatePayment`: Ask for a payment.

use connector_runtime::{CallOptions, Error, Response, Value};
use connector_runtime::generated::{Call, Method, Object, Operation, Segment};
use crate::Client;
use crate::types::{CreatePaymentRequest, Payment};

static CREATE_PAYMENT: Operation = Operation {
    id: "CreatePayment",
    method: Method::POST,
    template: "/dashboards/{dashboard_id}/payments",
    path: &[
        Segment::Literal("/dashboards/"),
        Segment::Parameter("dashboard_id"),
        Segment::Literal("/payments"),
    ],
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Client {
    /// Ask for a payment.
    ///
    /// Sends a contact a message with a link to pay at. Each call sends a message and makes
    /// a payment of its own.
    ///
    /// `POST /dashboards/{dashboard_id}/payments`
    ///
    /// `dashboard_id`: Id of the dashboard that asks. An account has one dashboard for each of its
    /// telephone lines.
    ///
    /// For example `121`.
    /// Its choices are listed by [`Client::create_payment_choices`](crate::Client::create_payment_choices).
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
    /// # async fn example(client: connector_text_request::Client) -> Result<(), connector_text_request::Error> {
    /// let reply = client
    ///     .create_payment(121)
    ///     .with_description("Housecall for plumbing services")
    ///     .with_customer_phone("321-654-7890")
    ///     .with_amount_requested(220.5)
    ///     .with_message(
    ///         "Thank you for choosing Generic Plumbing! Please click the link below to pay the balance for today's appointment.",
    ///     )
    ///     .with_reference_number("receipt-chicago")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_payment(&self, dashboard_id: i64) -> CreatePayment {
        CreatePayment {
            call: self.runtime.call(&CREATE_PAYMENT).path("dashboard_id", &dashboard_id),
            body: <CreatePaymentRequest as Object>::empty(),
        }
    }
}

/// A prepared [`Client::create_payment`](crate::Client::create_payment).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreatePayment {
    call: Call,
    body: CreatePaymentRequest,
}

impl CreatePayment {
    /// What the payment is for. The contact never sees it.
    ///
    /// For example `House call for plumbing`.
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.body = self.body.with_description(description);
        self
    }

    /// Number of the contact who is to pay.
    ///
    /// For example `14235550123`.
    pub fn with_customer_phone(mut self, customer_phone: impl Into<String>) -> Self {
        self.body = self.body.with_customer_phone(customer_phone);
        self
    }

    /// Amount in US dollars, such as 220.5.
    ///
    /// For example `220.5`.
    pub fn with_amount_requested(mut self, amount_requested: f64) -> Self {
        self.body = self.body.with_amount_requested(amount_requested);
        self
    }

    /// Text that the contact gets together with the link to pay at.
    ///
    /// For example: `Thank you for choosing us! Please pay the balance here.`
    pub fn with_message(mut self, message: impl Into<String>) -> Self {
        self.body = self.body.with_message(message);
        self
    }

    /// Reference of your own to find the payment by; several payments may share one.
    ///
    /// For example `receipt-12`.
    pub fn with_reference_number(mut self, reference_number: impl Into<String>) -> Self {
        self.body = self.body.with_reference_number(reference_number);
        self
    }

    /// Sets any member of the body by its name on the wire, also one that is not
    /// offered as an input.
    pub fn with_member(
        mut self,
        name: impl Into<String>,
        value: impl Into<Value>,
    ) -> Self {
        self.body = self.body.with_member(name, value);
        self
    }

    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<Payment>, Error> {
        self.call.json(&self.body).send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for CreatePayment {
    type Output = Result<Response<Payment>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
