//! `Payment`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};
use super::{PaymentStatus, TransactionStatus};

/// A payment that a contact was asked for.
#[derive(Clone, PartialEq)]
pub struct Payment {
    payment_id: Member<i64>,
    request_date: Member<String>,
    recipient: Member<String>,
    description: Member<String>,
    customer_phone: Member<String>,
    amount_requested: Member<f64>,
    is_past_due: Member<bool>,
    reminder_was_sent: Member<bool>,
    transaction_status: Member<TransactionStatus>,
    textrequest_payment_status: Member<PaymentStatus>,
    reference_number: Member<String>,
    extra_members: ExtraMembers,
}

impl Payment {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// Id of the payment.
    pub fn payment_id(&self) -> Option<i64> {
        self.payment_id.copied()
    }

    /// Sets [`payment_id`](Self::payment_id).
    #[must_use]
    pub fn with_payment_id(mut self, payment_id: i64) -> Self {
        self.payment_id.set(payment_id);
        self
    }

    /// When the message that asks for the payment was queued: UTC without a zone
    /// designator, such as `2026-07-25T09:39:35.227`.
    pub fn request_date(&self) -> Option<&str> {
        self.request_date.text()
    }

    /// Sets [`request_date`](Self::request_date).
    #[must_use]
    pub fn with_request_date(mut self, request_date: impl Into<String>) -> Self {
        self.request_date.set(request_date.into());
        self
    }

    /// Name of the contact who is asked to pay; null if none is known.
    pub fn recipient(&self) -> Option<&str> {
        self.recipient.text()
    }

    /// Sets [`recipient`](Self::recipient).
    #[must_use]
    pub fn with_recipient(mut self, recipient: impl Into<String>) -> Self {
        self.recipient.set(recipient.into());
        self
    }

    /// What the payment is for. The contact never sees it.
    pub fn description(&self) -> Option<&str> {
        self.description.text()
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description.set(description.into());
        self
    }

    /// Number of the contact who is asked to pay.
    pub fn customer_phone(&self) -> Option<&str> {
        self.customer_phone.text()
    }

    /// Sets [`customer_phone`](Self::customer_phone).
    #[must_use]
    pub fn with_customer_phone(mut self, customer_phone: impl Into<String>) -> Self {
        self.customer_phone.set(customer_phone.into());
        self
    }

    /// Amount in US dollars.
    pub fn amount_requested(&self) -> Option<f64> {
        self.amount_requested.copied()
    }

    /// Sets [`amount_requested`](Self::amount_requested).
    #[must_use]
    pub fn with_amount_requested(mut self, amount_requested: f64) -> Self {
        self.amount_requested.set(amount_requested);
        self
    }

    /// Whether it should have been paid by now.
    pub fn is_past_due(&self) -> Option<bool> {
        self.is_past_due.copied()
    }

    /// Sets [`is_past_due`](Self::is_past_due).
    #[must_use]
    pub fn with_is_past_due(mut self, is_past_due: bool) -> Self {
        self.is_past_due.set(is_past_due);
        self
    }

    /// Whether the contact has been reminded; each payment has one reminder at most.
    pub fn reminder_was_sent(&self) -> Option<bool> {
        self.reminder_was_sent.copied()
    }

    /// Sets [`reminder_was_sent`](Self::reminder_was_sent).
    #[must_use]
    pub fn with_reminder_was_sent(mut self, reminder_was_sent: bool) -> Self {
        self.reminder_was_sent.set(reminder_was_sent);
        self
    }

    /// State at the company that processes the payment; `Unknown` at first.
    pub fn transaction_status(&self) -> Option<&TransactionStatus> {
        self.transaction_status.get()
    }

    /// Sets [`transaction_status`](Self::transaction_status).
    #[must_use]
    pub fn with_transaction_status(
        mut self,
        transaction_status: impl Into<TransactionStatus>,
    ) -> Self {
        self.transaction_status.set(transaction_status.into());
        self
    }

    /// State as the web app shows it; `Sent` at first.
    pub fn textrequest_payment_status(&self) -> Option<&PaymentStatus> {
        self.textrequest_payment_status.get()
    }

    /// Sets [`textrequest_payment_status`](Self::textrequest_payment_status).
    #[must_use]
    pub fn with_textrequest_payment_status(
        mut self,
        textrequest_payment_status: impl Into<PaymentStatus>,
    ) -> Self {
        self.textrequest_payment_status.set(textrequest_payment_status.into());
        self
    }

    /// The reference that was given with the payment; several payments may share one.
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

impl Default for Payment {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    Payment {
        0 payment_id = "payment_id";
        1 request_date = "request_date";
        2 recipient = "recipient", sensitive;
        3 description = "description", sensitive;
        4 customer_phone = "customer_phone", sensitive;
        5 amount_requested = "amount_requested";
        6 is_past_due = "is_past_due";
        7 reminder_was_sent = "reminder_was_sent";
        8 transaction_status = "transaction_status";
        9 textrequest_payment_status = "textrequest_payment_status";
        10 reference_number = "reference_number";
    }
}
