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
    /// Reply: nothing but status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use connector_rewrites_through_policies::operations::ListRareCallsArgs;
    ///
    /// # async fn example(client: connector_rewrites_through_policies::Client) -> Result<(), connector_rewrites_through_policies::Error> {
    /// let reply = client
    ///     .list_rare_calls(ListRareCallsArgs {
    ///         species: "species",
    ///         field: "field",
    ///     })
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_rare_calls(
        &self,
        args: ListRareCallsArgs<impl AsRef<str>, impl AsRef<str>>,
    ) -> ListRareCalls {
        ListRareCalls {
            call: self
                .runtime
                .call(&LIST_RARE_CALLS)
                .rewritten(&LIST_RARE_CALLS_REWRITE)
                .path("species", args.species.as_ref())
                .query("field", args.field.as_ref()),
        }
    }
}

/// The required inputs of [`Client::list_rare_calls`](crate::Client::list_rare_calls).
#[derive(Clone)]
pub struct ListRareCallsArgs<
    Species: AsRef<str> = String,
    FieldValue: AsRef<str> = String,
> {
    /// The member `species` of the wire.
    ///
    /// Its choices are listed by [`Client::list_rare_calls_choices`](crate::Client::list_rare_calls_choices).
    pub species: Species,
    /// The member `field` of the wire.
    pub field: FieldValue,
}

impl<Species: AsRef<str>, FieldValue: AsRef<str>> std::fmt::Debug
for ListRareCallsArgs<Species, FieldValue> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ListRareCallsArgs").finish_non_exhaustive()
    }
}

/// A prepared [`Client::list_rare_calls`](crate::Client::list_rare_calls).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListRareCalls {
    call: Call,
}

impl ListRareCalls {
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
impl std::future::IntoFuture for ListRareCalls {
    type Output = Result<Response<()>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
