//! A test without an account: the service on this machine throttles the first attempt and
//! answers the second.

use std::time::Duration;
use connector_clicksend::testing::Service;
use connector_clicksend::types::NewSmsMessage;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let service = Service::start()?;
    let client = service.client()?;
    service.respond(service.throttled(Duration::ZERO));
    let reply = client
        .sms_send([
            NewSmsMessage {
                to: "+61411111111",
                body: "Your table is ready.",
            },
        ])
        .send()
        .await?;
    for result in reply.results() {
        match result {
            Ok(accepted) => {
                println!("message_id: {:?}", accepted.message_id());
            }
            Err(rejected) => println!("rejected: {}", rejected.status()),
        }
    }
    assert_eq!(service.requests().len(), 2);
    Ok(())
}
