//! Every call with example inputs, for tests that drive them all.

use connector_clicksend::{Client, Error};

/// Is shown every request and every reply.
pub type See<'a> = &'a (dyn Fn(&dyn std::fmt::Debug) + Sync);

/// Each operation's id, and whether it may be repeated without harm.
pub const OPERATIONS: &[(&str, bool)] = &[
    ("upload_media", false),
    ("create_list_contact", false),
    ("view_list_contacts", true),
    ("create_list", false),
    ("get_contact_lists", true),
    ("delete_list_contact", false),
    ("delete_list", false),
    ("search_contact_list", true),
    ("send_fax", false),
    ("send_letter", false),
    ("send_mms", false),
    ("send_postcard", false),
    ("sms_send", false),
    ("send_voice", false),
    ("sms_inbound_automation", false),
];

/// Operations whose replies stay streams.
pub const STREAMS: &[&str] = &[];

/// Operations that do not go to the client's address: to another one, or through a
/// managed connection only.
pub const ELSEWHERE: &[&str] = &[];

/// Values of enumerations, which `Debug` shows.
pub const ENUMERATED: &[&str] = &[
    "ACCOUNT_NOT_ACTIVATED",
    "ALREADY_EXISTS",
    "AUTO_REPLY",
    "COUNTRY_NOT_ENABLED",
    "CREATE_CONTACT",
    "CREATE_CONTACT_PLUS_EMAIL",
    "CREATE_CONTACT_PLUS_NAME",
    "CREATE_CONTACT_PLUS_NAME_EMAIL",
    "EMAIL_FIXED",
    "EMAIL_USER",
    "EMPTY_MESSAGE",
    "GROUP_SMS",
    "INSUFFICIENT_CREDIT",
    "INTERNAL_ERROR",
    "INVALID_CREDENTIALS",
    "INVALID_LANG",
    "INVALID_MEDIA_FILE",
    "INVALID_RECIPIENT",
    "INVALID_SCHEDULE",
    "INVALID_SENDER_ID",
    "INVALID_VOICE",
    "MISSING_CREDENTIALS",
    "MISSING_REQUIRED_FIELDS",
    "MOVE_CONTACT",
    "NONE",
    "NOT_ENOUGH_PERMISSION_TO_LIST_ID",
    "POLL",
    "SMPP",
    "SMS",
    "SOMETHING_IS_WRONG",
    "SUBJECT_REQUIRED",
    "SUCCESS",
    "THROTTLED",
    "TOO_MANY_RECIPIENTS",
    "URL",
    "csv",
    "cy-gb-wls",
    "da-dk",
    "de-de",
    "en-au",
    "en-gb",
    "en-gb-wls",
    "en-in",
    "en-us",
    "es-es",
    "es-us",
    "fax",
    "female",
    "fr-ca",
    "fr-fr",
    "get",
    "is-is",
    "it-it",
    "json",
    "male",
    "mms",
    "nb-no",
    "nl-nl",
    "pl-pl",
    "post",
    "postcard",
    "pt-br",
    "pt-pt",
    "ro-ro",
    "ru-ru",
    "sv-se",
    "tr-tr",
];

