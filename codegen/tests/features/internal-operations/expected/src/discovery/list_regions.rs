//! `ListRegions`: List regions.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Discovery;
use crate::types::ListRegionsResponseItem;

static LIST_REGIONS: Operation = Operation {
    id: "ListRegions",
    method: Method::GET,
    template: "/choices/regions",
    path: &[Segment::Literal("/choices/regions")],
    safe: true,
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Discovery {
    /// List regions.
    ///
    /// `GET /choices/regions`
    ///
    /// Reply: a list of [`ListRegionsResponseItem`](crate::types::ListRegionsResponseItem).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_internal_operations::Client) -> Result<(), connector_internal_operations::Error> {
    /// let reply = client.discovery().list_regions().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_regions(&self) -> ListRegions {
        ListRegions {
            call: self.runtime.call(&LIST_REGIONS),
        }
    }
}

/// A prepared [`Discovery::list_regions`](crate::Discovery::list_regions).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListRegions {
    call: Call,
}

impl ListRegions {
    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<Vec<ListRegionsResponseItem>>, Error> {
        self.call.send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for ListRegions {
    type Output = Result<Response<Vec<ListRegionsResponseItem>>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
