//! A test without an account: the service on this machine throttles the first attempt and
//! answers the second.

use std::time::Duration;
use connector_text_request::testing::Service;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let service = Service::start()?;
    let client = service.client()?;
    service.respond(service.throttled(Duration::ZERO));
    let reply = client.get_dashboards().send().await?;
    for item in reply.items() {
        println!("id: {:?}", item.id());
    }
    assert_eq!(service.requests().len(), 2);
    Ok(())
}
