//! `SendLetterRequest`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::Member;
use super::{Colour, Duplex, LetterRecipient, YesNo};

/// A document to print, and to whom to post it.
#[derive(Clone, PartialEq)]
pub struct SendLetterRequest {
    file_url: Member<String>,
    template_used: Member<YesNo>,
    colour: Member<Colour>,
    duplex: Member<Duplex>,
    priority_post: Member<YesNo>,
    recipients: Member<Vec<LetterRecipient>>,
    source: Member<String>,
    extra_members: ExtraMembers,
}

impl SendLetterRequest {
    /// Address of the PDF to print, at most 10 MB, every page in portrait; it must be
    /// public.
    pub fn file_url(&self) -> Option<&str> {
        self.file_url.text()
    }

    /// Sets [`file_url`](Self::file_url).
    #[must_use]
    pub fn with_file_url(mut self, file_url: impl Into<String>) -> Self {
        self.file_url.set(file_url.into());
        self
    }

    /// Whether the document follows ClickSend's letter template, which leaves room for the
    /// address: 1 for yes, 0 for no.
    pub fn template_used(&self) -> Option<YesNo> {
        self.template_used.copied()
    }

    /// Sets [`template_used`](Self::template_used).
    #[must_use]
    pub fn with_template_used(mut self, template_used: impl Into<YesNo>) -> Self {
        self.template_used.set(template_used.into());
        self
    }

    /// How to print: 0 for black and white, 1 for colour.
    pub fn colour(&self) -> Option<Colour> {
        self.colour.copied()
    }

    /// Sets [`colour`](Self::colour).
    #[must_use]
    pub fn with_colour(mut self, colour: impl Into<Colour>) -> Self {
        self.colour.set(colour.into());
        self
    }

    /// Which sides to print on: 0 for one side, 1 for both.
    pub fn duplex(&self) -> Option<Duplex> {
        self.duplex.copied()
    }

    /// Sets [`duplex`](Self::duplex).
    #[must_use]
    pub fn with_duplex(mut self, duplex: impl Into<Duplex>) -> Self {
        self.duplex.set(duplex.into());
        self
    }

    /// Whether to post it as priority mail: 1 for yes, 0 for no.
    pub fn priority_post(&self) -> Option<YesNo> {
        self.priority_post.copied()
    }

    /// Sets [`priority_post`](Self::priority_post).
    #[must_use]
    pub fn with_priority_post(mut self, priority_post: impl Into<YesNo>) -> Self {
        self.priority_post.set(priority_post.into());
        self
    }

    /// To whom to post it, at most 1,000 in one call.
    pub fn recipients(&self) -> &[LetterRecipient] {
        self.recipients.items()
    }

    /// Sets [`recipients`](Self::recipients).
    #[must_use]
    pub fn with_recipients(
        mut self,
        recipients: impl IntoIterator<Item: Into<LetterRecipient>>,
    ) -> Self {
        self.recipients.set(recipients.into_iter().map(Into::into).collect());
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

connector_runtime::generated::object! {
    SendLetterRequest {
        0 file_url = "file_url", sensitive;
        1 template_used = "template_used";
        2 colour = "colour";
        3 duplex = "duplex";
        4 priority_post = "priority_post";
        5 recipients = "recipients";
        6 source = "source";
    }
}
