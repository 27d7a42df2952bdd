//! `delete_list_contact`: Delete a Contact.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;
use crate::types::DeleteListContactResponse;

static DELETE_LIST_CONTACT: Operation = Operation {
    id: "delete_list_contact",
    method: Method::DELETE,
    template: "/lists/{list_id}/contacts/{contact_id}",
    path: &[
        Segment::Literal("/lists/"),
        Segment::Parameter("list_id"),
        Segment::Literal("/contacts/"),
        Segment::Parameter("contact_id"),
    ],
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Client {
    /// Delete a Contact.
    ///
    /// Takes a contact out of a contact list and deletes it.
    ///
    /// `DELETE /lists/{list_id}/contacts/{contact_id}`
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
    /// use connector_clicksend::operations::DeleteListContactRequired;
    ///
    /// # async fn example(client: connector_clicksend::Client) -> Result<(), connector_clicksend::Error> {
    /// let reply = client
    ///     .delete_list_contact(DeleteListContactRequired {
    ///         list_id: 1,
    ///         contact_id: 1,
    ///     })
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_list_contact(
        &self,
        required: DeleteListContactRequired,
    ) -> DeleteListContact {
        DeleteListContact::new(self, required)
    }
}

/// The required inputs of [`Client::delete_list_contact`](crate::Client::delete_list_contact).
#[derive(Clone)]
pub struct DeleteListContactRequired {
    /// Id of the contact list, as `get_contact_lists` and `search_contact_list` tell it.
    pub list_id: i64,
    /// Id of the contact, as `view_list_contacts` tells it.
    pub contact_id: i64,
}

connector_runtime::generated::opaque_debug!(DeleteListContactRequired);

/// A prepared [`Client::delete_list_contact`](crate::Client::delete_list_contact).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until `send` is called and awaited"]
pub struct DeleteListContact {
    call: Call,
}

impl DeleteListContact {
    fn new(client: &Client, required: DeleteListContactRequired) -> Self {
        Self {
            call: client
                .runtime
                .call(&DELETE_LIST_CONTACT)
                .path("list_id", &required.list_id)
                .path("contact_id", &required.contact_id),
        }
    }

    /// Replaces the client's options for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<DeleteListContactResponse>, Error> {
        self.call.send().await
    }
}
