//! `ListRecordings`: List recordings.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;

static LIST_RECORDINGS: Operation = Operation {
    id: "ListRecordings",
    method: Method::GET,
    template: "/recordings",
    path: &[Segment::Literal("/recordings")],
    safe: true,
    ..Operation::DEFAULT
};

static LIST_RECORDINGS_REWRITE: connector_runtime::generated::Rewrite = {
    use connector_runtime::generated::{Piece, Rewrite, Computed, ComputedPlace};
    Rewrite {
        base: &[
            Piece::Text("https://"),
            Piece::Header("region", None),
            Piece::Text(".recordings.example.com/v2"),
        ],
        values: &[
            Computed {
                place: ComputedPlace::Header,
                name: "Authorization",
                value: &[Piece::Text("Session "), Piece::Header("session", None)],
                skip_if_present: false,
            },
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
    /// List recordings.
    ///
    /// `GET /recordings`
    ///
    /// A direct connection sends it as `GET https://{region}.recordings.example.com/v2/recordings`.
    ///
    /// Reply: nothing but status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use connector_rewrites_through_policies::operations::ListRecordingsArgs;
    ///
    /// # async fn example(client: connector_rewrites_through_policies::Client) -> Result<(), connector_rewrites_through_policies::Error> {
    /// let reply = client
    ///     .list_recordings(ListRecordingsArgs {
    ///         region: "region",
    ///         session: "session",
    ///     })
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_recordings(
        &self,
        args: ListRecordingsArgs<impl AsRef<str>, impl AsRef<str>>,
    ) -> ListRecordings {
        ListRecordings {
            call: self
                .runtime
                .call(&LIST_RECORDINGS)
                .rewritten(&LIST_RECORDINGS_REWRITE)
                .header("region", args.region.as_ref())
                .header("session", args.session.as_ref()),
        }
    }
}

/// The required inputs of [`Client::list_recordings`](crate::Client::list_recordings).
#[derive(Clone)]
pub struct ListRecordingsArgs<
    Region: AsRef<str> = String,
    Session: AsRef<str> = String,
> {
    /// The member `region` of the wire.
    ///
    /// Its choices are listed by [`Client::list_recordings_choices`](crate::Client::list_recordings_choices).
    pub region: Region,
    /// The member `session` of the wire.
    pub session: Session,
}

impl<Region: AsRef<str>, Session: AsRef<str>> std::fmt::Debug
for ListRecordingsArgs<Region, Session> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ListRecordingsArgs").finish_non_exhaustive()
    }
}

/// A prepared [`Client::list_recordings`](crate::Client::list_recordings).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListRecordings {
    call: Call,
}

impl ListRecordings {
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
impl std::future::IntoFuture for ListRecordings {
    type Output = Result<Response<()>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
