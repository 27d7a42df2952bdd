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
    /// Reply: text.
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
        DeleteContactByExternalReference {
            call: self
                .runtime
                .call(&DELETE_CONTACT_BY_EXTERNAL_REFERENCE)
                .path("id", id.as_ref()),
        }
    }
}

/// A prepared [`Client::delete_contact_by_external_reference`](crate::Client::delete_contact_by_external_reference).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteContactByExternalReference {
    call: Call,
}

impl DeleteContactByExternalReference {
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
impl std::future::IntoFuture for DeleteContactByExternalReference {
    type Output = Result<Response<String>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
