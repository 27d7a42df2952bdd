use connector_runtime::{
    CallOptions, ClientOptions, Outcome, SecretString, Value,
    generated::{
        Call, Client, Computed, Connector, Credentials, Method, Operation, Piece, Rewrite, Segment,
    },
    testing::{MockResponse, MockTransport, RecordedRequest},
};

use crate::service::{CONNECTOR, credentials};

static HOME: Connector = Connector {
    base_url: Some("https://api.example.com/v1"),
    ..CONNECTOR
};

static SEARCH: Operation = Operation {
    id: "search_birds",
    method: Method::GET,
    template: "/birds/{kind}/search",
    path: &[
        Segment::Literal("/birds/"),
        Segment::Parameter("kind"),
        Segment::Literal("/search"),
    ],
    query: Some("api-version=2.0"),
    safe: true,
    accept: "application/json",
};

static ROUTED: Rewrite = Rewrite {
    method: Some(Method::POST),
    path: &[
        Piece::Text("/look/"),
        Piece::Query("region", Some("all")),
        Piece::Text("/"),
        Piece::Path("kind"),
    ],
    query: &[
        (&[Piece::Query("by", None)], &[Piece::Query("text", None)]),
        (&[Piece::Text("api-version")], &[Piece::Text("3%200")]),
    ],
    ..Rewrite::DEFAULT
};

static COMPUTED: Rewrite = Rewrite {
    values: &[
        Computed::header(
            "Authorization",
            &[Piece::Text("JWT "), Piece::Header("token", None)],
        ),
        Computed::header("X-Copy", &[Piece::Header("x-api-key", None)]).skip_if_present(),
        Computed::query(
            "text",
            &[
                Piece::Text("[\""),
                Piece::Query("text", None),
                Piece::Text("\"]"),
            ],
        ),
    ],
    ..Rewrite::DEFAULT
};

static ELSEWHERE: Rewrite = Rewrite {
    base: &[
        Piece::Text("https://"),
        Piece::Header("region", None),
        Piece::Text(".example.com/"),
        Piece::Query("tenant", Some("main")),
    ],
    ..Rewrite::DEFAULT
};

/// A call through a transport that keeps what it was given.
fn call(double: &MockTransport, options: ClientOptions) -> Call {
    let client = Client::new(&HOME, credentials(), options.transport(double.clone())).unwrap();
    client.call(&SEARCH).path("kind", "owl")
}

fn double() -> MockTransport {
    let double = MockTransport::new();
    double.default_response(MockResponse::json(200, "{}"));
    double
}

async fn sent(prepare: impl FnOnce(Call) -> Call) -> RecordedRequest {
    let double = double();
    let call = prepare(call(&double, ClientOptions::new()));
    call.send::<Value>().await.unwrap();
    double.requests()[0].clone()
}

async fn refused(prepare: impl FnOnce(Call) -> Call) -> String {
    let double = double();
    let call = prepare(call(&double, ClientOptions::new()));
    let error = call.send::<Value>().await.unwrap_err();
    assert_eq!(error.outcome(), Outcome::NotSent);
    assert!(double.requests().is_empty());
    error.to_string()
}

#[tokio::test]
async fn a_routed_call_goes_to_the_new_path_and_keeps_the_rest_of_its_query() {
    let request = sent(|call| {
        call.rewritten(&ROUTED)
            .query("by", "na me")
            .query("text", "a&b")
            .query("limit", &3)
    })
    .await;
    assert_eq!(
        (request.method(), request.path()),
        ("POST", "/v1/look/all/owl")
    );
    assert_eq!(
        request.query(),
        Some("na%20me=a%26b&api-version=3%200&by=na%20me&text=a%26b&limit=3")
    );
}

#[tokio::test]
async fn a_value_cannot_climb_out_of_a_new_path() {
    let reason = refused(|call| call.rewritten(&ROUTED).query("region", "..")).await;
    assert!(reason.contains("`region`"), "{reason}");
    let request = sent(|call| call.rewritten(&ROUTED).query("region", "a/b")).await;
    assert_eq!(request.path(), "/v1/look/a%2Fb/owl");
}

#[tokio::test]
async fn a_computed_value_is_made_of_inputs_and_credentials() {
    let request = sent(|call| {
        call.rewritten(&COMPUTED)
            .header("Token", "t0k3n")
            .query("text", "owl")
    })
    .await;
    assert_eq!(request.header("authorization"), Some("JWT t0k3n"));
    assert_eq!(request.header("token"), Some("t0k3n"));
    assert_eq!(request.header("x-copy"), Some("secret-key"));
    assert_eq!(
        request.query(),
        Some("api-version=2.0&text=%5B%22owl%22%5D")
    );
}

