//! `ListRareCalls`: List rare calls.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;

static LIST_RARE_CALLS: Operation = Operation {
    id: "ListRareCalls",
    method: Method::GET,
    template: "/calls/{species}/virtual",
    path: &[
        Segment::Literal("/calls/"),
        Segment::Parameter("species"),
        Segment::Literal("/virtual"),
    ],
    ..Operation::DEFAULT
};

static LIST_RARE_CALLS_REWRITE: connector_runtime::generated::Rewrite = {
    use connector_runtime::generated::{Piece, Rewrite, Computed, ComputedPlace};
    Rewrite {
        method: Some(Method::POST),
        path: &[Piece::Text("/species/"), Piece::Path("species"), Piece::Text("/calls")],
        query: &[
            (&[Piece::Text("rare")], &[Piece::Text("yes")]),
            (&[Piece::Query("field", None)], &[Piece::Text("1")]),
        ],
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

impl Client {
    /// List rare calls.
    ///
    /// `GET /calls/{species}/virtual`
    ///
    /// A direct connection sends it as `POST /species/{species}/calls`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use connector_rewrites_through_policies::operations::ListRareCallsRequired;
    ///
    /// # async fn example(client: connector_rewrites_through_policies::Client) -> Result<(), connector_rewrites_through_policies::Error> {
    /// let reply = client
    ///     .list_rare_calls(ListRareCallsRequired {
    ///         species: "species".into(),
    ///         field: "field".into(),
    ///     })
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_rare_calls(&self, required: ListRareCallsRequired) -> ListRareCalls {
        ListRareCalls::new(self, required)
    }
}

/// The required inputs of [`Client::list_rare_calls`](crate::Client::list_rare_calls).
#[derive(Clone)]
pub struct ListRareCallsRequired {
    /// The member `species` of the wire.
    ///
    /// Its choices are listed by [`Client::list_rare_calls_choices`](crate::Client::list_rare_calls_choices).
    pub species: String,
    /// The member `field` of the wire.
    pub field: String,
}

connector_runtime::generated::opaque_debug!(ListRareCallsRequired);

/// A prepared [`Client::list_rare_calls`](crate::Client::list_rare_calls).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until `send` is called and awaited"]
pub struct ListRareCalls {
    call: Call,
}

impl ListRareCalls {
    fn new(client: &Client, required: ListRareCallsRequired) -> Self {
        Self {
            call: client
                .runtime
                .call(&LIST_RARE_CALLS)
                .rewritten(&LIST_RARE_CALLS_REWRITE)
                .path("species", &required.species)
                .query("field", &required.field),
        }
    }

    /// Replaces the client's options for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<()>, Error> {
        self.call.send().await
    }
}
