//! `VoiceMessage`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};
use super::{Language, Voice, YesNo};

/// A message that is read aloud over the telephone.
///
/// Built from [`NewVoiceMessage`].
///
/// The service also takes, by name:
///
/// * `schedule`: When to send, in Unix seconds; 0 or absent for at once.
/// * `list_id`: Integer id of a contact list to send to. The service takes it in place
///   of `to`.
/// * `country`: Country of the recipient as two letters (ISO 3166-1), for numbers in
///   local format.
#[derive(Clone, PartialEq)]
pub struct VoiceMessage {
    to: Member<String>,
    body: Member<String>,
    lang: Member<Language>,
    voice: Member<Voice>,
    custom_string: Member<String>,
    require_input: Member<YesNo>,
    machine_detection: Member<YesNo>,
    source: Member<String>,
    extra_members: ExtraMembers,
}

impl VoiceMessage {
    /// Mobile or landline number in local or international format; in E.164 format, such as
    /// `+61411111111`, for another country.
    pub fn to(&self) -> Option<&str> {
        self.to.text()
    }

    /// Sets [`to`](Self::to).
    #[must_use]
    pub fn with_to(mut self, to: impl Into<String>) -> Self {
        self.to.set(to.into());
        self
    }

    /// Text to read aloud, at most 1,200 standard characters; each 300 are charged as one
    /// message.
    pub fn body(&self) -> Option<&str> {
        self.body.text()
    }

    /// Sets [`body`](Self::body).
    #[must_use]
    pub fn with_body(mut self, body: impl Into<String>) -> Self {
        self.body.set(body.into());
        self
    }

    /// Language to read in.
    pub fn lang(&self) -> Option<&Language> {
        self.lang.get()
    }

    /// Sets [`lang`](Self::lang).
    #[must_use]
    pub fn with_lang(mut self, lang: impl Into<Language>) -> Self {
        self.lang.set(lang.into());
        self
    }

    /// Voice to read with. Some languages have only one.
    pub fn voice(&self) -> Option<&Voice> {
        self.voice.get()
    }

    /// Sets [`voice`](Self::voice).
    #[must_use]
    pub fn with_voice(mut self, voice: impl Into<Voice>) -> Self {
        self.voice.set(voice.into());
        self
    }

    /// Reference of your own. Reports show it, and replies to the message bring it back.
    pub fn custom_string(&self) -> Option<&str> {
        self.custom_string.text()
    }

    /// Sets [`custom_string`](Self::custom_string).
    #[must_use]
    pub fn with_custom_string(mut self, custom_string: impl Into<String>) -> Self {
        self.custom_string.set(custom_string.into());
        self
    }

    /// Whether to wait for a key that the recipient presses: 1 for yes, 0 for no.
    pub fn require_input(&self) -> Option<YesNo> {
        self.require_input.copied()
    }

    /// Sets [`require_input`](Self::require_input).
    #[must_use]
    pub fn with_require_input(mut self, require_input: impl Into<YesNo>) -> Self {
        self.require_input.set(require_input.into());
        self
    }

    /// Whether to recognize an answering machine and leave the message there: 1 for yes, 0
    /// for no.
    pub fn machine_detection(&self) -> Option<YesNo> {
        self.machine_detection.copied()
    }

    /// Sets [`machine_detection`](Self::machine_detection).
    #[must_use]
    pub fn with_machine_detection(
        mut self,
        machine_detection: impl Into<YesNo>,
    ) -> Self {
        self.machine_detection.set(machine_detection.into());
        self
    }

    /// Free text that names the program which sends, such as `php`; reports show it. Not on
    /// the connector's page; sent only where it is given.
    pub fn source(&self) -> Option<&str> {
        self.source.text()
    }

    /// Sets [`source`](Self::source).
    #[must_use]
    pub fn with_source(mut self, source: impl Into<String>) -> Self {
        self.source.set(source.into());
        self
    }

    /// Sets any member by its name on the wire, also one that this type does not offer.
    #[must_use]
    pub fn with_member(
        mut self,
        name: impl Into<String>,
        value: impl Into<Value>,
    ) -> Self {
        ObjectExt::set_member(&mut self, name, value);
        self
    }
}

/// The required members of [`VoiceMessage`]: what takes one takes this too.
#[derive(Clone, PartialEq)]
pub struct NewVoiceMessage<
    To: Into<String> = String,
    BodyValue: Into<String> = String,
    Lang: Into<Language> = Language,
    VoiceValue: Into<Voice> = Voice,
> {
    /// Mobile or landline number in local or international format; in E.164 format, such as
    /// `+61411111111`, for another country.
    pub to: To,
    /// Text to read aloud, at most 1,200 standard characters; each 300 are charged as one
    /// message.
    pub body: BodyValue,
    /// Language to read in.
    pub lang: Lang,
    /// Voice to read with. Some languages have only one.
    pub voice: VoiceValue,
}

impl<
    To: Into<String>,
    BodyValue: Into<String>,
    Lang: Into<Language>,
    VoiceValue: Into<Voice>,
> std::fmt::Debug for NewVoiceMessage<To, BodyValue, Lang, VoiceValue> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("NewVoiceMessage").finish_non_exhaustive()
    }
}

impl<
    To: Into<String>,
    BodyValue: Into<String>,
    Lang: Into<Language>,
    VoiceValue: Into<Voice>,
> NewVoiceMessage<To, BodyValue, Lang, VoiceValue> {
    /// The whole object, whose optional members can be set.
    pub fn build(self) -> VoiceMessage {
        <VoiceMessage as Object>::empty()
            .with_to(self.to)
            .with_body(self.body)
            .with_lang(self.lang)
            .with_voice(self.voice)
    }
}

impl<
    To: Into<String>,
    BodyValue: Into<String>,
    Lang: Into<Language>,
    VoiceValue: Into<Voice>,
> From<NewVoiceMessage<To, BodyValue, Lang, VoiceValue>> for VoiceMessage {
    fn from(new: NewVoiceMessage<To, BodyValue, Lang, VoiceValue>) -> Self {
        new.build()
    }
}

connector_runtime::generated::object! {
    VoiceMessage {
        0 to = "to", sensitive;
        1 body = "body", sensitive;
        2 lang = "lang";
        3 voice = "voice";
        4 custom_string = "custom_string";
        5 require_input = "require_input";
        6 machine_detection = "machine_detection";
        7 source = "source";
    }
}
