//! Webhooks: a subscription, how it ends, and what is delivered.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::emit::call::Call;
use crate::emit::calls::{operation, replies, setters};
use crate::emit::context::Crate;
use crate::emit::docs::links;
use crate::emit::file::InternalError;
use crate::emit::ident::ident;
use crate::emit::print::{Code, Snippet};
use crate::emit::triggers::namespace;
use crate::emit::triggers::parts::TriggerParts;
use crate::emit::{docs, literals, names, rust_type};
use crate::model::{
    Body, FieldPath, Operation, OperationKind, ParameterLocation, Path, Removal, ReplyKind,
    Signature, Trigger, TypeKind, Webhook,
};

pub(crate) fn parts(
    krate: &Crate<'_>,
    request: &Call<'_, '_>,
    webhook: &Webhook,
    trigger: &Trigger,
) -> Result<TriggerParts, InternalError> {
    let delivery = Delivery::new(krate, webhook, trigger);
    let subscribe = subscribe(krate, request, webhook);
    let (methods, implementations) = match &webhook.signature {
        Some(signature) => signed(request, signature, &delivery),
        None => (unsigned(&delivery, webhook), TokenStream::new()),
    };
    let reading = reading(request, &delivery, webhook);
    let namespace = namespace::reader(krate, trigger.namespace_item(), &[]);
    let key = webhook.key.as_ref().map(|key| key_method(&delivery, key));
    let mut all = Code::methods();
    all.push_tokens(quote! { #subscribe #methods #namespace #key })?;
    let mut items = Code::items();
    items.push_tokens(quote! { #reading #implementations })?;
    Ok(TriggerParts {
        verb: "subscribe",
        constants: webhook
            .removal
            .as_ref()
            .map(|removal| removal_constant(request, removal))
            .unwrap_or_default(),
        methods: all,
        items,
        news: Some(webhook.payload.clone()),
    })
}

/// What is delivered, and how it is read.
struct Delivery {
    kind: Snippet,
    /// One piece of it.
    item: Snippet,
    /// What that is called.
    piece: &'static str,
    /// The runtime's function, without and with a limit.
    read: TokenStream,
    read_within: TokenStream,
    /// What a delivery holds, in words.
    holds: String,
}

impl Delivery {
    fn new(krate: &Crate<'_>, webhook: &Webhook, trigger: &Trigger) -> Self {
        let item = rust_type::owned(krate, trigger.item());
        if trigger.batch {
            return Self {
                kind: format!("Vec<{item}>").into(),
                read: quote! { webhook::read_batch },
                read_within: quote! { webhook::read_batch_within },
                holds: format!(
                    "Each delivery is a list of {}.",
                    links::type_of(krate, trigger.item())
                ),
                item,
                piece: "item",
            };
        }
        Self {
            kind: rust_type::owned(krate, &webhook.payload),
            read: quote! { webhook::read },
            read_within: quote! { webhook::read_within },
            holds: format!(
                "Each delivery is one {}.",
                links::type_of(krate, &webhook.payload)
            ),
            item,
            piece: "delivery",
        }
    }
}

fn subscribe(krate: &Crate<'_>, request: &Call<'_, '_>, webhook: &Webhook) -> TokenStream {
    let reply = match &request.operation.reply.kind {
        ReplyKind::Stream | ReplyKind::Mcp => "()".into(),
        _ => replies::type_of(krate, &request.operation.reply, &request.names.reply),
    };
    let complete = setters::complete(request);
    let step = callback(krate, request, webhook);
    let (binding, parameter, whereto) = match step {
        Some(_) => (
            quote! { mut },
            quote! { , callback_url: impl Into<String> },
            " to `callback_url`",
        ),
        None => (TokenStream::new(), TokenStream::new(), ""),
    };
    let mut lines = vec![
        format!("Subscribes: from now on the service posts each delivery{whereto}, until the"),
        "subscription is removed.".to_owned(),
    ];
    let removal = match &webhook.removal {
        Some(_) => {
            let name = format_ident!("{}_REMOVAL", request.names.constant);
            quote! { Some(&#name) }
        }
        None => {
            lines.push(String::new());
            lines.extend(without_removal(krate, request));
            quote! { None }
        }
    };
    lines.extend(
        [
            "",
            "If it has subscribed but its response cannot be read, [`Error::subscription`] is the",
            "handle that removes the subscription.",
        ]
        .map(str::to_owned),
    );
    let lines = docs::attributes(&lines);
    quote! {
        #lines
        pub async fn subscribe(
            #binding self #parameter
        ) -> Result<Subscription<#reply>, Error> {
            #step
            #complete.subscribe(#removal).await
        }
    }
}

/// How a subscription ends that the crate cannot remove for certain.
fn without_removal(krate: &Crate<'_>, request: &Call<'_, '_>) -> Vec<String> {
    match remover(krate, &request.operation.path) {
        Some(remover) => vec![
            format!(
                "{} removes it; the definition",
                links::operation(krate, &remover.id)
            ),
            "does not say where its id comes from. If the response to the".to_owned(),
            "subscription has an address, the handle also removes it.".to_owned(),
        ],
        None => [
            "The definition has no call that removes it. It can be removed only if the",
            "response has its address; otherwise use the provider's own settings.",
        ]
        .map(str::to_owned)
        .to_vec(),
    }
}

/// The internal operation that deletes from the collection at, or on, the path
/// of a subscription.
fn remover<'a>(krate: &Crate<'a>, path: &Path) -> Option<&'a Operation> {
    let mut found = krate.connector.operations.iter().filter(|operation| {
        let collection = collection(&operation.path.template);
        let within = collection.and_then(|collection| path.template.strip_prefix(collection));
        operation.kind == OperationKind::Internal
            && operation.method == "DELETE"
            && within.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    });
    found.next().filter(|_| found.next().is_none())
}

/// A template without the parameter that it ends in.
fn collection(template: &str) -> Option<&str> {
    let (collection, last) = template.rsplit_once('/')?;
    let is_parameter = last.starts_with('{') && last.ends_with('}');
    Some(collection).filter(|collection| is_parameter && !collection.is_empty())
}

fn removal_constant(request: &Call<'_, '_>, removal: &Removal) -> TokenStream {
    let name = format_ident!("{}_REMOVAL", request.names.constant);
    let method = literals::method(&removal.method);
    let path = operation::segments(request, &removal.path);
    let id = removal.id.names();
    quote! {
        static #name: connector_runtime::generated::Removal = connector_runtime::generated::Removal {
            method: #method,
            path: #path,
            id: &[#(#id),*],
            ..connector_runtime::generated::Removal::DEFAULT
        };
    }
}

/// Reading without a proof of origin.
fn unsigned(delivery: &Delivery, webhook: &Webhook) -> TokenStream {
    let Delivery {
        kind, read, holds, ..
    } = delivery;
    let format = if webhook.form_encoded {
        "Deliveries are JSON or a form."
    } else {
        "Deliveries are JSON."
    };
    let lines = docs::attributes(
        &[
            "Reads a delivery from its headers and bytes; needs no client.",
            "",
            holds.as_str(),
            format,
            "",
            "The definition describes no signature: anyone who knows the address can post to \
             it. Put",
            "a long random part into the callback address and compare it before you read. If",
            "money or trust depend on a delivery, check it with the service.",
        ]
        .map(str::to_owned),
    );
    quote! {
        #lines
        pub fn read(headers: &HeaderMap, delivery: &[u8]) -> Result<#kind, WebhookError> {
            #read(headers, delivery)
        }
    }
}

/// Proof of origin, and reading after it.
fn signed(
    request: &Call<'_, '_>,
    signature: &Signature,
    delivery: &Delivery,
) -> (TokenStream, TokenStream) {
    let Delivery {
        kind, read, holds, ..
    } = delivery;
    let key = format!(
        "`key` is the key that the service signs with: {}.",
        docs::code(&signature.key)
    );
    let verify = docs::attributes(
        &[
            "Checks that a delivery comes from the service and is not older than 5 minutes, and",
            "reads it. Pass the headers and bytes as received; no client is needed.",
            "",
            holds.as_str(),
            &key,
            "",
            "[`Verifier`](connector_runtime::webhook::Verifier) supports other age and size \
             limits.",
        ]
        .map(str::to_owned),
    );
    let sign = docs::attributes(
        &["The signature headers of a delivery, signed now: for deliveries in tests."]
            .map(str::to_owned),
    );
    let unverified = docs::attributes(
        &["Reads a delivery without checking its origin: for stored deliveries and tests."]
            .map(str::to_owned),
    );
    let name = ident(&request.names.request);
    let (header, timestamp_header) = (
        signature.header.to_ascii_lowercase(),
        signature.timestamp_header.to_ascii_lowercase(),
    );
    let methods = quote! {
        #verify
        pub fn verify(
            key: &connector_runtime::SecretString,
            headers: &HeaderMap,
            delivery: &[u8],
        ) -> Result<#kind, WebhookError> {
            webhook::Verifier::new(key.clone()).verify::<Self>(headers, delivery)
        }

        #sign
        #[must_use]
        pub fn sign(key: &connector_runtime::SecretString, delivery: &[u8]) -> HeaderMap {
            <Self as webhook::SignedWebhook>::SIGNATURE.sign(key, delivery)
        }

        #unverified
        pub fn read_unverified(
            headers: &HeaderMap,
            delivery: &[u8],
        ) -> Result<#kind, WebhookError> {
            #read(headers, delivery)
        }
    };
    let implementation = quote! {
        impl webhook::SignedWebhook for #name {
            const SIGNATURE: webhook::Signature =
                webhook::Signature {
                    header: #header,
                    timestamp_header: #timestamp_header,
                    ..webhook::Signature::DEFAULT
                };
        }
    };
    (methods, implementation)
}

