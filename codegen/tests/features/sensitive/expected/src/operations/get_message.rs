//! `GetMessage`: Get a message.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;
use crate::types::GetMessageResponse;

static GET_MESSAGE: Operation = Operation {
    id: "GetMessage",
    method: Method::GET,
    template: "/messages/{phone}",
    path: &[Segment::Literal("/messages/"), Segment::Parameter("phone")],
    safe: true,
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Client {
    /// Get a message.
    ///
    /// `GET /messages/{phone}`
    ///
    /// `phone`: Phone number.
    ///
    /// Reply: [`GetMessageResponse`](crate::types::GetMessageResponse).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_sensitive::Client) -> Result<(), connector_sensitive::Error> {
    /// let reply = client.get_message(1).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_message(&self, phone: i64) -> GetMessage {
        GetMessage {
            call: self.runtime.call(&GET_MESSAGE).path("phone", &phone),
        }
    }
}

/// A prepared [`Client::get_message`](crate::Client::get_message).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetMessage {
    call: Call,
}

impl GetMessage {
    /// PIN.
    pub fn with_pin(mut self, pin: i64) -> Self {
        self.call = self.call.query("pin", &pin);
        self
    }

    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<GetMessageResponse>, Error> {
        self.call.send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for GetMessage {
    type Output = Result<Response<GetMessageResponse>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
