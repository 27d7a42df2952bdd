//! `GetContacts`: Find contacts.

use connector_runtime::{CallOptions, DateTime, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment, paging};
use crate::Client;
use crate::types::{Contact, GetContactsResponse};

static GET_CONTACTS: Operation = Operation {
    id: "GetContacts",
    method: Method::GET,
    template: "/dashboards/{dashboard_id}/contacts",
    path: &[
        Segment::Literal("/dashboards/"),
        Segment::Parameter("dashboard_id"),
        Segment::Literal("/contacts"),
    ],
    safe: true,
    accept: "application/json",
    ..Operation::DEFAULT
};

static GET_CONTACTS_PAGES: paging::Paging = paging::Paging::Numbered(paging::Numbered {
    page: "page",
    first: 0,
    items: &["items"],
    last_page: None,
    total_items: Some(&["meta", "total_items"]),
    ..paging::Numbered::DEFAULT
});

impl Client {
    /// Find contacts.
    ///
    /// Lists the contacts of one dashboard that fit all filters given, page by page. There
    /// is no search over all dashboards of an account.
    ///
    /// `GET /dashboards/{dashboard_id}/contacts`
    ///
    /// Reply: [`GetContactsResponse`](crate::types::GetContactsResponse).
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
    /// use connector_text_request::operations::GetContactsArgs;
    ///
    /// # async fn example(client: connector_text_request::Client) -> Result<(), connector_text_request::Error> {
    /// let reply = client
    ///     .get_contacts(GetContactsArgs {
    ///         page: 0,
    ///         page_size: 50,
    ///         dashboard_id: 121,
    ///     })
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_contacts(&self, args: GetContactsArgs) -> GetContacts {
        GetContacts {
            call: self
                .runtime
                .call(&GET_CONTACTS)
                .query("page", &args.page)
                .query("page_size", &args.page_size)
                .path("dashboard_id", &args.dashboard_id),
        }
    }
}

/// The required inputs of [`Client::get_contacts`](crate::Client::get_contacts).
#[derive(Clone)]
pub struct GetContactsArgs {
    /// Number of the page to get, counted from 0. Past the last page the list is empty; a
    /// negative number is refused.
    ///
    /// For example `0`.
    pub page: i64,
    /// How many items a page has at most. The service takes 1,000 at most: for a larger
    /// size it gives 1,000, and the reply's `page_size` says so.
    ///
    /// At least 1.
    /// For example `50`.
    pub page_size: i64,
    /// Id of the dashboard that the contacts belong to. An account has one dashboard for
    /// each of its telephone lines.
    ///
    /// For example `121`.
    /// Its choices are listed by [`Client::get_contacts_choices`](crate::Client::get_contacts_choices).
    pub dashboard_id: i64,
}

impl std::fmt::Debug for GetContactsArgs {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetContactsArgs").finish_non_exhaustive()
    }
}

/// A prepared [`Client::get_contacts`](crate::Client::get_contacts).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetContacts {
    call: Call,
}

impl GetContacts {
    /// Only the contact with this number.
    pub fn with_contact_phone_number(
        mut self,
        contact_phone_number: impl AsRef<str>,
    ) -> Self {
        self.call = self
            .call
            .query("contact_phone_number", contact_phone_number.as_ref());
        self
    }

    /// Only contacts whose latest message, either way, is older than this point in time, in
    /// UTC.
    pub fn with_last_message_timestamp_before_utc(
        mut self,
        last_message_timestamp_before_utc: impl Into<DateTime>,
    ) -> Self {
        let last_message_timestamp_before_utc: DateTime = last_message_timestamp_before_utc
            .into();
        self.call = self
            .call
            .query(
                "last_message_timestamp_before_utc",
                &last_message_timestamp_before_utc,
            );
        self
    }

    /// Only contacts whose latest message, either way, is newer than this point in time, in
    /// UTC.
    pub fn with_last_message_timestamp_after_utc(
        mut self,
        last_message_timestamp_after_utc: impl Into<DateTime>,
    ) -> Self {
        let last_message_timestamp_after_utc: DateTime = last_message_timestamp_after_utc
            .into();
        self.call = self
            .call
            .query(
                "last_message_timestamp_after_utc",
                &last_message_timestamp_after_utc,
            );
        self
    }

    /// Only contacts created before this point in time.
    pub fn with_contact_created_before(
        mut self,
        contact_created_before: impl Into<DateTime>,
    ) -> Self {
        let contact_created_before: DateTime = contact_created_before.into();
        self.call = self.call.query("contact_created_before", &contact_created_before);
        self
    }

    /// Only contacts created after this point in time.
    pub fn with_contact_created_after(
        mut self,
        contact_created_after: impl Into<DateTime>,
    ) -> Self {
        let contact_created_after: DateTime = contact_created_after.into();
        self.call = self.call.query("contact_created_after", &contact_created_after);
        self
    }

    /// Only contacts whose conversation is settled, or only those whose is not.
    pub fn with_is_resolved(mut self, is_resolved: bool) -> Self {
        self.call = self.call.query("is_resolved", &is_resolved);
        self
    }

    /// Only contacts that are blocked, or only those that are not.
    pub fn with_is_blocked(mut self, is_blocked: bool) -> Self {
        self.call = self.call.query("is_blocked", &is_blocked);
        self
    }

    /// Only contacts that are archived, or only those that are not.
    pub fn with_is_archived(mut self, is_archived: bool) -> Self {
        self.call = self.call.query("is_archived", &is_archived);
        self
    }

