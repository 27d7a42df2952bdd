//! `get_words_by_id_meanings`: List meanings.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;

static GET_WORDS_BY_ID_MEANINGS: Operation = Operation {
    id: "get_words_by_id_meanings",
    method: Method::GET,
    template: "/words/{id}/meanings",
    path: &[
        Segment::Literal("/words/"),
        Segment::Parameter("id"),
        Segment::Literal("/meanings"),
    ],
    safe: true,
    ..Operation::DEFAULT
};

impl Client {
    /// List meanings.
    ///
    /// `GET /words/{id}/meanings`
    ///
    /// `id`: Number of the word.
    ///
    /// Reply: nothing but status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_operation_without_name::Client) -> Result<(), connector_operation_without_name::Error> {
    /// let reply = client.get_words_by_id_meanings("id").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_words_by_id_meanings(&self, id: impl AsRef<str>) -> GetWordsByIdMeanings {
        GetWordsByIdMeanings {
            call: self.runtime.call(&GET_WORDS_BY_ID_MEANINGS).path("id", id.as_ref()),
        }
    }
}

/// A prepared [`Client::get_words_by_id_meanings`](crate::Client::get_words_by_id_meanings).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetWordsByIdMeanings {
    call: Call,
}

impl GetWordsByIdMeanings {
    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<()>, Error> {
        self.call.send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for GetWordsByIdMeanings {
    type Output = Result<Response<()>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
