use connector_clicksend::types::{NewVoiceMessage, Voice};

fn main() {
    let _ = NewVoiceMessage {
        to: String::new(),
        body: String::new(),
        voice: Voice::Male,
    };
}
