//! Every call with example inputs, for tests that drive them all.

use connector_text_request::{Client, Error};

/// Each operation's id, and whether it may be repeated without harm.
pub const OPERATIONS: &[(&str, bool)] = &[
    ("UpdateGroup", false),
    ("DeleteGroup", false),
    ("GetGroupById", true),
    ("CreateDashboard", false),
    ("GetDashboards", true),
    ("CreateContact", false),
    ("DeleteContact", false),
    ("GetContactByPhoneNumber", true),
    ("CreatePayment", false),
    ("GetPayments", true),
    ("CreateGroup", false),
    ("GetGroups", true),
    ("DeleteDashboard", false),
    ("UpdateDashboardsName", false),
    ("GetDashboard", true),
    ("SendPaymentReminder", false),
    ("UnarchiveConversation", false),
    ("CancelPayment", false),
    ("SendMessageByPhoneNumber", false),
    ("GetMessagesByContactPhone", true),
    ("ArchiveConversation", false),
    ("MarkPaymentPaid", false),
    ("BulkUpdateContacts", false),
    ("GetContacts", true),
    ("GetPayment", true),
    ("GetTags", true),
    ("GetCustomFields", true),
    ("GetConversations", true),
    ("TextingWebhook", false),
];

/// Makes the call of the operation at an index of [`OPERATIONS`].
pub async fn call(client: &Client, index: usize) -> Result<(), Error> {
    match index {
        0 => update_group(client).await,
        1 => delete_group(client).await,
        2 => get_group_by_id(client).await,
        3 => create_dashboard(client).await,
        4 => get_dashboards(client).await,
        5 => create_contact(client).await,
        6 => delete_contact(client).await,
        7 => get_contact_by_phone_number(client).await,
        8 => create_payment(client).await,
        9 => get_payments(client).await,
        10 => create_group(client).await,
        11 => get_groups(client).await,
        12 => delete_dashboard(client).await,
        13 => update_dashboards_name(client).await,
        14 => get_dashboard(client).await,
        15 => send_payment_reminder(client).await,
        16 => unarchive_conversation(client).await,
        17 => cancel_payment(client).await,
        18 => send_message_by_phone_number(client).await,
        19 => get_messages_by_contact_phone(client).await,
        20 => archive_conversation(client).await,
        21 => mark_payment_paid(client).await,
        22 => bulk_update_contacts(client).await,
        23 => get_contacts(client).await,
        24 => get_payment(client).await,
        25 => get_tags(client).await,
        26 => get_custom_fields(client).await,
        27 => get_conversations(client).await,
        28 => texting_webhook(client).await,
        _ => Ok(()),
    }
}

async fn update_group(client: &Client) -> Result<(), Error> {
    use connector_text_request::operations::UpdateGroupRequired;
    let reply = client
        .update_group(UpdateGroupRequired {
            dashboard_id: 121,
            group_id: 40472,
        })
        .send()
        .await?;
    drop(reply);
    Ok(())
}

async fn delete_group(client: &Client) -> Result<(), Error> {
    use connector_text_request::operations::DeleteGroupRequired;
    let reply = client
        .delete_group(DeleteGroupRequired {
            dashboard_id: 121,
            group_id: 40472,
        })
        .send()
        .await?;
    drop(reply);
    Ok(())
}

async fn get_group_by_id(client: &Client) -> Result<(), Error> {
    use connector_text_request::operations::GetGroupByIdRequired;
    let reply = client
        .get_group_by_id(GetGroupByIdRequired {
            dashboard_id: 121,
            group_id: 40472,
        })
        .send()
        .await?;
    drop(reply);
    Ok(())
}

async fn create_dashboard(client: &Client) -> Result<(), Error> {
    let reply = client.create_dashboard().send().await?;
    drop(reply);
    Ok(())
}

async fn get_dashboards(client: &Client) -> Result<(), Error> {
    let reply = client.get_dashboards().send().await?;
    drop(reply);
    Ok(())
}

async fn create_contact(client: &Client) -> Result<(), Error> {
    use connector_text_request::operations::CreateContactRequired;
    let reply = client
        .create_contact(CreateContactRequired {
            dashboard_id: 121,
            phone_number: "14235550123".into(),
        })
        .send()
        .await?;
    drop(reply);
    Ok(())
}

async fn delete_contact(client: &Client) -> Result<(), Error> {
    use connector_text_request::operations::DeleteContactRequired;
    let reply = client
        .delete_contact(DeleteContactRequired {
            dashboard_id: 121,
            phone_number: "14235550123".into(),
        })
        .send()
        .await?;
    drop(reply);
    Ok(())
}

async fn get_contact_by_phone_number(client: &Client) -> Result<(), Error> {
    use connector_text_request::operations::GetContactByPhoneNumberRequired;
    let reply = client
        .get_contact_by_phone_number(GetContactByPhoneNumberRequired {
            dashboard_id: 121,
            phone_number: "14235550123".into(),
        })
        .send()
        .await?;
    drop(reply);
    Ok(())
}

async fn create_payment(client: &Client) -> Result<(), Error> {
    let reply = client.create_payment(121).send().await?;
    drop(reply);
    Ok(())
}

async fn get_payments(client: &Client) -> Result<(), Error> {
    use connector_text_request::operations::GetPaymentsRequired;
    let reply = client
        .get_payments(GetPaymentsRequired {
            page: 0,
            page_size: 50,
            dashboard_id: 121,
        })
        .send()
        .await?;
    drop(reply);
    Ok(())
}

async fn create_group(client: &Client) -> Result<(), Error> {
    let reply = client.create_group(121).send().await?;
    drop(reply);
    Ok(())
}

