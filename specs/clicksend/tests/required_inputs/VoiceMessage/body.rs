use connector_clicksend::types::{Language, Voice, VoiceMessage, VoiceMessageRequired};

fn main() {
    let _ = VoiceMessage::new(VoiceMessageRequired {
        to: String::new(),
        lang: Language::FrenchFrance,
        voice: Voice::Male,
    });
}
