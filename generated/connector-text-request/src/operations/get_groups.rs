//! `GetGroups`: List groups.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment, paging};
use crate::Client;
use crate::types::{GetGroupsResponse, Group};

pub(crate) static GET_GROUPS: Operation = Operation {
    id: "GetGroups",
    method: Method::GET,
    template: "/dashboards/{dashboard_id}/groups",
    path: &[
        Segment::Literal("/dashboards/"),
        Segment::Parameter("dashboard_id"),
        Segment::Literal("/groups"),
    ],
    safe: true,
    accept: "application/json",
    ..Operation::DEFAULT
};

pub(crate) static GET_GROUPS_PAGES: paging::Paging = paging::Paging::Numbered(paging::Numbered {
    page: "page",
    first: 0,
    items: &["items"],
    last_page: None,
    total_items: Some(&["meta", "total_items"]),
    ..paging::Numbered::DEFAULT
});

impl Client {
    /// List groups.
    ///
    /// Lists the groups of one dashboard, page by page.
    ///
    /// `GET /dashboards/{dashboard_id}/groups`
    ///
    /// Reply: [`GetGroupsResponse`](crate::types::GetGroupsResponse).
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
    /// use connector_text_request::operations::GetGroupsArgs;
    ///
    /// # async fn example(client: connector_text_request::Client) -> Result<(), connector_text_request::Error> {
    /// let reply = client
    ///     .get_groups(GetGroupsArgs {
    ///         page: 0,
    ///         page_size: 50,
    ///         dashboard_id: 121,
    ///     })
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_groups(&self, args: GetGroupsArgs) -> GetGroups {
        GetGroups {
            call: self
                .runtime
                .call(&GET_GROUPS)
                .query("page", &args.page)
                .query("page_size", &args.page_size)
                .path("dashboard_id", &args.dashboard_id),
        }
    }
}

/// The required inputs of [`Client::get_groups`](crate::Client::get_groups).
#[derive(Clone)]
pub struct GetGroupsArgs {
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
    /// Id of the dashboard that the groups belong to. An account has one dashboard for each
    /// of its telephone lines.
    ///
    /// For example `121`.
    /// Its choices are listed by [`Client::get_groups_choices`](crate::Client::get_groups_choices).
    pub dashboard_id: i64,
}

impl std::fmt::Debug for GetGroupsArgs {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetGroupsArgs").finish_non_exhaustive()
    }
}

/// A prepared [`Client::get_groups`](crate::Client::get_groups).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetGroups {
    call: Call,
}

impl GetGroups {
    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<GetGroupsResponse>, Error> {
        self.call.send().await
    }

    /// The items of all pages, from the page asked for to the last, as a stream: each page is
    /// asked for when it is needed.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use connector_text_request::operations::GetGroupsArgs;
    ///
    /// # async fn example(client: connector_text_request::Client) -> Result<(), connector_text_request::Error> {
    /// let mut items = client
    ///     .get_groups(GetGroupsArgs {
    ///         page: 0,
    ///         page_size: 50,
    ///         dashboard_id: 121,
    ///     })
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("id: {:?}", item.id());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn items(self) -> paging::Items<Group> {
        self.call.items(&GET_GROUPS_PAGES)
    }

    /// The pages, from the one asked for to the last, as a stream.
    pub fn pages(self) -> paging::Pages<GetGroupsResponse> {
        self.call.pages(&GET_GROUPS_PAGES)
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for GetGroups {
    type Output = Result<Response<GetGroupsResponse>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
