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
        0 => {
            use connector_text_request::operations::UpdateGroupRequired;
            let reply = client
                .update_group(UpdateGroupRequired {
                    dashboard_id: 121,
                    group_id: 40472,
                })
                .send()
                .await?;
            drop(reply);
        }
        1 => {
            use connector_text_request::operations::DeleteGroupRequired;
            let reply = client
                .delete_group(DeleteGroupRequired {
                    dashboard_id: 121,
                    group_id: 40472,
                })
                .send()
                .await?;
            drop(reply);
        }
        2 => {
            use connector_text_request::operations::GetGroupByIdRequired;
            let reply = client
                .get_group_by_id(GetGroupByIdRequired {
                    dashboard_id: 121,
                    group_id: 40472,
                })
                .send()
                .await?;
            drop(reply);
        }
        3 => {
            let reply = client.create_dashboard().send().await?;
            drop(reply);
        }
        4 => {
            let reply = client.get_dashboards().send().await?;
            drop(reply);
        }
        5 => {
            use connector_text_request::operations::CreateContactRequired;
            let reply = client
                .create_contact(CreateContactRequired {
                    dashboard_id: 121,
                    phone_number: "14235550123".into(),
                })
                .send()
                .await?;
            drop(reply);
        }
        6 => {
            use connector_text_request::operations::DeleteContactRequired;
            let reply = client
                .delete_contact(DeleteContactRequired {
                    dashboard_id: 121,
                    phone_number: "14235550123".into(),
                })
                .send()
                .await?;
            drop(reply);
        }
        7 => {
            use connector_text_request::operations::GetContactByPhoneNumberRequired;
            let reply = client
                .get_contact_by_phone_number(GetContactByPhoneNumberRequired {
                    dashboard_id: 121,
                    phone_number: "14235550123".into(),
                })
                .send()
                .await?;
            drop(reply);
        }
        8 => {
            let reply = client.create_payment(121).send().await?;
            drop(reply);
        }
        9 => {
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
        }
        10 => {
            let reply = client.create_group(121).send().await?;
            drop(reply);
        }
        11 => {
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
        }
        12 => {
            let reply = client.delete_dashboard(121).send().await?;
            drop(reply);
        }
        13 => {
            let reply = client.update_dashboards_name(121).send().await?;
            drop(reply);
        }
        14 => {
            let reply = client.get_dashboard(121).send().await?;
            drop(reply);
        }
        15 => {
            use connector_text_request::operations::SendPaymentReminderRequired;
            let reply = client
                .send_payment_reminder(SendPaymentReminderRequired {
                    dashboard_id: 121,
                    payment_id: 2510,
                })
                .send()
                .await?;
            drop(reply);
        }
        16 => {
            use connector_text_request::operations::UnarchiveConversationRequired;
            let reply = client
                .unarchive_conversation(UnarchiveConversationRequired {
                    dashboard_id: 121,
                    phone_number: "14235550123".into(),
                })
                .send()
                .await?;
            drop(reply);
        }
        17 => {
            use connector_text_request::operations::CancelPaymentRequired;
            let reply = client
                .cancel_payment(CancelPaymentRequired {
                    dashboard_id: 121,
                    payment_id: 2510,
                })
                .send()
                .await?;
            drop(reply);
        }
        18 => {
            use connector_text_request::operations::SendMessageByPhoneNumberRequired;
            let reply = client
                .send_message_by_phone_number(SendMessageByPhoneNumberRequired {
                    dashboard_id: 121,
                    phone_number: "14235550123".into(),
                })
                .send()
                .await?;
            drop(reply);
        }
        19 => {
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
        }
        20 => {
            use connector_text_request::operations::ArchiveConversationRequired;
            let reply = client
                .archive_conversation(ArchiveConversationRequired {
                    dashboard_id: 121,
                    phone_number: "14235550123".into(),
                })
                .send()
                .await?;
            drop(reply);
        }
        21 => {
            use connector_text_request::operations::MarkPaymentPaidRequired;
            let reply = client
                .mark_payment_paid(MarkPaymentPaidRequired {
                    dashboard_id: 121,
                    payment_id: 2510,
                })
                .send()
                .await?;
            drop(reply);
        }
        22 => {
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
        }
        23 => {
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
        }
        24 => {
            use connector_text_request::operations::GetPaymentRequired;
            let reply = client
                .get_payment(GetPaymentRequired {
                    dashboard_id: 121,
                    payment_id: 2510,
                })
                .send()
                .await?;
            drop(reply);
        }
        25 => {
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
        }
        26 => {
            let reply = client.get_custom_fields(121).send().await?;
            drop(reply);
        }
        27 => {
            let reply = client.get_conversations(121).send().await?;
            drop(reply);
        }
        28 => {
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
        }
        _ => {}
    }
    Ok(())
}
