//! All contacts of a list, which come in pages.

use connector_clicksend::prelude::*;
use connector_clicksend::testing::Service;

/// Those who can be called.
async fn numbers(client: &Client, list_id: i64) -> Result<Vec<String>, Error> {
    let mut contacts = client.view_list_contacts(list_id).with_limit(15).items();
    let mut numbers = Vec::new();
    while let Some(contact) = contacts.try_next().await? {
        numbers.extend(contact.phone_number().map(str::to_owned));
    }
    Ok(numbers)
}

#[tokio::test]
async fn contacts_of_all_pages_are_there() {
    let service = Service::start().unwrap();
    let client = service.client().unwrap();
    let numbers = numbers(&client, 428).await.unwrap();
    let pages = service.requests().len();
    assert!(
        pages > 1 && numbers.len() > 15,
        "{pages} pages, {numbers:?}"
    );
}
