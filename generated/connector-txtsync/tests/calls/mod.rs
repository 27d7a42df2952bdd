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
        0 => {
            let reply = client.update_contact("184467").send().await?;
            drop(reply);
        }
        1 => {
            let reply = client.delete_contact("184467").send().await?;
            drop(reply);
        }
        2 => {
            let reply = client
                .update_contact_by_external_reference("CRM-1042")
                .send()
                .await?;
            drop(reply);
        }
        3 => {
            let reply = client
                .delete_contact_by_external_reference("CRM-1042")
                .send()
                .await?;
            drop(reply);
        }
        4 => {
            let reply = client
                .get_contact_by_external_reference("CRM-1042")
                .send()
                .await?;
            drop(reply);
        }
        5 => {
            let reply = client.add_contact("+447700900123").send().await?;
            drop(reply);
        }
        6 => {
            let reply = client.search_contact("Ada Lovelace").send().await?;
            drop(reply);
        }
        7 => {
            use connector_txtsync::operations::SendBulkSmsRequired;
            let reply = client
                .send_bulk_sms(SendBulkSmsRequired {
                    from: "+447700900456".into(),
                    message: "We open at noon today.".into(),
                })
                .send()
                .await?;
            drop(reply);
        }
        8 => {
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
        }
        9 => {
            let reply = client.discovery().delete_trigger("90210").send().await?;
            drop(reply);
        }
        10 => {
            let reply = client
                .inbound_sms()
                .subscribe("https://example.com/deliveries")
                .await?;
            drop(reply);
        }
        11 => {
            let reply = client
                .outbound_sms()
                .subscribe("https://example.com/deliveries")
                .await?;
            drop(reply);
        }
        _ => {}
    }
    Ok(())
}
