//! `ListStamps`: List stamps.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment, paging};
use crate::Client;
use crate::types::{ListMessagesResponseDataDataItem, ListStampsResponse};

static LIST_STAMPS: Operation = Operation {
    id: "ListStamps",
    method: Method::GET,
    template: "/stamps",
    path: &[Segment::Literal("/stamps")],
    safe: true,
    accept: "application/json",
    ..Operation::DEFAULT
};

static LIST_STAMPS_PAGES: paging::Paging = paging::Paging::NextLink(paging::NextLink {
    items: &["value"],
    next_link: &["@odata.nextLink"],
    ..paging::NextLink::DEFAULT
});

impl Client {
    /// List stamps.
    ///
    /// `GET /stamps`
    ///
    /// Reply: [`ListStampsResponse`](crate::types::ListStampsResponse).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_paging::Client) -> Result<(), connector_paging::Error> {
    /// let reply = client.list_stamps().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_stamps(&self) -> ListStamps {
        ListStamps {
            call: self.runtime.call(&LIST_STAMPS),
        }
    }
}

/// A prepared [`Client::list_stamps`](crate::Client::list_stamps).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListStamps {
    call: Call,
}

impl ListStamps {
    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<ListStampsResponse>, Error> {
        self.call.send().await
    }

    /// The items of all pages, from the page asked for to the last, as a stream: each page is
    /// asked for when it is needed.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_paging::Client) -> Result<(), connector_paging::Error> {
    /// let mut items = client.list_stamps().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("id: {:?}", item.id());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn items(self) -> paging::Items<ListMessagesResponseDataDataItem> {
        self.call.items(&LIST_STAMPS_PAGES)
    }

    /// The pages, from the one asked for to the last, as a stream.
    pub fn pages(self) -> paging::Pages<ListStampsResponse> {
        self.call.pages(&LIST_STAMPS_PAGES)
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for ListStamps {
    type Output = Result<Response<ListStampsResponse>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
