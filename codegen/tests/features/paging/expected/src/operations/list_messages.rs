//! `ListMessages`: List messages.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment, paging};
use crate::Client;
use crate::types::{ListMessagesResponse, ListMessagesResponseDataDataItem};

static LIST_MESSAGES: Operation = Operation {
    id: "ListMessages",
    method: Method::GET,
    template: "/messages",
    path: &[Segment::Literal("/messages")],
    safe: true,
    accept: "application/json",
    ..Operation::DEFAULT
};

static LIST_MESSAGES_PAGES: paging::Paging = paging::Paging::Numbered(paging::Numbered {
    page: "page",
    first: 1,
    items: &["data", "data"],
    last_page: Some(&["data", "last_page"]),
    total_items: None,
    ..paging::Numbered::DEFAULT
});

impl Client {
    /// List messages.
    ///
    /// `GET /messages`
    ///
    /// Reply: [`ListMessagesResponse`](crate::types::ListMessagesResponse).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_paging::Client) -> Result<(), connector_paging::Error> {
    /// let reply = client.list_messages().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_messages(&self) -> ListMessages {
        ListMessages {
            call: self.runtime.call(&LIST_MESSAGES),
        }
    }
}

/// A prepared [`Client::list_messages`](crate::Client::list_messages).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListMessages {
    call: Call,
}

impl ListMessages {
    /// Number of the page.
    pub fn with_page(mut self, page: i64) -> Self {
        self.call = self.call.query("page", &page);
        self
    }

    /// Messages on a page.
    pub fn with_limit(mut self, limit: i64) -> Self {
        self.call = self.call.query("limit", &limit);
        self
    }

    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<ListMessagesResponse>, Error> {
        self.call.send().await
    }

    /// The items of all pages, from the page asked for to the last, as a stream: each page is
    /// asked for when it is needed.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_paging::Client) -> Result<(), connector_paging::Error> {
    /// let mut items = client.list_messages().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("id: {:?}", item.id());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn items(self) -> paging::Items<ListMessagesResponseDataDataItem> {
        self.call.items(&LIST_MESSAGES_PAGES)
    }

    /// The pages, from the one asked for to the last, as a stream.
    pub fn pages(self) -> paging::Pages<ListMessagesResponse> {
        self.call.pages(&LIST_MESSAGES_PAGES)
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for ListMessages {
    type Output = Result<Response<ListMessagesResponse>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
