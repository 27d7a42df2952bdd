//! Text and multimedia messages, faxes and voice messages.

use connector_clicksend::json;
use connector_clicksend::types::{Language, MessageStatus, Voice, YesNo};

use crate::calls::{self, SendFaxArgs, SendMmsArgs};
use crate::service::Service;

#[tokio::test]
async fn sms_send_posts_its_messages() {
    let service = Service::responding(sample!("sms_send.response.json"));
    let reply = service
        .client()
        .sms_send([
            calls::sms()
                .with_custom_string("table 7")
                .with_source("rust"),
            calls::sms(),
        ])
        .send()
        .await
        .unwrap();

    service.assert_got_json(
        "POST",
        "/v3/sms/send",
        None,
        &json!({"messages": [
            {
                "to": "+61422222222",
                "body": "Your table is ready.",
                "custom_string": "table 7",
                "source": "rust"
            },
            {"to": "+61422222222", "body": "Your table is ready."}
        ]}),
    );
    assert_eq!(reply.http_status(), 200);
    assert_eq!(reply.http_headers()["content-type"], "application/json");
    assert_eq!(reply.http_code(), Some(200));
    assert_eq!(reply.response_code(), Some("SUCCESS"));
    assert_eq!(reply.response_msg(), Some("Here are your data."));
    let data = reply.data().unwrap();
    assert_eq!(data.total_price(), Some(0.28));
    assert_eq!(
        (data.total_count(), data.queued_count()),
        (Some(4), Some(4))
    );
    assert_eq!(data.messages().len(), 4);
    let first = &data.messages()[0];
    assert_eq!(first.direction(), Some("out"));
    assert_eq!(first.date(), Some(1_436_871_253.into()));
    assert_eq!(first.to(), Some("+61411111111"));
    assert_eq!(
        first.body(),
        Some("Jelly liquorice marshmallow candy carrot cake 4Eyffjs1vL.")
    );
    assert_eq!(first.from(), Some("sendmobile"));
    assert_eq!(
        first.message_id(),
        Some("BF7AD270-0DE2-418B-B606-71D527D9C1AE")
    );
    assert_eq!(first.message_parts(), Some(1));
    assert_eq!(first.message_price(), Some("0.07"));
    assert_eq!(first.custom_string(), Some("this is a test"));
    assert_eq!((first.user_id(), first.subaccount_id()), (Some(1), Some(1)));
    assert_eq!(
        (first.country(), first.carrier()),
        (Some("AU"), Some("Telstra"))
    );
    assert_eq!(first.status(), Some(&MessageStatus::Success));
    assert_eq!(data.messages()[3].to(), Some("+16783275492"));
}

#[tokio::test]
async fn a_text_of_any_script_arrives_as_it_was() {
    let text = "\"Ça va ?\" \\ 英語 🎂\n\t\u{7}</script>";
    let service = Service::responding(sample!("sms_send.response.json"));
    let call = service.client().sms_send([calls::sms().with_body(text)]);
    call.send().await.unwrap().results().for_each(drop);
    assert_eq!(
        service.request().body_json().unwrap()["messages"][0]["body"],
        text
    );
}

#[tokio::test]
async fn send_mms_posts_the_picture_beside_the_messages() {
    let service = Service::responding(sample!("send_mms.response.json"));
    let reply = service
        .client()
        .send_mms(SendMmsArgs {
            media_file: "https://files.example.test/picture.gif",
            messages: vec![calls::mms().with_custom_string("menu").with_source("rust")],
        })
        .send()
        .await
        .unwrap();

    service.assert_got_json(
        "POST",
        "/v3/mms/send",
        None,
        &json!({
            "media_file": "https://files.example.test/picture.gif",
            "messages": [{
                "to": "+61422222222",
                "subject": "Dinner",
                "body": "Your table is ready.",
                "custom_string": "menu",
                "source": "rust"
            }]
        }),
    );
    let data = reply.data().unwrap();
    assert_eq!(data.total_price(), Some(19.36));
    assert_eq!(
        (data.total_count(), data.queued_count()),
        (Some(8), Some(8))
    );
    let first = &data.messages()[0];
    assert_eq!((first.list_id(), first.contact_id()), (Some(429), Some(4)));
    assert_eq!(
        first.message_id(),
        Some("D7A79BF1-4806-43F8-8339-6B9F8385D9A4")
    );
    assert_eq!(
        (first.to(), first.from()),
        (Some("+61298444214"), Some("+61298444213"))
    );
    assert_eq!(first.subject(), Some("This is a subject"));
    assert_eq!(first.body(), Some("John This is a test message."));
    assert_eq!(
        (first.country(), first.custom_string()),
        (Some("AU"), Some(""))
    );
    assert_eq!(
        (first.message_parts(), first.message_price()),
        (Some(1), Some("2.4200"))
    );
    assert_eq!(
        first.media_file_url(),
        Some("https://yourdomain.com/tpLaX6A.gif")
    );
    assert_eq!(first.status(), Some(&MessageStatus::Success));
}

