//! `DownloadArticleFile`: Download Article File.

use connector_runtime::{CallOptions, Download, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;

static DOWNLOAD_ARTICLE_FILE: Operation = Operation {
    id: "DownloadArticleFile",
    method: Method::GET,
    template: "/kb/article/{articleId}/file/{fileId}",
    path: &[
        Segment::Literal("/kb/article/"),
        Segment::Parameter("articleId"),
        Segment::Literal("/file/"),
        Segment::Parameter("fileId"),
    ],
    safe: true,
    accept: "application/octet-stream",
    ..Operation::DEFAULT
};

impl Client {
    /// Download Article File.
    ///
    /// Downloads a file of an article.
    ///
    /// `GET /kb/article/{articleId}/file/{fileId}`
    ///
    /// Reply: a file, as a [`Download`](connector_runtime::Download).
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
    /// use connector_aranda_asms::operations::DownloadArticleFileArgs;
    ///
    /// # async fn example(client: connector_aranda_asms::Client) -> Result<(), connector_aranda_asms::Error> {
    /// let reply = client
    ///     .download_article_file(DownloadArticleFileArgs {
    ///         article_id: 678,
    ///         file_id: 345,
    ///     })
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn download_article_file(
        &self,
        args: DownloadArticleFileArgs,
    ) -> DownloadArticleFile {
        DownloadArticleFile {
            call: self
                .runtime
                .call(&DOWNLOAD_ARTICLE_FILE)
                .path("articleId", &args.article_id)
                .path("fileId", &args.file_id),
        }
    }
}

/// The required inputs of [`Client::download_article_file`](crate::Client::download_article_file).
#[derive(Clone)]
pub struct DownloadArticleFileArgs {
    /// Id of the article.
    ///
    /// For example `678`.
    pub article_id: i64,
    /// Id of the file, as `attachments` of the article has it.
    ///
    /// For example `345`.
    pub file_id: i64,
}

impl std::fmt::Debug for DownloadArticleFileArgs {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("DownloadArticleFileArgs").finish_non_exhaustive()
    }
}

/// A prepared [`Client::download_article_file`](crate::Client::download_article_file).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DownloadArticleFile {
    call: Call,
}

impl DownloadArticleFile {
    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request; the reply's bytes are read as a stream.
    pub async fn send(self) -> Result<Response<Download>, Error> {
        self.call.file_name_header("x-filename").send_stream().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for DownloadArticleFile {
    type Output = Result<Response<Download>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
