//! `SendFaxData`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};
use super::{Currency, SentFax};

/// What became of the faxes.
#[derive(Clone, PartialEq)]
pub struct SendFaxData {
    total_price: Member<f64>,
    total_count: Member<i64>,
    queued_count: Member<i64>,
    messages: Member<Vec<SentFax>>,
    currency: Member<Currency>,
    extra_members: ExtraMembers,
}

impl SendFaxData {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// Price of all accepted faxes together, in the currency of the account (`_currency`).
    pub fn total_price(&self) -> Option<f64> {
        self.total_price.copied()
    }

    /// Sets [`total_price`](Self::total_price).
    #[must_use]
    pub fn with_total_price(mut self, total_price: f64) -> Self {
        self.total_price.set(total_price);
        self
    }

    /// Number of faxes in the call, the rejected ones included.
    pub fn total_count(&self) -> Option<i64> {
        self.total_count.copied()
    }

    /// Sets [`total_count`](Self::total_count).
    #[must_use]
    pub fn with_total_count(mut self, total_count: i64) -> Self {
        self.total_count.set(total_count);
        self
    }

    /// Number of faxes that were accepted and queued.
    pub fn queued_count(&self) -> Option<i64> {
        self.queued_count.copied()
    }

    /// Sets [`queued_count`](Self::queued_count).
    #[must_use]
    pub fn with_queued_count(mut self, queued_count: i64) -> Self {
        self.queued_count.set(queued_count);
        self
    }

    /// One for each recipient.
    pub fn messages(&self) -> &[SentFax] {
        self.messages.items()
    }

    /// Sets [`messages`](Self::messages).
    #[must_use]
    pub fn with_messages(
        mut self,
        messages: impl IntoIterator<Item: Into<SentFax>>,
    ) -> Self {
        self.messages.set(messages.into_iter().map(Into::into).collect());
        self
    }

    /// The currency of the account, in which prices are given.
    pub fn currency(&self) -> Option<&Currency> {
        self.currency.get()
    }

    /// Sets [`currency`](Self::currency).
    #[must_use]
    pub fn with_currency(mut self, currency: impl Into<Currency>) -> Self {
        self.currency.set(currency.into());
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

impl Default for SendFaxData {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    SendFaxData {
        0 total_price = "total_price";
        1 total_count = "total_count";
        2 queued_count = "queued_count";
        3 messages = "messages";
        4 currency = "_currency";
    }
}
