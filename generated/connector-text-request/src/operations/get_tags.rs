//! `GetTags`: List tags.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment, paging};
use crate::Client;
use crate::types::{GetTagsResponse, Tag};

pub(crate) static GET_TAGS: Operation = Operation {
    id: "GetTags",
    method: Method::GET,
    template: "/dashboards/{dashboard_id}/tags",
    path: &[
        Segment::Literal("/dashboards/"),
        Segment::Parameter("dashboard_id"),
        Segment::Literal("/tags"),
    ],
    safe: true,
    accept: "application/json",
    ..Operation::DEFAULT
};

pub(crate) static GET_TAGS_PAGES: paging::Paging = paging::Paging::Numbered(paging::Numbered {
    page: "page",
    first: 0,
    items: &["items"],
    last_page: None,
    total_items: Some(&["meta", "total_items"]),
    ..paging::Numbered::DEFAULT
});

impl Client {
    /// List tags.
    ///
    /// Lists the tags of one dashboard, page by page. Each dashboard has tags of its own.
    ///
    /// `GET /dashboards/{dashboard_id}/tags`
    ///
    /// Reply: [`GetTagsResponse`](crate::types::GetTagsResponse).
    ///
    /// # Errors
    ///
    /// * `400`: An input is missing or wrong, or the thing is not in a state that allows
    ///   this. May have no body.
    /// * `401`: The API key is missing or wrong. The introduction of the service speaks of
    ///   status 400 instead.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use connector_text_request::operations::GetTagsArgs;
    ///
    /// # async fn example(client: connector_text_request::Client) -> Result<(), connector_text_request::Error> {
    /// let reply = client
    ///     .get_tags(GetTagsArgs {
    ///         dashboard_id: 121,
    ///         page: 0,
    ///         page_size: 50,
    ///     })
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_tags(&self, args: GetTagsArgs) -> GetTags {
        GetTags {
            call: self
                .runtime
                .call(&GET_TAGS)
                .path("dashboard_id", &args.dashboard_id)
                .query("page", &args.page)
                .query("page_size", &args.page_size),
        }
    }
}

/// The required inputs of [`Client::get_tags`](crate::Client::get_tags).
#[derive(Clone)]
pub struct GetTagsArgs {
    /// Id of the dashboard that the tags belong to. An account has one dashboard for each
    /// of its telephone lines.
    ///
    /// For example `121`.
    /// Its choices are listed by [`Client::get_tags_choices`](crate::Client::get_tags_choices).
    pub dashboard_id: i64,
    /// Number of the page to get, counted from 0. Past the last page the list is empty; a
    /// negative number is refused.
    ///
    /// For example `0`.
    pub page: i64,
    /// How many items a page has at most. The service takes 1,000 at most: for a larger
    /// size it gives 1,000, and the reply's `page_size` says so.
    ///
    /// At least 1.
    /// For example `50`.
    pub page_size: i64,
}

impl std::fmt::Debug for GetTagsArgs {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetTagsArgs").finish_non_exhaustive()
    }
}

/// A prepared [`Client::get_tags`](crate::Client::get_tags).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetTags {
    call: Call,
}

impl GetTags {
    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<GetTagsResponse>, Error> {
        self.call.send().await
    }

    /// The items of all pages, from the page asked for to the last, as a stream: each page is
    /// asked for when it is needed.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use connector_text_request::operations::GetTagsArgs;
    ///
    /// # async fn example(client: connector_text_request::Client) -> Result<(), connector_text_request::Error> {
    /// let mut items = client
    ///     .get_tags(GetTagsArgs {
    ///         dashboard_id: 121,
    ///         page: 0,
    ///         page_size: 50,
    ///     })
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("id: {:?}", item.id());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn items(self) -> paging::Items<Tag> {
        self.call.items(&GET_TAGS_PAGES)
    }

    /// The pages, from the one asked for to the last, as a stream.
    pub fn pages(self) -> paging::Pages<GetTagsResponse> {
        self.call.pages(&GET_TAGS_PAGES)
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for GetTags {
    type Output = Result<Response<GetTagsResponse>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
