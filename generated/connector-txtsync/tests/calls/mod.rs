//! Every call with example inputs, for tests that drive them all.

use connector_txtsync::{Client, Error};

/// Is shown every request and every reply.
pub type See<'a> = &'a (dyn Fn(&dyn std::fmt::Debug) + Sync);

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

/// Operations whose replies stay streams.
pub const STREAMS: &[&str] = &[];

/// Operations that do not go to the client's address: to another one, or through a
/// managed connection only.
pub const ELSEWHERE: &[&str] = &[];

/// Values of enumerations, which `Debug` shows.
pub const ENUMERATED: &[&str] = &[];

/// Holds each object to giving back what it was read from.
pub const TYPES: &[fn(&str)] = &[
    |text| connector_runtime::testing::round_trip::<
        connector_txtsync::types::UpdateContactRequest,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_txtsync::types::SavedContact,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_txtsync::types::Contact,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_txtsync::types::AddContactRequest,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_txtsync::types::SendBulkSmsRequest,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_txtsync::types::Sms,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_txtsync::types::SendSmsRequest,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_txtsync::types::WebhookRequest,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_txtsync::types::InboundSmsNotification,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_txtsync::types::InboundSmsContent,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_txtsync::types::ContactReference,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_txtsync::types::InboundSms,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_txtsync::types::OutboundSmsNotification,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_txtsync::types::OutboundSmsContent,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_txtsync::types::OutboundSms,
    >(text, &[]),
];

/// What the client authorizes itself with, all of it made up.
pub const CREDENTIALS: &[&str] = &[
    "made-up-client_key-7Jx2wQ",
    "made-up-client_secret-7Jx2wQ",
    "made-up-api_key-7Jx2wQ",
];

/// A client of a server at this address.
pub fn client(
    url: &str,
    options: connector_txtsync::ClientOptions,
    see: See<'_>,
) -> Result<Client, Error> {
    let credentials = connector_txtsync::Credentials::new(connector_txtsync::CredentialsRequired {
            client_key: "made-up-client_key-7Jx2wQ".into(),
            client_secret: "made-up-client_secret-7Jx2wQ".into(),
        })
        .with_api_key("made-up-api_key-7Jx2wQ");
    see(&credentials);
    see(&options);
    let client = Client::with_options(credentials, options.base_url(url))?;
    see(&client);
    Ok(client)
}

/// Makes the call of the operation at an index of [`OPERATIONS`].
pub async fn call(client: &Client, index: usize, see: See<'_>) -> Result<(), Error> {
    match index {
        0 => update_contact(client, see).await,
        1 => delete_contact(client, see).await,
        2 => update_contact_by_external_reference(client, see).await,
        3 => delete_contact_by_external_reference(client, see).await,
        4 => get_contact_by_external_reference(client, see).await,
        5 => add_contact(client, see).await,
        6 => search_contact(client, see).await,
        7 => send_bulk_sms(client, see).await,
        8 => send_sms(client, see).await,
        9 => delete_trigger(client, see).await,
        10 => inbound_sms(client, see).await,
        11 => outbound_sms(client, see).await,
        _ => Ok(()),
    }
}

async fn update_contact(client: &Client, see: See<'_>) -> Result<(), Error> {
    let request = client
        .update_contact("184467")
        .with_first_name("Ada")
        .with_last_name("Example")
        .with_mobile_number("+447700900123")
        .with_company_name("Example Ltd")
        .with_external_reference("CRM-1042");
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    {
        use connector_txtsync::types::SavedContact;
        use connector_txtsync::connector_runtime::testing::mismatches;
        let value: &SavedContact = &reply;
        see(&mismatches(value));
    }
    Ok(())
}

async fn delete_contact(client: &Client, see: See<'_>) -> Result<(), Error> {
    let request = client.delete_contact("184467");
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    Ok(())
}