async fn get_groups(client: &Client) -> Result<(), Error> {
    use connector_text_request::operations::GetGroupsRequired;
    let reply = client
        .get_groups(GetGroupsRequired {
            page: 0,
            page_size: 50,
            dashboard_id: 121,
        })
        .send()
        .await?;
    drop(reply);
    Ok(())
}

async fn delete_dashboard(client: &Client) -> Result<(), Error> {
    let reply = client.delete_dashboard(121).send().await?;
    drop(reply);
    Ok(())
}

async fn update_dashboards_name(client: &Client) -> Result<(), Error> {
    let reply = client.update_dashboards_name(121).send().await?;
    drop(reply);
    Ok(())
}

async fn get_dashboard(client: &Client) -> Result<(), Error> {
    let reply = client.get_dashboard(121).send().await?;
    drop(reply);
    Ok(())
}

async fn send_payment_reminder(client: &Client) -> Result<(), Error> {
    use connector_text_request::operations::SendPaymentReminderRequired;
    let reply = client
        .send_payment_reminder(SendPaymentReminderRequired {
            dashboard_id: 121,
            payment_id: 2510,
        })
        .send()
        .await?;
    drop(reply);
    Ok(())
}

async fn unarchive_conversation(client: &Client) -> Result<(), Error> {
    use connector_text_request::operations::UnarchiveConversationRequired;
    let reply = client
        .unarchive_conversation(UnarchiveConversationRequired {
            dashboard_id: 121,
            phone_number: "14235550123".into(),
        })
        .send()
        .await?;
    drop(reply);
    Ok(())
}

async fn cancel_payment(client: &Client) -> Result<(), Error> {
    use connector_text_request::operations::CancelPaymentRequired;
    let reply = client
        .cancel_payment(CancelPaymentRequired {
            dashboard_id: 121,
            payment_id: 2510,
        })
        .send()
        .await?;
    drop(reply);
    Ok(())
}

async fn send_message_by_phone_number(client: &Client) -> Result<(), Error> {
    use connector_text_request::operations::SendMessageByPhoneNumberRequired;
    let reply = client
        .send_message_by_phone_number(SendMessageByPhoneNumberRequired {
            dashboard_id: 121,
            phone_number: "14235550123".into(),
        })
        .send()
        .await?;
    drop(reply);
    Ok(())
}

async fn get_messages_by_contact_phone(client: &Client) -> Result<(), Error> {
    use connector_text_request::operations::GetMessagesByContactPhoneRequired;
    let reply = client
        .get_messages_by_contact_phone(GetMessagesByContactPhoneRequired {
            page: 0,
            page_size: 50,
            dashboard_id: 121,
            phone_number: "14235550123".into(),
        })
        .send()
        .await?;
    drop(reply);
    Ok(())
}

async fn archive_conversation(client: &Client) -> Result<(), Error> {
    use connector_text_request::operations::ArchiveConversationRequired;
    let reply = client
        .archive_conversation(ArchiveConversationRequired {
            dashboard_id: 121,
            phone_number: "14235550123".into(),
        })
        .send()
        .await?;
    drop(reply);
    Ok(())
}

async fn mark_payment_paid(client: &Client) -> Result<(), Error> {
    use connector_text_request::operations::MarkPaymentPaidRequired;
    let reply = client
        .mark_payment_paid(MarkPaymentPaidRequired {
            dashboard_id: 121,
            payment_id: 2510,
        })
        .send()
        .await?;
    drop(reply);
    Ok(())
}

async fn bulk_update_contacts(client: &Client) -> Result<(), Error> {
    use connector_text_request::types::ContactUpdate;
    use connector_text_request::operations::BulkUpdateContactsRequired;
    let reply = client
        .bulk_update_contacts(BulkUpdateContactsRequired {
            dashboard_id: 121,
            body: Vec::from([ContactUpdate::new()]),
        })
        .send()
        .await?;
    drop(reply);
    Ok(())
}

async fn get_contacts(client: &Client) -> Result<(), Error> {
    use connector_text_request::operations::GetContactsRequired;
    let reply = client
        .get_contacts(GetContactsRequired {
            page: 0,
            page_size: 50,
            dashboard_id: 121,
        })
        .send()
        .await?;
    drop(reply);
    Ok(())
}

async fn get_payment(client: &Client) -> Result<(), Error> {
    use connector_text_request::operations::GetPaymentRequired;
    let reply = client
        .get_payment(GetPaymentRequired {
            dashboard_id: 121,
            payment_id: 2510,
        })
        .send()
        .await?;
    drop(reply);
    Ok(())
}

async fn get_tags(client: &Client) -> Result<(), Error> {
    use connector_text_request::operations::GetTagsRequired;
    let reply = client
        .get_tags(GetTagsRequired {
            dashboard_id: 121,
            page: 0,
            page_size: 50,
        })
        .send()
        .await?;
    drop(reply);
    Ok(())
}

async fn get_custom_fields(client: &Client) -> Result<(), Error> {
    let reply = client.get_custom_fields(121).send().await?;
    drop(reply);
    Ok(())
}

async fn get_conversations(client: &Client) -> Result<(), Error> {
    let reply = client.get_conversations(121).send().await?;
    drop(reply);
    Ok(())
}

async fn texting_webhook(client: &Client) -> Result<(), Error> {
    use connector_text_request::types::Event;
    use connector_text_request::triggers::TextingWebhookRequired;
    let reply = client
        .texting_webhook(TextingWebhookRequired {
            dashboard_id: "121".into(),
            event: Event::MsgReceived,
        })
        .subscribe("https://example.com/deliveries")
        .await?;
    drop(reply);
    Ok(())
}
