use std::{
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use connector_runtime::{
    CallOptions, ClientOptions, Outcome, Value,
    testing::{self, MockResponse, MockTransport},
};

use crate::service::{call, client, with};

fn responding(reply: MockResponse) -> MockTransport {
    let double = MockTransport::new();
    double.respond(reply);
    double
}

#[tokio::test]
async fn replies_come_in_order_and_requests_are_remembered() {
    let double = responding(MockResponse::json(200, "[1]"));
    double.respond(MockResponse::with_headers(201, &[("x-id", "7")], "[2]"));
    let first = call(double.clone()).send::<Vec<i64>>().await.unwrap();
    let second = call(double.clone()).send::<Vec<i64>>().await.unwrap();
    assert_eq!(
        (first.into_inner(), second.http_status().as_u16()),
        (vec![1], 201)
    );
    assert_eq!(second.http_headers()["x-id"], "7");

    let requests = double.requests();
    assert_eq!(requests.len(), 2);
    let request = &requests[0];
    assert_eq!((request.method(), request.path()), ("POST", "/v1/items"));
    assert_eq!(request.query(), Some("a=b%20c"));
    assert_eq!(request.header("Host"), Some("api.example.com"));
    assert_eq!(request.header("x-api-key"), Some("secret"));
    assert_eq!(request.body_text(), "[1,2]");
}

#[tokio::test]
async fn without_a_response_left_a_call_fails_and_says_so() {
    let double = MockTransport::new();
    let error = call(double.clone()).send::<Value>().await.unwrap_err();
    assert_eq!(error.outcome(), Outcome::NotSent);
    assert!(
        error.to_string().ends_with("the test has no response left"),
        "{error}"
    );
    double.default_response(MockResponse::json(200, "[]"));
    assert!(call(double).send::<Value>().await.is_ok());
}

#[tokio::test]
async fn faults_have_the_outcome_of_the_real_ones() {
    let outcome = async |reply| {
        let error = call(responding(reply))
            .send::<Vec<i64>>()
            .await
            .unwrap_err();
        error.outcome()
    };
    assert_eq!(
        outcome(MockResponse::no_connection()).await,
        Outcome::NotSent
    );
    assert_eq!(outcome(MockResponse::hang_up()).await, Outcome::Unknown);
    assert_eq!(
        outcome(MockResponse::json(400, "{}")).await,
        Outcome::Refused
    );
    assert_eq!(
        outcome(MockResponse::json(500, "{}")).await,
        Outcome::Unknown
    );
    assert_eq!(
        outcome(MockResponse::json(200, "{").cut_off()).await,
        Outcome::Completed
    );
    assert_eq!(
        outcome(MockResponse::json(200, "<p>no JSON</p>")).await,
        Outcome::Completed
    );
}

#[tokio::test(start_paused = true)]
async fn silence_lasts_until_the_time_is_over() {
    let options = CallOptions::new().timeout(Duration::from_secs(5));
    let silent = call(responding(MockResponse::silence())).options(options.clone());
    assert!(silent.send::<Value>().await.unwrap_err().is_timeout());
    let late = MockResponse::json(200, "[]").after(Duration::from_secs(6));
    let late = call(responding(late)).options(options.clone());
    assert!(late.send::<Value>().await.unwrap_err().is_timeout());
    let early = MockResponse::json(200, "[]").after(Duration::from_secs(4));
    assert!(
        call(responding(early))
            .options(options)
            .send::<Value>()
            .await
            .is_ok()
    );
}

#[test]
fn it_needs_no_tokio() {
    let mut call = Box::pin(call(responding(MockResponse::json(200, "[1]"))).send::<Vec<i64>>());
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    assert!(call.as_mut().poll(&mut context).is_ready());
}

#[tokio::test]
async fn what_calls_give_can_be_built_without_a_call() {
    let response = testing::response(vec![1]);
    assert_eq!(
        (response.http_status().as_u16(), &**response),
        (200, &[1][..])
    );
    assert_eq!(testing::bulk_response(7).into_inner(), 7);

    let double = responding(MockResponse::empty(204));
    let hook = testing::subscription((), Some("DELETE /hooks/7".into()));
    let client = client(double.clone());
    hook.remove(&client).await.unwrap();
    assert_eq!(double.requests()[0].path(), "/v1/hooks/7");
}

#[tokio::test(start_paused = true)]
async fn a_call_may_have_another_limit_of_time_than_its_client_or_none() {
    let service = MockTransport::new();
    service.default_response(MockResponse::json(200, "[1]").after(Duration::from_secs(200)));
    let late = call(service.clone()).send::<Vec<i64>>().await.unwrap_err();
    assert!(late.is_timeout(), "the client's own limit is 100 seconds");
    let longer = CallOptions::new()
        .timeout(Duration::from_secs(300))
        .total_timeout(Duration::from_secs(300));
    let none = CallOptions::new().timeout(None).total_timeout(None);
    for options in [longer, none] {
        let reply = call(service.clone()).options(options).send::<Vec<i64>>();
        assert_eq!(**reply.await.unwrap(), [1]);
    }
}

#[tokio::test]
async fn waits_before_repeated_attempts_are_reported_and_not_sat_out() {
    let double = MockTransport::new();
    let throttled = [("retry-after", "30")];
    double.respond(MockResponse::with_headers(429, &throttled, ""));
    double.respond(MockResponse::serialized(200, &[1, 2]).unwrap());
    let waits = Arc::new(Mutex::new(Vec::new()));
    let reported = Arc::clone(&waits);
    let options = ClientOptions::new()
        .transport(double)
        .on_wait(move |wait| reported.lock().unwrap().push(wait.duration.as_secs()));
    let begun = Instant::now();
    let reply = with(options).send::<Vec<i64>>().await.unwrap();
    assert_eq!(reply.into_inner(), [1, 2]);
    assert!(begun.elapsed() < Duration::from_secs(5));
    assert!(matches!(waits.lock().unwrap()[..], [29 | 30]));
}
