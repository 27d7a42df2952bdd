//! Letters and postcards.

use connector_clicksend::json;
use connector_clicksend::types::{Colour, Duplex, MessageStatus, YesNo};

use crate::calls;
use crate::service::Service;

#[tokio::test]
async fn send_letter_posts_how_to_print_beside_the_recipients() {
    let service = Service::responding(sample!("send_letter.response.json"));
    let reply = service
        .client()
        .send_letter(calls::letter_to(
            calls::letter().with_address_line_2("Cool Bldg."),
        ))
        .with_template_used(YesNo::Yes)
        .with_priority_post(YesNo::No)
        .with_source("rust")
        .send()
        .await
        .unwrap();

    service.assert_got_json(
        "POST",
        "/v3/post/letters/send",
        None,
        &json!({
            "file_url": "https://files.example.test/letter.pdf",
            "template_used": 1,
            "colour": 0,
            "duplex": 1,
            "priority_post": 0,
            "source": "rust",
            "recipients": [{
                "address_name": "Ellen Diaz",
                "address_line_1": "Block 2",
                "address_line_2": "Cool Bldg.",
                "address_city": "Perth",
                "address_state": "WA",
                "address_postal_code": "11111",
                "address_country": "AU",
                "return_address_id": 1
            }]
        }),
    );
    let data = reply.data().unwrap();
    assert_eq!(data.total_price(), Some(13.42));
    assert_eq!(
        (data.total_count(), data.queued_count()),
        (Some(1), Some(1))
    );
    assert_eq!(
        data.currency().unwrap().currency_name_long(),
        Some("Australian Dollars")
    );
    let letter = &data.recipients()[0];
    assert_eq!(
        (letter.user_id(), letter.subaccount_id()),
        (Some(1), Some(13))
    );
    assert_eq!(
        letter.message_id(),
        Some("2A559A74-486D-4012-84D7-F3FE11904CB1")
    );
    assert_eq!(letter.address_name(), Some("John Smith"));
    assert_eq!(letter.address_postal_code(), Some("11111"));
    assert_eq!(letter.return_address_id(), Some(1));
    assert_eq!(
        (letter.custom_string(), letter.source()),
        (Some("offer 3"), Some("php"))
    );
    assert_eq!(letter.colour(), Some(Colour::BlackAndWhite));
    assert_eq!(letter.duplex(), Some(Duplex::DoubleSided));
    assert_eq!(
        (letter.post_pages(), letter.post_price()),
        (Some(3), Some("13.4200"))
    );
    assert_eq!(letter.priority_post(), Some(YesNo::No));
    assert_eq!(letter.date_added(), Some(1_482_473_172.into()));
    assert_eq!(letter.status(), Some(&MessageStatus::Success));
    assert_eq!(
        letter.file_url(),
        Some("https://files.example.test/letter.pdf")
    );
    assert_eq!(
        letter.return_address().unwrap().address_city(),
        Some("Perth")
    );
    assert_eq!(letter.api_username(), Some("johndoe"));
}

#[tokio::test]
async fn send_postcard_posts_the_addresses_of_both_sides() {
    let service = Service::responding(sample!("send_postcard.response.json"));
    let reply = service
        .client()
        .send_postcard(calls::postcard_to(
            calls::postcard().with_address_line_2("Cool Bldg."),
        ))
        .send()
        .await
        .unwrap();

    service.assert_got_json(
        "POST",
        "/v3/post/postcards/send",
        None,
        &json!({
            "file_urls": [
                "https://files.example.test/front.pdf",
                "https://files.example.test/back.pdf"
            ],
            "recipients": [{
                "address_name": "Ellen Diaz",
                "address_line_1": "Block 2",
                "address_line_2": "Cool Bldg.",
                "address_city": "Perth",
                "address_state": "WA",
                "address_postal_code": "11111",
                "address_country": "AU",
                "return_address_id": 1
            }]
        }),
    );
    let data = reply.data().unwrap();
    assert_eq!(data.total_price(), Some(11.0));
    let postcard = &data.recipients()[0];
    assert_eq!(
        postcard.message_id(),
        Some("C8CAA97A-905A-4A31-99CB-A92C7BA05A97")
    );
    assert_eq!(postcard.address_city(), Some("CITY"));
    assert_eq!(postcard.address_line_2(), Some(""));
    assert_eq!(postcard.schedule(), Some(1_482_473_172.into()));
    assert_eq!(postcard.post_price(), Some("11"));
    assert_eq!(postcard.status(), Some(&MessageStatus::Success));
    assert_eq!(
        postcard.return_address().unwrap().address_name(),
        Some("John Doe")
    );
}
