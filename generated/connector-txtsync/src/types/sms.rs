//! `Sms`.

use connector_runtime::{DateTime, ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};
use super::SmsDirection;

/// A text message.
#[derive(Clone, PartialEq)]
pub struct Sms {
    from_number: Member<String>,
    to_number: Member<String>,
    contact_id: Member<i64>,
    direction: Member<SmsDirection>,
    message: Member<String>,
    created_date: Member<DateTime>,
    smsid: Member<i64>,
    segments: Member<f64>,
    delivered_date: Member<DateTime>,
    campaign_id: Member<f64>,
    application_id: Member<f64>,
    application_name: Member<String>,
    user_id: Member<f64>,
    user_name: Member<String>,
    contact_name: Member<String>,
    profile_url: Member<String>,
    link_details: Member<String>,
    is_flagged: Member<bool>,
    flagged_date: Member<DateTime>,
    flagged_description: Member<String>,
    currency_code: Member<String>,
    cost_local: Member<f64>,
    cost_gbp: Member<f64>,
    error_code: Member<f64>,
    status: Member<f64>,
    extra_members: ExtraMembers,
}

impl Sms {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// Sender id or number that the message was sent from.
    pub fn from_number(&self) -> Option<&str> {
        self.from_number.text()
    }

    /// Sets [`from_number`](Self::from_number).
    #[must_use]
    pub fn with_from_number(mut self, from_number: impl Into<String>) -> Self {
        self.from_number.set(from_number.into());
        self
    }

    /// Mobile number that the message was sent to.
    pub fn to_number(&self) -> Option<&str> {
        self.to_number.text()
    }

    /// Sets [`to_number`](Self::to_number).
    #[must_use]
    pub fn with_to_number(mut self, to_number: impl Into<String>) -> Self {
        self.to_number.set(to_number.into());
        self
    }

    /// Id of the contact that the message belongs to.
    pub fn contact_id(&self) -> Option<i64> {
        self.contact_id.copied()
    }

    /// Sets [`contact_id`](Self::contact_id).
    #[must_use]
    pub fn with_contact_id(mut self, contact_id: i64) -> Self {
        self.contact_id.set(contact_id);
        self
    }

    /// Which way the message went: 0 out, 1 in.
    ///
    /// Its format is `int32`.
    pub fn direction(&self) -> Option<SmsDirection> {
        self.direction.copied()
    }

    /// Sets [`direction`](Self::direction).
    #[must_use]
    pub fn with_direction(mut self, direction: impl Into<SmsDirection>) -> Self {
        self.direction.set(direction.into());
        self
    }

