//! `create_list`: Create New Contact List.

use connector_runtime::{CallOptions, Error, Response, Value};
use connector_runtime::generated::{Call, Method, Object, Operation, Segment};
use crate::Client;
use crate::types::{CreateListRequest, CreateListResponse};

static CREATE_LIST: Operation = Operation {
    id: "create_list",
    method: Method::POST,
    template: "/lists",
    path: &[Segment::Literal("/lists")],
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Client {
    /// Create New Contact List.
    ///
    /// Creates an empty contact list.
    ///
    /// `POST /lists`
    ///
    /// `list_name`: Name of the new list.
    ///
    /// Reply: [`CreateListResponse`](crate::types::CreateListResponse).
    ///
    /// # Errors
    ///
    /// * `401`: User name or API key is wrong.
    /// * `403`: The account is suspended, or may not do this.
    /// * `404`: Nothing is there: a wrong id or address.
    /// * `429`: Too many calls. Nothing was done; call again after the time in Retry-After.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_clicksend::Client) -> Result<(), connector_clicksend::Error> {
    /// let reply = client.create_list("ListCT3QrVL4od").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_list(&self, list_name: impl Into<String>) -> CreateList {
        CreateList {
            call: self.runtime.call(&CREATE_LIST),
            body: <CreateListRequest as Object>::empty().with_list_name(list_name),
        }
    }
}

/// A prepared [`Client::create_list`](crate::Client::create_list).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateList {
    call: Call,
    body: CreateListRequest,
}

impl CreateList {
    /// Sets any member of the body by its name on the wire, also one that is not
    /// offered as an input.
    pub fn with_member(
        mut self,
        name: impl Into<String>,
        value: impl Into<Value>,
    ) -> Self {
        self.body = self.body.with_member(name, value);
        self
    }

    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<CreateListResponse>, Error> {
        self.call.json(&self.body).send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for CreateList {
    type Output = Result<Response<CreateListResponse>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