async fn update_contact_by_external_reference(
    client: &Client,
    see: See<'_>,
) -> Result<(), Error> {
    let request = client
        .update_contact_by_external_reference("CRM-1042")
        .with_first_name("Ada")
        .with_allow_sms(false)
        .with_tag_names("Customer");
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    Ok(())
}

async fn delete_contact_by_external_reference(
    client: &Client,
    see: See<'_>,
) -> Result<(), Error> {
    let request = client.delete_contact_by_external_reference("CRM-1042");
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    Ok(())
}

async fn get_contact_by_external_reference(
    client: &Client,
    see: See<'_>,
) -> Result<(), Error> {
    let request = client.get_contact_by_external_reference("CRM-1042");
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    {
        use connector_txtsync::types::Contact;
        use connector_txtsync::connector_runtime::testing::mismatches;
        let value: &Contact = &reply;
        see(&mismatches(value));
    }
    Ok(())
}

async fn add_contact(client: &Client, see: See<'_>) -> Result<(), Error> {
    let request = client
        .add_contact("+447700900123")
        .with_first_name("Ada")
        .with_last_name("Example")
        .with_company_name("Example Ltd")
        .with_external_reference("CRM-1042")
        .with_email_address("ada@example.com");
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    {
        use connector_txtsync::types::SavedContact;
        use connector_txtsync::connector_runtime::testing::mismatches;
        let value: &SavedContact = &reply;
        see(&mismatches(value));
    }
    Ok(())
}

async fn search_contact(client: &Client, see: See<'_>) -> Result<(), Error> {
    let request = client.search_contact("Ada Lovelace");
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    {
        use connector_txtsync::types::Contact;
        use connector_txtsync::connector_runtime::testing::mismatches;
        let value: &Vec<Contact> = &reply;
        see(&mismatches(value));
    }
    Ok(())
}

async fn send_bulk_sms(client: &Client, see: See<'_>) -> Result<(), Error> {
    use connector_txtsync::operations::SendBulkSmsArgs;
    let request = client
        .send_bulk_sms(SendBulkSmsArgs {
            from: "+447700900456",
            message: "We open at noon today.",
        });
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    {
        use connector_txtsync::types::Sms;
        use connector_txtsync::connector_runtime::testing::mismatches;
        let value: &Sms = &reply;
        see(&mismatches(value));
    }
    Ok(())
}

async fn send_sms(client: &Client, see: See<'_>) -> Result<(), Error> {
    use connector_txtsync::operations::SendSmsArgs;
    let request = client
        .send_sms(SendSmsArgs {
            from: "+447700900456",
            message: "Your table is ready.",
            to: "+447700900123",
        });
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    {
        use connector_txtsync::types::Sms;
        use connector_txtsync::connector_runtime::testing::mismatches;
        let value: &Vec<Sms> = &reply;
        see(&mismatches(value));
    }
    Ok(())
}

async fn delete_trigger(client: &Client, see: See<'_>) -> Result<(), Error> {
    let request = client.discovery().delete_trigger("90210");
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    Ok(())
}

async fn inbound_sms(client: &Client, see: See<'_>) -> Result<(), Error> {
    let request = client.inbound_sms();
    see(&request);
    let reply = request.subscribe("https://example.com/deliveries").await?;
    see(&reply);
    {
        use connector_txtsync::connector_runtime::Value;
        use connector_txtsync::connector_runtime::testing::mismatches;
        let value: &Value = &reply;
        see(&mismatches(value));
    }
    Ok(())
}

async fn outbound_sms(client: &Client, see: See<'_>) -> Result<(), Error> {
    let request = client.outbound_sms();
    see(&request);
    let reply = request.subscribe("https://example.com/deliveries").await?;
    see(&reply);
    {
        use connector_txtsync::connector_runtime::Value;
        use connector_txtsync::connector_runtime::testing::mismatches;
        let value: &Value = &reply;
        see(&mismatches(value));
    }
    Ok(())
}
