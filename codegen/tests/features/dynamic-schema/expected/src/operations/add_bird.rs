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
    /// Reply: any JSON.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use connector_dynamic_schema::operations::AddBirdArgs;
    ///
    /// # async fn example(client: connector_dynamic_schema::Client) -> Result<(), connector_dynamic_schema::Error> {
    /// let reply = client
    ///     .add_bird(AddBirdArgs {
    ///         kind: "kind",
    ///         body: "any JSON",
    ///     })
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_bird(
        &self,
        args: AddBirdArgs<impl AsRef<str>, impl Into<Value>>,
    ) -> AddBird {
        let body: Value = args.body.into();
        AddBird {
            call: self
                .runtime
                .call(&ADD_BIRD)
                .path("kind", args.kind.as_ref())
                .json(&body),
        }
    }
}

/// The required inputs of [`Client::add_bird`](crate::Client::add_bird).
#[derive(Clone)]
pub struct AddBirdArgs<Kind: AsRef<str> = String, BodyValue: Into<Value> = Value> {
    /// Kind of the bird.
    pub kind: Kind,
    /// The bird.
    ///
    /// Its members are decided at run time; [`Client::add_bird_choices`](crate::Client::add_bird_choices) describes them.
    pub body: BodyValue,
}

impl<Kind: AsRef<str>, BodyValue: Into<Value>> std::fmt::Debug
for AddBirdArgs<Kind, BodyValue> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AddBirdArgs").finish_non_exhaustive()
    }
}

/// A prepared [`Client::add_bird`](crate::Client::add_bird).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AddBird {
    call: Call,
}

impl AddBird {
    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<Value>, Error> {
        self.call.send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for AddBird {
    type Output = Result<Response<Value>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