#[tokio::test]
async fn send_fax_posts_the_document_beside_the_messages() {
    let service = Service::responding(sample!("send_fax.response.json"));
    let reply = service
        .client()
        .send_fax(SendFaxArgs {
            file_url: "https://files.example.test/document.pdf",
            messages: vec![
                calls::fax()
                    .with_custom_string("invoice 12")
                    .with_source("rust"),
            ],
        })
        .send()
        .await
        .unwrap();

    service.assert_got_json(
        "POST",
        "/v3/fax/send",
        None,
        &json!({
            "file_url": "https://files.example.test/document.pdf",
            "messages": [
                {"to": "+61261111111", "custom_string": "invoice 12", "source": "rust"}
            ]
        }),
    );
    let data = reply.data().unwrap();
    assert_eq!(data.total_price(), Some(0.1386));
    assert_eq!(
        (data.total_count(), data.queued_count()),
        (Some(1), Some(1))
    );
    assert_eq!(data.currency().unwrap().currency_name_short(), Some("AUD"));
    let first = &data.messages()[0];
    assert_eq!(
        first.message_id(),
        Some("5F5A1B9C-0D62-4F5A-8C0C-5C9F1B1D9A10")
    );
    assert_eq!(
        (first.to(), first.from()),
        (Some("+61261111111"), Some("+61261111112"))
    );
    assert_eq!(
        (first.message_pages(), first.message_price()),
        (Some(2), Some("0.1386"))
    );
    assert_eq!(first.date_added(), Some(1_436_871_253.into()));
    assert_eq!(first.from_email(), Some("billing@example.test"));
    assert_eq!(
        first.file_url(),
        Some("https://files.example.test/document.pdf")
    );
    assert_eq!(first.status(), Some(&MessageStatus::Success));
}

#[tokio::test]
async fn send_voice_posts_its_messages() {
    let service = Service::responding(sample!("send_voice.response.json"));
    let reply = service
        .client()
        .send_voice([calls::voice()
            .with_custom_string("table 7")
            .with_require_input(YesNo::Yes)
            .with_machine_detection(YesNo::No)
            .with_source("rust")])
        .send()
        .await
        .unwrap();

    service.assert_got_json(
        "POST",
        "/v3/voice/send",
        None,
        &json!({"messages": [{
            "to": "+61422222222",
            "body": "Your table is ready.",
            "lang": "en-au",
            "voice": "female",
            "custom_string": "table 7",
            "require_input": 1,
            "machine_detection": 0,
            "source": "rust"
        }]}),
    );
    let data = reply.data().unwrap();
    assert_eq!(data.total_price(), Some(0.28));
    assert_eq!(data.messages().len(), 4);
    let first = &data.messages()[0];
    assert_eq!(
        (first.to(), first.to_type()),
        (Some("+61411111111"), Some("mobile"))
    );
    assert_eq!(first.lang(), Some(&Language::EnglishAustralia));
    assert_eq!(first.voice(), Some(&Voice::Female));
    assert_eq!(first.require_input(), Some(YesNo::Yes));
    assert_eq!(first.machine_detection(), Some(YesNo::No));
    assert_eq!(first.schedule(), Some(1_436_874_701.into()));
    assert_eq!(
        (first.message_parts(), first.message_price()),
        (Some(1), Some("0.07"))
    );
    assert_eq!(first.status(), Some(&MessageStatus::Success));
}
