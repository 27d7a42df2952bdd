//! `CreateContact`: Create or update a contact.

use connector_runtime::{CallOptions, Error, Response, Value};
use connector_runtime::generated::{Call, Method, Object, Operation, Segment};
use crate::Client;
use crate::types::{Contact, CreateContactRequest, CustomFieldValue};

static CREATE_CONTACT: Operation = Operation {
    id: "CreateContact",
    method: Method::POST,
    template: "/dashboards/{dashboard_id}/contacts/{phone_number}",
    path: &[
        Segment::Literal("/dashboards/"),
        Segment::Parameter("dashboard_id"),
        Segment::Literal("/contacts/"),
        Segment::Parameter("phone_number"),
    ],
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Client {
    /// Create or update a contact.
    ///
    /// Creates a contact, or changes the one that has this number already.
    ///
    /// `POST /dashboards/{dashboard_id}/contacts/{phone_number}`
    ///
    /// Reply: [`Contact`](crate::types::Contact).
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
    /// use connector_text_request::operations::CreateContactArgs;
    ///
    /// # async fn example(client: connector_text_request::Client) -> Result<(), connector_text_request::Error> {
    /// let reply = client
    ///     .create_contact(CreateContactArgs {
    ///         dashboard_id: 121,
    ///         phone_number: "14235550123",
    ///     })
    ///     .with_first_name("John")
    ///     .with_last_name("Smith")
    ///     .with_display_name("John Smith")
    ///     .with_is_suppressed(false)
    ///     .with_is_archived(false)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_contact(
        &self,
        args: CreateContactArgs<impl AsRef<str>>,
    ) -> CreateContact {
        CreateContact {
            call: self
                .runtime
                .call(&CREATE_CONTACT)
                .path("dashboard_id", &args.dashboard_id)
                .path("phone_number", args.phone_number.as_ref()),
            body: <CreateContactRequest as Object>::empty(),
        }
    }
}

/// The required inputs of [`Client::create_contact`](crate::Client::create_contact).
#[derive(Clone)]
pub struct CreateContactArgs<PhoneNumber: AsRef<str> = String> {
    /// Id of the dashboard that the contact belongs to. An account has one dashboard for
    /// each of its telephone lines.
    ///
    /// For example `121`.
    /// Its choices are listed by [`Client::create_contact_choices`](crate::Client::create_contact_choices).
    pub dashboard_id: i64,
    /// Number of the contact to create or change, ten or eleven digits such as
    /// `14235550123`.
    ///
    /// For example `14235550123`.
    pub phone_number: PhoneNumber,
}

impl<PhoneNumber: AsRef<str>> std::fmt::Debug for CreateContactArgs<PhoneNumber> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateContactArgs").finish_non_exhaustive()
    }
}

/// A prepared [`Client::create_contact`](crate::Client::create_contact).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateContact {
    call: Call,
    body: CreateContactRequest,
}

impl CreateContact {
    /// First name of the contact.
    ///
    /// For example `John`.
    pub fn with_first_name(mut self, first_name: impl Into<String>) -> Self {
        self.body = self.body.with_first_name(first_name);
        self
    }

    /// Last name of the contact.
    ///
    /// For example `Smith`.
    pub fn with_last_name(mut self, last_name: impl Into<String>) -> Self {
        self.body = self.body.with_last_name(last_name);
        self
    }

    /// Full name of the contact, as the web app shows it.
    ///
    /// For example `John Smith`.
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.body = self.body.with_display_name(display_name);
        self
    }

    /// Whether the conversation is held down: new messages then do not bring it to the top
    /// of the queue.
    pub fn with_is_suppressed(mut self, is_suppressed: bool) -> Self {
        self.body = self.body.with_is_suppressed(is_suppressed);
        self
    }

    /// Whether the conversation is put away: lists of conversations then leave it out
    /// unless asked otherwise.
    pub fn with_is_archived(mut self, is_archived: bool) -> Self {
        self.body = self.body.with_is_archived(is_archived);
        self
    }

    /// Whether the contact is blocked: messages from a blocked contact are neither received
    /// nor kept.
    pub fn with_is_blocked(mut self, is_blocked: bool) -> Self {
        self.body = self.body.with_is_blocked(is_blocked);
        self
    }

    /// Why the contact is suppressed, in a few words.
    pub fn with_suppressed_reason(
        mut self,
        suppressed_reason: impl Into<String>,
    ) -> Self {
        self.body = self.body.with_suppressed_reason(suppressed_reason);
        self
    }

    /// A few words about the contact, for your own use; the contact never sees them.
    pub fn with_note(mut self, note: impl Into<String>) -> Self {
        self.body = self.body.with_note(note);
        self
    }

    /// Ids of the groups that the contact is to be in.
    ///
    /// Its choices are listed by [`Client::create_contact_choices`](crate::Client::create_contact_choices).
    pub fn with_groups(mut self, groups: impl IntoIterator<Item = i64>) -> Self {
        self.body = self.body.with_groups(groups);
        self
    }

    /// Ids of the tags that the contact is to have, GUIDs. An empty list takes all tags
    /// away; without a list, or with null, they stay as they are.
    ///
    /// Its choices are listed by [`Client::create_contact_choices`](crate::Client::create_contact_choices).
    pub fn with_contact_tags(
        mut self,
        contact_tags: impl IntoIterator<Item: Into<String>>,
    ) -> Self {
        self.body = self.body.with_contact_tags(contact_tags);
        self
    }

    /// Values for custom fields. An empty list takes all values away; without a list, or
    /// with null, they stay as they are.
    pub fn with_custom_fields(
        mut self,
        custom_fields: impl IntoIterator<Item: Into<CustomFieldValue>>,
    ) -> Self {
        self.body = self.body.with_custom_fields(custom_fields);
        self
    }

    /// Whether the current conversation is settled. The next message from the contact makes
    /// it unsettled again.
    pub fn with_is_resolved(mut self, is_resolved: bool) -> Self {
        self.body = self.body.with_is_resolved(is_resolved);
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
    pub async fn send(self) -> Result<Response<Contact>, Error> {
        self.call.json(&self.body).send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for CreateContact {
    type Output = Result<Response<Contact>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
