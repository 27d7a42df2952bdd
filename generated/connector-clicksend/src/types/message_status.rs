//! `MessageStatus`.

use connector_runtime::generated::TextEnum;

/// What became of one message or recipient. Only `SUCCESS` means that it was taken for
/// sending; every other value says why it was not.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageStatus {
    /// Taken and queued. On the wire: `SUCCESS`.
    Success,
    /// User name or API key is absent. On the wire: `MISSING_CREDENTIALS`.
    MissingCredentials,
    /// The account has not been activated yet. On the wire: `ACCOUNT_NOT_ACTIVATED`.
    AccountNotActivated,
    /// Nothing can be sent to this number or address. On the wire: `INVALID_RECIPIENT`.
    InvalidRecipient,
    /// Too many of the same message to the same recipient in a short time.
    /// On the wire: `THROTTLED`.
    Throttled,
    /// The sender is not allowed. On the wire: `INVALID_SENDER_ID`.
    InvalidSenderId,
    /// The balance of the account does not cover the price.
    /// On the wire: `INSUFFICIENT_CREDIT`.
    InsufficientCredit,
    /// User name or API key is wrong. On the wire: `INVALID_CREDENTIALS`.
    InvalidCredentials,
    /// The same thing is there already. On the wire: `ALREADY_EXISTS`.
    AlreadyExists,
    /// There is no text to send. On the wire: `EMPTY_MESSAGE`.
    EmptyMessage,
    /// More recipients than one call may have. On the wire: `TOO_MANY_RECIPIENTS`.
    TooManyRecipients,
    /// A member that must be given is absent. On the wire: `MISSING_REQUIRED_FIELDS`.
    MissingRequiredFields,
    /// The time to send at is not valid. On the wire: `INVALID_SCHEDULE`.
    InvalidSchedule,
    /// This user may not use that contact list.
    /// On the wire: `NOT_ENOUGH_PERMISSION_TO_LIST_ID`.
    NotEnoughPermissionToListId,
    /// The service failed. On the wire: `INTERNAL_ERROR`.
    InternalError,
    /// The language is unknown. On the wire: `INVALID_LANG`.
    InvalidLang,
    /// The voice is unknown, or the language lacks it. On the wire: `INVALID_VOICE`.
    InvalidVoice,
    /// A multimedia message needs a subject. On the wire: `SUBJECT_REQUIRED`.
    SubjectRequired,
    /// The picture cannot be fetched or used. On the wire: `INVALID_MEDIA_FILE`.
    InvalidMediaFile,
    /// The service failed and does not say why. On the wire: `SOMETHING_IS_WRONG`.
    SomethingIsWrong,
    /// The account may not send to that country. On the wire: `COUNTRY_NOT_ENABLED`.
    CountryNotEnabled,
    /// A value that this version of the crate does not know.
    Unlisted(String),
}

impl MessageStatus {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Success => "SUCCESS",
            Self::MissingCredentials => "MISSING_CREDENTIALS",
            Self::AccountNotActivated => "ACCOUNT_NOT_ACTIVATED",
            Self::InvalidRecipient => "INVALID_RECIPIENT",
            Self::Throttled => "THROTTLED",
            Self::InvalidSenderId => "INVALID_SENDER_ID",
            Self::InsufficientCredit => "INSUFFICIENT_CREDIT",
            Self::InvalidCredentials => "INVALID_CREDENTIALS",
            Self::AlreadyExists => "ALREADY_EXISTS",
            Self::EmptyMessage => "EMPTY_MESSAGE",
            Self::TooManyRecipients => "TOO_MANY_RECIPIENTS",
            Self::MissingRequiredFields => "MISSING_REQUIRED_FIELDS",
            Self::InvalidSchedule => "INVALID_SCHEDULE",
            Self::NotEnoughPermissionToListId => "NOT_ENOUGH_PERMISSION_TO_LIST_ID",
            Self::InternalError => "INTERNAL_ERROR",
            Self::InvalidLang => "INVALID_LANG",
            Self::InvalidVoice => "INVALID_VOICE",
            Self::SubjectRequired => "SUBJECT_REQUIRED",
            Self::InvalidMediaFile => "INVALID_MEDIA_FILE",
            Self::SomethingIsWrong => "SOMETHING_IS_WRONG",
            Self::CountryNotEnabled => "COUNTRY_NOT_ENABLED",
            Self::Unlisted(text) => text,
        }
    }
}

impl TextEnum for MessageStatus {
    fn as_str(&self) -> &str {
        self.as_str()
    }

    fn from_text(text: &str) -> Self {
        match text {
            "SUCCESS" => Self::Success,
            "MISSING_CREDENTIALS" => Self::MissingCredentials,
            "ACCOUNT_NOT_ACTIVATED" => Self::AccountNotActivated,
            "INVALID_RECIPIENT" => Self::InvalidRecipient,
            "THROTTLED" => Self::Throttled,
            "INVALID_SENDER_ID" => Self::InvalidSenderId,
            "INSUFFICIENT_CREDIT" => Self::InsufficientCredit,
            "INVALID_CREDENTIALS" => Self::InvalidCredentials,
            "ALREADY_EXISTS" => Self::AlreadyExists,
            "EMPTY_MESSAGE" => Self::EmptyMessage,
            "TOO_MANY_RECIPIENTS" => Self::TooManyRecipients,
            "MISSING_REQUIRED_FIELDS" => Self::MissingRequiredFields,
            "INVALID_SCHEDULE" => Self::InvalidSchedule,
            "NOT_ENOUGH_PERMISSION_TO_LIST_ID" => Self::NotEnoughPermissionToListId,
            "INTERNAL_ERROR" => Self::InternalError,
            "INVALID_LANG" => Self::InvalidLang,
            "INVALID_VOICE" => Self::InvalidVoice,
            "SUBJECT_REQUIRED" => Self::SubjectRequired,
            "INVALID_MEDIA_FILE" => Self::InvalidMediaFile,
            "SOMETHING_IS_WRONG" => Self::SomethingIsWrong,
            "COUNTRY_NOT_ENABLED" => Self::CountryNotEnabled,
            _ => Self::Unlisted(text.to_owned()),
        }
    }
}

connector_runtime::generated::text_enum!(MessageStatus);