/// Holds each object to giving back what it was read from.
pub const TYPES: &[fn(&str)] = &[
    |text| connector_runtime::testing::round_trip::<
        connector_clicksend::types::UploadMediaRequest,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_clicksend::types::UploadMediaResponse,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_clicksend::types::UploadMediaData,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_clicksend::types::CreateListContactRequest,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_clicksend::types::CreateListContactResponse,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_clicksend::types::Contact,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_clicksend::types::ViewListContactsResponse,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_clicksend::types::ViewListContactsData,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_clicksend::types::CreateListRequest,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_clicksend::types::CreateListResponse,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_clicksend::types::ContactList,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_clicksend::types::GetContactListsResponse,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_clicksend::types::GetContactListsData,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_clicksend::types::DeleteListContactResponse,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_clicksend::types::DeleteListResponse,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_clicksend::types::SearchContactListResponse,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_clicksend::types::SearchContactListData,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_clicksend::types::SearchResult,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_clicksend::types::SendFaxRequest,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_clicksend::types::SendFaxResponse,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_clicksend::types::FaxMessage,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_clicksend::types::SendFaxData,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_clicksend::types::SentFax,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_clicksend::types::Currency,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_clicksend::types::SendLetterRequest,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_clicksend::types::SendLetterResponse,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_clicksend::types::LetterRecipient,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_clicksend::types::SendLetterData,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_clicksend::types::SentLetter,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_clicksend::types::ReturnAddress,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_clicksend::types::SendMmsRequest,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_clicksend::types::SendMmsResponse,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_clicksend::types::MmsMessage,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_clicksend::types::SendMmsData,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_clicksend::types::SentMms,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_clicksend::types::SendPostcardRequest,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_clicksend::types::SendPostcardResponse,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_clicksend::types::PostcardRecipient,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_clicksend::types::SendPostcardData,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_clicksend::types::SentPostcard,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_clicksend::types::SmsSendRequest,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_clicksend::types::SmsSendResponse,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_clicksend::types::SmsMessage,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_clicksend::types::SmsSendData,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_clicksend::types::SentSms,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_clicksend::types::SendVoiceRequest,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_clicksend::types::SendVoiceResponse,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_clicksend::types::VoiceMessage,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_clicksend::types::SendVoiceData,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_clicksend::types::SentVoiceMessage,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_clicksend::types::SmsInboundAutomationRequest,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_clicksend::types::SmsInboundAutomationResponse,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_clicksend::types::InboundRule,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_clicksend::types::InboundSms,
    >(text, &[]),
];

/// What the client authorizes itself with, all of it made up.
pub const CREDENTIALS: &[&str] = &["made-up-username-7Jx2wQ", "made-up-api_key-7Jx2wQ"];

/// A client of a server at this address.
pub fn client(
    url: &str,
    options: connector_clicksend::ClientOptions,
    see: See<'_>,
) -> Result<Client, Error> {
    let credentials = connector_clicksend::Credentials::new(connector_clicksend::CredentialsRequired {
        username: "made-up-username-7Jx2wQ".into(),
        api_key: "made-up-api_key-7Jx2wQ".into(),
    });
    see(&credentials);
    see(&options);
    let client = Client::with_options(credentials, options.base_url(url))?;
    see(&client);
    Ok(client)
}

/// Makes the call of the operation at an index of [`OPERATIONS`].
pub async fn call(client: &Client, index: usize, see: See<'_>) -> Result<(), Error> {
    match index {
        0 => upload_media(client, see).await,
        1 => create_list_contact(client, see).await,
        2 => view_list_contacts(client, see).await,
        3 => create_list(client, see).await,
        4 => get_contact_lists(client, see).await,
        5 => delete_list_contact(client, see).await,
        6 => delete_list(client, see).await,
        7 => search_contact_list(client, see).await,
        8 => send_fax(client, see).await,
        9 => send_letter(client, see).await,
        10 => send_mms(client, see).await,
        11 => send_postcard(client, see).await,
        12 => sms_send(client, see).await,
        13 => send_voice(client, see).await,
        14 => sms_inbound_automation(client, see).await,
        _ => Ok(()),
    }
}

async fn upload_media(client: &Client, see: See<'_>) -> Result<(), Error> {
    use connector_clicksend::Base64;
    use connector_clicksend::types::UploadPurpose;
    use connector_clicksend::operations::UploadMediaArgs;
    let request = client
        .upload_media(UploadMediaArgs {
            convert: UploadPurpose::Fax,
            content: Base64::encode(b"content"),
        });
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    {
        use connector_clicksend::types::UploadMediaResponse;
        use connector_clicksend::connector_runtime::testing::mismatches;
        let value: &UploadMediaResponse = &reply;
        see(&mismatches(value));
    }
    Ok(())
}

