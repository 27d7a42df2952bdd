//! `view_list_contacts`: Get Contacts in a List.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;
use crate::types::ViewListContactsResponse;

static VIEW_LIST_CONTACTS: Operation = Operation {
    id: "view_list_contacts",
    method: Method::GET,
    template: "/lists/{list_id}/contacts",
    path: &[
        Segment::Literal("/lists/"),
        Segment::Parameter("list_id"),
        Segment::Literal("/contacts"),
    ],
    safe: true,
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Client {
    /// Get Contacts in a List.
    ///
    /// Lists the contacts of a contact list. The connector offers no page number here: only
    /// the first page comes, 15 at most; `total` and `last_page` tell how many more there
    /// are.
    ///
    /// `GET /lists/{list_id}/contacts`
    ///
    /// `list_id`: Id of the contact list, as `get_contact_lists` and `search_contact_list` tell it.
    ///
    /// Reply: [`ViewListContactsResponse`](crate::types::ViewListContactsResponse).
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
    /// let reply = client.view_list_contacts(1).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn view_list_contacts(&self, list_id: i64) -> ViewListContacts {
        ViewListContacts {
            call: self.runtime.call(&VIEW_LIST_CONTACTS).path("list_id", &list_id),
        }
    }
}

/// A prepared [`Client::view_list_contacts`](crate::Client::view_list_contacts).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ViewListContacts {
    call: Call,
}

impl ViewListContacts {
    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<ViewListContactsResponse>, Error> {
        self.call.send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for ViewListContacts {
    type Output = Result<Response<ViewListContactsResponse>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
