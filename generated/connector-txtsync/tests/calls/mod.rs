//! Every call with example inputs, for tests that drive them all.

use connector_txtsync::{Client, Error};

/// Each operation's id, and whether it may be repeated without harm.
pub const OPERATIONS: &[(&str, bool)] = &[
    ("UpdateContact", false),
    ("DeleteContact", false),
    ("UpdateContactByExternalReference", false),
    ("DeleteContactByExternalReference", false),
    ("GetContactByExternalReference", true),
    ("AddContact", false),
    ("SearchContact", true),
    ("SendBulkSMS", false),
    ("SendSMS", false),
    ("DeleteTrigger", false),
    ("InboundSMS", false),
    ("OutboundSMS", false),
];

/// Makes the call of the operation at an index of [`OPERATIONS`].
pub async fn call(client: &Client, index: usize) -> Result<(), Error> {
    match index {
        0 => update_contact(client).await,
        1 => delete_contact(client).await,
        2 => update_contact_by_external_reference(client).await,
        3 => delete_contact_by_external_reference(client).await,
        4 => get_contact_by_external_reference(client).await,
        5 => add_contact(client).await,
        6 => search_contact(client).await,
        7 => send_bulk_sms(client).await,
        8 => send_sms(client).await,
        9 => delete_trigger(client).await,
        10 => inbound_sms(client).await,
        11 => outbound_sms(client).await,
        _ => Ok(()),
    }
}

async fn update_contact(client: &Client) -> Result<(), Error> {
    let reply = client.update_contact("184467").send().await?;
    drop(reply);
    Ok(())
}

async fn delete_contact(client: &Client) -> Result<(), Error> {
    let reply = client.delete_contact("184467").send().await?;
    drop(reply);
    Ok(())
}

async fn update_contact_by_external_reference(client: &Client) -> Result<(), Error> {
    let reply = client.update_contact_by_external_reference("CRM-1042").send().await?;
    drop(reply);
    Ok(())
}

async fn delete_contact_by_external_reference(client: &Client) -> Result<(), Error> {
    let reply = client.delete_contact_by_external_reference("CRM-1042").send().await?;
    drop(reply);
    Ok(())
}

async fn get_contact_by_external_reference(client: &Client) -> Result<(), Error> {
    let reply = client.get_contact_by_external_reference("CRM-1042").send().await?;
    drop(reply);
    Ok(())
}

async fn add_contact(client: &Client) -> Result<(), Error> {
    let reply = client.add_contact("+447700900123").send().await?;
    drop(reply);
    Ok(())
}

async fn search_contact(client: &Client) -> Result<(), Error> {
    let reply = client.search_contact("Ada Lovelace").send().await?;
    drop(reply);
    Ok(())
}

async fn send_bulk_sms(client: &Client) -> Result<(), Error> {
    use connector_txtsync::operations::SendBulkSmsRequired;
    let reply = client
        .send_bulk_sms(SendBulkSmsRequired {
            from: "+447700900456".into(),
            message: "We open at noon today.".into(),
        })
        .send()
        .await?;
    drop(reply);
    Ok(())
}

async fn send_sms(client: &Client) -> Result<(), Error> {
    use connector_txtsync::operations::SendSmsRequired;
    let reply = client
        .send_sms(SendSmsRequired {
            from: "+447700900456".into(),
            message: "Your table is ready.".into(),
            to: "+447700900123".into(),
        })
        .send()
        .await?;
    drop(reply);
    Ok(())
}

async fn delete_trigger(client: &Client) -> Result<(), Error> {
    let reply = client.discovery().delete_trigger("90210").send().await?;
    drop(reply);
    Ok(())
}

async fn inbound_sms(client: &Client) -> Result<(), Error> {
    let reply = client.inbound_sms().subscribe("https://example.com/deliveries").await?;
    drop(reply);
    Ok(())
}

async fn outbound_sms(client: &Client) -> Result<(), Error> {
    let reply = client.outbound_sms().subscribe("https://example.com/deliveries").await?;
    drop(reply);
    Ok(())
}