#[tokio::test]
async fn a_computed_value_is_not_sent_without_what_it_is_made_of() {
    let request = sent(|call| call.rewritten(&COMPUTED)).await;
    assert_eq!(request.header("authorization"), None);
    assert_eq!(request.query(), Some("api-version=2.0"));
}

#[tokio::test]
async fn a_computed_value_yields_where_it_says_so() {
    let request = sent(|call| call.rewritten(&COMPUTED).header("x-copy", "mine")).await;
    assert_eq!(request.header("x-copy"), Some("mine"));
}

#[tokio::test]
async fn inputs_of_the_options_count_as_inputs() {
    let options = CallOptions::new()
        .header("region", "eu")
        .query("tenant", "acme");
    let request = sent(|call| call.rewritten(&ELSEWHERE).options(options)).await;
    assert_eq!(request.header("host"), Some("eu.example.com"));
    assert_eq!(request.path(), "/acme/birds/owl/search");
}

#[tokio::test]
async fn an_input_names_a_part_of_the_host_and_cannot_name_another() {
    let request = sent(|call| call.rewritten(&ELSEWHERE).header("region", "eu-1")).await;
    assert_eq!(request.header("host"), Some("eu-1.example.com"));
    assert_eq!(request.path(), "/main/birds/owl/search");
    for region in [
        "evil.test/",
        "evil.test#",
        "evil.test?",
        "a@b",
        "a:1",
        "a\\b",
        "%2f",
        "[::1]",
    ] {
        let reason = refused(|call| call.rewritten(&ELSEWHERE).header("region", region)).await;
        assert!(
            reason.contains("`region`") && !reason.contains(region),
            "{reason}"
        );
    }
    let reason = refused(|call| call.rewritten(&ELSEWHERE)).await;
    assert!(reason.contains("`region`"), "{reason}");
}

#[tokio::test]
async fn an_address_that_the_caller_gives_counts_more() {
    let double = double();
    let options = ClientOptions::new().base_url("https://test.example.net/v9");
    let call = call(&double, options).rewritten(&ELSEWHERE);
    call.send::<Value>().await.unwrap();
    let request = &double.requests()[0];
    assert_eq!(request.header("host"), Some("test.example.net"));
    assert_eq!(request.path(), "/v9/birds/owl/search");
}

#[tokio::test]
async fn nothing_is_changed_through_a_managed_connection() {
    let double = double();
    let options = ClientOptions::new().transport(double.clone());
    let client = Client::managed(
        &HOME,
        "https://gateway.example.com/apim/x/1",
        "token",
        options,
    );
    let call = client.unwrap().call(&SEARCH).path("kind", "owl");
    call.rewritten(&ROUTED)
        .query("by", "name")
        .send::<Value>()
        .await
        .unwrap();
    let request = &double.requests()[0];
    assert_eq!(request.method(), "GET");
    assert_eq!(request.path(), "/apim/x/1/birds/owl/search");
    assert_eq!(request.query(), Some("api-version=2.0&by=name"));
}

#[tokio::test]
async fn without_credentials_there_is_nothing_to_copy() {
    let double = double();
    let options = ClientOptions::new().transport(double.clone());
    let client = Client::new(&HOME, Credentials::none(), options).unwrap();
    let call = client
        .call(&SEARCH)
        .path("kind", "owl")
        .rewritten(&COMPUTED);
    call.send::<Value>().await.unwrap();
    assert_eq!(double.requests()[0].header("x-copy"), None);
}

static OF_SETTINGS: Rewrite = Rewrite {
    base: &[Piece::Setting("server", None), Piece::Text("/api")],
    path: &[
        Piece::Text("/tenants/"),
        Piece::Setting("tenant", Some("main")),
        Piece::Text("/birds"),
    ],
    values: &[Computed::header(
        "Authorization",
        &[
            Piece::Text("token "),
            Piece::Setting("key", None),
            Piece::Text(":"),
            Piece::Setting("secret", None),
        ],
    )],
    ..Rewrite::DEFAULT
};

