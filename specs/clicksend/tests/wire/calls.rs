//! Calls as small as they can be, for tests that are about something else.

use connector_clicksend::types::{
    Colour, Duplex, FaxMessage, Language, LetterRecipient, LetterRecipientRequired, MmsMessage,
    MmsMessageRequired, PostcardRecipient, PostcardRecipientRequired, SmsMessage,
    SmsMessageRequired, Voice, VoiceMessage, VoiceMessageRequired,
};

pub(crate) const MOBILE: &str = "+61422222222";
pub(crate) const TEXT: &str = "Your table is ready.";

pub(crate) fn sms() -> SmsMessage {
    SmsMessage::new(SmsMessageRequired {
        to: MOBILE.into(),
        body: TEXT.into(),
    })
}

pub(crate) fn mms() -> MmsMessage {
    MmsMessage::new(MmsMessageRequired {
        to: MOBILE.into(),
        subject: "Dinner".into(),
        body: TEXT.into(),
    })
}

pub(crate) fn fax() -> FaxMessage {
    FaxMessage::new("+61261111111")
}

pub(crate) fn voice() -> VoiceMessage {
    VoiceMessage::new(VoiceMessageRequired {
        to: MOBILE.into(),
        body: TEXT.into(),
        lang: Language::EnglishAustralia,
        voice: Voice::Female,
    })
}

pub(crate) fn letter() -> LetterRecipient {
    LetterRecipient::new(LetterRecipientRequired {
        address_name: "Ellen Diaz".into(),
        address_line_1: "Block 2".into(),
        address_city: "Perth".into(),
        address_state: "WA".into(),
        address_postal_code: "11111".into(),
        address_country: "AU".into(),
        return_address_id: 1,
    })
}

pub(crate) fn postcard() -> PostcardRecipient {
    PostcardRecipient::new(PostcardRecipientRequired {
        address_name: "Ellen Diaz".into(),
        address_line_1: "Block 2".into(),
        address_city: "Perth".into(),
        address_state: "WA".into(),
        address_postal_code: "11111".into(),
        address_country: "AU".into(),
        return_address_id: 1,
    })
}

pub(crate) use connector_clicksend::operations::{
    CreateListContactRequired, DeleteListContactRequired, SendFaxRequired, SendLetterRequired,
    SendMmsRequired, SendPostcardRequired, UploadMediaRequired,
};

pub(crate) fn letter_to(recipient: LetterRecipient) -> SendLetterRequired {
    SendLetterRequired {
        file_url: "https://files.example.test/letter.pdf".into(),
        colour: Colour::BlackAndWhite,
        duplex: Duplex::DoubleSided,
        recipients: vec![recipient],
    }
}

pub(crate) fn postcard_to(recipient: PostcardRecipient) -> SendPostcardRequired {
    SendPostcardRequired {
        recipients: vec![recipient],
        file_urls: vec![
            "https://files.example.test/front.pdf".into(),
            "https://files.example.test/back.pdf".into(),
        ],
    }
}
