//! What `Debug` shows of clients, calls and replies: never people, texts or
//! secrets.

use connector_clicksend::Client;
use connector_clicksend::types::NewSmsMessage;

use crate::calls::{self, CreateListContactArgs, MOBILE, TEXT};
use crate::service::{API_KEY, BASIC, Service, USERNAME, credentials};

#[track_caller]
fn assert_hides(shown: &str, private: &[&str]) {
    for private in private {
        assert!(!shown.contains(private), "{private:?} stands in {shown}");
    }
}

#[test]
fn a_client_shows_no_credentials() {
    let client = Client::new(credentials()).unwrap();
    let shown = format!(
        "{:?} {:#?} {client:?} {client:#?}",
        credentials(),
        credentials()
    );
    assert_hides(&shown, &[USERNAME, API_KEY, BASIC]);
    assert!(shown.contains("clicksend"), "{shown}");
}

#[test]
fn required_inputs_show_their_name_alone() {
    let contact = CreateListContactArgs {
        list_id: 428,
        first_name: "Ellen",
        last_name: "Diaz",
        phone_number: MOBILE,
    };
    assert_eq!(format!("{contact:?}"), "CreateListContactArgs { .. }");
    let message = NewSmsMessage {
        to: MOBILE,
        body: TEXT,
    };
    assert_eq!(format!("{message:?}"), "NewSmsMessage { .. }");
}

#[test]
fn a_prepared_call_shows_neither_numbers_nor_texts() {
    let client = Client::new(credentials()).unwrap();
    let message = calls::sms().with_from_email("dana@example.test");
    let contact = client
        .create_list_contact(CreateListContactArgs {
            list_id: 428,
            first_name: "Ellen",
            last_name: "Diaz",
            phone_number: MOBILE,
        })
        .with_email("ellen@example.test");
    let search = client.search_contact_list("Ellen");
    let letter = client.send_letter(calls::letter_to(calls::letter()));
    let shown = format!("{message:?} {:?}", client.sms_send([message.clone()]));
    assert_hides(&shown, &[MOBILE, TEXT, "dana@"]);
    let shown = format!("{contact:?} {search:?} {letter:?} {letter:#?}");
    assert_hides(
        &shown,
        &[
            MOBILE,
            "Ellen",
            "ellen@",
            "Diaz",
            "Block 2",
            "Perth",
            "files.example",
        ],
    );
    assert!(shown.contains("SendLetter"), "{shown}");
}

#[tokio::test]
async fn a_reply_shows_its_structure_alone() {
    let service = Service::responding(sample!("send_letter.response.json"));
    let reply = service
        .client()
        .send_letter(calls::letter_to(calls::letter()))
        .send()
        .await;
    let reply = reply.unwrap();
    let shown = format!("{reply:?} {reply:#?}");
    assert_hides(
        &shown,
        &[
            "John Smith",
            "Address 1",
            "11111",
            "johndoe",
            "letter.pdf",
            "Perth",
            "1482473172",
        ],
    );
    for told in ["SentLetter", "address_name", "SUCCESS", "duplex: 1"] {
        assert!(shown.contains(told), "{told} is not in {shown}");
    }
}