    /// Only contacts that are suppressed, or only those that are not.
    pub fn with_is_suppressed(mut self, is_suppressed: bool) -> Self {
        self.call = self.call.query("is_suppressed", &is_suppressed);
        self
    }

    /// Only contacts that asked not to be sent messages, or only those that did not.
    pub fn with_has_opted_out(mut self, has_opted_out: bool) -> Self {
        self.call = self.call.query("has_opted_out", &has_opted_out);
        self
    }

    /// Only contacts whose latest message from you is older than this point in local time.
    pub fn with_last_message_sent_before(
        mut self,
        last_message_sent_before: impl Into<DateTime>,
    ) -> Self {
        let last_message_sent_before: DateTime = last_message_sent_before.into();
        self.call = self
            .call
            .query("last_message_sent_before", &last_message_sent_before);
        self
    }

    /// Only contacts whose latest message from you is newer than this point in local time.
    pub fn with_last_message_sent_after(
        mut self,
        last_message_sent_after: impl Into<DateTime>,
    ) -> Self {
        let last_message_sent_after: DateTime = last_message_sent_after.into();
        self.call = self.call.query("last_message_sent_after", &last_message_sent_after);
        self
    }

    /// Only contacts whose latest message to you is older than this point in local time.
    pub fn with_last_message_received_before(
        mut self,
        last_message_received_before: impl Into<DateTime>,
    ) -> Self {
        let last_message_received_before: DateTime = last_message_received_before.into();
        self.call = self
            .call
            .query("last_message_received_before", &last_message_received_before);
        self
    }

    /// Only contacts whose latest message to you is newer than this point in local time.
    pub fn with_last_message_received_after(
        mut self,
        last_message_received_after: impl Into<DateTime>,
    ) -> Self {
        let last_message_received_after: DateTime = last_message_received_after.into();
        self.call = self
            .call
            .query("last_message_received_after", &last_message_received_after);
        self
    }

    /// Only contacts with these tags: their ids, GUIDs, with commas between them.
    pub fn with_tags(mut self, tags: impl AsRef<str>) -> Self {
        self.call = self.call.query("tags", tags.as_ref());
        self
    }

    /// Only contacts in these groups: their ids, whole numbers, with commas between them.
    pub fn with_groups(mut self, groups: impl AsRef<str>) -> Self {
        self.call = self.call.query("groups", groups.as_ref());
        self
    }

    /// Id of a custom field to filter by, a GUID. Needs `custom_field_value_1`.
    ///
    /// Its choices are listed by [`Client::get_contacts_choices`](crate::Client::get_contacts_choices).
    pub fn with_custom_field_id_1(mut self, custom_field_id_1: impl AsRef<str>) -> Self {
        self.call = self.call.query("custom_field_id_1", custom_field_id_1.as_ref());
        self
    }

    /// What contacts must have in the field of `custom_field_id_1`.
    pub fn with_custom_field_value_1(
        mut self,
        custom_field_value_1: impl AsRef<str>,
    ) -> Self {
        self.call = self
            .call
            .query("custom_field_value_1", custom_field_value_1.as_ref());
        self
    }

    /// Id of a second custom field to filter by, a GUID. Needs `custom_field_value_2`.
    ///
    /// Its choices are listed by [`Client::get_contacts_choices`](crate::Client::get_contacts_choices).
    pub fn with_custom_field_id_2(mut self, custom_field_id_2: impl AsRef<str>) -> Self {
        self.call = self.call.query("custom_field_id_2", custom_field_id_2.as_ref());
        self
    }

    /// What contacts must have in the field of `custom_field_id_2`.
    pub fn with_custom_field_value_2(
        mut self,
        custom_field_value_2: impl AsRef<str>,
    ) -> Self {
        self.call = self
            .call
            .query("custom_field_value_2", custom_field_value_2.as_ref());
        self
    }

    /// Id of a third custom field to filter by, a GUID. Needs `custom_field_value_3`.
    ///
    /// Its choices are listed by [`Client::get_contacts_choices`](crate::Client::get_contacts_choices).
    pub fn with_custom_field_id_3(mut self, custom_field_id_3: impl AsRef<str>) -> Self {
        self.call = self.call.query("custom_field_id_3", custom_field_id_3.as_ref());
        self
    }

    /// What contacts must have in the field of `custom_field_id_3`.
    pub fn with_custom_field_value_3(
        mut self,
        custom_field_value_3: impl AsRef<str>,
    ) -> Self {
        self.call = self
            .call
            .query("custom_field_value_3", custom_field_value_3.as_ref());
        self
    }

    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<GetContactsResponse>, Error> {
        self.call.send().await
    }

    /// The items of all pages, from the page asked for to the last, as a stream: each page is
    /// asked for when it is needed.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use connector_text_request::operations::GetContactsArgs;
    ///
    /// # async fn example(client: connector_text_request::Client) -> Result<(), connector_text_request::Error> {
    /// let mut items = client
    ///     .get_contacts(GetContactsArgs {
    ///         page: 0,
    ///         page_size: 50,
    ///         dashboard_id: 121,
    ///     })
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("total_msgs_sent: {:?}", item.total_msgs_sent());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn items(self) -> paging::Items<Contact> {
        self.call.items(&GET_CONTACTS_PAGES)
    }

    /// The pages, from the one asked for to the last, as a stream.
    pub fn pages(self) -> paging::Pages<GetContactsResponse> {
        self.call.pages(&GET_CONTACTS_PAGES)
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for GetContacts {
    type Output = Result<Response<GetContactsResponse>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
