//! `SearchContact`: Search Contacts.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;
use crate::types::Contact;

static SEARCH_CONTACT: Operation = Operation {
    id: "SearchContact",
    method: Method::GET,
    template: "/contacts",
    path: &[Segment::Literal("/contacts")],
    safe: true,
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Client {
    /// Search Contacts.
    ///
    /// Finds contacts by name, number or external reference. The connector offers no page
    /// number here.
    ///
    /// `GET /contacts`
    ///
    /// `search`: Name, number or external reference to look for.
    ///
    /// For example `Ada Lovelace`.
    ///
    /// Reply: a list of [`Contact`](crate::types::Contact).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_txtsync::Client) -> Result<(), connector_txtsync::Error> {
    /// let reply = client.search_contact("Ada Lovelace").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn search_contact(&self, search: impl AsRef<str>) -> SearchContact {
        SearchContact {
            call: self.runtime.call(&SEARCH_CONTACT).query("search", search.as_ref()),
        }
    }
}

/// A prepared [`Client::search_contact`](crate::Client::search_contact).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SearchContact {
    call: Call,
}

impl SearchContact {
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
impl std::future::IntoFuture for SearchContact {
    type Output = Result<Response<Vec<Contact>>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
