//! `BulkUpdateContacts`: Update several contacts.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;
use crate::types::{Contact, ContactUpdate};

static BULK_UPDATE_CONTACTS: Operation = Operation {
    id: "BulkUpdateContacts",
    method: Method::POST,
    template: "/dashboards/{dashboard_id}/contacts",
    path: &[
        Segment::Literal("/dashboards/"),
        Segment::Parameter("dashboard_id"),
        Segment::Literal("/contacts"),
    ],
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Client {
    /// Update several contacts.
    ///
    /// Creates or changes several contacts of one dashboard. The body is a list, and so is
    /// the reply.
    ///
    /// `POST /dashboards/{dashboard_id}/contacts`
    ///
    /// Reply: a list of [`Contact`](crate::types::Contact).
    ///
    /// # Errors
    ///
    /// * `400`: An input is missing or wrong, or the thing is not in a state that allows
    ///   this. May have no body.
    /// * `401`: The API key is missing or wrong. The introduction of the service speaks of
    ///   status 400 instead.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use connector_text_request::operations::BulkUpdateContactsArgs;
    /// use connector_text_request::types::ContactUpdate;
    ///
    /// # async fn example(client: connector_text_request::Client) -> Result<(), connector_text_request::Error> {
    /// let reply = client
    ///     .bulk_update_contacts(BulkUpdateContactsArgs {
    ///         dashboard_id: 121,
    ///         body: [ContactUpdate::new()],
    ///     })
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn bulk_update_contacts(
        &self,
        args: BulkUpdateContactsArgs<impl IntoIterator<Item: Into<ContactUpdate>>>,
    ) -> BulkUpdateContacts {
        let body: Vec<ContactUpdate> = args.body.into_iter().map(Into::into).collect();
        BulkUpdateContacts {
            call: self
                .runtime
                .call(&BULK_UPDATE_CONTACTS)
                .path("dashboard_id", &args.dashboard_id)
                .json(&body),
        }
    }
}

/// The required inputs of [`Client::bulk_update_contacts`](crate::Client::bulk_update_contacts).
#[derive(Clone)]
pub struct BulkUpdateContactsArgs<
    BodyValue: IntoIterator<Item: Into<ContactUpdate>> = Vec<ContactUpdate>,
> {
    /// Id of the dashboard that the contacts belong to. An account has one dashboard for
    /// each of its telephone lines.
    ///
    /// For example `121`.
    /// Its choices are listed by [`Client::bulk_update_contacts_choices`](crate::Client::bulk_update_contacts_choices).
    pub dashboard_id: i64,
    /// The contacts.
    pub body: BodyValue,
}

impl<BodyValue: IntoIterator<Item: Into<ContactUpdate>>> std::fmt::Debug
for BulkUpdateContactsArgs<BodyValue> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("BulkUpdateContactsArgs").finish_non_exhaustive()
    }
}

/// A prepared [`Client::bulk_update_contacts`](crate::Client::bulk_update_contacts).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct BulkUpdateContacts {
    call: Call,
}

impl BulkUpdateContacts {
    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<Vec<Contact>>, Error> {
        self.call.send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for BulkUpdateContacts {
    type Output = Result<Response<Vec<Contact>>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
