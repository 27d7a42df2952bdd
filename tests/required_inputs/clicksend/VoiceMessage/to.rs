use connector_clicksend::types::{Language, Voice, VoiceMessage, NewVoiceMessage};

fn main() {
    let _ = NewVoiceMessage {
        body: String::new(),
        lang: Language::FrenchFrance,
        voice: Voice::Male,
    }.build();
}
