//! `GetConversations`: List conversations.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment, paging};
use crate::Client;
use crate::types::{Conversation, GetConversationsResponse};

static GET_CONVERSATIONS: Operation = Operation {
    id: "GetConversations",
    method: Method::GET,
    template: "/dashboards/{dashboard_id}/conversations",
    path: &[
        Segment::Literal("/dashboards/"),
        Segment::Parameter("dashboard_id"),
        Segment::Literal("/conversations"),
    ],
    safe: true,
    accept: "application/json",
    ..Operation::DEFAULT
};

static GET_CONVERSATIONS_PAGES: paging::Paging = paging::Paging::Numbered(paging::Numbered {
    page: "page",
    first: 0,
    items: &["items"],
    last_page: None,
    total_items: Some(&["meta", "total_items"]),
    ..paging::Numbered::DEFAULT
});

impl Client {
    /// List conversations.
    ///
    /// Lists the conversations of one dashboard page by page, each with its latest message.
    ///
    /// `GET /dashboards/{dashboard_id}/conversations`
    ///
    /// `dashboard_id`: Id of the dashboard that the conversations belong to. An account has one dashboard
    /// for each of its telephone lines.
    ///
    /// For example `121`.
    /// Its choices are listed by [`Client::get_conversations_choices`](crate::Client::get_conversations_choices).
    ///
    /// Reply: [`GetConversationsResponse`](crate::types::GetConversationsResponse), or nothing.
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
    /// # async fn example(client: connector_text_request::Client) -> Result<(), connector_text_request::Error> {
    /// let reply = client.get_conversations(121).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_conversations(&self, dashboard_id: i64) -> GetConversations {
        GetConversations {
            call: self
                .runtime
                .call(&GET_CONVERSATIONS)
                .path("dashboard_id", &dashboard_id),
        }
    }
}

/// A prepared [`Client::get_conversations`](crate::Client::get_conversations).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetConversations {
    call: Call,
}

impl GetConversations {
    /// Only conversations with contacts that have these tags: their ids, GUIDs, with commas
    /// between them.
    pub fn with_tags(mut self, tags: impl AsRef<str>) -> Self {
        self.call = self.call.query("tags", tags.as_ref());
        self
    }

    /// `true` for conversations that are not settled only, `false` for settled ones too.
    /// The reference page calls them resolved, against the name.
    pub fn with_show_unresolved_only(
        mut self,
        show_unresolved_only: impl AsRef<str>,
    ) -> Self {
        self.call = self
            .call
            .query("show_unresolved_only", show_unresolved_only.as_ref());
        self
    }

    /// `true` for archived conversations too, `false` for others only.
    pub fn with_include_archived(mut self, include_archived: impl AsRef<str>) -> Self {
        self.call = self.call.query("include_archived", include_archived.as_ref());
        self
    }

    /// Only conversations whose contact has this in their number or full name; a part is
    /// enough.
    pub fn with_search(mut self, search: impl AsRef<str>) -> Self {
        self.call = self.call.query("search", search.as_ref());
        self
    }

    /// Number of the page to get, counted from 0; the first if left out. Past the last page
    /// the list is empty; a negative number is refused.
    ///
    /// Forms start from `0`; nothing is sent unless you set it.
    pub fn with_page(mut self, page: i64) -> Self {
        self.call = self.call.query("page", &page);
        self
    }

    /// How many items a page has at most; 100 if left out. The service takes 1,000 at most:
    /// for a larger size it gives 1,000, and the reply's `page_size` says so.
    ///
    /// At least 1.
    /// Forms start from `50`; nothing is sent unless you set it.
    pub fn with_page_size(mut self, page_size: i64) -> Self {
        self.call = self.call.query("page_size", &page_size);
        self
    }

    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request. `None` where the service has nothing to tell.
    pub async fn send(
        self,
    ) -> Result<Response<Option<GetConversationsResponse>>, Error> {
        self.call.send().await
    }

    /// The items of all pages, from the page asked for to the last, as a stream: each page is
    /// asked for when it is needed.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use connector_text_request::types::Message;
    ///
    /// # async fn example(client: connector_text_request::Client) -> Result<(), connector_text_request::Error> {
    /// let mut items = client.get_conversations(121).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("message_id: {:?}", item.last_message().and_then(Message::message_id));
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn items(self) -> paging::Items<Conversation> {
        self.call.items(&GET_CONVERSATIONS_PAGES)
    }

    /// The pages, from the one asked for to the last, as a stream.
    pub fn pages(self) -> paging::Pages<Option<GetConversationsResponse>> {
        self.call.pages(&GET_CONVERSATIONS_PAGES)
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for GetConversations {
    type Output = Result<Response<Option<GetConversationsResponse>>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
