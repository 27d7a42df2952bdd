//! `ListTaps`: Taps.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;
use crate::types::ListTapsRegion;

static LIST_TAPS: Operation = Operation {
    id: "ListTaps",
    method: Method::GET,
    template: "/taps",
    path: &[Segment::Literal("/taps")],
    safe: true,
    accept: "*/*",
    ..Operation::DEFAULT
};

static LIST_TAPS_REWRITE: connector_runtime::generated::Rewrite = {
    use connector_runtime::generated::{Piece, Rewrite};
    Rewrite {
        base: &[
            Piece::Text("https://r"),
            Piece::Header("Region", None),
            Piece::Text("-api.example.com/v2"),
        ],
        ..Rewrite::DEFAULT
    }
};

impl Client {
    /// Taps.
    ///
    /// `GET /taps`
    ///
    /// A direct connection sends it as `GET https://r{Region}-api.example.com/v2/taps`.
    ///
    /// `region`: The member `Region` of the wire.
    ///
    /// Reply: nothing but status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use connector_host_from_an_input::types::ListTapsRegion;
    ///
    /// # async fn example(client: connector_host_from_an_input::Client) -> Result<(), connector_host_from_an_input::Error> {
    /// let reply = client.list_taps(ListTapsRegion::Value1).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_taps(&self, region: impl Into<ListTapsRegion>) -> ListTaps {
        let region: ListTapsRegion = region.into();
        ListTaps {
            call: self
                .runtime
                .call(&LIST_TAPS)
                .rewritten(&LIST_TAPS_REWRITE)
                .header("Region", &region),
        }
    }
}

/// A prepared [`Client::list_taps`](crate::Client::list_taps).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListTaps {
    call: Call,
}

impl ListTaps {
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
impl std::future::IntoFuture for ListTaps {
    type Output = Result<Response<()>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