/// The method that returns the key of a delivery, or of an item of one.
fn key_method(delivery: &Delivery, key: &FieldPath) -> TokenStream {
    let Delivery { item, piece, .. } = delivery;
    let lines = docs::attributes(&[
        format!(
            "The id that the service gives to the {piece}, at {}, for",
            docs::code(&key.pointer())
        ),
        "[`handle_once`](webhook::handle_once); `None` if it has none.".to_owned(),
    ]);
    let piece = ident(piece);
    quote! {
        #lines
        #[must_use]
        pub fn key(#piece: &#item) -> Option<String> {
            <Self as webhook::Webhook>::key(#piece)
        }
    }
}

fn reading(request: &Call<'_, '_>, delivery: &Delivery, webhook: &Webhook) -> TokenStream {
    let name = ident(&request.names.request);
    let Delivery {
        kind,
        item,
        read_within,
        ..
    } = delivery;
    let key = webhook.key.as_ref().map(|key| {
        let names = key.names();
        quote! {
            fn key(item: &Self::Item) -> Option<String> {
                connector_runtime::generated::key_of(item, &[#(#names),*])
            }
        }
    });
    quote! {
        impl webhook::Webhook for #name {
            type Item = #item;
            type Delivery = #kind;

            fn read_within(
                headers: &HeaderMap,
                body: &[u8],
                limit: usize,
            ) -> Result<Self::Delivery, WebhookError> {
                #read_within(headers, body, limit)
            }

            #key
        }
    }
}

/// The statement that sets the callback address.
pub(crate) fn callback(
    krate: &Crate<'_>,
    request: &Call<'_, '_>,
    webhook: &Webhook,
) -> Option<TokenStream> {
    if webhook.callback_is_parameter {
        let wire = webhook.callback.first()?;
        let place = request
            .operation
            .parameters
            .iter()
            .find(|parameter| &parameter.field.wire == wire)?
            .location;
        let step = ident(match place {
            ParameterLocation::Path { .. } => "path",
            ParameterLocation::Query(_) => "query",
            ParameterLocation::Header(_) => "header",
        });
        return Some(quote! {
            let callback_url: String = callback_url.into();
            self.call = self.call.#step(#wire, &callback_url);
        });
    }
    let in_form = match (&request.operation.body, webhook.callback.as_slice()) {
        (Some(Body::UrlEncoded(_)), [wire]) => {
            Some(quote! { self.form = self.form.field(#wire, &callback_url); })
        }
        (Some(Body::Multipart(_)), [wire]) => {
            Some(quote! { self.parts = self.parts.text(#wire, &callback_url); })
        }
        _ => None,
    };
    if let Some(step) = in_form {
        return Some(quote! {
            let callback_url: String = callback_url.into();
            #step
        });
    }
    let id = request.operation.body_object?;
    let TypeKind::Object(object) = &krate.connector.type_def(id).kind else {
        return None;
    };
    match webhook.callback.as_slice() {
        [] => None,
        [wire] => {
            let index = object.fields.iter().position(|field| &field.wire == wire)?;
            let setter = ident(&names::setter(&krate.names.of_type(id).members[index]));
            Some(quote! { self.body = self.body.#setter(callback_url); })
        }
        several => Some(quote! {
            let callback_url: String = callback_url.into();
            connector_runtime::generated::set_at(&mut self.body, &[#(#several),*], callback_url);
        }),
    }
}
