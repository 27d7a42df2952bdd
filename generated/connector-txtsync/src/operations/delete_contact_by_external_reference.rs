//! `DeleteContactByExternalReference`: Delete Contact By External Reference.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;

static DELETE_CONTACT_BY_EXTERNAL_REFERENCE: Operation = Operation {
    id: "DeleteContactByExternalReference",
    method: Method::DELETE,
    template: "/contacts/external/{id}",
    path: &[Segment::Literal("/contacts/external/"), Segment::Parameter("id")],
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Client {
    /// Delete Contact By External Reference.
    ///
    /// Deletes the contact that another system calls by this reference.
    ///
    /// `DELETE /contacts/external/{id}`
    ///
    /// `id`: What another system calls the contact.
    ///
    /// For example `CRM-1042`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_txtsync::Client) -> Result<(), connector_txtsync::Error> {
    /// let reply = client.delete_contact_by_external_reference("CRM-1042").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_contact_by_external_reference(
        &self,
        id: impl AsRef<str>,
    ) -> DeleteContactByExternalReference {
        DeleteContactByExternalReference::new(self, id)
    }
}

/// A prepared [`Client::delete_contact_by_external_reference`](crate::Client::delete_contact_by_external_reference).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until `send` is called and awaited"]
pub struct DeleteContactByExternalReference {
    call: Call,
}

impl DeleteContactByExternalReference {
    fn new(client: &Client, id: impl AsRef<str>) -> Self {
        Self {
            call: client
                .runtime
                .call(&DELETE_CONTACT_BY_EXTERNAL_REFERENCE)
                .path("id", id.as_ref()),
        }
    }

    /// Replaces the client's options for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<String>, Error> {
        self.call.send().await
    }
}
