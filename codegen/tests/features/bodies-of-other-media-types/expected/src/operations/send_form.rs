//! `SendForm`: Form.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Form, Method, Operation, Segment};
use crate::Client;

static SEND_FORM: Operation = Operation {
    id: "SendForm",
    method: Method::POST,
    template: "/form",
    path: &[Segment::Literal("/form")],
    accept: "*/*",
    ..Operation::DEFAULT
};

impl Client {
    /// Form.
    ///
    /// `POST /form`
    ///
    /// `user`: The member `user` of the wire.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_bodies_of_other_media_types::Client) -> Result<(), connector_bodies_of_other_media_types::Error> {
    /// let reply = client.send_form("user").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_form(&self, user: impl AsRef<str>) -> SendForm {
        SendForm::new(self, user)
    }
}

/// A prepared [`Client::send_form`](crate::Client::send_form).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until `send` is called and awaited"]
pub struct SendForm {
    call: Call,
    form: Form,
}

impl SendForm {
    fn new(client: &Client, user: impl AsRef<str>) -> Self {
        Self {
            call: client.runtime.call(&SEND_FORM),
            form: Form::new().field("user", user.as_ref()),
        }
    }

    /// The member `age` of the wire.
    pub fn age(mut self, age: i64) -> Self {
        self.form = self.form.field("age", &age);
        self
    }

    /// Replaces the client's options for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<()>, Error> {
        self.call.form(self.form).send().await
    }
}
