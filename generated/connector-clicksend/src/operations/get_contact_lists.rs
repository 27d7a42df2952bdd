//! `get_contact_lists`: Get Contact Lists.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment, paging};
use crate::Client;
use crate::types::{ContactList, GetContactListsResponse};

static GET_CONTACT_LISTS: Operation = Operation {
    id: "get_contact_lists",
    method: Method::GET,
    template: "/lists",
    path: &[Segment::Literal("/lists")],
    safe: true,
    accept: "application/json",
    ..Operation::DEFAULT
};

static GET_CONTACT_LISTS_PAGES: paging::Paging = paging::Paging::Numbered(paging::Numbered {
    page: "page",
    first: 1,
    items: &["data", "data"],
    last_page: Some(&["data", "last_page"]),
    total_items: None,
    ..paging::Numbered::DEFAULT
});

impl Client {
    /// Get Contact Lists.
    ///
    /// Lists the contact lists of the account, page by page.
    ///
    /// `GET /lists`
    ///
    /// Reply: [`GetContactListsResponse`](crate::types::GetContactListsResponse).
    ///
    /// # Errors
    ///
    /// * `401`: User name or API key is wrong.
    /// * `403`: The account is suspended, or may not do this.
    /// * `404`: Nothing is there: a wrong id or address.
    /// * `429`: Too many calls. Nothing was done; call again after the time in Retry-After.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_clicksend::Client) -> Result<(), connector_clicksend::Error> {
    /// let reply = client.get_contact_lists().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_contact_lists(&self) -> GetContactLists {
        GetContactLists {
            call: self.runtime.call(&GET_CONTACT_LISTS),
        }
    }
}

/// A prepared [`Client::get_contact_lists`](crate::Client::get_contact_lists).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetContactLists {
    call: Call,
}

impl GetContactLists {
    /// Number of the page to get, counted from 1; the first if left out.
    pub fn with_page(mut self, page: i64) -> Self {
        self.call = self.call.query("page", &page);
        self
    }

    /// How many lists a page has at most, from 15 to 100; 15 if left out.
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
    pub async fn send(self) -> Result<Response<GetContactListsResponse>, Error> {
        self.call.send().await
    }

    /// The items of all pages, from the page asked for to the last, as a stream: each page is
    /// asked for when it is needed.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_clicksend::Client) -> Result<(), connector_clicksend::Error> {
    /// let mut items = client.get_contact_lists().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("list_id: {:?}", item.list_id());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn items(self) -> paging::Items<ContactList> {
        self.call.items(&GET_CONTACT_LISTS_PAGES)
    }

    /// The pages, from the one asked for to the last, as a stream.
    pub fn pages(self) -> paging::Pages<GetContactListsResponse> {
        self.call.pages(&GET_CONTACT_LISTS_PAGES)
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for GetContactLists {
    type Output = Result<Response<GetContactListsResponse>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