fn with_settings(double: &MockTransport, settings: &[(&'static str, &str)]) -> Call {
    let credentials = settings
        .iter()
        .fold(Credentials::none(), |credentials, (name, value)| {
            credentials.setting(name, SecretString::from(*value))
        });
    let options = ClientOptions::new().transport(double.clone());
    let client = Client::new(&HOME, credentials, options).unwrap();
    client
        .call(&SEARCH)
        .path("kind", "owl")
        .rewritten(&OF_SETTINGS)
}

#[tokio::test]
async fn settings_make_addresses_paths_and_headers() {
    let double = double();
    let settings = [
        ("server", "https://birds.example.net:8443/"),
        ("key", "k"),
        ("secret", "s"),
        ("unused", "u"),
    ];
    let call = with_settings(&double, &settings);
    call.send::<Value>().await.unwrap();
    let request = &double.requests()[0];
    assert_eq!(request.header("host"), Some("birds.example.net:8443"));
    assert_eq!(request.path(), "/api/tenants/main/birds");
    assert_eq!(request.header("authorization"), Some("token k:s"));
    assert!(!format!("{request:?}").contains("token k"));
}

#[tokio::test]
async fn a_setting_that_is_missing_or_no_address_is_told_before_anything_is_sent() {
    for (server, told) in [
        (None, "`server`"),
        (Some("http://birds.example.net"), "https"),
        (Some("https://user@birds.example.net"), "user name"),
        (Some("birds.example.net"), "base URL"),
    ] {
        let double = double();
        let settings: Vec<_> = server
            .map(|server| ("server", server))
            .into_iter()
            .collect();
        let call = with_settings(&double, &settings);
        let error = call.send::<Value>().await.unwrap_err();
        assert_eq!(error.outcome(), Outcome::NotSent);
        let text = error.to_string();
        assert!(
            text.contains(told) && !text.contains("birds.example"),
            "{text}"
        );
        assert!(double.requests().is_empty());
    }
}

#[test]
fn settings_are_not_shown() {
    let credentials = Credentials::none().setting("tenant", SecretString::from("acme"));
    let shown = format!("{credentials:?}");
    assert!(
        shown.contains("tenant") && !shown.contains("acme"),
        "{shown}"
    );
}

#[tokio::test]
async fn a_key_may_be_a_setting_too() {
    let double = double();
    let credentials = Credentials::none()
        .header("X-Key", "Key ", SecretString::from("k"))
        .of_scheme("key")
        .as_setting("key")
        .query("s", SecretString::from("s"))
        .as_setting("secret")
        .setting("server", SecretString::from("https://birds.example.net"));
    let options = ClientOptions::new().transport(double.clone());
    let client = Client::new(&HOME, credentials, options).unwrap();
    let call = client
        .call(&SEARCH)
        .path("kind", "owl")
        .rewritten(&OF_SETTINGS);
    call.send::<Value>().await.unwrap();
    let request = &double.requests()[0];
    assert_eq!(request.header("x-key"), Some("Key k"));
    assert_eq!(request.header("authorization"), Some("token k:s"));
    assert_eq!(request.query(), Some("api-version=2.0&s=s"));
}

static OF_AN_INPUT: Rewrite = Rewrite {
    base: &[Piece::Header("server", None), Piece::Text("/rest")],
    host_is_input: true,
    ..Rewrite::DEFAULT
};

#[tokio::test]
async fn a_host_that_an_input_names_is_called_only_where_it_is_trusted() {
    let to = |server: &'static str| async move {
        let double = double();
        let options = ClientOptions::new().trusted_hosts(["example.com", "acme.test"]);
        let call = call(&double, options).rewritten(&OF_AN_INPUT);
        let result = call.header("server", server).send::<Value>().await;
        let hosts: Vec<String> = double
            .requests()
            .iter()
            .map(|request| {
                let host = request.header("host").unwrap_or_default();
                format!("{host}{}", request.path())
            })
            .collect();
        (result.map(|_| ()).map_err(|error| error.outcome()), hosts)
    };
    for server in ["eu.example.com", "https://eu.example.com/"] {
        let (result, hosts) = to(server).await;
        assert_eq!(result, Ok(()), "{server}");
        assert_eq!(hosts, ["eu.example.com/rest/birds/owl/search"], "{server}");
    }
    for server in [
        "example.com.evil.test",
        "notexample.com",
        "https://evil.test/example.com",
        "https://eu.example.com@evil.test",
        "evil.test/eu.example.com",
        "http://eu.example.com",
        "example.com?x=.evil.test",
        "",
    ] {
        let (result, hosts) = to(server).await;
        assert_eq!(result, Err(Outcome::NotSent), "{server}");
        assert_eq!(hosts, [""; 0], "{server}");
    }
}
