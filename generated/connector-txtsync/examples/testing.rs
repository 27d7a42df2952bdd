//! A test without an account: the service on this machine throttles the first attempt and
//! answers the second.

use std::time::Duration;
use connector_txtsync::testing::Service;
use connector_txtsync::operations::SendSmsArgs;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let service = Service::start()?;
    let client = service.client()?;
    service.respond(service.throttled(Duration::ZERO));
    let reply = client
        .send_sms(SendSmsArgs {
            from: "+447700900456",
            message: "Your table is ready.",
            to: "+447700900123",
        })
        .send()
        .await?;
    for item in reply.iter() {
        println!("contact_id: {:?}", item.contact_id());
    }
    assert_eq!(service.requests().len(), 2);
    Ok(())
}
