//! `GetFolderArticle`: List Article Folders.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Discovery;
use crate::types::NamedId;

pub(crate) static GET_FOLDER_ARTICLE: Operation = Operation {
    id: "GetFolderArticle",
    method: Method::GET,
    template: "/kb/article/folders",
    path: &[Segment::Literal("/kb/article/folders")],
    safe: true,
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Discovery {
    /// List Article Folders.
    ///
    /// Lists the folders of a project's knowledge base.
    ///
    /// `GET /kb/article/folders`
    ///
    /// `project_id`: Id of the project.
    ///
    /// For example `1`.
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
    /// let reply = client.discovery().get_folder_article(1).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_folder_article(&self, project_id: i64) -> GetFolderArticle {
        GetFolderArticle {
            call: self.runtime.call(&GET_FOLDER_ARTICLE).query("projectId", &project_id),
        }
    }
}

/// A prepared [`Discovery::get_folder_article`](crate::Discovery::get_folder_article).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetFolderArticle {
    call: Call,
}

impl GetFolderArticle {
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
impl std::future::IntoFuture for GetFolderArticle {
    type Output = Result<Response<Option<Vec<NamedId>>>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
