//! `DescribeBird`: Describe a kind of bird.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Discovery;
use crate::types::DescribeBirdResponse;

pub(crate) static DESCRIBE_BIRD: Operation = Operation {
    id: "DescribeBird",
    method: Method::GET,
    template: "/kinds/{kind}/schema",
    path: &[
        Segment::Literal("/kinds/"),
        Segment::Parameter("kind"),
        Segment::Literal("/schema"),
    ],
    safe: true,
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Discovery {
    /// Describe a kind of bird.
    ///
    /// `GET /kinds/{kind}/schema`
    ///
    /// `kind`: Kind of the bird.
    ///
    /// Reply: [`DescribeBirdResponse`](crate::types::DescribeBirdResponse).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_dynamic_schema::Client) -> Result<(), connector_dynamic_schema::Error> {
    /// let reply = client.discovery().describe_bird("kind").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn describe_bird(&self, kind: impl AsRef<str>) -> DescribeBird {
        DescribeBird {
            call: self.runtime.call(&DESCRIBE_BIRD).path("kind", kind.as_ref()),
        }
    }
}

/// A prepared [`Discovery::describe_bird`](crate::Discovery::describe_bird).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DescribeBird {
    call: Call,
}

impl DescribeBird {
    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<DescribeBirdResponse>, Error> {
        self.call.send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for DescribeBird {
    type Output = Result<Response<DescribeBirdResponse>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
