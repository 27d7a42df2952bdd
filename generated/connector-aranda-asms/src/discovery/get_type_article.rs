//! `GetTypeArticle`: List Article Types.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Discovery;
use crate::types::NamedId;

pub(crate) static GET_TYPE_ARTICLE: Operation = Operation {
    id: "GetTypeArticle",
    method: Method::GET,
    template: "/kb/article/types",
    path: &[Segment::Literal("/kb/article/types")],
    safe: true,
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Discovery {
    /// List Article Types.
    ///
    /// Lists the types of articles.
    ///
    /// `GET /kb/article/types`
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
    /// let reply = client.discovery().get_type_article().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_type_article(&self) -> GetTypeArticle {
        GetTypeArticle {
            call: self.runtime.call(&GET_TYPE_ARTICLE),
        }
    }
}

/// A prepared [`Discovery::get_type_article`](crate::Discovery::get_type_article).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetTypeArticle {
    call: Call,
}

impl GetTypeArticle {
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
impl std::future::IntoFuture for GetTypeArticle {
    type Output = Result<Response<Option<Vec<NamedId>>>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
