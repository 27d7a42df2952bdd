//! `match`: Match a type.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;
use crate::types::MatchResponse;

static MATCH: Operation = Operation {
    id: "match",
    method: Method::GET,
    template: "/types/{type}",
    path: &[Segment::Literal("/types/"), Segment::Parameter("type")],
    safe: true,
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Client {
    /// Match a type.
    ///
    /// `GET /types/{type}`
    ///
    /// `type_`: Type of the word.
    ///
    /// Reply: [`MatchResponse`](crate::types::MatchResponse).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_names_that_are_keywords::Client) -> Result<(), connector_names_that_are_keywords::Error> {
    /// let reply = client.match_("type").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn match_(&self, type_: impl AsRef<str>) -> Match {
        Match {
            call: self.runtime.call(&MATCH).path("type", type_.as_ref()),
        }
    }
}

/// A prepared [`Client::match_`](crate::Client::match_).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Match {
    call: Call,
}

impl Match {
    /// What refers to it.
    ///
    /// Its choices are listed by [`Client::match_choices`](crate::Client::match_choices).
    pub fn with_ref_(mut self, ref_: impl AsRef<str>) -> Self {
        self.call = self.call.query("ref", ref_.as_ref());
        self
    }

    /// The word itself.
    pub fn with_self_(mut self, self_: impl AsRef<str>) -> Self {
        self.call = self.call.query("self", self_.as_ref());
        self
    }

    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<MatchResponse>, Error> {
        self.call.send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for Match {
    type Output = Result<Response<MatchResponse>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
