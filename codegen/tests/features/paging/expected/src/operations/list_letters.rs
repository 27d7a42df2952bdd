//! `ListLetters`: List letters.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment, paging};
use crate::Client;
use crate::types::{ListLettersResponse, ListMessagesResponseDataDataItem};

static LIST_LETTERS: Operation = Operation {
    id: "ListLetters",
    method: Method::GET,
    template: "/letters",
    path: &[Segment::Literal("/letters")],
    safe: true,
    accept: "application/json",
    ..Operation::DEFAULT
};

static LIST_LETTERS_PAGES: paging::Paging = paging::Paging::Numbered(paging::Numbered {
    page: "page",
    first: 0,
    items: &["items"],
    last_page: None,
    total_items: Some(&["meta", "total"]),
    ..paging::Numbered::DEFAULT
});

impl Client {
    /// List letters.
    ///
    /// `GET /letters`
    ///
    /// Reply: [`ListLettersResponse`](crate::types::ListLettersResponse).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_paging::Client) -> Result<(), connector_paging::Error> {
    /// let reply = client.list_letters().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_letters(&self) -> ListLetters {
        ListLetters {
            call: self.runtime.call(&LIST_LETTERS),
        }
    }
}

/// A prepared [`Client::list_letters`](crate::Client::list_letters).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListLetters {
    call: Call,
}

impl ListLetters {
    /// Number of the page.
    pub fn with_page(mut self, page: i64) -> Self {
        self.call = self.call.query("page", &page);
        self
    }

    /// Whether to count the pages.
    pub fn with_pages(mut self, pages: bool) -> Self {
        self.call = self.call.query("pages", &pages);
        self
    }

    /// Kinds of letters.
    pub fn with_items(mut self, items: impl AsRef<str>) -> Self {
        self.call = self.call.query("items", items.as_ref());
        self
    }

    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<ListLettersResponse>, Error> {
        self.call.send().await
    }

    /// The items of all pages, from the page asked for to the last, as a stream: each page is
    /// asked for when it is needed.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_paging::Client) -> Result<(), connector_paging::Error> {
    /// let mut items = client.list_letters().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("id: {:?}", item.id());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn items(self) -> paging::Items<ListMessagesResponseDataDataItem> {
        self.call.items(&LIST_LETTERS_PAGES)
    }

    /// The pages, from the one asked for to the last, as a stream.
    pub fn pages(self) -> paging::Pages<ListLettersResponse> {
        self.call.pages(&LIST_LETTERS_PAGES)
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for ListLetters {
    type Output = Result<Response<ListLettersResponse>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
