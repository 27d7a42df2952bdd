//! `Event`.

use connector_runtime::generated::TextEnum;

/// What a trigger waits for.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Event {
    /// A contact sent a message to the dashboard. On the wire: `msg_received`.
    MsgReceived,
    /// The dashboard sent a message to a contact. On the wire: `msg_sent`.
    MsgSent,
    /// A value that this version of the crate does not know.
    Unlisted(String),
}

impl Event {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::MsgReceived => "msg_received",
            Self::MsgSent => "msg_sent",
            Self::Unlisted(text) => text,
        }
    }
}

impl TextEnum for Event {
    fn as_str(&self) -> &str {
        self.as_str()
    }

    fn from_text(text: &str) -> Self {
        match text {
            "msg_received" => Self::MsgReceived,
            "msg_sent" => Self::MsgSent,
            _ => Self::Unlisted(text.to_owned()),
        }
    }
}

connector_runtime::generated::text_enum!(Event);
