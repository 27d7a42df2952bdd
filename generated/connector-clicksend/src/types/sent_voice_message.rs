//! `SentVoiceMessage`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};
use super::{Language, MessageStatus, Voice, YesNo};

/// What became of one voice message.
#[derive(Clone, PartialEq)]
pub struct SentVoiceMessage {
    user_id: Member<i64>,
    subaccount_id: Member<i64>,
    message_id: Member<String>,
    to: Member<String>,
    to_type: Member<String>,
    from: Member<String>,
    voice: Member<Voice>,
    lang: Member<Language>,
    body: Member<String>,
    carrier: Member<String>,
    country: Member<String>,
    custom_string: Member<String>,
    schedule: Member<i64>,
    message_parts: Member<i64>,
    message_price: Member<String>,
    date_added: Member<i64>,
    require_input: Member<YesNo>,
    machine_detection: Member<YesNo>,
    status: Member<MessageStatus>,
    extra_members: ExtraMembers,
}

impl SentVoiceMessage {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// Id of the account's user who sent it.
    pub fn user_id(&self) -> Option<i64> {
        self.user_id.copied()
    }

    /// Sets [`user_id`](Self::user_id).
    #[must_use]
    pub fn with_user_id(mut self, user_id: i64) -> Self {
        self.user_id.set(user_id);
        self
    }

    /// Id of the subaccount that sent it.
    pub fn subaccount_id(&self) -> Option<i64> {
        self.subaccount_id.copied()
    }

    /// Sets [`subaccount_id`](Self::subaccount_id).
    #[must_use]
    pub fn with_subaccount_id(mut self, subaccount_id: i64) -> Self {
        self.subaccount_id.set(subaccount_id);
        self
    }

    /// Id of the message, a UUID in capital letters. Receipts and replies refer to it.
    pub fn message_id(&self) -> Option<&str> {
        self.message_id.text()
    }

    /// Sets [`message_id`](Self::message_id).
    #[must_use]
    pub fn with_message_id(mut self, message_id: impl Into<String>) -> Self {
        self.message_id.set(message_id.into());
        self
    }

    /// Number of the recipient.
    pub fn to(&self) -> Option<&str> {
        self.to.text()
    }

    /// Sets [`to`](Self::to).
    #[must_use]
    pub fn with_to(mut self, to: impl Into<String>) -> Self {
        self.to.set(to.into());
        self
    }

    /// Kind of the recipient's line, such as `mobile`.
    pub fn to_type(&self) -> Option<&str> {
        self.to_type.text()
    }

    /// Sets [`to_type`](Self::to_type).
    #[must_use]
    pub fn with_to_type(mut self, to_type: impl Into<String>) -> Self {
        self.to_type.set(to_type.into());
        self
    }

    /// Number that the call comes from; may be null.
    pub fn from(&self) -> Option<&str> {
        self.from.text()
    }

    /// Sets [`from`](Self::from).
    #[must_use]
    pub fn with_from(mut self, from: impl Into<String>) -> Self {
        self.from.set(from.into());
        self
    }

    /// Voice that reads.
    pub fn voice(&self) -> Option<&Voice> {
        self.voice.get()
    }

    /// Sets [`voice`](Self::voice).
    #[must_use]
    pub fn with_voice(mut self, voice: impl Into<Voice>) -> Self {
        self.voice.set(voice.into());
        self
    }

    /// Language that is read in.
    pub fn lang(&self) -> Option<&Language> {
        self.lang.get()
    }

    /// Sets [`lang`](Self::lang).
    #[must_use]
    pub fn with_lang(mut self, lang: impl Into<Language>) -> Self {
        self.lang.set(lang.into());
        self
    }

    /// Text that is read aloud.
    pub fn body(&self) -> Option<&str> {
        self.body.text()
    }

    /// Sets [`body`](Self::body).
    #[must_use]
    pub fn with_body(mut self, body: impl Into<String>) -> Self {
        self.body.set(body.into());
        self
    }

    /// Telephone company of the recipient; often empty.
    pub fn carrier(&self) -> Option<&str> {
        self.carrier.text()
    }

