//! A connector with paged lists, and a server that plays it.

use connector_runtime::{
    ClientOptions, Error, Items, SecretString, Value,
    generated::{
        Call, Client, Connector, Credentials, ErrorShape, Method, Operation, Segment,
        paging::{NextLink, Numbered, Paging},
    },
    json,
    testing::{MockResponse, MockServer},
};

static CONNECTOR: Connector = Connector {
    name: "example",
    user_agent: "connector-example/1.2.3",
    base_url: None,
    errors: ErrorShape {
        code: &[],
        message: &[],
        texts: &[],
        success: &[],
    },
    throttle: None,
    remedies: &[],
    status_remedies: &[],
};

static LIST: Operation = Operation {
    id: "list_items",
    method: Method::GET,
    template: "/items",
    path: &[Segment::Literal("/items")],
    query: None,
    safe: true,
    accept: "application/json",
};

/// Pages from one, which tell the number of the last.
pub(crate) static LAST_PAGE: Paging = Paging::Numbered(Numbered {
    page: "page",
    first: 1,
    items: &["data", "data"],
    last_page: Some(&["data", "last_page"]),
    total_items: None,
});

/// Pages from zero, which tell the number of all items.
pub(crate) static TOTAL_ITEMS: Paging = Paging::Numbered(Numbered {
    page: "page",
    first: 0,
    items: &["items"],
    last_page: None,
    total_items: Some(&["meta", "total_items"]),
});

/// Pages that tell nothing but their items.
pub(crate) static ITEMS_ALONE: Paging = Paging::Numbered(Numbered {
    page: "page",
    first: 1,
    items: &[],
    last_page: None,
    total_items: None,
});

pub(crate) static LINKS: Paging = Paging::NextLink(NextLink {
    items: &["value"],
    next_link: &["nextLink"],
});

/// A server that has these replies, and the list that it serves.
pub(crate) fn list(replies: impl IntoIterator<Item = Value>) -> (MockServer, Call) {
    let server = MockServer::start().unwrap();
    for reply in replies {
        server.respond(MockResponse::json(200, reply.to_string()));
    }
    let call = call(&server);
    (server, call)
}

pub(crate) fn call(server: &MockServer) -> Call {
    let credentials = Credentials::none()
        .header("x-api-key", "", SecretString::from("secret"))
        .query("key", SecretString::from("secret"));
    let options = ClientOptions::new().base_url(format!("{}/v1", server.url()));
    Client::new(&CONNECTOR, credentials, options)
        .unwrap()
        .call(&LIST)
}

pub(crate) fn last_page(items: &[i64], last: i64) -> Value {
    json!({"data": {"data": items, "last_page": last}})
}

pub(crate) fn total_items(items: &[i64], total: i64) -> Value {
    json!({"items": items, "meta": {"total_items": total}})
}

pub(crate) fn linked(items: &[i64], next: impl Into<Value>) -> Value {
    json!({"value": items, "nextLink": next.into()})
}

/// All items to the end, and the error that ended them.
pub(crate) async fn drain(mut items: Items<i64>) -> (Vec<i64>, Option<Error>) {
    let mut got = Vec::new();
    for _ in 0..1000 {
        match items.next().await {
            Some(Ok(item)) => got.push(item),
            Some(Err(error)) => {
                assert!(items.next().await.is_none(), "an error ends the stream");
                return (got, Some(error));
            }
            None => return (got, None),
        }
    }
    panic!("the stream does not end");
}

/// The queries that the server was asked, without the credential.
pub(crate) fn queries(server: &MockServer) -> Vec<String> {
    server
        .requests()
        .iter()
        .map(|request| {
            let query = request.query().unwrap_or_default();
            let pairs = query.split('&').filter(|pair| *pair != "key=secret");
            pairs.collect::<Vec<_>>().join("&")
        })
        .collect()
}
