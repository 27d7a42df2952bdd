//! `CountUmbrellas`: Count umbrellas.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;

static COUNT_UMBRELLAS: Operation = Operation {
    id: "CountUmbrellas",
    method: Method::GET,
    template: "/umbrellas/count",
    path: &[Segment::Literal("/umbrellas/count")],
    safe: true,
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Client {
    /// Count umbrellas.
    ///
    /// `GET /umbrellas/count`
    ///
    /// Reply: `i64`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_object_or_text::Client) -> Result<(), connector_object_or_text::Error> {
    /// let reply = client.count_umbrellas().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn count_umbrellas(&self) -> CountUmbrellas {
        CountUmbrellas {
            call: self.runtime.call(&COUNT_UMBRELLAS),
        }
    }
}

/// A prepared [`Client::count_umbrellas`](crate::Client::count_umbrellas).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CountUmbrellas {
    call: Call,
}

impl CountUmbrellas {
    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<i64>, Error> {
        self.call.send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for CountUmbrellas {
    type Output = Result<Response<i64>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
