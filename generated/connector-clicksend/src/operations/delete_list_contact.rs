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
    /// Reply: [`DeleteListContactResponse`](crate::types::DeleteListContactResponse).
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
    /// use connector_clicksend::operations::DeleteListContactArgs;
    ///
    /// # async fn example(client: connector_clicksend::Client) -> Result<(), connector_clicksend::Error> {
    /// let reply = client
    ///     .delete_list_contact(DeleteListContactArgs {
    ///         list_id: 1,
    ///         contact_id: 1,
    ///     })
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_list_contact(&self, args: DeleteListContactArgs) -> DeleteListContact {
        DeleteListContact {
            call: self
                .runtime
                .call(&DELETE_LIST_CONTACT)
                .path("list_id", &args.list_id)
                .path("contact_id", &args.contact_id),
        }
    }
}

/// The required inputs of [`Client::delete_list_contact`](crate::Client::delete_list_contact).
#[derive(Clone)]
pub struct DeleteListContactArgs {
    /// Id of the contact list, as `get_contact_lists` and `search_contact_list` tell it.
    pub list_id: i64,
    /// Id of the contact, as `view_list_contacts` tells it.
    pub contact_id: i64,
}

impl std::fmt::Debug for DeleteListContactArgs {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("DeleteListContactArgs").finish_non_exhaustive()
    }
}

/// A prepared [`Client::delete_list_contact`](crate::Client::delete_list_contact).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteListContact {
    call: Call,
}

impl DeleteListContact {
    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<DeleteListContactResponse>, Error> {
        self.call.send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for DeleteListContact {
    type Output = Result<Response<DeleteListContactResponse>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
