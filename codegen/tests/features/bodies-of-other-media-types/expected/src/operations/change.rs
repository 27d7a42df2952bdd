//! `Change`: Change.

use connector_runtime::{CallOptions, Error, Response, Value};
use connector_runtime::generated::{Call, Method, Object, Operation, Segment};
use crate::Client;
use crate::types::ChangeRequest;

static CHANGE: Operation = Operation {
    id: "Change",
    method: Method::PATCH,
    template: "/patch",
    path: &[Segment::Literal("/patch")],
    accept: "*/*",
    ..Operation::DEFAULT
};

impl Client {
    /// Change.
    ///
    /// `PATCH /patch`
    ///
    /// `a`: The member `a` of the wire.
    ///
    /// Reply: nothing but status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_bodies_of_other_media_types::Client) -> Result<(), connector_bodies_of_other_media_types::Error> {
    /// let reply = client.change("a").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn change(&self, a: impl Into<String>) -> Change {
        Change {
            call: self.runtime.call(&CHANGE),
            body: <ChangeRequest as Object>::empty().with_a(a),
        }
    }
}

/// A prepared [`Client::change`](crate::Client::change).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Change {
    call: Call,
    body: ChangeRequest,
}

impl Change {
    /// Sets any member of the body by its name on the wire, also one that is not
    /// offered as an input.
    pub fn with_member(
        mut self,
        name: impl Into<String>,
        value: impl Into<Value>,
    ) -> Self {
        self.body = self.body.with_member(name, value);
        self
    }

    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<()>, Error> {
        self.call.json(&self.body).send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for Change {
    type Output = Result<Response<()>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
