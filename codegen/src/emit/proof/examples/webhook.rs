//! A webhook from its subscription to its end.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::call::Call;
use crate::emit::context::Crate;
use crate::emit::docs::example::prepared;
use crate::emit::docs::example_names::ExampleNames;
use crate::emit::docs::preview::Preview;
use crate::emit::file::InternalError;
use crate::emit::ident::ident;
use crate::emit::names;
use crate::emit::proof::examples::program::Example;
use crate::emit::proof::examples::program::{Program, client_of_server};
use crate::emit::samples;
use crate::emit::triggers::webhook;
use crate::model::{SampleKind, Trigger, TriggerMode, Webhook};

pub(crate) fn example(krate: &Crate<'_>) -> Result<Option<Example>, InternalError> {
    let found = krate
        .connector
        .triggers
        .iter()
        .enumerate()
        .find_map(|(index, trigger)| {
            let TriggerMode::Webhook(webhook) = &trigger.mode else {
                return None;
            };
            let delivery = samples::of(krate, &trigger.operation.id, SampleKind::Webhook)?;
            Some((index, trigger, &**webhook, delivery))
        });
    let Some((index, trigger, webhook, delivery)) = found else {
        return Ok(None);
    };
    let request = Call::new(krate, &trigger.operation, krate.names.of_trigger(index));
    if webhook::callback(krate, &request, webhook).is_none() {
        return Ok(None);
    }
    let reply = samples::of(krate, &trigger.operation.id, SampleKind::Response);
    let program = program(krate, &request, trigger, webhook, reply.is_some()).print(krate)?;
    let mut example = Example::of("webhook", "a webhook: subscribe, receive, remove", program)
        .with("webhook.json", delivery.text.clone());
    if let Some(reply) = reply {
        example = example.with("webhook.subscribed.json", reply.text.clone());
    }
    example.receives = true;
    Ok(Some(example))
}

fn program<'p>(
    krate: &Crate<'_>,
    request: &Call<'_, '_>,
    trigger: &Trigger,
    webhook: &Webhook,
    has_reply: bool,
) -> Program<'p> {
    let mut names = ExampleNames::default();
    let subscribe = prepared(request, &mut names);
    names.operations.insert(request.names.request.clone());
    let client = client_of_server(krate, &mut names);
    let library = ident(&krate.library());
    let hook = ident(&request.names.request);
    let origin = origin(&hook, webhook);
    let payload = samples::value_of(krate, &trigger.operation.id, SampleKind::Webhook);
    let look = if trigger.batch {
        quote! { println!("received: {}", delivery.len()); }
    } else {
        Preview {
            krate,
            names: &mut names,
        }
        .at(&webhook.payload, "delivery", payload.as_ref())
    };
    let SignatureParts {
        extractor,
        imports,
        before,
        state,
        headers,
    } = &origin;
    let subscribed = if has_reply {
        quote! { include_str!("webhook.subscribed.json") }
    } else {
        quote! { "{}" }
    };
    // Without a call for it in the definition, only the reply says how.
    let subscribed = if webhook.removal.is_some() && has_reply {
        quote! { MockResponse::json(201, #subscribed) }
    } else {
        quote! { MockResponse::with_headers(201, &[("location", "/subscriptions/1")], #subscribed) }
    };
    Program {
        name: "webhook",
        docs: if webhook.signature.is_some() {
            SIGNED
        } else {
            UNSIGNED
        },
        names,
        folder: names::folder_of(&trigger.operation),
        uses: quote! {
            use axum::{Router, routing::post};
            use #library::connector_runtime::{
                testing::{MockResponse, MockServer, deliver}, #imports
            };
        },
        functions: quote! {
            async fn receive(#extractor(delivery): #extractor<#hook>) {
                #look
            }
        },
        body: quote! {
            #before
            let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
            let address = listener.local_addr()?;
            let callback_url = format!("http://{address}/deliveries");
            let receiver = Router::new().route("/deliveries", post(receive)) #state;
            tokio::spawn(async move { axum::serve(listener, receiver).await });

            let server = MockServer::start()?;
            server.respond(#subscribed);
            server.respond(MockResponse::empty(204));
            #client
            let hook = #subscribe.subscribe(&callback_url).await?;
            println!("subscribed");

            let delivery = include_bytes!("webhook.json");
            #headers
            let status = tokio::task::spawn_blocking(move || {
                deliver(&callback_url, &headers, delivery)
            })
            .await??;
            println!("responded: {status}");

            hook.remove(&client).await?;
            println!("removed");
        },
    }
}

const SIGNED: &[&str] = &[
    "A webhook without an account: subscribe, receive, verify, remove.",
    "",
    "`receive` is the application's own handler; the extractor accepts only deliveries that the",
    "service has signed. A server on this machine plays the service, and a script its",
    "delivery.",
];

const UNSIGNED: &[&str] = &[
    "A webhook without an account: subscribe, receive, remove.",
    "",
    "`receive` is the application's own handler. The service does not sign: in a real program",
    "put a long random part into the callback address, and compare it. A server on this machine",
    "plays the service, and a script its delivery.",
];

/// What depends on whether deliveries are signed.
struct SignatureParts {
    extractor: TokenStream,
    imports: TokenStream,
    before: TokenStream,
    state: TokenStream,
    headers: TokenStream,
}

fn origin(hook: &proc_macro2::Ident, webhook: &Webhook) -> SignatureParts {
    if webhook.signature.is_some() {
        SignatureParts {
            extractor: quote! { Verified },
            imports: quote! { SecretString, webhook::{Verifier, axum::Verified} },
            before: quote! { let key = SecretString::from("the key that the service signs with"); },
            state: quote! { .with_state(Verifier::new(key.clone())) },
            headers: quote! { let headers = #hook::sign(&key, delivery); },
        }
    } else {
        SignatureParts {
            extractor: quote! { Unverified },
            imports: quote! { HeaderMap, webhook::axum::Unverified },
            before: TokenStream::new(),
            state: TokenStream::new(),
            headers: quote! { let headers = HeaderMap::new(); },
        }
    }
}