    /// Sets [`carrier`](Self::carrier).
    #[must_use]
    pub fn with_carrier(mut self, carrier: impl Into<String>) -> Self {
        self.carrier.set(carrier.into());
        self
    }

    /// Country of the recipient as two letters (ISO 3166-1), such as `AU`.
    pub fn country(&self) -> Option<&str> {
        self.country.text()
    }

    /// Sets [`country`](Self::country).
    #[must_use]
    pub fn with_country(mut self, country: impl Into<String>) -> Self {
        self.country.set(country.into());
        self
    }

    /// The reference that was given with the message.
    pub fn custom_string(&self) -> Option<&str> {
        self.custom_string.text()
    }

    /// Sets [`custom_string`](Self::custom_string).
    #[must_use]
    pub fn with_custom_string(mut self, custom_string: impl Into<String>) -> Self {
        self.custom_string.set(custom_string.into());
        self
    }

    /// When the call is made: Unix seconds.
    pub fn schedule(&self) -> Option<i64> {
        self.schedule.copied()
    }

    /// Sets [`schedule`](Self::schedule).
    #[must_use]
    pub fn with_schedule(mut self, schedule: i64) -> Self {
        self.schedule.set(schedule);
        self
    }

    /// Number of messages that it is charged as: one for each 300 characters.
    pub fn message_parts(&self) -> Option<i64> {
        self.message_parts.copied()
    }

    /// Sets [`message_parts`](Self::message_parts).
    #[must_use]
    pub fn with_message_parts(mut self, message_parts: i64) -> Self {
        self.message_parts.set(message_parts);
        self
    }

    /// Price of this message as decimal text, such as `0.0792`, in the currency of the
    /// account. Some replies write it as a number.
    pub fn message_price(&self) -> Option<&str> {
        self.message_price.text()
    }

    /// Sets [`message_price`](Self::message_price).
    #[must_use]
    pub fn with_message_price(mut self, message_price: impl Into<String>) -> Self {
        self.message_price.set(message_price.into());
        self
    }

    /// When the service took it: Unix seconds. Some replies call it `date`.
    pub fn date_added(&self) -> Option<i64> {
        self.date_added.copied()
    }

    /// Sets [`date_added`](Self::date_added).
    #[must_use]
    pub fn with_date_added(mut self, date_added: i64) -> Self {
        self.date_added.set(date_added);
        self
    }

    /// Whether the call waits for a key: 1 for yes, 0 for no.
    pub fn require_input(&self) -> Option<YesNo> {
        self.require_input.copied()
    }

    /// Sets [`require_input`](Self::require_input).
    #[must_use]
    pub fn with_require_input(mut self, require_input: impl Into<YesNo>) -> Self {
        self.require_input.set(require_input.into());
        self
    }

    /// Whether answering machines are recognized: 1 for yes, 0 for no.
    pub fn machine_detection(&self) -> Option<YesNo> {
        self.machine_detection.copied()
    }

    /// Sets [`machine_detection`](Self::machine_detection).
    #[must_use]
    pub fn with_machine_detection(
        mut self,
        machine_detection: impl Into<YesNo>,
    ) -> Self {
        self.machine_detection.set(machine_detection.into());
        self
    }

    /// Whether the message was accepted: `SUCCESS`, or the reason why not.
    pub fn status(&self) -> Option<&MessageStatus> {
        self.status.get()
    }

    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, status: impl Into<MessageStatus>) -> Self {
        self.status.set(status.into());
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

impl Default for SentVoiceMessage {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    SentVoiceMessage {
        0 user_id = "user_id";
        1 subaccount_id = "subaccount_id";
        2 message_id = "message_id";
        3 to = "to", sensitive;
        4 to_type = "to_type";
        5 from = "from", sensitive;
        6 voice = "voice";
        7 lang = "lang";
        8 body = "body", sensitive;
        9 carrier = "carrier";
        10 country = "country";
        11 custom_string = "custom_string";
        12 schedule = "schedule";
        13 message_parts = "message_parts";
        14 message_price = "message_price";
        15 date_added = "date_added";
        16 require_input = "require_input";
        17 machine_detection = "machine_detection";
        18 status = "status";
    }
}
