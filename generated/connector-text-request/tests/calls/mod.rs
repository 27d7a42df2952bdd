//! Every call with example inputs, for tests that drive them all.

use connector_text_request::{Client, Error};

/// Is shown every request and every reply.
pub type See<'a> = &'a (dyn Fn(&dyn std::fmt::Debug) + Sync);

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

/// Operations whose replies stay streams.
pub const STREAMS: &[&str] = &[];

/// Operations that do not go to the client's address: to another one, or through a
/// managed connection only.
pub const ELSEWHERE: &[&str] = &[];

/// Values of enumerations, which `Debug` shows.
pub const ENUMERATED: &[&str] = &[
    "Approved",
    "Authorized",
    "Cancelled",
    "DELETE",
    "Declined",
    "Error",
    "Failed",
    "MarkedAsPaid",
    "NotAuthorized",
    "POST",
    "PUT",
    "Paid",
    "PastDue",
    "PaymentInProgress",
    "Processing",
    "R",
    "S",
    "Sent",
    "Unknown",
    "accepted",
    "amount",
    "asc",
    "claimed",
    "contact",
    "date",
    "delivered",
    "desc",
    "error",
    "failed",
    "msg_received",
    "msg_sent",
    "queued",
    "sending",
    "sent",
    "status",
    "unclaimed",
    "undelivered",
];

/// Holds each object to giving back what it was read from.
pub const TYPES: &[fn(&str)] = &[
    |text| connector_runtime::testing::round_trip::<
        connector_text_request::types::GroupDetails,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_text_request::types::Group,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_text_request::types::CreateDashboardRequest,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_text_request::types::Dashboard,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_text_request::types::GetDashboardsResponse,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_text_request::types::PageMeta,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_text_request::types::CreateContactRequest,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_text_request::types::Contact,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_text_request::types::CustomFieldValue,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_text_request::types::Message,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_text_request::types::CreatePaymentRequest,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_text_request::types::Payment,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_text_request::types::GetPaymentsResponse,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_text_request::types::GetGroupsResponse,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_text_request::types::UpdateDashboardsNameRequest,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_text_request::types::SendMessageByPhoneNumberRequest,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_text_request::types::GetMessagesByContactPhoneResponse,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_text_request::types::ContactUpdate,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_text_request::types::GetContactsResponse,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_text_request::types::GetTagsResponse,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_text_request::types::Tag,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_text_request::types::CustomField,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_text_request::types::GetConversationsResponse,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_text_request::types::Conversation,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_text_request::types::TextingWebhookRequest,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_text_request::types::Hook,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_text_request::types::TextingNotification,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_text_request::types::NotificationAccount,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_text_request::types::NotificationPhoneNumber,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_text_request::types::NotificationConversation,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_text_request::types::MmsAttachment,
    >(text, &[]),
];

/// What the client authorizes itself with, all of it made up.
pub const CREDENTIALS: &[&str] = &["made-up-api_key-7Jx2wQ"];

/// A client of a server at this address.
pub fn client(
    url: &str,
    options: connector_text_request::ClientOptions,
    see: See<'_>,
) -> Result<Client, Error> {
    let credentials = connector_text_request::Credentials::new("made-up-api_key-7Jx2wQ");
    see(&credentials);
    see(&options);
    let client = Client::with_options(credentials, options.base_url(url))?;
    see(&client);
    Ok(client)
}

/// Makes the call of the operation at an index of [`OPERATIONS`].
pub async fn call(client: &Client, index: usize, see: See<'_>) -> Result<(), Error> {
    match index {
        0 => update_group(client, see).await,
        1 => delete_group(client, see).await,
        2 => get_group_by_id(client, see).await,
        3 => create_dashboard(client, see).await,
        4 => get_dashboards(client, see).await,
        5 => create_contact(client, see).await,
        6 => delete_contact(client, see).await,
        7 => get_contact_by_phone_number(client, see).await,
        8 => create_payment(client, see).await,
        9 => get_payments(client, see).await,
        10 => create_group(client, see).await,
        11 => get_groups(client, see).await,
        12 => delete_dashboard(client, see).await,
        13 => update_dashboards_name(client, see).await,
        14 => get_dashboard(client, see).await,
        15 => send_payment_reminder(client, see).await,
        16 => unarchive_conversation(client, see).await,
        17 => cancel_payment(client, see).await,
        18 => send_message_by_phone_number(client, see).await,
        19 => get_messages_by_contact_phone(client, see).await,
        20 => archive_conversation(client, see).await,
        21 => mark_payment_paid(client, see).await,
        22 => bulk_update_contacts(client, see).await,
        23 => get_contacts(client, see).await,
        24 => get_payment(client, see).await,
        25 => get_tags(client, see).await,
        26 => get_custom_fields(client, see).await,
        27 => get_conversations(client, see).await,
        28 => texting_webhook(client, see).await,
        _ => Ok(()),
    }
}

