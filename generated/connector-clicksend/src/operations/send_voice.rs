//! `send_voice`: Send Voice Message.

use connector_runtime::{BulkResponse, CallOptions, Error, Value};
use connector_runtime::generated::{Call, Method, Object, Operation, Segment};
use crate::Client;
use crate::types::{SendVoiceRequest, SendVoiceResponse, VoiceMessage};

static SEND_VOICE: Operation = Operation {
    id: "send_voice",
    method: Method::POST,
    template: "/voice/send",
    path: &[Segment::Literal("/voice/send")],
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Client {
    /// Send Voice Message.
    ///
    /// Calls one or more numbers and reads a text aloud. Each 300 characters are charged as
    /// one message; a text may have 1,200. A rejected recipient does not make the call
    /// fail: look at the status of each.
    ///
    /// `POST /voice/send`
    ///
    /// `messages`: The messages, at most 1,000 in one call.
    ///
    /// Reply: [`SendVoiceResponse`](crate::types::SendVoiceResponse).
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
    /// use connector_clicksend::types::{Language, NewVoiceMessage, Voice};
    ///
    /// # async fn example(client: connector_clicksend::Client) -> Result<(), connector_clicksend::Error> {
    /// let reply = client
    ///     .send_voice([
    ///         NewVoiceMessage {
    ///             to: "+61411111111",
    ///             body: "Your table is ready.",
    ///             lang: Language::EnglishAustralia,
    ///             voice: Voice::Female,
    ///         },
    ///     ])
    ///     .send()
    ///     .await?;
    /// for result in reply.results() {
    ///     match result {
    ///         Ok(accepted) => {
    ///             println!("user_id: {:?}", accepted.user_id());
    ///         }
    ///         Err(rejected) => println!("rejected: {}", rejected.status()),
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_voice(
        &self,
        messages: impl IntoIterator<Item: Into<VoiceMessage>>,
    ) -> SendVoice {
        SendVoice {
            call: self.runtime.call(&SEND_VOICE),
            body: <SendVoiceRequest as Object>::empty().with_messages(messages),
        }
    }
}

/// A prepared [`Client::send_voice`](crate::Client::send_voice).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SendVoice {
    call: Call,
    body: SendVoiceRequest,
}

impl SendVoice {
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

    /// Sends the request. Each item of the reply says for itself whether it was accepted.
    pub async fn send(self) -> Result<BulkResponse<SendVoiceResponse>, Error> {
        self.call.json(&self.body).send_bulk().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for SendVoice {
    type Output = Result<BulkResponse<SendVoiceResponse>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
