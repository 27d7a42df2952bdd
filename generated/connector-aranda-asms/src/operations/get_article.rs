//! `GetArticle`: Search Articles.

use connector_runtime::{CallOptions, Error, Response, Value};
use connector_runtime::generated::{Call, Method, Object, Operation, Segment};
use crate::Client;
use crate::types::{Article, GetArticleRequest};

static GET_ARTICLE: Operation = Operation {
    id: "GetArticle",
    method: Method::POST,
    template: "/kb/article/list",
    path: &[Segment::Literal("/kb/article/list")],
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Client {
    /// Search Articles.
    ///
    /// Finds articles of the knowledge base.
    ///
    /// `POST /kb/article/list`
    ///
    /// Reply: a list of [`Article`](crate::types::Article), or nothing.
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
    /// use connector_aranda_asms::operations::GetArticleArgs;
    ///
    /// # async fn example(client: connector_aranda_asms::Client) -> Result<(), connector_aranda_asms::Error> {
    /// let reply = client
    ///     .get_article(GetArticleArgs {
    ///         project_id: 1,
    ///         search: "printer",
    ///     })
    ///     .with_folder_id(3)
    ///     .with_type_id(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_article(&self, args: GetArticleArgs<impl Into<String>>) -> GetArticle {
        GetArticle {
            call: self.runtime.call(&GET_ARTICLE),
            body: <GetArticleRequest as Object>::empty()
                .with_project_id(args.project_id)
                .with_search(args.search),
        }
    }
}

/// The required inputs of [`Client::get_article`](crate::Client::get_article).
#[derive(Clone)]
pub struct GetArticleArgs<Search: Into<String> = String> {
    /// Id of the project whose articles are searched.
    ///
    /// For example `1`.
    /// Its choices are listed by [`Client::get_article_choices`](crate::Client::get_article_choices).
    pub project_id: i64,
    /// Words to look for.
    ///
    /// For example `printer`.
    pub search: Search,
}

impl<Search: Into<String>> std::fmt::Debug for GetArticleArgs<Search> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetArticleArgs").finish_non_exhaustive()
    }
}

/// A prepared [`Client::get_article`](crate::Client::get_article).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetArticle {
    call: Call,
    body: GetArticleRequest,
}

impl GetArticle {
    /// Id of the folder to look in; absent for all.
    ///
    /// Its choices are listed by [`Client::get_article_choices`](crate::Client::get_article_choices).
    pub fn with_folder_id(mut self, folder_id: i64) -> Self {
        self.body = self.body.with_folder_id(folder_id);
        self
    }

    /// Id of the type of articles; absent for all.
    ///
    /// Its choices are listed by [`Client::get_article_choices`](crate::Client::get_article_choices).
    pub fn with_type_id(mut self, type_id: i64) -> Self {
        self.body = self.body.with_type_id(type_id);
        self
    }

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

    /// Sends the request. `None` where the service has nothing to tell.
    pub async fn send(self) -> Result<Response<Option<Vec<Article>>>, Error> {
        self.call.json(&self.body).send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for GetArticle {
    type Output = Result<Response<Option<Vec<Article>>>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