async fn create_list_contact(client: &Client, see: See<'_>) -> Result<(), Error> {
    use connector_clicksend::operations::CreateListContactArgs;
    let request = client
        .create_list_contact(CreateListContactArgs {
            list_id: 1,
            first_name: "Ellen",
            last_name: "Diaz",
            phone_number: "+16783270696",
        })
        .with_email("ellen@diaz.com")
        .with_fax_number("+16783270696")
        .with_organization_name("Awesome Organization")
        .with_address_country("US")
        .with_address_state("Las Vegas");
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    {
        use connector_clicksend::types::CreateListContactResponse;
        use connector_clicksend::connector_runtime::testing::mismatches;
        let value: &CreateListContactResponse = &reply;
        see(&mismatches(value));
    }
    Ok(())
}

async fn view_list_contacts(client: &Client, see: See<'_>) -> Result<(), Error> {
    let request = client.view_list_contacts(1);
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    {
        use connector_clicksend::types::ViewListContactsResponse;
        use connector_clicksend::connector_runtime::testing::mismatches;
        let value: &ViewListContactsResponse = &reply;
        see(&mismatches(value));
    }
    Ok(())
}

async fn create_list(client: &Client, see: See<'_>) -> Result<(), Error> {
    let request = client.create_list("ListCT3QrVL4od");
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    {
        use connector_clicksend::types::CreateListResponse;
        use connector_clicksend::connector_runtime::testing::mismatches;
        let value: &CreateListResponse = &reply;
        see(&mismatches(value));
    }
    Ok(())
}

async fn get_contact_lists(client: &Client, see: See<'_>) -> Result<(), Error> {
    let request = client.get_contact_lists();
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    {
        use connector_clicksend::types::GetContactListsResponse;
        use connector_clicksend::connector_runtime::testing::mismatches;
        let value: &GetContactListsResponse = &reply;
        see(&mismatches(value));
    }
    Ok(())
}

async fn delete_list_contact(client: &Client, see: See<'_>) -> Result<(), Error> {
    use connector_clicksend::operations::DeleteListContactArgs;
    let request = client
        .delete_list_contact(DeleteListContactArgs {
            list_id: 1,
            contact_id: 1,
        });
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    {
        use connector_clicksend::types::DeleteListContactResponse;
        use connector_clicksend::connector_runtime::testing::mismatches;
        let value: &DeleteListContactResponse = &reply;
        see(&mismatches(value));
    }
    Ok(())
}

async fn delete_list(client: &Client, see: See<'_>) -> Result<(), Error> {
    let request = client.delete_list(1);
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    {
        use connector_clicksend::types::DeleteListResponse;
        use connector_clicksend::connector_runtime::testing::mismatches;
        let value: &DeleteListResponse = &reply;
        see(&mismatches(value));
    }
    Ok(())
}

async fn search_contact_list(client: &Client, see: See<'_>) -> Result<(), Error> {
    let request = client.search_contact_list("q");
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    {
        use connector_clicksend::types::SearchContactListResponse;
        use connector_clicksend::connector_runtime::testing::mismatches;
        let value: &SearchContactListResponse = &reply;
        see(&mismatches(value));
    }
    Ok(())
}

async fn send_fax(client: &Client, see: See<'_>) -> Result<(), Error> {
    use connector_clicksend::types::FaxMessage;
    use connector_clicksend::operations::SendFaxArgs;
    let request = client
        .send_fax(SendFaxArgs {
            file_url: "https://s3-ap-southeast-2.amazonaws.com/clicksend-api-downloads/_public/_examples/document.pdf",
            messages: [FaxMessage::new("+61261111111")],
        });
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    {
        use connector_clicksend::types::SendFaxResponse;
        use connector_clicksend::connector_runtime::testing::mismatches;
        let value: &SendFaxResponse = &reply;
        see(&mismatches(value));
    }
    Ok(())
}

