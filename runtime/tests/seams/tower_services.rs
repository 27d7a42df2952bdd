use std::{
    convert::Infallible,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    task::{Context, Poll},
};

use connector_runtime::{
    Body, Outcome, Value,
    http::HeaderValue,
    http::{Request, Response},
    testing::{MockResponse, MockTransport},
    transport::{TowerTransport, TransportService},
};
use tower::{Service, ServiceBuilder, service_fn};

use crate::service::call;

#[tokio::test]
async fn requests_go_through_a_service() {
    let service = service_fn(async |request: Request<Body>| {
        assert_eq!(request.uri(), "https://api.example.com/v1/items?a=b%20c");
        Ok::<_, Infallible>(Response::new(Body::from("[1]")))
    });
    let reply = call(TowerTransport::new(service)).send::<Vec<i64>>().await;
    assert_eq!(*reply.unwrap(), [1]);
}

#[tokio::test]
async fn layers_stand_before_a_transport() {
    let double = MockTransport::new();
    double.respond(MockResponse::json(200, "[1]"));
    let stack = ServiceBuilder::new()
        .map_request(|mut request: Request<Body>| {
            let mark = HeaderValue::from_static("yes");
            request.headers_mut().insert("x-marked", mark);
            request
        })
        .service(TransportService::new(double.clone()));
    call(TowerTransport::new(stack))
        .send::<Value>()
        .await
        .unwrap();
    assert_eq!(double.requests()[0].header("x-marked"), Some("yes"));
}

#[tokio::test]
async fn what_a_transport_knows_of_a_failure_is_kept() {
    for (reply, outcome) in [
        (MockResponse::no_connection(), Outcome::NotSent),
        (MockResponse::hang_up(), Outcome::Unknown),
    ] {
        let double = MockTransport::new();
        double.respond(reply);
        let stack = ServiceBuilder::new().service(TransportService::new(double));
        let error = call(TowerTransport::new(stack)).send::<Value>().await;
        assert_eq!(error.unwrap_err().outcome(), outcome);
    }
}

#[tokio::test]
async fn any_other_error_of_a_service_leaves_the_outcome_unknown() {
    let service =
        service_fn(async |_: Request<Body>| Err::<Response<Body>, _>("something".to_owned()));
    let error = call(TowerTransport::new(service)).send::<Value>().await;
    assert_eq!(error.unwrap_err().outcome(), Outcome::Unknown);
}

/// Is never ready.
#[derive(Clone)]
struct Unready(Arc<AtomicUsize>);

impl Service<Request<Body>> for Unready {
    type Response = Response<Body>;
    type Error = String;
    type Future = std::future::Ready<Result<Response<Body>, String>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), String>> {
        Poll::Ready(Err("closed".to_owned()))
    }

    fn call(&mut self, _: Request<Body>) -> Self::Future {
        self.0.fetch_add(1, Ordering::Relaxed);
        std::future::ready(Ok(Response::new(Body::empty())))
    }
}

#[tokio::test]
async fn a_service_that_is_not_ready_is_sent_nothing() {
    let calls = Arc::new(AtomicUsize::new(0));
    let service = Unready(Arc::clone(&calls));
    let error = call(TowerTransport::new(service)).send::<Value>().await;
    assert_eq!(error.unwrap_err().outcome(), Outcome::NotSent);
    assert_eq!(calls.load(Ordering::Relaxed), 0);
}