async fn update_group(client: &Client, see: See<'_>) -> Result<(), Error> {
    use connector_text_request::operations::UpdateGroupArgs;
    let request = client
        .update_group(UpdateGroupArgs {
            dashboard_id: 121,
            group_id: 40472,
        })
        .with_name("Employees");
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    {
        use connector_text_request::types::Group;
        use connector_text_request::connector_runtime::testing::mismatches;
        let value: &Group = &reply;
        see(&mismatches(value));
    }
    Ok(())
}

async fn delete_group(client: &Client, see: See<'_>) -> Result<(), Error> {
    use connector_text_request::operations::DeleteGroupArgs;
    let request = client
        .delete_group(DeleteGroupArgs {
            dashboard_id: 121,
            group_id: 40472,
        });
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    Ok(())
}

async fn get_group_by_id(client: &Client, see: See<'_>) -> Result<(), Error> {
    use connector_text_request::operations::GetGroupByIdArgs;
    let request = client
        .get_group_by_id(GetGroupByIdArgs {
            dashboard_id: 121,
            group_id: 40472,
        });
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    {
        use connector_text_request::types::Group;
        use connector_text_request::connector_runtime::testing::mismatches;
        let value: &Option<Group> = &reply;
        if let Some(value) = value {
            see(&mismatches(value));
        }
    }
    Ok(())
}

async fn create_dashboard(client: &Client, see: See<'_>) -> Result<(), Error> {
    let request = client
        .create_dashboard()
        .with_name("John Doe's Line")
        .with_phone("+1(555)-123-4567");
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    {
        use connector_text_request::types::Dashboard;
        use connector_text_request::connector_runtime::testing::mismatches;
        let value: &Dashboard = &reply;
        see(&mismatches(value));
    }
    Ok(())
}

async fn get_dashboards(client: &Client, see: See<'_>) -> Result<(), Error> {
    let request = client.get_dashboards();
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    {
        use connector_text_request::types::GetDashboardsResponse;
        use connector_text_request::connector_runtime::testing::mismatches;
        let value: &GetDashboardsResponse = &reply;
        see(&mismatches(value));
    }
    Ok(())
}

async fn create_contact(client: &Client, see: See<'_>) -> Result<(), Error> {
    use connector_text_request::operations::CreateContactArgs;
    let request = client
        .create_contact(CreateContactArgs {
            dashboard_id: 121,
            phone_number: "14235550123",
        })
        .with_first_name("John")
        .with_last_name("Smith")
        .with_display_name("John Smith")
        .with_is_suppressed(false)
        .with_is_archived(false);
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    {
        use connector_text_request::types::Contact;
        use connector_text_request::connector_runtime::testing::mismatches;
        let value: &Contact = &reply;
        see(&mismatches(value));
    }
    Ok(())
}

async fn delete_contact(client: &Client, see: See<'_>) -> Result<(), Error> {
    use connector_text_request::operations::DeleteContactArgs;
    let request = client
        .delete_contact(DeleteContactArgs {
            dashboard_id: 121,
            phone_number: "14235550123",
        });
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    Ok(())
}

async fn get_contact_by_phone_number(
    client: &Client,
    see: See<'_>,
) -> Result<(), Error> {
    use connector_text_request::operations::GetContactByPhoneNumberArgs;
    let request = client
        .get_contact_by_phone_number(GetContactByPhoneNumberArgs {
            dashboard_id: 121,
            phone_number: "14235550123",
        });
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    {
        use connector_text_request::types::Contact;
        use connector_text_request::connector_runtime::testing::mismatches;
        let value: &Option<Contact> = &reply;
        if let Some(value) = value {
            see(&mismatches(value));
        }
    }
    Ok(())
}

async fn create_payment(client: &Client, see: See<'_>) -> Result<(), Error> {
    let request = client
        .create_payment(121)
        .with_description("Housecall for plumbing services")
        .with_customer_phone("321-654-7890")
        .with_amount_requested(220.5)
        .with_message(
            "Thank you for choosing Generic Plumbing! Please click the link below to pay the balance for today's appointment.",
        )
        .with_reference_number("receipt-chicago");
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    {
        use connector_text_request::types::Payment;
        use connector_text_request::connector_runtime::testing::mismatches;
        let value: &Payment = &reply;
        see(&mismatches(value));
    }
    Ok(())
}

