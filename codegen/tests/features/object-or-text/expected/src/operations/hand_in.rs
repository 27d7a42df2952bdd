//! `HandIn`: Hand in an umbrella.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;
use crate::types::Umbrella;

static HAND_IN: Operation = Operation {
    id: "HandIn",
    method: Method::POST,
    template: "/umbrellas",
    path: &[Segment::Literal("/umbrellas")],
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Client {
    /// Hand in an umbrella.
    ///
    /// `POST /umbrellas`
    ///
    /// Reply: [`Umbrella`](crate::types::Umbrella).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_object_or_text::Client) -> Result<(), connector_object_or_text::Error> {
    /// let reply = client.hand_in().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn hand_in(&self) -> HandIn {
        HandIn {
            call: self.runtime.call(&HAND_IN),
        }
    }
}

/// A prepared [`Client::hand_in`](crate::Client::hand_in).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct HandIn {
    call: Call,
}

impl HandIn {
    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// The service may answer with a mere text instead: then the reply is empty, and
    /// [`Response::http_body`] has the text.
    pub async fn send(self) -> Result<Response<Umbrella>, Error> {
        self.call.allow_text().send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for HandIn {
    type Output = Result<Response<Umbrella>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
