//! `DeleteContact`: Delete a contact.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;

static DELETE_CONTACT: Operation = Operation {
    id: "DeleteContact",
    method: Method::DELETE,
    template: "/dashboards/{dashboard_id}/contacts/{phone_number}",
    path: &[
        Segment::Literal("/dashboards/"),
        Segment::Parameter("dashboard_id"),
        Segment::Literal("/contacts/"),
        Segment::Parameter("phone_number"),
    ],
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Client {
    /// Delete a contact.
    ///
    /// Deletes a contact that never sent or received a message. A contact with messages
    /// cannot be deleted: that is an error with status 400.
    ///
    /// `DELETE /dashboards/{dashboard_id}/contacts/{phone_number}`
    ///
    /// Reply: text.
    ///
    /// # Errors
    ///
    /// * `400`: An input is missing or wrong, or the thing is not in a state that allows
    ///   this. May have no body.
    /// * `401`: The API key is missing or wrong. The introduction of the service speaks of
    ///   status 400 instead.
    /// * `404`: There is no such thing. May have no body.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use connector_text_request::operations::DeleteContactArgs;
    ///
    /// # async fn example(client: connector_text_request::Client) -> Result<(), connector_text_request::Error> {
    /// let reply = client
    ///     .delete_contact(DeleteContactArgs {
    ///         dashboard_id: 121,
    ///         phone_number: "14235550123",
    ///     })
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_contact(
        &self,
        args: DeleteContactArgs<impl AsRef<str>>,
    ) -> DeleteContact {
        DeleteContact {
            call: self
                .runtime
                .call(&DELETE_CONTACT)
                .path("dashboard_id", &args.dashboard_id)
                .path("phone_number", args.phone_number.as_ref()),
        }
    }
}

/// The required inputs of [`Client::delete_contact`](crate::Client::delete_contact).
#[derive(Clone)]
pub struct DeleteContactArgs<PhoneNumber: AsRef<str> = String> {
    /// Id of the dashboard that the contact belongs to. An account has one dashboard for
    /// each of its telephone lines.
    ///
    /// For example `121`.
    /// Its choices are listed by [`Client::delete_contact_choices`](crate::Client::delete_contact_choices).
    pub dashboard_id: i64,
    /// Number of the contact to delete, ten or eleven digits such as `14235550123`.
    ///
    /// For example `14235550123`.
    pub phone_number: PhoneNumber,
}

impl<PhoneNumber: AsRef<str>> std::fmt::Debug for DeleteContactArgs<PhoneNumber> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("DeleteContactArgs").finish_non_exhaustive()
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