async fn get_payments(client: &Client, see: See<'_>) -> Result<(), Error> {
    use connector_text_request::operations::GetPaymentsArgs;
    let request = client
        .get_payments(GetPaymentsArgs {
            page: 0,
            page_size: 50,
            dashboard_id: 121,
        });
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    {
        use connector_text_request::types::GetPaymentsResponse;
        use connector_text_request::connector_runtime::testing::mismatches;
        let value: &GetPaymentsResponse = &reply;
        see(&mismatches(value));
    }
    Ok(())
}

async fn create_group(client: &Client, see: See<'_>) -> Result<(), Error> {
    let request = client
        .create_group(121)
        .with_name("Employees")
        .with_notes("This list will hold all current employees.");
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    {
        use connector_text_request::types::Group;
        use connector_text_request::connector_runtime::testing::mismatches;
        let value: &Group = &reply;
        see(&mismatches(value));
    }
    Ok(())
}

async fn get_groups(client: &Client, see: See<'_>) -> Result<(), Error> {
    use connector_text_request::operations::GetGroupsArgs;
    let request = client
        .get_groups(GetGroupsArgs {
            page: 0,
            page_size: 50,
            dashboard_id: 121,
        });
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    {
        use connector_text_request::types::GetGroupsResponse;
        use connector_text_request::connector_runtime::testing::mismatches;
        let value: &GetGroupsResponse = &reply;
        see(&mismatches(value));
    }
    Ok(())
}

async fn delete_dashboard(client: &Client, see: See<'_>) -> Result<(), Error> {
    let request = client.delete_dashboard(121);
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    Ok(())
}

async fn update_dashboards_name(client: &Client, see: See<'_>) -> Result<(), Error> {
    let request = client.update_dashboards_name(121).with_name("John Doe's Line");
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    {
        use connector_text_request::types::Dashboard;
        use connector_text_request::connector_runtime::testing::mismatches;
        let value: &Dashboard = &reply;
        see(&mismatches(value));
    }
    Ok(())
}

async fn get_dashboard(client: &Client, see: See<'_>) -> Result<(), Error> {
    let request = client.get_dashboard(121);
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    {
        use connector_text_request::types::Dashboard;
        use connector_text_request::connector_runtime::testing::mismatches;
        let value: &Dashboard = &reply;
        see(&mismatches(value));
    }
    Ok(())
}

async fn send_payment_reminder(client: &Client, see: See<'_>) -> Result<(), Error> {
    use connector_text_request::operations::SendPaymentReminderArgs;
    let request = client
        .send_payment_reminder(SendPaymentReminderArgs {
            dashboard_id: 121,
            payment_id: 2510,
        });
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    {
        use connector_text_request::types::Payment;
        use connector_text_request::connector_runtime::testing::mismatches;
        let value: &Payment = &reply;
        see(&mismatches(value));
    }
    Ok(())
}

async fn unarchive_conversation(client: &Client, see: See<'_>) -> Result<(), Error> {
    use connector_text_request::operations::UnarchiveConversationArgs;
    let request = client
        .unarchive_conversation(UnarchiveConversationArgs {
            dashboard_id: 121,
            phone_number: "14235550123",
        });
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    Ok(())
}

async fn cancel_payment(client: &Client, see: See<'_>) -> Result<(), Error> {
    use connector_text_request::operations::CancelPaymentArgs;
    let request = client
        .cancel_payment(CancelPaymentArgs {
            dashboard_id: 121,
            payment_id: 2510,
        });
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    {
        use connector_text_request::types::Payment;
        use connector_text_request::connector_runtime::testing::mismatches;
        let value: &Payment = &reply;
        see(&mismatches(value));
    }
    Ok(())
}

async fn send_message_by_phone_number(
    client: &Client,
    see: See<'_>,
) -> Result<(), Error> {
    use connector_text_request::operations::SendMessageByPhoneNumberArgs;
    let request = client
        .send_message_by_phone_number(SendMessageByPhoneNumberArgs {
            dashboard_id: 121,
            phone_number: "14235550123",
        })
        .with_body("I am reaching back out.")
        .with_sender_name("Bill Cassidy");
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    {
        use connector_text_request::types::Message;
        use connector_text_request::connector_runtime::testing::mismatches;
        let value: &Message = &reply;
        see(&mismatches(value));
    }
    Ok(())
}

async fn get_messages_by_contact_phone(
    client: &Client,
    see: See<'_>,
) -> Result<(), Error> {
    use connector_text_request::operations::GetMessagesByContactPhoneArgs;
    let request = client
        .get_messages_by_contact_phone(GetMessagesByContactPhoneArgs {
            page: 0,
            page_size: 50,
            dashboard_id: 121,
            phone_number: "14235550123",
        });
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    {
        use connector_text_request::types::GetMessagesByContactPhoneResponse;
        use connector_text_request::connector_runtime::testing::mismatches;
        let value: &Option<GetMessagesByContactPhoneResponse> = &reply;
        if let Some(value) = value {
            see(&mismatches(value));
        }
    }
    Ok(())
}

