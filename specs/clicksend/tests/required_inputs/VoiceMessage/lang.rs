use connector_clicksend::types::{Voice, VoiceMessage, VoiceMessageRequired};

fn main() {
    let _ = VoiceMessage::new(VoiceMessageRequired {
        to: String::new(),
        body: String::new(),
        voice: Voice::Male,
    });
}
