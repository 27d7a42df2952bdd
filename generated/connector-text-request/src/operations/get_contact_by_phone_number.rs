//! `GetContactByPhoneNumber`: Get a contact.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;
use crate::types::Contact;

static GET_CONTACT_BY_PHONE_NUMBER: Operation = Operation {
    id: "GetContactByPhoneNumber",
    method: Method::GET,
    template: "/dashboards/{dashboard_id}/contacts/{phone_number}",
    path: &[
        Segment::Literal("/dashboards/"),
        Segment::Parameter("dashboard_id"),
        Segment::Literal("/contacts/"),
        Segment::Parameter("phone_number"),
    ],
    safe: true,
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Client {
    /// Get a contact.
    ///
    /// Gets one contact of one dashboard.
    ///
    /// `GET /dashboards/{dashboard_id}/contacts/{phone_number}`
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
    /// use connector_text_request::operations::GetContactByPhoneNumberRequired;
    ///
    /// # async fn example(client: connector_text_request::Client) -> Result<(), connector_text_request::Error> {
    /// let reply = client
    ///     .get_contact_by_phone_number(GetContactByPhoneNumberRequired {
    ///         dashboard_id: 121,
    ///         phone_number: "14235550123".into(),
    ///     })
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_contact_by_phone_number(
        &self,
        required: GetContactByPhoneNumberRequired,
    ) -> GetContactByPhoneNumber {
        GetContactByPhoneNumber::new(self, required)
    }
}

/// The required inputs of [`Client::get_contact_by_phone_number`](crate::Client::get_contact_by_phone_number).
#[derive(Clone)]
pub struct GetContactByPhoneNumberRequired {
    /// Id of the dashboard that the contact belongs to. An account has one dashboard for
    /// each of its telephone lines.
    ///
    /// For example `121`.
    /// Its choices are listed by [`Client::get_contact_by_phone_number_choices`](crate::Client::get_contact_by_phone_number_choices).
    pub dashboard_id: i64,
    /// Number of the contact to get, ten or eleven digits such as `14235550123`.
    ///
    /// For example `14235550123`.
    pub phone_number: String,
}

connector_runtime::generated::opaque_debug!(GetContactByPhoneNumberRequired);

/// A prepared [`Client::get_contact_by_phone_number`](crate::Client::get_contact_by_phone_number).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until `send` is called and awaited"]
pub struct GetContactByPhoneNumber {
    call: Call,
}

impl GetContactByPhoneNumber {
    fn new(client: &Client, required: GetContactByPhoneNumberRequired) -> Self {
        Self {
            call: client
                .runtime
                .call(&GET_CONTACT_BY_PHONE_NUMBER)
                .path("dashboard_id", &required.dashboard_id)
                .path("phone_number", &required.phone_number),
        }
    }

    /// Replaces the client's options for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request. `None` where the service has nothing to tell.
    pub async fn send(self) -> Result<Response<Option<Contact>>, Error> {
        self.call.send().await
    }
}
