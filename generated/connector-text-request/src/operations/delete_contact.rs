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
    /// use connector_text_request::operations::DeleteContactRequired;
    ///
    /// # async fn example(client: connector_text_request::Client) -> Result<(), connector_text_request::Error> {
    /// let reply = client
    ///     .delete_contact(DeleteContactRequired {
    ///         dashboard_id: 121,
    ///         phone_number: "14235550123".into(),
    ///     })
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_contact(&self, required: DeleteContactRequired) -> DeleteContact {
        DeleteContact::new(self, required)
    }
}

/// The required inputs of [`Client::delete_contact`](crate::Client::delete_contact).
#[derive(Clone)]
pub struct DeleteContactRequired {
    /// Id of the dashboard that the contact belongs to. An account has one dashboard for
    /// each of its telephone lines.
    ///
    /// For example `121`.
    /// Its choices are listed by [`Client::delete_contact_choices`](crate::Client::delete_contact_choices).
    pub dashboard_id: i64,
    /// Number of the contact to delete, ten or eleven digits such as `14235550123`.
    ///
    /// For example `14235550123`.
    pub phone_number: String,
}

connector_runtime::generated::opaque_debug!(DeleteContactRequired);

/// A prepared [`Client::delete_contact`](crate::Client::delete_contact).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until `send` is called and awaited"]
pub struct DeleteContact {
    call: Call,
}

impl DeleteContact {
    fn new(client: &Client, required: DeleteContactRequired) -> Self {
        Self {
            call: client
                .runtime
                .call(&DELETE_CONTACT)
                .path("dashboard_id", &required.dashboard_id)
                .path("phone_number", &required.phone_number),
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
