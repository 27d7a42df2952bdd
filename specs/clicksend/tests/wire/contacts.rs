//! Contacts of a list.

use connector_clicksend::ObjectExt as _;

use crate::calls::{CreateListContactArgs, DeleteListContactArgs};
use crate::service::Service;
use connector_tests::wire::json;

#[tokio::test]
async fn create_list_contact_posts_the_contact_without_the_lists_id() {
    let service = Service::responding(sample!("create_list_contact.response.json"));
    let reply = service
        .client()
        .create_list_contact(CreateListContactArgs {
            list_id: 428,
            first_name: "Ellen",
            last_name: "Diaz",
            phone_number: "+16783270696",
        })
        .with_email("ellen@diaz.com")
        .with_fax_number("+16783270696")
        .with_organization_name("Awesome Organization")
        .with_address_line_1("Block 2")
        .with_address_line_2("Cool Bldg.")
        .with_address_city("Nevada")
        .with_address_state("Las Vegas")
        .with_address_postal_code("36063")
        .with_address_country("US")
        .with_custom_1("Custom 1")
        .with_custom_2("Custom 2")
        .with_custom_3("Custom 3")
        .with_custom_4("Custom 4")
        .send()
        .await
        .unwrap();

    // The published example has each member once.
    let published = json(sample!("create_list_contact.request.json"));
    service.assert_got_json("POST", "/v3/lists/428/contacts", None, &published);
    let contact = reply.data().unwrap();
    assert_eq!(
        (contact.contact_id(), contact.list_id()),
        (Some(552_802), Some(428))
    );
    assert_eq!(
        (contact.first_name(), contact.last_name()),
        (Some("Ellen"), Some("Diaz"))
    );
    assert_eq!(contact.phone_number(), Some("+16783270696"));
    assert_eq!(contact.fax_number(), Some("+16783270696"));
    assert_eq!(contact.email(), Some("ellen@diaz.com"));
    assert_eq!(contact.organization_name(), Some("Awesome Organization"));
    assert_eq!(contact.address_line_1(), Some("Block 2"));
    assert_eq!(contact.address_line_2(), Some("Cool Bldg."));
    assert_eq!(contact.address_city(), Some("Nevada"));
    assert_eq!(contact.address_state(), Some("Las Vegas"));
    assert_eq!(contact.address_postal_code(), Some("36063"));
    assert_eq!(contact.address_country(), Some("US"));
    assert_eq!(
        (contact.custom_1(), contact.custom_4()),
        (Some("Custom 1"), Some("Custom 4"))
    );
    assert_eq!(contact.list_name(), Some("List6eaG4lGIc9"));
}

#[tokio::test]
async fn view_list_contacts_names_the_list_in_the_path() {
    let service = Service::responding(sample!("view_list_contacts.response.json"));
    let reply = service
        .client()
        .view_list_contacts(428)
        .send()
        .await
        .unwrap();

    service.assert_got("GET", "/v3/lists/428/contacts", None);
    let page = reply.data().unwrap();
    assert_eq!((page.total(), page.last_page()), (Some(1), Some(1)));
    let contact = &page.data()[0];
    assert_eq!(contact.email(), Some("ellen@example.test"));
    assert_eq!(contact.date_added(), Some(1_436_160_803.into()));
    assert_eq!(contact.date_updated(), Some(1_436_160_900.into()));
    assert_eq!(contact.fax_number(), Some(""));
}

#[tokio::test]
async fn delete_list_contact_names_list_and_contact_in_the_path() {
    let service = Service::responding(sample!("delete_list_contact.response.json"));
    let call = service.client().delete_list_contact(DeleteListContactArgs {
        list_id: 428,
        contact_id: 552_807,
    });
    let reply = call.send().await.unwrap();

    service.assert_got("DELETE", "/v3/lists/428/contacts/552807", None);
    assert_eq!(
        reply.response_msg(),
        Some("Contact #552807 has been deleted.")
    );
    assert_eq!(reply.member("data"), Some(connector_clicksend::json!([])));
}