async fn send_letter(client: &Client, see: See<'_>) -> Result<(), Error> {
    use connector_clicksend::types::Colour;
    use connector_clicksend::types::Duplex;
    use connector_clicksend::types::NewLetterRecipient;
    use connector_clicksend::types::YesNo;
    use connector_clicksend::operations::SendLetterArgs;
    let request = client
        .send_letter(SendLetterArgs {
            file_url: "http://yourdomain.com/file.pdf",
            colour: Colour::Colour,
            duplex: Duplex::Simplex,
            recipients: [
                NewLetterRecipient {
                    address_name: "My Home Address",
                    address_city: "CITY",
                    address_state: "State",
                    address_postal_code: "123456",
                    address_country: "AU",
                    return_address_id: 1,
                    address_line_1: "Address 1",
                },
            ],
        })
        .with_template_used(YesNo::Yes)
        .with_priority_post(YesNo::No);
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    {
        use connector_clicksend::types::SendLetterResponse;
        use connector_clicksend::connector_runtime::testing::mismatches;
        let value: &SendLetterResponse = &reply;
        see(&mismatches(value));
    }
    Ok(())
}

async fn send_mms(client: &Client, see: See<'_>) -> Result<(), Error> {
    use connector_clicksend::types::NewMmsMessage;
    use connector_clicksend::operations::SendMmsArgs;
    let request = client
        .send_mms(SendMmsArgs {
            media_file: "http://yourdomain.com/tpLaX6A.gif",
            messages: [
                NewMmsMessage {
                    to: "+61437111222",
                    subject: "This is a subject",
                    body: "This is a test body with special character: 英",
                },
            ],
        });
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    {
        use connector_clicksend::types::SendMmsResponse;
        use connector_clicksend::connector_runtime::testing::mismatches;
        let value: &SendMmsResponse = &reply;
        see(&mismatches(value));
    }
    Ok(())
}

async fn send_postcard(client: &Client, see: See<'_>) -> Result<(), Error> {
    use connector_clicksend::types::NewPostcardRecipient;
    use connector_clicksend::operations::SendPostcardArgs;
    let request = client
        .send_postcard(SendPostcardArgs {
            recipients: [
                NewPostcardRecipient {
                    address_name: "John Smith",
                    address_city: "City",
                    address_state: "State",
                    address_postal_code: "123456",
                    address_country: "AU",
                    return_address_id: 1,
                    address_line_1: "Address 1",
                },
            ],
            file_urls: [
                "https://s3-ap-southeast-2.amazonaws.com/clicksend-api-downloads/_public/_examples/a5_front.pdf",
            ],
        });
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    {
        use connector_clicksend::types::SendPostcardResponse;
        use connector_clicksend::connector_runtime::testing::mismatches;
        let value: &SendPostcardResponse = &reply;
        see(&mismatches(value));
    }
    Ok(())
}

async fn sms_send(client: &Client, see: See<'_>) -> Result<(), Error> {
    use connector_clicksend::types::NewSmsMessage;
    let request = client
        .sms_send([
            NewSmsMessage {
                to: "+61411111111",
                body: "Your table is ready.",
            },
        ]);
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    {
        use connector_clicksend::types::SmsSendResponse;
        use connector_clicksend::connector_runtime::testing::mismatches;
        let value: &SmsSendResponse = &reply;
        see(&mismatches(value));
    }
    Ok(())
}

async fn send_voice(client: &Client, see: See<'_>) -> Result<(), Error> {
    use connector_clicksend::types::Language;
    use connector_clicksend::types::NewVoiceMessage;
    use connector_clicksend::types::Voice;
    let request = client
        .send_voice([
            NewVoiceMessage {
                to: "+61411111111",
                body: "Your table is ready.",
                lang: Language::EnglishAustralia,
                voice: Voice::Female,
            },
        ]);
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    {
        use connector_clicksend::types::SendVoiceResponse;
        use connector_clicksend::connector_runtime::testing::mismatches;
        let value: &SendVoiceResponse = &reply;
        see(&mismatches(value));
    }
    Ok(())
}

async fn sms_inbound_automation(client: &Client, see: See<'_>) -> Result<(), Error> {
    let request = client.sms_inbound_automation();
    see(&request);
    let reply = request.subscribe("https://example.com/deliveries").await?;
    see(&reply);
    {
        use connector_clicksend::types::SmsInboundAutomationResponse;
        use connector_clicksend::connector_runtime::testing::mismatches;
        let value: &SmsInboundAutomationResponse = &reply;
        see(&mismatches(value));
    }
    Ok(())
}
