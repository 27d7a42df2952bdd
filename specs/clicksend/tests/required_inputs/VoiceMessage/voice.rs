use connector_clicksend::types::{Language, VoiceMessage, VoiceMessageRequired};

fn main() {
    let _ = VoiceMessage::new(VoiceMessageRequired {
        to: String::new(),
        body: String::new(),
        lang: Language::FrenchFrance,
    });
}
