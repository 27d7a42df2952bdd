//! `FindParcels`: Find parcels.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, ListStyle, Method, Operation, Segment};
use crate::Client;

static FIND_PARCELS: Operation = Operation {
    id: "FindParcels",
    method: Method::GET,
    template: "/parcels",
    path: &[Segment::Literal("/parcels")],
    safe: true,
    ..Operation::DEFAULT
};

impl Client {
    /// Find parcels.
    ///
    /// `GET /parcels`
    ///
    /// Reply: nothing but status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_swagger_collection_formats::Client) -> Result<(), connector_swagger_collection_formats::Error> {
    /// let reply = client.find_parcels().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn find_parcels(&self) -> FindParcels {
        FindParcels {
            call: self.runtime.call(&FIND_PARCELS),
        }
    }
}

/// A prepared [`Client::find_parcels`](crate::Client::find_parcels).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct FindParcels {
    call: Call,
}

impl FindParcels {
    /// Separated by commas.
    pub fn with_csv(mut self, csv: impl IntoIterator<Item: Into<String>>) -> Self {
        let csv: Vec<String> = csv.into_iter().map(Into::into).collect();
        self.call = self.call.query_list("csv", ListStyle::Comma, &csv);
        self
    }

    /// Separated by blanks.
    pub fn with_ssv(mut self, ssv: impl IntoIterator<Item: Into<String>>) -> Self {
        let ssv: Vec<String> = ssv.into_iter().map(Into::into).collect();
        self.call = self.call.query_list("ssv", ListStyle::Space, &ssv);
        self
    }

    /// Separated by tabs.
    pub fn with_tsv(mut self, tsv: impl IntoIterator<Item: Into<String>>) -> Self {
        let tsv: Vec<String> = tsv.into_iter().map(Into::into).collect();
        self.call = self.call.query_list("tsv", ListStyle::Tab, &tsv);
        self
    }

    /// Separated by bars.
    pub fn with_pipes(mut self, pipes: impl IntoIterator<Item: Into<String>>) -> Self {
        let pipes: Vec<String> = pipes.into_iter().map(Into::into).collect();
        self.call = self.call.query_list("pipes", ListStyle::Pipe, &pipes);
        self
    }

    /// Said again for each.
    pub fn with_multi(mut self, multi: impl IntoIterator<Item: Into<String>>) -> Self {
        let multi: Vec<String> = multi.into_iter().map(Into::into).collect();
        self.call = self.call.query_list("multi", ListStyle::Repeat, &multi);
        self
    }

    /// Nothing says how.
    pub fn with_unsaid(mut self, unsaid: impl IntoIterator<Item = i64>) -> Self {
        let unsaid: Vec<i64> = unsaid.into_iter().collect();
        self.call = self.call.query_list("unsaid", ListStyle::Comma, &unsaid);
        self
    }

    /// Separated by bars in a header.
    pub fn with_x_zones(
        mut self,
        x_zones: impl IntoIterator<Item: Into<String>>,
    ) -> Self {
        let x_zones: Vec<String> = x_zones.into_iter().map(Into::into).collect();
        self.call = self.call.header_list("X-Zones", ListStyle::Pipe, &x_zones);
        self
    }

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
impl std::future::IntoFuture for FindParcels {
    type Output = Result<Response<()>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
