use connector_clicksend::types::{Voice, VoiceMessage, NewVoiceMessage};

fn main() {
    let _ = NewVoiceMessage {
        to: String::new(),
        body: String::new(),
        voice: Voice::Male,
    }.build();
}
