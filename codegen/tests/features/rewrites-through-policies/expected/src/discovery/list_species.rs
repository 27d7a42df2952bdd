//! `ListSpecies`: List species.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Discovery;
use crate::types::ListSpeciesResponseItem;

pub(crate) static LIST_SPECIES: Operation = Operation {
    id: "ListSpecies",
    method: Method::GET,
    template: "/species/virtual",
    path: &[Segment::Literal("/species/virtual")],
    safe: true,
    accept: "application/json",
    ..Operation::DEFAULT
};

pub(crate) static LIST_SPECIES_REWRITE: connector_runtime::generated::Rewrite = {
    use connector_runtime::generated::{Piece, Rewrite, Computed, ComputedPlace};
    Rewrite {
        path: &[Piece::Text("/species")],
        values: &[
            Computed {
                place: ComputedPlace::Header,
                name: "X-Station",
                value: &[
                    Piece::Setting("station", None),
                    Piece::Text("/"),
                    Piece::Setting("secret", Some("none")),
                ],
                skip_if_present: false,
            },
        ],
        ..Rewrite::DEFAULT
    }
};

impl Discovery {
    /// List species.
    ///
    /// `GET /species/virtual`
    ///
    /// A direct connection sends it as `GET /species`.
    ///
    /// Reply: a list of [`ListSpeciesResponseItem`](crate::types::ListSpeciesResponseItem).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_rewrites_through_policies::Client) -> Result<(), connector_rewrites_through_policies::Error> {
    /// let reply = client.discovery().list_species().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_species(&self) -> ListSpecies {
        ListSpecies {
            call: self.runtime.call(&LIST_SPECIES).rewritten(&LIST_SPECIES_REWRITE),
        }
    }
}

/// A prepared [`Discovery::list_species`](crate::Discovery::list_species).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListSpecies {
    call: Call,
}

impl ListSpecies {
    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<Vec<ListSpeciesResponseItem>>, Error> {
        self.call.send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for ListSpecies {
    type Output = Result<Response<Vec<ListSpeciesResponseItem>>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
