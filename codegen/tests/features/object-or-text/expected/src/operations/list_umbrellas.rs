//! `ListUmbrellas`: List umbrellas.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;
use crate::types::Umbrella;

static LIST_UMBRELLAS: Operation = Operation {
    id: "ListUmbrellas",
    method: Method::GET,
    template: "/umbrellas",
    path: &[Segment::Literal("/umbrellas")],
    safe: true,
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Client {
    /// List umbrellas.
    ///
    /// `GET /umbrellas`
    ///
    /// Reply: a list of [`Umbrella`](crate::types::Umbrella).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_object_or_text::Client) -> Result<(), connector_object_or_text::Error> {
    /// let reply = client.list_umbrellas().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_umbrellas(&self) -> ListUmbrellas {
        ListUmbrellas {
            call: self.runtime.call(&LIST_UMBRELLAS),
        }
    }
}

/// A prepared [`Client::list_umbrellas`](crate::Client::list_umbrellas).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListUmbrellas {
    call: Call,
}

impl ListUmbrellas {
    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// The service may answer with a mere text instead: then the reply is empty, and
    /// [`Response::http_body`] has the text.
    pub async fn send(self) -> Result<Response<Vec<Umbrella>>, Error> {
        self.call.allow_text().send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for ListUmbrellas {
    type Output = Result<Response<Vec<Umbrella>>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
