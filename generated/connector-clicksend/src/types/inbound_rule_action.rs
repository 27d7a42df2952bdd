//! `InboundRuleAction`.

use connector_runtime::generated::TextEnum;

/// What a rule does with a message. The connector's rules pass it on to a web address;
/// rules made elsewhere may do something else.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InboundRuleAction {
    /// Answer with a fixed text. On the wire: `AUTO_REPLY`.
    AutoReply,
    /// Mail it to a user. On the wire: `EMAIL_USER`.
    EmailUser,
    /// Mail it to an address. On the wire: `EMAIL_FIXED`.
    EmailFixed,
    /// Pass it on to a web address. On the wire: `URL`.
    Url,
    /// Pass it on to a number. On the wire: `SMS`.
    Sms,
    /// Count it as a vote. On the wire: `POLL`.
    Poll,
    /// Pass it on to a contact list. On the wire: `GROUP_SMS`.
    GroupSms,
    /// Move the sender to another list. On the wire: `MOVE_CONTACT`.
    MoveContact,
    /// Make the sender a contact. On the wire: `CREATE_CONTACT`.
    CreateContact,
    /// Make the sender a contact with an e-mail address.
    /// On the wire: `CREATE_CONTACT_PLUS_EMAIL`.
    CreateContactPlusEmail,
    /// Make the sender a contact with a name and an e-mail address.
    /// On the wire: `CREATE_CONTACT_PLUS_NAME_EMAIL`.
    CreateContactPlusNameEmail,
    /// Make the sender a contact with a name. On the wire: `CREATE_CONTACT_PLUS_NAME`.
    CreateContactPlusName,
    /// Pass it on over SMPP. On the wire: `SMPP`.
    Smpp,
    /// Do nothing. On the wire: `NONE`.
    NoAction,
    /// A value that this version of the crate does not know.
    Unlisted(String),
}

impl InboundRuleAction {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AutoReply => "AUTO_REPLY",
            Self::EmailUser => "EMAIL_USER",
            Self::EmailFixed => "EMAIL_FIXED",
            Self::Url => "URL",
            Self::Sms => "SMS",
            Self::Poll => "POLL",
            Self::GroupSms => "GROUP_SMS",
            Self::MoveContact => "MOVE_CONTACT",
            Self::CreateContact => "CREATE_CONTACT",
            Self::CreateContactPlusEmail => "CREATE_CONTACT_PLUS_EMAIL",
            Self::CreateContactPlusNameEmail => "CREATE_CONTACT_PLUS_NAME_EMAIL",
            Self::CreateContactPlusName => "CREATE_CONTACT_PLUS_NAME",
            Self::Smpp => "SMPP",
            Self::NoAction => "NONE",
            Self::Unlisted(text) => text,
        }
    }
}

impl TextEnum for InboundRuleAction {
    fn as_str(&self) -> &str {
        self.as_str()
    }

    fn from_text(text: &str) -> Self {
        match text {
            "AUTO_REPLY" => Self::AutoReply,
            "EMAIL_USER" => Self::EmailUser,
            "EMAIL_FIXED" => Self::EmailFixed,
            "URL" => Self::Url,
            "SMS" => Self::Sms,
            "POLL" => Self::Poll,
            "GROUP_SMS" => Self::GroupSms,
            "MOVE_CONTACT" => Self::MoveContact,
            "CREATE_CONTACT" => Self::CreateContact,
            "CREATE_CONTACT_PLUS_EMAIL" => Self::CreateContactPlusEmail,
            "CREATE_CONTACT_PLUS_NAME_EMAIL" => Self::CreateContactPlusNameEmail,
            "CREATE_CONTACT_PLUS_NAME" => Self::CreateContactPlusName,
            "SMPP" => Self::Smpp,
            "NONE" => Self::NoAction,
            _ => Self::Unlisted(text.to_owned()),
        }
    }
}

connector_runtime::generated::text_enum!(InboundRuleAction);
