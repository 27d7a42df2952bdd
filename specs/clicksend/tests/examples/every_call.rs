//! A user's program: each call with everything that it requires, and no more.

#![allow(
    clippy::redundant_closure_for_method_calls,
    reason = "a program of an application, which has lints of its own"
)]

use connector_clicksend::operations::{
    CreateListContactArgs, DeleteListContactArgs, SendFaxArgs, SendLetterArgs, SendMmsArgs,
    SendPostcardArgs, UploadMediaArgs,
};
use connector_clicksend::types::{
    Colour, Duplex, FaxMessage, Language, NewLetterRecipient, NewMmsMessage, NewPostcardRecipient,
    NewSmsMessage, NewVoiceMessage, UploadPurpose, Voice,
};
use connector_clicksend::{Base64, Client, Error, NewCredentials};

async fn send(client: &Client) -> Result<usize, Error> {
    let mut rejected = 0;
    let sms = NewSmsMessage {
        to: "+61411111111",
        body: "Your table is ready.",
    }
    .build();
    let sent = client.sms_send([sms]).send().await?;
    rejected += sent.results().filter(|result| result.is_err()).count();

    let mms = NewMmsMessage {
        to: "+61411111111",
        subject: "The menu",
        body: "Have a look.",
    }
    .build();
    let sent = client
        .send_mms(SendMmsArgs {
            media_file: "https://example.com/menu.gif",
            messages: vec![mms],
        })
        .send()
        .await?;
    rejected += sent.results().filter(|result| result.is_err()).count();

    let sent = client
        .send_fax(SendFaxArgs {
            file_url: "https://example.com/menu.pdf",
            messages: vec![FaxMessage::new("+61261111111")],
        })
        .send()
        .await?;
    rejected += sent.results().filter(|result| result.is_err()).count();

    let voice = NewVoiceMessage {
        to: "+61411111111",
        body: "Your table is ready.",
        lang: Language::EnglishAustralia,
        voice: Voice::Female,
    }
    .build();
    let sent = client.send_voice([voice]).send().await?;
    rejected += sent.results().filter(|result| result.is_err()).count();
    Ok(rejected)
}

async fn post(client: &Client) -> Result<usize, Error> {
    let recipient = NewLetterRecipient {
        address_name: "Ellen Diaz",
        address_line_1: "Block 2",
        address_city: "Perth",
        address_state: "WA",
        address_postal_code: "11111",
        address_country: "AU",
        return_address_id: 1,
    }
    .build();
    let letters = client
        .send_letter(SendLetterArgs {
            file_url: "https://example.com/letter.pdf",
            colour: Colour::BlackAndWhite,
            duplex: Duplex::DoubleSided,
            recipients: vec![recipient],
        })
        .send()
        .await?;
    let recipient = NewPostcardRecipient {
        address_name: "Ellen Diaz",
        address_line_1: "Block 2",
        address_city: "Perth",
        address_state: "WA",
        address_postal_code: "11111",
        address_country: "AU",
        return_address_id: 1,
    }
    .build();
    let postcards = client
        .send_postcard(SendPostcardArgs {
            recipients: vec![recipient],
            file_urls: vec!["https://example.com/front.pdf"],
        })
        .send()
        .await?;
    let letters = letters.results().filter(|result| result.is_err()).count();
    let postcards = postcards.results().filter(|result| result.is_err()).count();
    Ok(letters + postcards)
}

async fn keep_contacts(client: &Client) -> Result<(), Error> {
    let made = client.create_list("Customers").send().await?;
    let Some(list_id) = made.data().and_then(|list| list.list_id()) else {
        return Ok(());
    };
    let made = client
        .create_list_contact(CreateListContactArgs {
            list_id,
            first_name: "Ellen",
            last_name: "Diaz",
            phone_number: "+16783270696",
        })
        .send()
        .await?;
    if let Some(contact_id) = made.data().and_then(|contact| contact.contact_id()) {
        let required = DeleteListContactArgs {
            list_id,
            contact_id,
        };
        client.delete_list_contact(required).send().await?;
    }
    client.get_contact_lists().send().await?;
    client.view_list_contacts(list_id).send().await?;
    client.search_contact_list("Customers").send().await?;
    client.delete_list(list_id).send().await?;
    Ok(())
}

async fn other_calls(client: &Client) -> Result<(), Error> {
    client
        .upload_media(UploadMediaArgs {
            convert: UploadPurpose::Fax,
            content: Base64::encode(b"%PDF-1.4"),
        })
        .send()
        .await?;
    client
        .sms_inbound_automation()
        .subscribe("https://example.com/deliveries")
        .await?;
    Ok(())
}

fn client() -> Result<Client, Error> {
    Client::new(
        NewCredentials {
            username: "your username",
            api_key: "your api key",
        }
        .build(),
    )
}

fn main() {
    let _ = async || {
        let client = client()?;
        keep_contacts(&client).await?;
        other_calls(&client).await?;
        Ok::<_, Error>(send(&client).await? + post(&client).await?)
    };
}
