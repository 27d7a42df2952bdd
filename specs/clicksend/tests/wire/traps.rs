//! Where the service differs from its own documentation, or from the reference
//! page. Replies are decoded whatever the wire chose; nothing is lost, and
//! nothing is guessed.
//!
//! One difference shows elsewhere: the connector asks for a contact's names and
//! number though the service needs less, and the tests of required inputs hold
//! that. Two have nothing that a client could get wrong: how long an uploaded
//! file really stays, and which services are closed to new customers.

use connector_clicksend::types::{
    CreateListContactResponse, DeleteListContactResponse, DeleteListResponse,
    GetContactListsResponse, Language, MessageStatus, SearchContactListResponse, SendFaxResponse,
    SendLetterResponse, SendMmsResponse, SendPostcardResponse, SendVoiceResponse, SmsSendResponse,
    UploadMediaResponse, ViewListContactsResponse, Voice, YesNo,
};
use connector_clicksend::{ObjectExt as _, UnixTime, Value, json};
use connector_runtime::generated::Field;

use crate::calls;
use crate::service::Service;
use connector_tests::wire::{decoded, json as parsed, mismatches};

#[track_caller]
fn sample<T: Field>(text: &str) -> T {
    decoded(&parsed(text))
}

fn in_messages(message: &Value) -> Value {
    json!({"data": {"messages": [message]}})
}

fn in_recipients(recipient: &Value) -> Value {
    json!({"data": {"recipients": [recipient]}})
}

#[test]
fn a_price_comes_as_number_or_text() {
    for (price, read) in [
        (json!(0.07), "0.07"),
        (json!("0.0792"), "0.0792"),
        (json!(11), "11"),
    ] {
        let message = in_messages(&json!({"message_price": price}));
        let sms = decoded::<SmsSendResponse>(&message);
        assert_eq!(
            sms.data().unwrap().messages()[0].message_price(),
            Some(read)
        );
        let mms = decoded::<SendMmsResponse>(&message);
        assert_eq!(
            mms.data().unwrap().messages()[0].message_price(),
            Some(read)
        );
        let fax = decoded::<SendFaxResponse>(&message);
        assert_eq!(
            fax.data().unwrap().messages()[0].message_price(),
            Some(read)
        );
        let voice = decoded::<SendVoiceResponse>(&message);
        assert_eq!(
            voice.data().unwrap().messages()[0].message_price(),
            Some(read)
        );
        let recipient = in_recipients(&json!({"post_price": price}));
        let letter = decoded::<SendLetterResponse>(&recipient);
        assert_eq!(
            letter.data().unwrap().recipients()[0].post_price(),
            Some(read)
        );
        let postcard = decoded::<SendPostcardResponse>(&recipient);
        assert_eq!(
            postcard.data().unwrap().recipients()[0].post_price(),
            Some(read)
        );
    }
}

#[test]
fn a_total_comes_as_whole_number_fraction_or_text() {
    for (price, read) in [
        (json!(0), 0.0),
        (json!(19.36), 19.36),
        (json!("0.1386"), 0.1386),
    ] {
        let reply = decoded::<SmsSendResponse>(&json!({"data": {"total_price": price}}));
        assert_eq!(reply.data().unwrap().total_price(), Some(read));
    }
}

#[test]
fn a_schedule_comes_as_number_or_text_or_empty() {
    for (schedule, read) in [
        (json!(1_436_874_701), Some(1_436_874_701)),
        (json!("1436874701"), Some(1_436_874_701)),
        (json!(""), None),
        (json!(null), None),
    ] {
        let voice = decoded::<SendVoiceResponse>(&in_messages(&json!({"schedule": schedule})));
        let message = &voice.data().unwrap().messages()[0];
        assert_eq!(message.schedule().map(UnixTime::seconds), read);
        assert_eq!(message.member("schedule"), Some(schedule.clone()));
        // The page lists none for these: it is kept under its name.
        let sms = decoded::<SmsSendResponse>(&in_messages(&json!({"schedule": schedule})));
        let message = &sms.data().unwrap().messages()[0];
        assert_eq!(message.member("schedule"), Some(schedule));
    }
}

