//! `GetProject`: List Projects.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Discovery;
use crate::types::NamedId;

pub(crate) static GET_PROJECT: Operation = Operation {
    id: "GetProject",
    method: Method::GET,
    template: "/property/project",
    path: &[Segment::Literal("/property/project")],
    safe: true,
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Discovery {
    /// List Projects.
    ///
    /// Lists the projects that the token's account may see.
    ///
    /// `GET /property/project`
    ///
    /// Reply: a list of [`NamedId`](crate::types::NamedId), or nothing.
    ///
    /// # Errors
    ///
    /// * `400`: A value is missing or wrong; the service says which in a code or a
    ///   sentence. How the body is built is not documented.
    /// * `403`: The account that the token belongs to may not do this.
    /// * `500`: The service failed. Whether anything was done is unknown: look before
    ///   calling again.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_aranda_asms::Client) -> Result<(), connector_aranda_asms::Error> {
    /// let reply = client.discovery().get_project().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_project(&self) -> GetProject {
        GetProject {
            call: self.runtime.call(&GET_PROJECT),
        }
    }
}

/// A prepared [`Discovery::get_project`](crate::Discovery::get_project).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetProject {
    call: Call,
}

impl GetProject {
    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request. `None` where the service has nothing to tell.
    pub async fn send(self) -> Result<Response<Option<Vec<NamedId>>>, Error> {
        self.call.send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for GetProject {
    type Output = Result<Response<Option<Vec<NamedId>>>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
