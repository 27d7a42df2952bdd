//! A user's program: each call with everything that it requires, and no more.

use connector_clicksend::operations::{
    CreateListContactRequired, DeleteListContactRequired, SendFaxRequired, SendLetterRequired,
    SendMmsRequired, SendPostcardRequired, UploadMediaRequired,
};
use connector_clicksend::types::{
    Colour, Duplex, FaxMessage, Language, LetterRecipient, LetterRecipientRequired, MmsMessage,
    MmsMessageRequired, PostcardRecipient, PostcardRecipientRequired, SmsMessage,
    SmsMessageRequired, UploadPurpose, Voice, VoiceMessage, VoiceMessageRequired,
};
use connector_clicksend::{Base64, Client, Credentials, CredentialsRequired, Error};

async fn send(client: &Client) -> Result<usize, Error> {
    let mut rejected = 0;
    let sms = SmsMessage::new(SmsMessageRequired {
        to: "+61411111111".into(),
        body: "Your table is ready.".into(),
    });
    let sent = client.sms_send([sms]).send().await?;
    rejected += sent.results().filter(|result| result.is_err()).count();

    let mms = MmsMessage::new(MmsMessageRequired {
        to: "+61411111111".into(),
        subject: "The menu".into(),
        body: "Have a look.".into(),
    });
    let sent = client
        .send_mms(SendMmsRequired {
            media_file: "https://example.com/menu.gif".into(),
            messages: vec![mms],
        })
        .send()
        .await?;
    rejected += sent.results().filter(|result| result.is_err()).count();

    let sent = client
        .send_fax(SendFaxRequired {
            file_url: "https://example.com/menu.pdf".into(),
            messages: vec![FaxMessage::new("+61261111111")],
        })
        .send()
        .await?;
    rejected += sent.results().filter(|result| result.is_err()).count();

    let voice = VoiceMessage::new(VoiceMessageRequired {
        to: "+61411111111".into(),
        body: "Your table is ready.".into(),
        lang: Language::EnglishAustralia,
        voice: Voice::Female,
    });
    let sent = client.send_voice([voice]).send().await?;
    rejected += sent.results().filter(|result| result.is_err()).count();
    Ok(rejected)
}

async fn post(client: &Client) -> Result<usize, Error> {
    let recipient = LetterRecipient::new(LetterRecipientRequired {
        address_name: "Ellen Diaz".into(),
        address_line_1: "Block 2".into(),
        address_city: "Perth".into(),
        address_state: "WA".into(),
        address_postal_code: "11111".into(),
        address_country: "AU".into(),
        return_address_id: 1,
    });
    let letters = client
        .send_letter(SendLetterRequired {
            file_url: "https://example.com/letter.pdf".into(),
            colour: Colour::BlackAndWhite,
            duplex: Duplex::DoubleSided,
            recipients: vec![recipient],
        })
        .send()
        .await?;
    let recipient = PostcardRecipient::new(PostcardRecipientRequired {
        address_name: "Ellen Diaz".into(),
        address_line_1: "Block 2".into(),
        address_city: "Perth".into(),
        address_state: "WA".into(),
        address_postal_code: "11111".into(),
        address_country: "AU".into(),
        return_address_id: 1,
    });
    let postcards = client
        .send_postcard(SendPostcardRequired {
            recipients: vec![recipient],
            file_urls: vec!["https://example.com/front.pdf".into()],
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
        .create_list_contact(CreateListContactRequired {
            list_id,
            first_name: "Ellen".into(),
            last_name: "Diaz".into(),
            phone_number: "+16783270696".into(),
        })
        .send()
        .await?;
    if let Some(contact_id) = made.data().and_then(|contact| contact.contact_id()) {
        let required = DeleteListContactRequired { list_id, contact_id };
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
        .upload_media(UploadMediaRequired {
            convert: UploadPurpose::Fax,
            content: Base64::encode(b"%PDF-1.4"),
        })
        .send()
        .await?;
    client.sms_inbound_automation().subscribe("https://example.com/deliveries").await?;
    Ok(())
}

fn client() -> Result<Client, Error> {
    Client::new(Credentials::new(CredentialsRequired {
        username: "your username".into(),
        api_key: "your api key".into(),
    }))
}

fn main() {
    let _ = async || {
        let client = client()?;
        keep_contacts(&client).await?;
        other_calls(&client).await?;
        Ok::<_, Error>(send(&client).await? + post(&client).await?)
    };
}
