//! `search_contact_list`: Search Contact Lists.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;
use crate::types::SearchContactListResponse;

static SEARCH_CONTACT_LIST: Operation = Operation {
    id: "search_contact_list",
    method: Method::GET,
    template: "/search/contacts-lists",
    path: &[Segment::Literal("/search/contacts-lists")],
    safe: true,
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Client {
    /// Search Contact Lists.
    ///
    /// Looks for contact lists, and contacts, by name. The connector offers no page number
    /// here: only the first page comes, 15 at most; `total` and `last_page` tell how many
    /// more there are.
    ///
    /// `GET /search/contacts-lists`
    ///
    /// `q`: What to look for: a name or a part of one.
    ///
    /// Reply: [`SearchContactListResponse`](crate::types::SearchContactListResponse).
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
    /// let reply = client.search_contact_list("q").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn search_contact_list(&self, q: impl AsRef<str>) -> SearchContactList {
        SearchContactList {
            call: self.runtime.call(&SEARCH_CONTACT_LIST).query("q", q.as_ref()),
        }
    }
}

/// A prepared [`Client::search_contact_list`](crate::Client::search_contact_list).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SearchContactList {
    call: Call,
}

impl SearchContactList {
    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<SearchContactListResponse>, Error> {
        self.call.send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for SearchContactList {
    type Output = Result<Response<SearchContactListResponse>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
