//! `GetResponsible`: List Specialists.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Discovery;
use crate::types::NamedId;

pub(crate) static GET_RESPONSIBLE: Operation = Operation {
    id: "GetResponsible",
    method: Method::GET,
    template: "/property/responsible",
    path: &[Segment::Literal("/property/responsible")],
    safe: true,
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Discovery {
    /// List Specialists.
    ///
    /// Lists the specialists of a group.
    ///
    /// `GET /property/responsible`
    ///
    /// # Errors
    ///
    /// * `400`: A value is missing or wrong; the service says which in a code or a
    ///   sentence. How the body is built is not documented.
    /// * `403`: The account that the token belongs to may not do this.
    /// * `500`: The service failed. Whether anything was done is unknown: look before
    ///   calling again.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use connector_aranda_asms::discovery::GetResponsibleRequired;
    ///
    /// # async fn example(client: connector_aranda_asms::Client) -> Result<(), connector_aranda_asms::Error> {
    /// let reply = client
    ///     .discovery()
    ///     .get_responsible(GetResponsibleRequired {
    ///         group_id: 8,
    ///         project_id: 1,
    ///     })
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_responsible(&self, required: GetResponsibleRequired) -> GetResponsible {
        GetResponsible::new(self, required)
    }
}

/// The required inputs of [`Discovery::get_responsible`](crate::Discovery::get_responsible).
#[derive(Clone)]
pub struct GetResponsibleRequired {
    /// Id of the group.
    ///
    /// For example `8`.
    pub group_id: i64,
    /// Id of the project.
    ///
    /// For example `1`.
    pub project_id: i64,
}

connector_runtime::generated::opaque_debug!(GetResponsibleRequired);

/// A prepared [`Discovery::get_responsible`](crate::Discovery::get_responsible).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until `send` is called and awaited"]
pub struct GetResponsible {
    call: Call,
}

impl GetResponsible {
    fn new(client: &Discovery, required: GetResponsibleRequired) -> Self {
        Self {
            call: client
                .runtime
                .call(&GET_RESPONSIBLE)
                .query("groupId", &required.group_id)
                .query("projectId", &required.project_id),
        }
    }

    /// Replaces the client's options for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request. `None` where the service has nothing to tell.
    pub async fn send(self) -> Result<Response<Option<Vec<NamedId>>>, Error> {
        self.call.send().await
    }
}
