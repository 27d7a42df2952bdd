//! Requests for payment.

use connector_text_request::operations::{
    CancelPaymentArgs, GetPaymentArgs, GetPaymentsArgs, MarkPaymentPaidArgs,
    SendPaymentReminderArgs,
};
use connector_text_request::types::{PaymentSort, PaymentStatus, SortDirection, TransactionStatus};
use connector_text_request::{DateTime, json};

use crate::service::{DASHBOARD, responding};
use connector_tests::wire::json as parsed;

const PAYMENT: i64 = 2510;

#[tokio::test]
async fn create_payment_posts_the_request() {
    let service = responding(sample!("CreatePayment.response.json"));
    let call = service
        .client()
        .create_payment(DASHBOARD)
        .with_description("Housecall for plumbing services")
        .with_customer_phone("321-654-7890")
        .with_amount_requested(220.5)
        .with_message(
            "Thank you for choosing Generic Plumbing! Please click the link below to pay \
             the balance for today's appointment.",
        )
        .with_reference_number("receipt-chicago");
    let payment = call.send().await.unwrap();

    service.assert_got_json(
        "POST",
        "/api/v3/dashboards/121/payments",
        &parsed(sample!("CreatePayment.request.json")),
    );
    assert_eq!(payment.payment_id(), Some(2510));
    assert_eq!(payment.amount_requested(), Some(220.5));
    assert_eq!(payment.request_date(), None);
    assert_eq!(
        payment.textrequest_payment_status(),
        Some(&PaymentStatus::Sent)
    );
}

#[tokio::test]
async fn a_whole_amount_is_the_same_number() {
    let service = responding(sample!("CreatePayment.response.json"));
    let call = service.client().create_payment(DASHBOARD);
    call.with_amount_requested(100.0).send().await.unwrap();
    let body = service.request().body_json().unwrap();
    assert_eq!(body["amount_requested"].as_f64(), Some(100.0));
    assert_eq!(body.as_object().unwrap().len(), 1);
}

#[tokio::test]
async fn get_payments_sends_filters_and_order() {
    let service = responding(sample!("GetPayments.response.json"));
    let call = service
        .client()
        .get_payments(GetPaymentsArgs {
            page: 0,
            page_size: 50,
            dashboard_id: DASHBOARD,
        })
        .with_reference_number("receipt-chicago")
        .with_phone_number("13216547890")
        .with_sort_type(PaymentSort::Amount)
        .with_sort_direction(SortDirection::Ascending);
    let reply = call.send().await.unwrap();

    service.assert_got(
        "GET",
        "/api/v3/dashboards/121/payments?page=0&page_size=50\
         &reference_number=receipt-chicago&phone_number=13216547890\
         &sort_type=amount&sort_direction=asc",
    );
    let [sent, paid] = reply.items() else {
        panic!("two payments");
    };
    assert_eq!(
        sent.request_date().map(DateTime::as_str),
        Some("2026-07-25T09:39:35.227")
    );
    assert_eq!(paid.amount_requested(), Some(100.0));
    assert_eq!((paid.recipient(), paid.reference_number()), (None, None));
    assert_eq!(
        paid.transaction_status(),
        Some(&TransactionStatus::Approved)
    );
}

#[test]
fn every_order_has_the_services_word() {
    for (sort, word) in [
        (PaymentSort::Amount, "amount"),
        (PaymentSort::Contact, "contact"),
        (PaymentSort::Date, "date"),
        (PaymentSort::Status, "status"),
    ] {
        assert_eq!(sort.as_str(), word);
    }
    assert_eq!(SortDirection::Ascending.as_str(), "asc");
    assert_eq!(SortDirection::Descending.as_str(), "desc");
}

#[tokio::test]
async fn get_payment_reads_one() {
    let service = responding(sample!("GetPayment.response.json"));
    let call = service.client().get_payment(GetPaymentArgs {
        dashboard_id: DASHBOARD,
        payment_id: PAYMENT,
    });
    let payment = call.send().await.unwrap().into_inner().unwrap();

    service.assert_got("GET", "/api/v3/dashboards/121/payments/2510");
    assert_eq!(payment.recipient(), Some("John Doe"));
    assert_eq!(
        (payment.is_past_due(), payment.reminder_was_sent()),
        (Some(false), Some(false))
    );
}

#[tokio::test]
async fn mark_payment_paid_posts_nothing() {
    let service = responding(sample!("MarkPaymentPaid.response.json"));
    let call = service.client().mark_payment_paid(MarkPaymentPaidArgs {
        dashboard_id: DASHBOARD,
        payment_id: PAYMENT,
    });
    let payment = call.send().await.unwrap();

    service.assert_got("POST", "/api/v3/dashboards/121/payments/2510/mark_as_paid");
    assert_eq!(
        payment.textrequest_payment_status(),
        Some(&PaymentStatus::MarkedAsPaid)
    );
}

#[tokio::test]
async fn send_payment_reminder_posts_nothing() {
    let service = responding(sample!("SendPaymentReminder.response.json"));
    let required = SendPaymentReminderArgs {
        dashboard_id: DASHBOARD,
        payment_id: PAYMENT,
    };
    let call = service.client().send_payment_reminder(required);
    let payment = call.send().await.unwrap();

    service.assert_got("POST", "/api/v3/dashboards/121/payments/2510/resend");
    assert_eq!(payment.reminder_was_sent(), Some(true));
    assert_eq!(
        payment.textrequest_payment_status(),
        Some(&PaymentStatus::PastDue)
    );
}

#[tokio::test]
async fn cancel_payment_posts_nothing() {
    let service = responding(sample!("CancelPayment.response.json"));
    let call = service.client().cancel_payment(CancelPaymentArgs {
        dashboard_id: DASHBOARD,
        payment_id: PAYMENT,
    });
    let payment = call.send().await.unwrap();

    service.assert_got("POST", "/api/v3/dashboards/121/payments/2510/cancel");
    assert_eq!(
        payment.textrequest_payment_status(),
        Some(&PaymentStatus::Cancelled)
    );
}

#[tokio::test]
async fn an_amount_may_come_as_text_and_a_status_that_no_list_knows() {
    let service = responding(sample!("GetPayments.response.amount-as-text.json"));
    let call = service.client().get_payments(GetPaymentsArgs {
        page: 0,
        page_size: 50,
        dashboard_id: DASHBOARD,
    });
    let reply = call.send().await.unwrap();
    let payment = &reply.items()[0];
    assert_eq!(payment.amount_requested(), Some(220.5));
    assert_eq!(
        payment.textrequest_payment_status(),
        Some(&PaymentStatus::Unlisted("Refunded".into()))
    );
    assert_eq!(
        serde_json::to_value(payment).unwrap()["amount_requested"],
        json!("220.50")
    );
}
