//! `AddBird`: Add a bird.

use connector_runtime::{CallOptions, Error, Response, Value};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;

static ADD_BIRD: Operation = Operation {
    id: "AddBird",
    method: Method::POST,
    template: "/birds/{kind}",
    path: &[Segment::Literal("/birds/"), Segment::Parameter("kind")],
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Client {
    /// Add a bird.
    ///
    /// `POST /birds/{kind}`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use connector_dynamic_schema::operations::AddBirdRequired;
    ///
    /// # async fn example(client: connector_dynamic_schema::Client) -> Result<(), connector_dynamic_schema::Error> {
    /// let reply = client
    ///     .add_bird(AddBirdRequired {
    ///         kind: "kind".into(),
    ///         body: "any JSON".into(),
    ///     })
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_bird(&self, required: AddBirdRequired) -> AddBird {
        AddBird::new(self, required)
    }
}

/// The required inputs of [`Client::add_bird`](crate::Client::add_bird).
#[derive(Clone)]
pub struct AddBirdRequired {
    /// Kind of the bird.
    pub kind: String,
    /// The bird.
    ///
    /// Its members are decided at run time; [`Client::add_bird_choices`](crate::Client::add_bird_choices) describes them.
    pub body: Value,
}

connector_runtime::generated::opaque_debug!(AddBirdRequired);

/// A prepared [`Client::add_bird`](crate::Client::add_bird).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until `send` is called and awaited"]
pub struct AddBird {
    call: Call,
}

impl AddBird {
    fn new(client: &Client, required: AddBirdRequired) -> Self {
        Self {
            call: client
                .runtime
                .call(&ADD_BIRD)
                .path("kind", &required.kind)
                .json(&required.body),
        }
    }

    /// Replaces the client's options for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<Value>, Error> {
        self.call.send().await
    }
}
