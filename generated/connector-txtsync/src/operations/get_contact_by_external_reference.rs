//! `GetContactByExternalReference`: Get Contact By External Reference.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;
use crate::types::Contact;

static GET_CONTACT_BY_EXTERNAL_REFERENCE: Operation = Operation {
    id: "GetContactByExternalReference",
    method: Method::GET,
    template: "/contacts/external/{id}",
    path: &[Segment::Literal("/contacts/external/"), Segment::Parameter("id")],
    safe: true,
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Client {
    /// Get Contact By External Reference.
    ///
    /// Gets the contact that another system calls by this reference. The live connector
    /// answers with one contact; a newer version of it promises a list, which is read where
    /// it holds one contact.
    ///
    /// `GET /contacts/external/{id}`
    ///
    /// `id`: What another system calls the contact.
    ///
    /// For example `CRM-1042`.
    ///
    /// Reply: [`Contact`](crate::types::Contact).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_txtsync::Client) -> Result<(), connector_txtsync::Error> {
    /// let reply = client.get_contact_by_external_reference("CRM-1042").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_contact_by_external_reference(
        &self,
        id: impl AsRef<str>,
    ) -> GetContactByExternalReference {
        GetContactByExternalReference {
            call: self
                .runtime
                .call(&GET_CONTACT_BY_EXTERNAL_REFERENCE)
                .path("id", id.as_ref()),
        }
    }
}

/// A prepared [`Client::get_contact_by_external_reference`](crate::Client::get_contact_by_external_reference).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetContactByExternalReference {
    call: Call,
}

impl GetContactByExternalReference {
    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<Contact>, Error> {
        self.call.send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for GetContactByExternalReference {
    type Output = Result<Response<Contact>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
