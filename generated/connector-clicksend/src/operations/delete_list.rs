//! `delete_list`: Delete List.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;
use crate::types::DeleteListResponse;

static DELETE_LIST: Operation = Operation {
    id: "delete_list",
    method: Method::DELETE,
    template: "/lists/{list_id}",
    path: &[Segment::Literal("/lists/"), Segment::Parameter("list_id")],
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Client {
    /// Delete List.
    ///
    /// Deletes a contact list.
    ///
    /// `DELETE /lists/{list_id}`
    ///
    /// `list_id`: Id of the contact list, as `get_contact_lists` and `search_contact_list` tell it.
    ///
    /// Reply: [`DeleteListResponse`](crate::types::DeleteListResponse).
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
    /// let reply = client.delete_list(1).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_list(&self, list_id: i64) -> DeleteList {
        DeleteList {
            call: self.runtime.call(&DELETE_LIST).path("list_id", &list_id),
        }
    }
}

/// A prepared [`Client::delete_list`](crate::Client::delete_list).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteList {
    call: Call,
}

impl DeleteList {
    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<DeleteListResponse>, Error> {
        self.call.send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for DeleteList {
    type Output = Result<Response<DeleteListResponse>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
