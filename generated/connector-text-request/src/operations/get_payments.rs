//! `GetPayments`: List payments.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment, paging};
use crate::Client;
use crate::types::{GetPaymentsResponse, Payment, PaymentSort, SortDirection};

pub(crate) static GET_PAYMENTS: Operation = Operation {
    id: "GetPayments",
    method: Method::GET,
    template: "/dashboards/{dashboard_id}/payments",
    path: &[
        Segment::Literal("/dashboards/"),
        Segment::Parameter("dashboard_id"),
        Segment::Literal("/payments"),
    ],
    safe: true,
    accept: "application/json",
    ..Operation::DEFAULT
};

pub(crate) static GET_PAYMENTS_PAGES: paging::Paging = paging::Paging::Numbered(paging::Numbered {
    page: "page",
    first: 0,
    items: &["items"],
    last_page: None,
    total_items: Some(&["meta", "total_items"]),
    ..paging::Numbered::DEFAULT
});

impl Client {
    /// List payments.
    ///
    /// Lists the payments of one dashboard page by page, paid and cancelled ones too.
    ///
    /// `GET /dashboards/{dashboard_id}/payments`
    ///
    /// Reply: [`GetPaymentsResponse`](crate::types::GetPaymentsResponse).
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
    /// use connector_text_request::operations::GetPaymentsArgs;
    ///
    /// # async fn example(client: connector_text_request::Client) -> Result<(), connector_text_request::Error> {
    /// let reply = client
    ///     .get_payments(GetPaymentsArgs {
    ///         page: 0,
    ///         page_size: 50,
    ///         dashboard_id: 121,
    ///     })
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_payments(&self, args: GetPaymentsArgs) -> GetPayments {
        GetPayments {
            call: self
                .runtime
                .call(&GET_PAYMENTS)
                .query("page", &args.page)
                .query("page_size", &args.page_size)
                .path("dashboard_id", &args.dashboard_id),
        }
    }
}

/// The required inputs of [`Client::get_payments`](crate::Client::get_payments).
#[derive(Clone)]
pub struct GetPaymentsArgs {
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
    /// Id of the dashboard that asked for the payments. An account has one dashboard for
    /// each of its telephone lines.
    ///
    /// For example `121`.
    /// Its choices are listed by [`Client::get_payments_choices`](crate::Client::get_payments_choices).
    pub dashboard_id: i64,
}

impl std::fmt::Debug for GetPaymentsArgs {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetPaymentsArgs").finish_non_exhaustive()
    }
}

/// A prepared [`Client::get_payments`](crate::Client::get_payments).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetPayments {
    call: Call,
}

impl GetPayments {
    /// Only payments with this reference; several may share it.
    pub fn with_reference_number(mut self, reference_number: impl AsRef<str>) -> Self {
        self.call = self.call.query("reference_number", reference_number.as_ref());
        self
    }

    /// Only payments that the contact with this number was asked for.
    pub fn with_phone_number(mut self, phone_number: impl AsRef<str>) -> Self {
        self.call = self.call.query("phone_number", phone_number.as_ref());
        self
    }

    /// What to sort by; the date if left out.
    pub fn with_sort_type(mut self, sort_type: impl Into<PaymentSort>) -> Self {
        let sort_type: PaymentSort = sort_type.into();
        self.call = self.call.query("sort_type", &sort_type);
        self
    }

    /// Which way to sort; descending if left out.
    pub fn with_sort_direction(
        mut self,
        sort_direction: impl Into<SortDirection>,
    ) -> Self {
        let sort_direction: SortDirection = sort_direction.into();
        self.call = self.call.query("sort_direction", &sort_direction);
        self
    }

    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<GetPaymentsResponse>, Error> {
        self.call.send().await
    }

    /// The items of all pages, from the page asked for to the last, as a stream: each page is
    /// asked for when it is needed.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use connector_text_request::operations::GetPaymentsArgs;
    ///
    /// # async fn example(client: connector_text_request::Client) -> Result<(), connector_text_request::Error> {
    /// let mut items = client
    ///     .get_payments(GetPaymentsArgs {
    ///         page: 0,
    ///         page_size: 50,
    ///         dashboard_id: 121,
    ///     })
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("payment_id: {:?}", item.payment_id());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn items(self) -> paging::Items<Payment> {
        self.call.items(&GET_PAYMENTS_PAGES)
    }

    /// The pages, from the one asked for to the last, as a stream.
    pub fn pages(self) -> paging::Pages<GetPaymentsResponse> {
        self.call.pages(&GET_PAYMENTS_PAGES)
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for GetPayments {
    type Output = Result<Response<GetPaymentsResponse>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
