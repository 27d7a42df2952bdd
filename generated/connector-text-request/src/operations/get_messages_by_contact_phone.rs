//! `GetMessagesByContactPhone`: List messages of a conversation.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment, paging};
use crate::Client;
use crate::types::{GetMessagesByContactPhoneResponse, Message};

static GET_MESSAGES_BY_CONTACT_PHONE: Operation = Operation {
    id: "GetMessagesByContactPhone",
    method: Method::GET,
    template: "/dashboards/{dashboard_id}/contacts/{phone_number}/messages",
    path: &[
        Segment::Literal("/dashboards/"),
        Segment::Parameter("dashboard_id"),
        Segment::Literal("/contacts/"),
        Segment::Parameter("phone_number"),
        Segment::Literal("/messages"),
    ],
    safe: true,
    accept: "application/json",
    ..Operation::DEFAULT
};

static GET_MESSAGES_BY_CONTACT_PHONE_PAGES: paging::Paging = paging::Paging::Numbered(paging::Numbered {
    page: "page",
    first: 0,
    items: &["items"],
    last_page: None,
    total_items: Some(&["meta", "total_items"]),
    ..paging::Numbered::DEFAULT
});

impl Client {
    /// List messages of a conversation.
    ///
    /// Lists the messages between a dashboard and one contact, page by page.
    ///
    /// `GET /dashboards/{dashboard_id}/contacts/{phone_number}/messages`
    ///
    /// Reply: [`GetMessagesByContactPhoneResponse`](crate::types::GetMessagesByContactPhoneResponse), or nothing.
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
    /// use connector_text_request::operations::GetMessagesByContactPhoneArgs;
    ///
    /// # async fn example(client: connector_text_request::Client) -> Result<(), connector_text_request::Error> {
    /// let reply = client
    ///     .get_messages_by_contact_phone(GetMessagesByContactPhoneArgs {
    ///         page: 0,
    ///         page_size: 50,
    ///         dashboard_id: 121,
    ///         phone_number: "14235550123",
    ///     })
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_messages_by_contact_phone(
        &self,
        args: GetMessagesByContactPhoneArgs<impl AsRef<str>>,
    ) -> GetMessagesByContactPhone {
        GetMessagesByContactPhone {
            call: self
                .runtime
                .call(&GET_MESSAGES_BY_CONTACT_PHONE)
                .query("page", &args.page)
                .query("page_size", &args.page_size)
                .path("dashboard_id", &args.dashboard_id)
                .path("phone_number", args.phone_number.as_ref()),
        }
    }
}

/// The required inputs of [`Client::get_messages_by_contact_phone`](crate::Client::get_messages_by_contact_phone).
#[derive(Clone)]
pub struct GetMessagesByContactPhoneArgs<PhoneNumber: AsRef<str> = String> {
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
    /// Id of the dashboard that the conversation belongs to. An account has one dashboard
    /// for each of its telephone lines.
    ///
    /// For example `121`.
    /// Its choices are listed by [`Client::get_messages_by_contact_phone_choices`](crate::Client::get_messages_by_contact_phone_choices).
    pub dashboard_id: i64,
    /// Number of the contact whose messages to get, ten or eleven digits such as
    /// `14235550123`.
    ///
    /// For example `14235550123`.
    pub phone_number: PhoneNumber,
}

impl<PhoneNumber: AsRef<str>> std::fmt::Debug
for GetMessagesByContactPhoneArgs<PhoneNumber> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetMessagesByContactPhoneArgs").finish_non_exhaustive()
    }
}

/// A prepared [`Client::get_messages_by_contact_phone`](crate::Client::get_messages_by_contact_phone).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetMessagesByContactPhone {
    call: Call,
}

impl GetMessagesByContactPhone {
    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request. `None` where the service has nothing to tell.
    pub async fn send(
        self,
    ) -> Result<Response<Option<GetMessagesByContactPhoneResponse>>, Error> {
        self.call.send().await
    }

    /// The items of all pages, from the page asked for to the last, as a stream: each page is
    /// asked for when it is needed.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use connector_text_request::operations::GetMessagesByContactPhoneArgs;
    ///
    /// # async fn example(client: connector_text_request::Client) -> Result<(), connector_text_request::Error> {
    /// let mut items = client
    ///     .get_messages_by_contact_phone(GetMessagesByContactPhoneArgs {
    ///         page: 0,
    ///         page_size: 50,
    ///         dashboard_id: 121,
    ///         phone_number: "14235550123",
    ///     })
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("message_id: {:?}", item.message_id());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn items(self) -> paging::Items<Message> {
        self.call.items(&GET_MESSAGES_BY_CONTACT_PHONE_PAGES)
    }

    /// The pages, from the one asked for to the last, as a stream.
    pub fn pages(self) -> paging::Pages<Option<GetMessagesByContactPhoneResponse>> {
        self.call.pages(&GET_MESSAGES_BY_CONTACT_PHONE_PAGES)
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for GetMessagesByContactPhone {
    type Output = Result<Response<Option<GetMessagesByContactPhoneResponse>>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