#[test]
fn the_currency_comes_under_two_names() {
    let live = sample::<SmsSendResponse>(sample!("sms_send.response.partly-rejected.json"));
    let currency = live.data().unwrap().currency().unwrap();
    assert_eq!(currency.currency_name_short(), Some("AUD"));
    assert_eq!(currency.currency_prefix_d(), Some("$"));
    assert_eq!(currency.currency_prefix_c(), Some("c"));

    let published = sample::<SmsSendResponse>(sample!("sms_send.response.json"));
    let data = published.data().unwrap();
    assert!(data.currency().is_none());
    assert_eq!(
        data.member("currency").unwrap()["currency_name_short"],
        "USD"
    );
}

#[test]
fn what_comes_as_null_is_absent_and_not_lost() {
    let reply = sample::<SmsSendResponse>(sample!("sms_send.response.nulls.json"));
    let data = reply.data().unwrap();
    assert_eq!(
        (data.total_price(), data.total_count(), data.queued_count()),
        (None, None, None)
    );
    let message = &data.messages()[0];
    assert_eq!((message.from(), message.from_email()), (None, None));
    assert_eq!((message.list_id(), message.contact_id()), (None, None));
    assert_eq!((message.date(), message.status()), (None, None));
    assert_eq!(message.member("contact_id"), Some(Value::Null));
    assert!(mismatches(&reply).contains(&"/data/messages/0/contact_id".to_owned()));

    let reply = sample::<SmsSendResponse>(sample!("sms_send.response.no-data.json"));
    assert!(reply.data().is_none());
    assert_eq!(reply.results().count(), 0);

    let fax = sample::<SendFaxResponse>(sample!("send_fax.response.json"));
    let fax = &fax.data().unwrap().messages()[0];
    assert_eq!(
        (fax.list_id(), fax.status_code(), fax.status_text()),
        (None, None, None)
    );

    let voice = sample::<SendVoiceResponse>(sample!("send_voice.response.json"));
    assert_eq!(voice.data().unwrap().messages()[0].from(), None);

    let made =
        sample::<CreateListContactResponse>(sample!("create_list_contact.response.nulls.json"));
    let contact = made.data().unwrap();
    assert_eq!((contact.email(), contact.fax_number()), (None, None));
    assert_eq!(
        (contact.address_line_1(), contact.address_country()),
        (None, None)
    );
    assert_eq!(contact.phone_number(), Some("+16783270696"));

    let page = sample::<GetContactListsResponse>(sample!("get_contact_lists.response.empty.json"));
    let page = page.data().unwrap();
    assert_eq!((page.next_page_url(), page.prev_page_url()), (None, None));
    assert_eq!((page.from(), page.to()), (None, None));
}

#[test]
fn voice_returns_date_where_the_page_says_date_added() {
    let published = sample::<SendVoiceResponse>(sample!("send_voice.response.json"));
    let message = &published.data().unwrap().messages()[0];
    assert_eq!(message.date_added(), None);
    assert_eq!(message.member("date"), Some(json!(1_436_871_253)));

    let newer = sample::<SendVoiceResponse>(sample!("send_voice.response.date-text.json"));
    let message = &newer.data().unwrap().messages()[0];
    assert_eq!(message.member("date"), Some(json!("1721099039,")));
    assert_eq!(message.date_added(), Some(1_721_099_039.into()));
    // Nobody can tell whether a text with a comma is a number.
    let with_comma = in_messages(&json!({"date_added": "1721099039,"}));
    let reply = decoded::<SendVoiceResponse>(&with_comma);
    assert_eq!(reply.data().unwrap().messages()[0].date_added(), None);
    assert_eq!(mismatches(&reply), ["/data/messages/0/date_added"]);
}

#[test]
fn voice_languages_and_flags_are_open() {
    let reply = sample::<SendVoiceResponse>(sample!("send_voice.response.date-text.json"));
    let message = &reply.data().unwrap().messages()[0];
    assert_eq!(message.voice(), Some(&Voice::Unlisted("neutral".into())));
    assert_eq!(message.lang(), Some(&Language::EnglishIndia));
    assert_eq!(message.require_input(), Some(YesNo::No));
    assert_eq!(message.machine_detection(), Some(YesNo::Unlisted(2)));
}

