use connector_clicksend::types::{Language, NewVoiceMessage, Voice};

fn main() {
    let _ = NewVoiceMessage {
        body: String::new(),
        lang: Language::FrenchFrance,
        voice: Voice::Male,
    };
}
