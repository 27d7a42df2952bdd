use connector_clicksend::types::{Language, Voice, VoiceMessage, NewVoiceMessage};

fn main() {
    let _ = NewVoiceMessage {
        to: String::new(),
        lang: Language::FrenchFrance,
        voice: Voice::Male,
    }.build();
}