async fn archive_conversation(client: &Client, see: See<'_>) -> Result<(), Error> {
    use connector_text_request::operations::ArchiveConversationArgs;
    let request = client
        .archive_conversation(ArchiveConversationArgs {
            dashboard_id: 121,
            phone_number: "14235550123",
        });
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    Ok(())
}

async fn mark_payment_paid(client: &Client, see: See<'_>) -> Result<(), Error> {
    use connector_text_request::operations::MarkPaymentPaidArgs;
    let request = client
        .mark_payment_paid(MarkPaymentPaidArgs {
            dashboard_id: 121,
            payment_id: 2510,
        });
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    {
        use connector_text_request::types::Payment;
        use connector_text_request::connector_runtime::testing::mismatches;
        let value: &Payment = &reply;
        see(&mismatches(value));
    }
    Ok(())
}

async fn bulk_update_contacts(client: &Client, see: See<'_>) -> Result<(), Error> {
    use connector_text_request::types::ContactUpdate;
    use connector_text_request::operations::BulkUpdateContactsArgs;
    let request = client
        .bulk_update_contacts(BulkUpdateContactsArgs {
            dashboard_id: 121,
            body: [ContactUpdate::new()],
        });
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    {
        use connector_text_request::types::Contact;
        use connector_text_request::connector_runtime::testing::mismatches;
        let value: &Vec<Contact> = &reply;
        see(&mismatches(value));
    }
    Ok(())
}

async fn get_contacts(client: &Client, see: See<'_>) -> Result<(), Error> {
    use connector_text_request::operations::GetContactsArgs;
    let request = client
        .get_contacts(GetContactsArgs {
            page: 0,
            page_size: 50,
            dashboard_id: 121,
        });
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    {
        use connector_text_request::types::GetContactsResponse;
        use connector_text_request::connector_runtime::testing::mismatches;
        let value: &GetContactsResponse = &reply;
        see(&mismatches(value));
    }
    Ok(())
}

async fn get_payment(client: &Client, see: See<'_>) -> Result<(), Error> {
    use connector_text_request::operations::GetPaymentArgs;
    let request = client
        .get_payment(GetPaymentArgs {
            dashboard_id: 121,
            payment_id: 2510,
        });
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    {
        use connector_text_request::types::Payment;
        use connector_text_request::connector_runtime::testing::mismatches;
        let value: &Option<Payment> = &reply;
        if let Some(value) = value {
            see(&mismatches(value));
        }
    }
    Ok(())
}

async fn get_tags(client: &Client, see: See<'_>) -> Result<(), Error> {
    use connector_text_request::operations::GetTagsArgs;
    let request = client
        .get_tags(GetTagsArgs {
            dashboard_id: 121,
            page: 0,
            page_size: 50,
        });
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    {
        use connector_text_request::types::GetTagsResponse;
        use connector_text_request::connector_runtime::testing::mismatches;
        let value: &GetTagsResponse = &reply;
        see(&mismatches(value));
    }
    Ok(())
}

async fn get_custom_fields(client: &Client, see: See<'_>) -> Result<(), Error> {
    let request = client.get_custom_fields(121);
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    {
        use connector_text_request::types::CustomField;
        use connector_text_request::connector_runtime::testing::mismatches;
        let value: &Vec<CustomField> = &reply;
        see(&mismatches(value));
    }
    Ok(())
}

async fn get_conversations(client: &Client, see: See<'_>) -> Result<(), Error> {
    let request = client.get_conversations(121);
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    {
        use connector_text_request::types::GetConversationsResponse;
        use connector_text_request::connector_runtime::testing::mismatches;
        let value: &Option<GetConversationsResponse> = &reply;
        if let Some(value) = value {
            see(&mismatches(value));
        }
    }
    Ok(())
}

async fn texting_webhook(client: &Client, see: See<'_>) -> Result<(), Error> {
    use connector_text_request::types::Event;
    use connector_text_request::triggers::TextingWebhookArgs;
    let request = client
        .texting_webhook(TextingWebhookArgs {
            dashboard_id: "121",
            event: Event::MsgReceived,
        });
    see(&request);
    let reply = request.subscribe("https://example.com/deliveries").await?;
    see(&reply);
    {
        use connector_text_request::types::Hook;
        use connector_text_request::connector_runtime::testing::mismatches;
        let value: &Hook = &reply;
        see(&mismatches(value));
    }
    Ok(())
}
