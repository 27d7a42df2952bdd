//! Calls as small as they can be, for tests that are about something else.

use connector_clicksend::types::{
    Colour, Duplex, FaxMessage, Language, LetterRecipient, MmsMessage, NewLetterRecipient,
    NewMmsMessage, NewPostcardRecipient, NewSmsMessage, NewVoiceMessage, PostcardRecipient,
    SmsMessage, Voice, VoiceMessage,
};

pub(crate) const MOBILE: &str = "+61422222222";
pub(crate) const TEXT: &str = "Your table is ready.";

pub(crate) fn sms() -> SmsMessage {
    NewSmsMessage {
        to: MOBILE,
        body: TEXT,
    }
    .build()
}

pub(crate) fn mms() -> MmsMessage {
    NewMmsMessage {
        to: MOBILE,
        subject: "Dinner",
        body: TEXT,
    }
    .build()
}

pub(crate) fn fax() -> FaxMessage {
    FaxMessage::new("+61261111111")
}

pub(crate) fn voice() -> VoiceMessage {
    NewVoiceMessage {
        to: MOBILE,
        body: TEXT,
        lang: Language::EnglishAustralia,
        voice: Voice::Female,
    }
    .build()
}

pub(crate) fn letter() -> LetterRecipient {
    NewLetterRecipient {
        address_name: "Ellen Diaz",
        address_line_1: "Block 2",
        address_city: "Perth",
        address_state: "WA",
        address_postal_code: "11111",
        address_country: "AU",
        return_address_id: 1,
    }
    .build()
}

pub(crate) fn postcard() -> PostcardRecipient {
    NewPostcardRecipient {
        address_name: "Ellen Diaz",
        address_line_1: "Block 2",
        address_city: "Perth",
        address_state: "WA",
        address_postal_code: "11111",
        address_country: "AU",
        return_address_id: 1,
    }
    .build()
}

pub(crate) use connector_clicksend::operations::{
    CreateListContactArgs, DeleteListContactArgs, SendFaxArgs, SendLetterArgs, SendMmsArgs,
    SendPostcardArgs, UploadMediaArgs,
};

pub(crate) fn letter_to(
    recipient: LetterRecipient,
) -> SendLetterArgs<Colour, Duplex, &'static str> {
    SendLetterArgs {
        file_url: "https://files.example.test/letter.pdf",
        colour: Colour::BlackAndWhite,
        duplex: Duplex::DoubleSided,
        recipients: vec![recipient],
    }
}

pub(crate) fn postcard_to(recipient: PostcardRecipient) -> SendPostcardArgs {
    SendPostcardArgs {
        recipients: vec![recipient],
        file_urls: vec![
            "https://files.example.test/front.pdf".into(),
            "https://files.example.test/back.pdf".into(),
        ],
    }
}
