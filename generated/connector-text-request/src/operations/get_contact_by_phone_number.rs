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
    /// Reply: [`Contact`](crate::types::Contact), or nothing.
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
    /// use connector_text_request::operations::GetContactByPhoneNumberArgs;
    ///
    /// # async fn example(client: connector_text_request::Client) -> Result<(), connector_text_request::Error> {
    /// let reply = client
    ///     .get_contact_by_phone_number(GetContactByPhoneNumberArgs {
    ///         dashboard_id: 121,
    ///         phone_number: "14235550123",
    ///     })
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_contact_by_phone_number(
        &self,
        args: GetContactByPhoneNumberArgs<impl AsRef<str>>,
    ) -> GetContactByPhoneNumber {
        GetContactByPhoneNumber {
            call: self
                .runtime
                .call(&GET_CONTACT_BY_PHONE_NUMBER)
                .path("dashboard_id", &args.dashboard_id)
                .path("phone_number", args.phone_number.as_ref()),
        }
    }
}

/// The required inputs of [`Client::get_contact_by_phone_number`](crate::Client::get_contact_by_phone_number).
#[derive(Clone)]
pub struct GetContactByPhoneNumberArgs<PhoneNumber: AsRef<str> = String> {
    /// Id of the dashboard that the contact belongs to. An account has one dashboard for
    /// each of its telephone lines.
    ///
    /// For example `121`.
    /// Its choices are listed by [`Client::get_contact_by_phone_number_choices`](crate::Client::get_contact_by_phone_number_choices).
    pub dashboard_id: i64,
    /// Number of the contact to get, ten or eleven digits such as `14235550123`.
    ///
    /// For example `14235550123`.
    pub phone_number: PhoneNumber,
}

impl<PhoneNumber: AsRef<str>> std::fmt::Debug
for GetContactByPhoneNumberArgs<PhoneNumber> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetContactByPhoneNumberArgs").finish_non_exhaustive()
    }
}

/// A prepared [`Client::get_contact_by_phone_number`](crate::Client::get_contact_by_phone_number).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetContactByPhoneNumber {
    call: Call,
}

impl GetContactByPhoneNumber {
    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request. `None` where the service has nothing to tell.
    pub async fn send(self) -> Result<Response<Option<Contact>>, Error> {
        self.call.send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for GetContactByPhoneNumber {
    type Output = Result<Response<Option<Contact>>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