#[test]
fn the_time_a_contact_was_added_comes_as_text_or_number() {
    let text = sample::<CreateListContactResponse>(sample!("create_list_contact.response.json"));
    assert_eq!(
        text.data().unwrap().date_added(),
        Some(1_436_160_803.into())
    );
    let number = sample::<ViewListContactsResponse>(sample!("view_list_contacts.response.json"));
    assert_eq!(
        number.data().unwrap().data()[0].date_added(),
        Some(1_436_160_803.into())
    );
    let text = sample::<ViewListContactsResponse>(sample!(
        "view_list_contacts.response.times-as-text.json"
    ));
    assert_eq!(
        text.data().unwrap().data()[0].date_added(),
        Some(1_436_160_803.into())
    );
}

#[test]
fn a_deletion_returns_a_list_where_others_return_an_object() {
    for data in [
        json!({"data": []}),
        json!({"data": null}),
        json!({"data": {}}),
        json!({}),
    ] {
        let list = decoded::<DeleteListResponse>(&data);
        assert_eq!(list.member("data").as_ref(), data.get("data"));
        let contact = decoded::<DeleteListContactResponse>(&data);
        assert_eq!(contact.member("data").as_ref(), data.get("data"));
    }
    // Where an object is documented, an empty list is an empty object, and comes
    // back as it came.
    let empty = json!({"response_code": "SUCCESS", "data": []});
    let reply = decoded::<SmsSendResponse>(&empty);
    assert!(reply.data().unwrap().messages().is_empty());
    assert_eq!(serde_json::to_value(&reply).unwrap(), empty);
}

#[test]
fn an_id_comes_as_number_or_text() {
    for id in [json!(428), json!("428")] {
        let message = in_messages(&json!({"list_id": id}));
        let sms = decoded::<SmsSendResponse>(&message);
        assert_eq!(sms.data().unwrap().messages()[0].list_id(), Some(428));
        let fax = decoded::<SendFaxResponse>(&message);
        assert_eq!(fax.data().unwrap().messages()[0].list_id(), Some(428));
        let mms = decoded::<SendMmsResponse>(&message);
        assert_eq!(mms.data().unwrap().messages()[0].list_id(), Some(428));
        let contact = decoded::<CreateListContactResponse>(&json!({"data": {"list_id": id}}));
        assert_eq!(contact.data().unwrap().list_id(), Some(428));
        let letter =
            decoded::<SendLetterResponse>(&in_recipients(&json!({"return_address_id": id})));
        assert_eq!(
            letter.data().unwrap().recipients()[0].return_address_id(),
            Some(428)
        );
    }
}

#[test]
fn a_postal_code_comes_as_number_or_text() {
    for code in [json!(11_111), json!("11111")] {
        let reply = in_recipients(&json!({"address_postal_code": code}));
        let letter = decoded::<SendLetterResponse>(&reply);
        assert_eq!(
            letter.data().unwrap().recipients()[0].address_postal_code(),
            Some("11111")
        );
    }
}

#[tokio::test]
async fn a_return_address_that_is_text_can_be_sent_by_its_name() {
    let service = Service::responding(sample!("send_letter.response.json"));
    let recipient = calls::letter().with_member("return_address_id", "1");
    let reply = service
        .client()
        .send_letter(calls::letter_to(recipient))
        .send()
        .await
        .unwrap();
    assert_eq!(reply.results().flatten().count(), 1);
    let body = service.request().body_json().unwrap();
    assert_eq!(body["recipients"][0]["return_address_id"], "1");
}

#[test]
fn the_counts_of_a_fax_come_as_number_or_text() {
    let text = sample::<SendFaxResponse>(sample!("send_fax.response.counts-as-text.json"));
    let data = text.data().unwrap();
    assert_eq!(
        (data.total_count(), data.queued_count()),
        (Some(1), Some(0))
    );
    assert_eq!(data.total_price(), Some(0.0));
    let number = sample::<SendFaxResponse>(sample!("send_fax.response.json"));
    let data = number.data().unwrap();
    assert_eq!(
        (data.total_count(), data.queued_count()),
        (Some(1), Some(1))
    );
}

