//! `ListBirds`: List birds.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;

static LIST_BIRDS: Operation = Operation {
    id: "ListBirds",
    method: Method::GET,
    template: "/birds",
    path: &[Segment::Literal("/birds")],
    safe: true,
    ..Operation::DEFAULT
};

impl Client {
    /// List birds.
    ///
    /// `GET /birds`
    ///
    /// Reply: nothing but status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_dynamic_values::Client) -> Result<(), connector_dynamic_values::Error> {
    /// let reply = client.list_birds().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_birds(&self) -> ListBirds {
        ListBirds {
            call: self.runtime.call(&LIST_BIRDS),
        }
    }
}

/// A prepared [`Client::list_birds`](crate::Client::list_birds).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListBirds {
    call: Call,
}

impl ListBirds {
    /// Number of the land.
    pub fn with_land(mut self, land: i64) -> Self {
        self.call = self.call.query("land", &land);
        self
    }

    /// Number of the region.
    ///
    /// Its choices are listed by [`Client::list_birds_choices`](crate::Client::list_birds_choices).
    pub fn with_region(mut self, region: i64) -> Self {
        self.call = self.call.query("region", &region);
        self
    }

    /// Number of the guide.
    ///
    /// Its choices are listed by `ListGuides`.
    pub fn with_guide(mut self, guide: impl AsRef<str>) -> Self {
        self.call = self.call.query("guide", guide.as_ref());
        self
    }

    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<()>, Error> {
        self.call.send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for ListBirds {
    type Output = Result<Response<()>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
