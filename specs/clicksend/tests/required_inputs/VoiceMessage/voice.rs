use connector_clicksend::types::{Language, NewVoiceMessage};

fn main() {
    let _ = NewVoiceMessage {
        to: String::new(),
        body: String::new(),
        lang: Language::FrenchFrance,
    };
}
