//! `GetDashboards`: List dashboards.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment, paging};
use crate::Client;
use crate::types::{Dashboard, GetDashboardsResponse};

pub(crate) static GET_DASHBOARDS: Operation = Operation {
    id: "GetDashboards",
    method: Method::GET,
    template: "/dashboards",
    path: &[Segment::Literal("/dashboards")],
    safe: true,
    accept: "application/json",
    ..Operation::DEFAULT
};

pub(crate) static GET_DASHBOARDS_PAGES: paging::Paging = paging::Paging::Numbered(paging::Numbered {
    page: "page",
    first: 0,
    items: &["items"],
    last_page: None,
    total_items: Some(&["meta", "total_items"]),
    ..paging::Numbered::DEFAULT
});

impl Client {
    /// List dashboards.
    ///
    /// Lists the dashboards of the account, page by page.
    ///
    /// `GET /dashboards`
    ///
    /// Reply: [`GetDashboardsResponse`](crate::types::GetDashboardsResponse).
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
    /// # async fn example(client: connector_text_request::Client) -> Result<(), connector_text_request::Error> {
    /// let reply = client.get_dashboards().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_dashboards(&self) -> GetDashboards {
        GetDashboards {
            call: self.runtime.call(&GET_DASHBOARDS),
        }
    }
}

/// A prepared [`Client::get_dashboards`](crate::Client::get_dashboards).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetDashboards {
    call: Call,
}

impl GetDashboards {
    /// Number of the page to get, counted from 0; the first if left out. Past the last page
    /// the list is empty; a negative number is refused.
    ///
    /// Forms start from `0`; nothing is sent unless you set it.
    pub fn with_page(mut self, page: i64) -> Self {
        self.call = self.call.query("page", &page);
        self
    }

    /// How many items a page has at most; 100 if left out. The service takes 1,000 at most:
    /// for a larger size it gives 1,000, and the reply's `page_size` says so.
    ///
    /// At least 1.
    /// Forms start from `50`; nothing is sent unless you set it.
    pub fn with_page_size(mut self, page_size: i64) -> Self {
        self.call = self.call.query("page_size", &page_size);
        self
    }

    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<GetDashboardsResponse>, Error> {
        self.call.send().await
    }

    /// The items of all pages, from the page asked for to the last, as a stream: each page is
    /// asked for when it is needed.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_text_request::Client) -> Result<(), connector_text_request::Error> {
    /// let mut items = client.get_dashboards().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("id: {:?}", item.id());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn items(self) -> paging::Items<Dashboard> {
        self.call.items(&GET_DASHBOARDS_PAGES)
    }

    /// The pages, from the one asked for to the last, as a stream.
    pub fn pages(self) -> paging::Pages<GetDashboardsResponse> {
        self.call.pages(&GET_DASHBOARDS_PAGES)
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for GetDashboards {
    type Output = Result<Response<GetDashboardsResponse>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
