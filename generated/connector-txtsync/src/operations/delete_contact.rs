//! `DeleteContact`: Delete Contact.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;

static DELETE_CONTACT: Operation = Operation {
    id: "DeleteContact",
    method: Method::DELETE,
    template: "/contacts/{id}",
    path: &[Segment::Literal("/contacts/"), Segment::Parameter("id")],
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Client {
    /// Delete Contact.
    ///
    /// Deletes a contact.
    ///
    /// `DELETE /contacts/{id}`
    ///
    /// `id`: Id of the contact, its `ContactID`.
    ///
    /// For example `184467`.
    ///
    /// Reply: text.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_txtsync::Client) -> Result<(), connector_txtsync::Error> {
    /// let reply = client.delete_contact("184467").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_contact(&self, id: impl AsRef<str>) -> DeleteContact {
        DeleteContact {
            call: self.runtime.call(&DELETE_CONTACT).path("id", id.as_ref()),
        }
    }
}

/// A prepared [`Client::delete_contact`](crate::Client::delete_contact).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteContact {
    call: Call,
}

impl DeleteContact {
    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<String>, Error> {
        self.call.send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for DeleteContact {
    type Output = Result<Response<String>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
