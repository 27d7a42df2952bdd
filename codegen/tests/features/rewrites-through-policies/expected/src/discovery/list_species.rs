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
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_rewrites_through_policies::Client) -> Result<(), connector_rewrites_through_policies::Error> {
    /// let reply = client.discovery().list_species().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_species(&self) -> ListSpecies {
        ListSpecies::new(self)
    }
}

/// A prepared [`Discovery::list_species`](crate::Discovery::list_species).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until `send` is called and awaited"]
pub struct ListSpecies {
    call: Call,
}

impl ListSpecies {
    fn new(client: &Discovery) -> Self {
        Self {
            call: client.runtime.call(&LIST_SPECIES).rewritten(&LIST_SPECIES_REWRITE),
        }
    }

    /// Replaces the client's options for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<Vec<ListSpeciesResponseItem>>, Error> {
        self.call.send().await
    }
}
