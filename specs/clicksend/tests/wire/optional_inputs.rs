//! What is not given is not sent, and what is not offered can be.

use std::time::{Duration, UNIX_EPOCH};

use connector_clicksend::types::SmsSender;
use connector_clicksend::{Client, Error, Value, json};

use crate::calls::{self, CreateListContactArgs, SendFaxArgs, SendMmsArgs};
use crate::service::Service;

/// The body that a call sent.
async fn sent<F>(call: impl FnOnce(Client) -> F) -> Value
where
    F: Future<Output = Result<(), Error>>,
{
    let service = Service::responding(r#"{"response_code": "SUCCESS"}"#);
    call(service.client().clone()).await.unwrap();
    service.request().body_json().unwrap()
}

#[tokio::test]
async fn an_optional_input_that_is_not_given_is_not_sent() {
    let message = json!({"to": "+61422222222", "body": "Your table is ready."});
    let body = sent(async |client| client.sms_send([calls::sms()]).send().await.map(drop)).await;
    assert_eq!(body, json!({"messages": [message]}));

    let required = SendMmsArgs {
        media_file: "m",
        messages: vec![calls::mms()],
    };
    let body = sent(async |client| client.send_mms(required).send().await.map(drop)).await;
    let message =
        json!({"to": "+61422222222", "subject": "Dinner", "body": "Your table is ready."});
    assert_eq!(body, json!({"media_file": "m", "messages": [message]}));

    let required = SendFaxArgs {
        file_url: "f",
        messages: vec![calls::fax()],
    };
    let body = sent(async |client| client.send_fax(required).send().await.map(drop)).await;
    assert_eq!(
        body,
        json!({"file_url": "f", "messages": [{"to": "+61261111111"}]})
    );

    let body =
        sent(async |client| client.send_voice([calls::voice()]).send().await.map(drop)).await;
    let message = json!({
        "to": "+61422222222",
        "body": "Your table is ready.",
        "lang": "en-au",
        "voice": "female"
    });
    assert_eq!(body, json!({"messages": [message]}));

    let required = CreateListContactArgs {
        list_id: 428,
        first_name: "Ellen",
        last_name: "Diaz",
        phone_number: "+16783270696",
    };
    let body =
        sent(async |client| client.create_list_contact(required).send().await.map(drop)).await;
    let contact =
        json!({"first_name": "Ellen", "last_name": "Diaz", "phone_number": "+16783270696"});
    assert_eq!(body, contact);
}

#[tokio::test]
async fn an_optional_input_of_a_posting_that_is_not_given_is_not_sent() {
    let recipient = json!({
        "address_name": "Ellen Diaz",
        "address_line_1": "Block 2",
        "address_city": "Perth",
        "address_state": "WA",
        "address_postal_code": "11111",
        "address_country": "AU",
        "return_address_id": 1
    });
    let required = calls::letter_to(calls::letter());
    let body = sent(async |client| client.send_letter(required).send().await.map(drop)).await;
    let letter = json!({
        "file_url": "https://files.example.test/letter.pdf",
        "colour": 0,
        "duplex": 1,
        "recipients": [recipient]
    });
    assert_eq!(body, letter);

    let required = calls::postcard_to(calls::postcard());
    let body = sent(async |client| client.send_postcard(required).send().await.map(drop)).await;
    let postcard = json!({
        "file_urls": [
            "https://files.example.test/front.pdf",
            "https://files.example.test/back.pdf"
        ],
        "recipients": [recipient]
    });
    assert_eq!(body, postcard);
}

#[tokio::test]
async fn senders_are_given_by_country_beside_the_messages() {
    let sender = SmsSender::new()
        .with_recipient_country_code("AU")
        .with_sender_type("shared_longcode");
    let body = sent(async |client| {
        let call = client.sms_send([calls::sms()]).with_senders([sender]);
        call.send().await.map(drop)
    })
    .await;
    let senders = json!([{"recipient_country_code": "AU", "sender_type": "shared_longcode"}]);
    assert_eq!(body["senders"], senders);
}

#[tokio::test]
async fn members_that_the_page_does_not_list_have_setters_where_they_belong() {
    let message = calls::sms()
        .with_schedule(1_436_874_701)
        .with_from("sendmobile")
        .with_country("AU");
    let body = sent(async |client| client.sms_send([message]).send().await.map(drop)).await;
    assert_eq!(
        body,
        json!({"messages": [{
            "to": "+61422222222",
            "body": "Your table is ready.",
            "schedule": 1_436_874_701,
            "from": "sendmobile",
            "country": "AU"
        }]})
    );

    let time = UNIX_EPOCH + Duration::from_secs(1_449_573_604);
    let required = calls::letter_to(calls::letter().with_schedule(time));
    let body = sent(async |client| client.send_letter(required).send().await.map(drop)).await;
    assert_eq!(body["recipients"][0]["schedule"], 1_449_573_604);
    assert_eq!(body["schedule"], Value::Null);
}

#[tokio::test]
async fn a_member_set_by_its_name_replaces_the_typed_value() {
    let message = calls::sms()
        .with_member("to", Value::Null)
        .with_list_id(428);
    let body = sent(async |client| client.sms_send([message]).send().await.map(drop)).await;
    let expected = json!({"to": null, "body": "Your table is ready.", "list_id": 428});
    assert_eq!(body, json!({"messages": [expected]}));
}

#[tokio::test]
async fn a_message_without_text_or_number_is_sent_as_given() {
    let message = calls::sms().with_to("").with_body("");
    let body = sent(async |client| client.sms_send([message]).send().await.map(drop)).await;
    assert_eq!(body, json!({"messages": [{"to": "", "body": ""}]}));
}