    /// Text of the message.
    pub fn message(&self) -> Option<&str> {
        self.message.text()
    }

    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, message: impl Into<String>) -> Self {
        self.message.set(message.into());
        self
    }

    /// When the message was created, in UTC.
    pub fn created_date(&self) -> Option<&DateTime> {
        self.created_date.get()
    }

    /// Sets [`created_date`](Self::created_date).
    #[must_use]
    pub fn with_created_date(mut self, created_date: impl Into<DateTime>) -> Self {
        self.created_date.set(created_date.into());
        self
    }

    /// Id of the message.
    pub fn smsid(&self) -> Option<i64> {
        self.smsid.copied()
    }

    /// Sets [`smsid`](Self::smsid).
    #[must_use]
    pub fn with_smsid(mut self, smsid: i64) -> Self {
        self.smsid.set(smsid);
        self
    }

    /// Number of parts that the text takes up; long texts are sent as several.
    pub fn segments(&self) -> Option<f64> {
        self.segments.copied()
    }

    /// Sets [`segments`](Self::segments).
    #[must_use]
    pub fn with_segments(mut self, segments: f64) -> Self {
        self.segments.set(segments);
        self
    }

    /// When the message was delivered; absent or null before that.
    pub fn delivered_date(&self) -> Option<&DateTime> {
        self.delivered_date.get()
    }

    /// Sets [`delivered_date`](Self::delivered_date).
    #[must_use]
    pub fn with_delivered_date(mut self, delivered_date: impl Into<DateTime>) -> Self {
        self.delivered_date.set(delivered_date.into());
        self
    }

    /// Id of the campaign that the message may belong to.
    pub fn campaign_id(&self) -> Option<f64> {
        self.campaign_id.copied()
    }

    /// Sets [`campaign_id`](Self::campaign_id).
    #[must_use]
    pub fn with_campaign_id(mut self, campaign_id: f64) -> Self {
        self.campaign_id.set(campaign_id);
        self
    }

    /// Id of the client application that the message may belong to.
    pub fn application_id(&self) -> Option<f64> {
        self.application_id.copied()
    }

    /// Sets [`application_id`](Self::application_id).
    #[must_use]
    pub fn with_application_id(mut self, application_id: f64) -> Self {
        self.application_id.set(application_id);
        self
    }

    /// Name of the client application that the message may belong to.
    pub fn application_name(&self) -> Option<&str> {
        self.application_name.text()
    }

    /// Sets [`application_name`](Self::application_name).
    #[must_use]
    pub fn with_application_name(mut self, application_name: impl Into<String>) -> Self {
        self.application_name.set(application_name.into());
        self
    }

    /// Id of the user that the message belongs to.
    pub fn user_id(&self) -> Option<f64> {
        self.user_id.copied()
    }

    /// Sets [`user_id`](Self::user_id).
    #[must_use]
    pub fn with_user_id(mut self, user_id: f64) -> Self {
        self.user_id.set(user_id);
        self
    }

    /// Name of the user of the client application that the message may belong to.
    pub fn user_name(&self) -> Option<&str> {
        self.user_name.text()
    }

    /// Sets [`user_name`](Self::user_name).
    #[must_use]
    pub fn with_user_name(mut self, user_name: impl Into<String>) -> Self {
        self.user_name.set(user_name.into());
        self
    }

    /// Name of the contact that the message went to.
    pub fn contact_name(&self) -> Option<&str> {
        self.contact_name.text()
    }

    /// Sets [`contact_name`](Self::contact_name).
    #[must_use]
    pub fn with_contact_name(mut self, contact_name: impl Into<String>) -> Self {
        self.contact_name.set(contact_name.into());
        self
    }

    /// Address of the contact's profile.
    pub fn profile_url(&self) -> Option<&str> {
        self.profile_url.text()
    }

    /// Sets [`profile_url`](Self::profile_url).
    #[must_use]
    pub fn with_profile_url(mut self, profile_url: impl Into<String>) -> Self {
        self.profile_url.set(profile_url.into());
        self
    }

    /// What is known of the links in the message, as JSON text. The service may send the
    /// object or list itself here.
    pub fn link_details(&self) -> Option<&str> {
        self.link_details.text()
    }

    /// Sets [`link_details`](Self::link_details).
    #[must_use]
    pub fn with_link_details(mut self, link_details: impl Into<String>) -> Self {
        self.link_details.set(link_details.into());
        self
    }

    /// Whether somebody has put a flag on the message.
    pub fn is_flagged(&self) -> Option<bool> {
        self.is_flagged.copied()
    }

    /// Sets [`is_flagged`](Self::is_flagged).
    #[must_use]
    pub fn with_is_flagged(mut self, is_flagged: bool) -> Self {
        self.is_flagged.set(is_flagged);
        self
    }

    /// When the flag was put on the message.
    pub fn flagged_date(&self) -> Option<&DateTime> {
        self.flagged_date.get()
    }

    /// Sets [`flagged_date`](Self::flagged_date).
    #[must_use]
    pub fn with_flagged_date(mut self, flagged_date: impl Into<DateTime>) -> Self {
        self.flagged_date.set(flagged_date.into());
        self
    }

    /// Note that goes with the flag.
    pub fn flagged_description(&self) -> Option<&str> {
        self.flagged_description.text()
    }

    /// Sets [`flagged_description`](Self::flagged_description).
    #[must_use]
    pub fn with_flagged_description(
        mut self,
        flagged_description: impl Into<String>,
    ) -> Self {
        self.flagged_description.set(flagged_description.into());
        self
    }

    /// Code of the currency that `CostLocal` is in, such as `GBP`.
    pub fn currency_code(&self) -> Option<&str> {
        self.currency_code.text()
    }

    /// Sets [`currency_code`](Self::currency_code).
    #[must_use]
    pub fn with_currency_code(mut self, currency_code: impl Into<String>) -> Self {
        self.currency_code.set(currency_code.into());
        self
    }

    /// What the message costs, in the currency that `CurrencyCode` names.
    pub fn cost_local(&self) -> Option<f64> {
        self.cost_local.copied()
    }

    /// Sets [`cost_local`](Self::cost_local).
    #[must_use]
    pub fn with_cost_local(mut self, cost_local: f64) -> Self {
        self.cost_local.set(cost_local);
        self
    }

    /// What the message costs, in pounds sterling.
    pub fn cost_gbp(&self) -> Option<f64> {
        self.cost_gbp.copied()
    }

    /// Sets [`cost_gbp`](Self::cost_gbp).
    #[must_use]
    pub fn with_cost_gbp(mut self, cost_gbp: f64) -> Self {
        self.cost_gbp.set(cost_gbp);
        self
    }

    /// Code of what went wrong with sending, if anything did. The service's own docs call
    /// it text.
    pub fn error_code(&self) -> Option<f64> {
        self.error_code.copied()
    }

    /// Sets [`error_code`](Self::error_code).
    #[must_use]
    pub fn with_error_code(mut self, error_code: f64) -> Self {
        self.error_code.set(error_code);
        self
    }

    /// State of the message as a number. The service does not publish what the numbers
    /// mean.
    pub fn status(&self) -> Option<f64> {
        self.status.copied()
    }

    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, status: f64) -> Self {
        self.status.set(status);
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

impl Default for Sms {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    Sms {
        0 from_number = "FromNumber", sensitive;
        1 to_number = "ToNumber", sensitive;
        2 contact_id = "ContactID";
        3 direction = "Direction";
        4 message = "Message", sensitive;
        5 created_date = "CreatedDate";
        6 smsid = "SMSID";
        7 segments = "Segments";
        8 delivered_date = "DeliveredDate";
        9 campaign_id = "CampaignID";
        10 application_id = "ApplicationID";
        11 application_name = "ApplicationName";
        12 user_id = "UserID";
        13 user_name = "UserName", sensitive;
        14 contact_name = "ContactName", sensitive;
        15 profile_url = "ProfileURL", sensitive;
        16 link_details = "LinkDetails", sensitive;
        17 is_flagged = "IsFlagged";
        18 flagged_date = "FlaggedDate";
        19 flagged_description = "FlaggedDescription", sensitive;
        20 currency_code = "CurrencyCode";
        21 cost_local = "CostLocal";
        22 cost_gbp = "CostGBP";
        23 error_code = "ErrorCode";
        24 status = "Status";
    }
}
