//! `GetCustomFields`: List custom fields.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;
use crate::types::CustomField;

pub(crate) static GET_CUSTOM_FIELDS: Operation = Operation {
    id: "GetCustomFields",
    method: Method::GET,
    template: "/dashboards/{dashboard_id}/fields",
    path: &[
        Segment::Literal("/dashboards/"),
        Segment::Parameter("dashboard_id"),
        Segment::Literal("/fields"),
    ],
    safe: true,
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Client {
    /// List custom fields.
    ///
    /// Lists the custom fields of one dashboard, all at once: the reply is a list. Each
    /// dashboard has fields of its own.
    ///
    /// `GET /dashboards/{dashboard_id}/fields`
    ///
    /// `dashboard_id`: Id of the dashboard that the fields belong to. An account has one dashboard for each
    /// of its telephone lines.
    ///
    /// For example `121`.
    /// Its choices are listed by [`Client::get_custom_fields_choices`](crate::Client::get_custom_fields_choices).
    ///
    /// Reply: a list of [`CustomField`](crate::types::CustomField).
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
    /// let reply = client.get_custom_fields(121).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_custom_fields(&self, dashboard_id: i64) -> GetCustomFields {
        GetCustomFields {
            call: self
                .runtime
                .call(&GET_CUSTOM_FIELDS)
                .path("dashboard_id", &dashboard_id),
        }
    }
}

/// A prepared [`Client::get_custom_fields`](crate::Client::get_custom_fields).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetCustomFields {
    call: Call,
}

impl GetCustomFields {
    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<Vec<CustomField>>, Error> {
        self.call.send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for GetCustomFields {
    type Output = Result<Response<Vec<CustomField>>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
