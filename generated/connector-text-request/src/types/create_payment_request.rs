//! `CreatePaymentRequest`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::Member;

/// A payment to ask for.
#[derive(Clone, PartialEq)]
pub struct CreatePaymentRequest {
    description: Member<String>,
    customer_phone: Member<String>,
    amount_requested: Member<f64>,
    message: Member<String>,
    reference_number: Member<String>,
    extra_members: ExtraMembers,
}

impl CreatePaymentRequest {
    /// What the payment is for. The contact never sees it.
    ///
    /// For example `House call for plumbing`.
    pub fn description(&self) -> Option<&str> {
        self.description.text()
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description.set(description.into());
        self
    }

    /// Number of the contact who is to pay.
    ///
    /// For example `14235550123`.
    pub fn customer_phone(&self) -> Option<&str> {
        self.customer_phone.text()
    }

    /// Sets [`customer_phone`](Self::customer_phone).
    #[must_use]
    pub fn with_customer_phone(mut self, customer_phone: impl Into<String>) -> Self {
        self.customer_phone.set(customer_phone.into());
        self
    }

    /// Amount in US dollars, such as 220.5.
    ///
    /// For example `220.5`.
    pub fn amount_requested(&self) -> Option<f64> {
        self.amount_requested.copied()
    }

    /// Sets [`amount_requested`](Self::amount_requested).
    #[must_use]
    pub fn with_amount_requested(mut self, amount_requested: f64) -> Self {
        self.amount_requested.set(amount_requested);
        self
    }

    /// Text that the contact gets together with the link to pay at.
    ///
    /// For example: `Thank you for choosing us! Please pay the balance here.`
    pub fn message(&self) -> Option<&str> {
        self.message.text()
    }

    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, message: impl Into<String>) -> Self {
        self.message.set(message.into());
        self
    }

    /// Reference of your own to find the payment by; several payments may share one.
    ///
    /// For example `receipt-12`.
    pub fn reference_number(&self) -> Option<&str> {
        self.reference_number.text()
    }

    /// Sets [`reference_number`](Self::reference_number).
    #[must_use]
    pub fn with_reference_number(mut self, reference_number: impl Into<String>) -> Self {
        self.reference_number.set(reference_number.into());
        self
    }

    /// Sets any member by its name on the wire, also one that this type does not offer.
    #[must_use]
    pub fn with_member(
        mut self,
        name: impl Into<String>,
        value: impl Into<Value>,
    ) -> Self {
        ObjectExt::set_member(&mut self, name, value);
        self
    }
}

connector_runtime::generated::object! {
    CreatePaymentRequest {
        0 description = "description", sensitive;
        1 customer_phone = "customer_phone", sensitive;
        2 amount_requested = "amount_requested";
        3 message = "message", sensitive;
        4 reference_number = "reference_number";
    }
}