#[test]
fn the_progress_of_a_list_may_be_absent() {
    let first = sample::<GetContactListsResponse>(sample!("get_contact_lists.response.json"));
    let list = &first.data().unwrap().data()[0];
    assert_eq!(
        (list.import_in_progress(), list.optout_in_progress()),
        (None, None)
    );
    let second =
        sample::<GetContactListsResponse>(sample!("get_contact_lists.response.second-page.json"));
    let list = &second.data().unwrap().data()[0];
    assert_eq!(
        (list.import_in_progress(), list.optout_in_progress()),
        (Some(0), Some(1))
    );
}

#[test]
fn members_that_the_page_does_not_list_are_kept() {
    let reply = sample::<SmsSendResponse>(sample!("sms_send.response.partly-rejected.json"));
    let data = reply.data().unwrap();
    assert_eq!(data.member("blocked_count"), Some(json!(0)));
    let message = &data.messages()[0];
    let member = message.member("is_shared_system_number");
    assert_eq!(member, Some(json!(false)));

    let mms = sample::<SendMmsResponse>(sample!("send_mms.response.json"));
    let data = mms.data().unwrap();
    assert_eq!(
        data.member("_currency").unwrap()["currency_name_short"],
        "AUD"
    );

    let postcard = sample::<SendPostcardResponse>(sample!("send_postcard.response.json"));
    let postcard = &postcard.data().unwrap().recipients()[0];
    assert_eq!(postcard.member("ip_address"), Some(json!("127.0.0.1")));
    assert_eq!(postcard.member("priority"), Some(json!(32)));
    assert_eq!(postcard.member("source"), Some(json!(".rest.v3")));

    let page = sample!("get_contact_lists.response.second-page.json");
    let page = sample::<GetContactListsResponse>(page);
    assert_eq!(page.data().unwrap().member("links"), Some(json!([])));
}

#[test]
fn a_rejected_message_is_a_minimal_object() {
    let reply = sample::<SmsSendResponse>(sample!("sms_send.response.rejected.json"));
    let rejected = reply.results().next().unwrap().unwrap_err();
    assert_eq!(rejected.status(), Some(&MessageStatus::InvalidRecipient));
    assert_eq!((rejected.carrier(), rejected.country()), (None, None));
    assert_eq!(
        (rejected.message_parts(), rejected.message_price()),
        (None, None)
    );
    assert_eq!(rejected.from(), Some(""));
    assert_eq!(rejected.member("carrier"), None);
}

#[tokio::test]
async fn a_partial_failure_stands_inside_a_success() {
    let service = Service::responding(sample!("sms_send.response.partly-rejected.json"));
    let call = service.client().sms_send([calls::sms(), calls::sms()]);
    let reply = call.send().await.unwrap();
    assert_eq!(reply.http_status(), 200);
    assert_eq!(reply.response_code(), Some("SUCCESS"));
    let data = reply.data().unwrap();
    assert_eq!(
        (data.total_count(), data.queued_count()),
        (Some(2), Some(1))
    );
    let accepted = reply
        .results()
        .map(|result| result.is_ok())
        .collect::<Vec<_>>();
    assert_eq!(accepted, [true, false]);
}

#[test]
fn the_contact_of_a_search_is_a_number_or_the_address_of_a_list() {
    let reply = sample::<SearchContactListResponse>(sample!("search_contact_list.response.json"));
    let found = reply.data().unwrap().data();
    assert_eq!(
        (found[0].type_(), found[0].contact()),
        (Some("list"), Some("GHPAJCCVGMTD9BLA"))
    );
    assert_eq!(
        (found[1].type_(), found[1].contact()),
        (Some("contact"), Some("+16783270696"))
    );
    assert_eq!(
        (found[0].contacts_count(), found[1].contacts_count()),
        (Some(12), None)
    );
}

#[test]
fn an_uploaded_file_tells_itself_when_it_goes() {
    let reply = sample::<UploadMediaResponse>(sample!("upload_media.response.json"));
    let file = reply.data().unwrap();
    let seconds = file.date_delete().unwrap().seconds() - file.date_added().unwrap().seconds();
    assert_eq!(seconds, 7 * 24 * 60 * 60);
}
