//! `GetTypeArticle`: List Article Types.

use connector_runtime::{Call, CallOptions, Error, Method, Operation, Response, Segment};
use crate::Discovery;
use crate::types::NamedId;

static GET_TYPE_ARTICLE: Operation = Operation {
    id: "GetTypeArticle",
    method: Method::GET,
    template: "/kb/article/types",
    path: &[Segment::Literal("/kb/article/types")],
    query: None,
    safe: true,
    accept: "application/json",
};

impl Discovery {
    /// List Article Types.
    ///
    /// Lists the types of articles.
    ///
    /// `GET /kb/article/types`
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
        GetTypeArticle::new(self)
    }
}

/// A prepared [`Discovery::get_type_article`](crate::Discovery::get_type_article).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until `send` is called and awaited"]
pub struct GetTypeArticle {
    call: Call,
}

impl GetTypeArticle {
    fn new(client: &Discovery) -> Self {
        Self {
            call: client.runtime.call(&GET_TYPE_ARTICLE),
        }
    }

    /// Replaces the client's options for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request. `None` where the service has nothing to tell.
    pub async fn send(self) -> Result<Response<Option<Vec<NamedId>>>, Error> {
        self.call.send().await
    }
}
