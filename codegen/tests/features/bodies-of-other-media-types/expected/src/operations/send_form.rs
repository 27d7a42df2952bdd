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
    /// Reply: nothing but status and headers.
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
        SendForm {
            call: self.runtime.call(&SEND_FORM),
            form: Form::new().field("user", user.as_ref()),
        }
    }
}

/// A prepared [`Client::send_form`](crate::Client::send_form).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SendForm {
    call: Call,
    form: Form,
}

impl SendForm {
    /// The member `age` of the wire.
    pub fn with_age(mut self, age: i64) -> Self {
        self.form = self.form.field("age", &age);
        self
    }

    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<()>, Error> {
        self.call.form(self.form).send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for SendForm {
    type Output = Result<Response<()>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
