//! A call being prepared: the static that describes the operation, the
//! client's method, the struct of required inputs, and the request with a
//! setter for each optional one.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::ident::ident;
use super::inputs::{self, Input, Target};
use super::names::OperationNames;
use super::steps::{self, Given};
use super::{Crate, docs, example, literals, markdown, rewrite};
use crate::model::{Body, Field, Kind, Operation, Path, Place, Segment, Shape, TypeId};

/// An operation with everything that its printing needs.
pub(super) struct Request<'a, 'c> {
    pub(super) krate: &'a Crate<'c>,
    pub(super) operation: &'a Operation,
    pub(super) names: &'a OperationNames,
    pub(super) inputs: Vec<Input<'a>>,
    /// The object whose members are inputs.
    pub(super) flattened: Option<TypeId>,
    /// Whether its last method takes the address for deliveries.
    pub(super) has_callback: bool,
    /// How to make a trigger fire.
    pub(super) hint: Option<&'a str>,
}

impl<'a, 'c> Request<'a, 'c> {
    pub(super) fn new(
        krate: &'a Crate<'c>,
        operation: &'a Operation,
        names: &'a OperationNames,
    ) -> Self {
        let inputs = inputs::of(krate.connector, operation);
        let flattened = inputs::flattened(krate.connector, operation).map(|(id, _)| id);
        Self {
            krate,
            operation,
            names,
            inputs,
            flattened,
            has_callback: false,
            hint: None,
        }
    }

    /// Inputs with their Rust names.
    fn named(&self) -> impl Iterator<Item = (&Input<'a>, &'a str)> {
        let names: &'a OperationNames = self.names;
        self.inputs
            .iter()
            .zip(names.inputs.iter().map(String::as_str))
    }

    pub(super) fn required(&self) -> Vec<(&Input<'a>, &'a str)> {
        self.named()
            .filter(|(input, _)| input.field.required)
            .collect()
    }

    /// Whether `subscribe` takes the address of the caller.
    pub(super) fn takes_callback(&self, finish: &str) -> bool {
        finish == "subscribe" && self.has_callback
    }

    pub(super) fn optional(&self) -> Vec<(&Input<'a>, &'a str)> {
        self.named()
            .filter(|(input, _)| !input.field.required)
            .collect()
    }

    /// The static that describes the operation.
    pub(super) fn constant(&self) -> TokenStream {
        let name = ident(&self.names.constant);
        let Operation {
            id,
            method,
            path,
            safe,
            reply,
            ..
        } = self.operation;
        let method = method_token(method);
        let template = &path.template;
        let segments = self.segments(path);
        let query = match &path.query {
            Some(query) => quote! { Some(#query) },
            None => quote! { None },
        };
        let accept = if reply.accept.is_empty() {
            "application/json".to_owned()
        } else {
            reply.accept.join(", ")
        };
        let visibility = self.krate.visibility(self.operation);
        let rewrite = rewrite::constant(self);
        quote! {
            #visibility static #name: Operation = Operation {
                id: #id,
                method: #method,
                template: #template,
                path: #segments,
                query: #query,
                safe: #safe,
                accept: #accept,
            };
            #rewrite
        }
    }

    /// The pieces of a path.
    pub(super) fn segments(&self, path: &Path) -> TokenStream {
        let segments = path.segments.iter().map(|segment| match segment {
            Segment::Literal(text) => quote! { Segment::Literal(#text) },
            Segment::Parameter(wire) if self.is_encoded_twice(wire) => {
                quote! { Segment::TwiceEncoded(#wire) }
            }
            Segment::Parameter(wire) => quote! { Segment::Parameter(#wire) },
        });
        quote! { &[#(#segments),*] }
    }

    fn is_encoded_twice(&self, wire: &str) -> bool {
        let twice = Place::Path {
            double_encoded: true,
        };
        let mut parameters = self.operation.parameters.iter();
        let mut fixed = self.operation.fixed.iter();
        parameters.any(|parameter| parameter.field.wire == wire && parameter.place == twice)
            || fixed.any(|fixed| fixed.wire == wire && fixed.place == twice)
    }

    /// The client's method.
    pub(super) fn method(&self, finish: &str) -> TokenStream {
        let owner = ident(Crate::client_of(self.operation));
        let method = ident(&self.names.method);
        let request = ident(&self.names.request);
        let mut lines = Crate::operation_docs(self.operation);
        if let Some(hint) = self.hint {
            lines.push(String::new());
            lines.extend(markdown::paragraphs(hint));
        }
        if let [(input, name)] = self.required().as_slice() {
            let mut described = self.required_docs(input, name).into_iter();
            let first = described.next().unwrap_or_default();
            docs::paragraph(&mut lines, format!("`{name}`: {first}"));
            lines.extend(described);
        }
        lines.extend(Crate::error_docs(self.operation));
        lines.extend(example::lines(self, finish));
        let lines = docs::attributes(&lines);
        let deprecation = docs::deprecation(&self.operation.docs);
        let (parameters, arguments) = self.signature();
        quote! {
            impl #owner {
                #(#lines)*
                #deprecation
                pub fn #method(&self #(, #parameters)*) -> #request {
                    #request::new(self #(, #arguments)*)
                }
            }
        }
    }

    /// Docs of a required input, which has no place for a mark of deprecation.
    fn required_docs(&self, input: &Input<'_>, name: &str) -> Vec<String> {
        let lines = self.krate.input_docs(self.operation, &input.field, name);
        docs::deprecated_in_words(&input.field, lines)
    }

    /// Parameters of the method and of `new`, and what the one hands the other.
    fn signature(&self) -> (Vec<TokenStream>, Vec<TokenStream>) {
        match self.required().as_slice() {
            [] => (Vec::new(), Vec::new()),
            [(input, name)] => {
                let name = ident(name);
                let argument = self.argument(input);
                (vec![quote! { #name: #argument }], vec![quote! { #name }])
            }
            _ => {
                let required = ident(&self.names.required);
                (
                    vec![quote! { required: #required }],
                    vec![quote! { required }],
                )
            }
        }
    }

    /// The struct of required inputs, where there are several.
    pub(super) fn required_struct(&self) -> TokenStream {
        let required = self.required();
        if required.len() < 2 {
            return TokenStream::new();
        }
        let name = ident(&self.names.required);
        let owner = Crate::client_of(self.operation);
        let summary = format!(
            " The required inputs of [`{owner}::{0}`](crate::{owner}::{0}).",
            self.names.method
        );
        let fields = required.iter().map(|(input, name)| {
            let lines = docs::attributes(&self.required_docs(input, name));
            let name = ident(name);
            let kind = self.owned(input);
            quote! { #(#lines)* pub #name: #kind }
        });
        let streams = required
            .iter()
            .any(|(input, _)| matches!(input.target, Target::RawBody));
        let derives = (!streams).then(|| quote! { #[derive(Clone)] });
        quote! {
            #[doc = #summary]
            #derives
            pub struct #name {
                #(#fields,)*
            }

            connector_runtime::opaque_debug!(#name);
        }
    }

    /// The request itself and its setters. `finish` are the methods that send it.
    pub(super) fn structure(&self, finish: &TokenStream, must_use: &str) -> TokenStream {
        let name = ident(&self.names.request);
        let owner = Crate::client_of(self.operation);
        let summary = format!(
            " A prepared [`{owner}::{0}`](crate::{owner}::{0}).",
            self.names.method
        );
        let content = self
            .content()
            .map(|(name, kind, _)| quote! { #name: #kind, });
        let constructor = self.constructor();
        let setters = self
            .optional()
            .into_iter()
            .map(|(input, name)| self.setter(input, name));
        let member = self.flattened.map(|id| {
            let unoffered = docs::attributes(&self.krate.unoffered(id));
            quote! {
                /// Sets any member of the body by its name on the wire, also one that is not
                /// offered as an input.
                #(#unoffered)*
                pub fn member(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
                    self.body = self.body.with_member(name, value);
                    self
                }
            }
        });
        quote! {
            #[doc = #summary]
            #[derive(Clone, Debug)]
            #[must_use = #must_use]
            pub struct #name {
                call: Call,
                #content
            }

            impl #name {
                #constructor
                #(#setters)*
                #member

                /// Replaces the client's options for this call alone.
                pub fn options(mut self, options: CallOptions) -> Self {
                    self.call = self.call.options(options);
                    self
                }

                #finish
            }
        }
    }

    /// The field that gathers the body until the request is sent: its name, its
    /// type, and what it begins with.
    fn content(&self) -> Option<(Ident, TokenStream, TokenStream)> {
        if let Some(id) = self.flattened {
            let name = ident(&self.krate.names.of_type(id).name);
            let initial = self.krate.initial(id, &quote! { #name });
            return Some((ident("body"), quote! { #name }, initial));
        }
        match &self.operation.body {
            Some(Body::UrlEncoded(fields)) => {
                let hidden = fields.iter().filter_map(|field| hidden(field, "field"));
                Some((
                    ident("form"),
                    quote! { Form },
                    quote! { Form::new() #(#hidden)* },
                ))
            }
            Some(Body::Multipart(parts)) => {
                let hidden = parts.iter().filter_map(|part| hidden(&part.field, "text"));
                Some((
                    ident("parts"),
                    quote! { Multipart },
                    quote! { Multipart::new() #(#hidden)* },
                ))
            }
            _ => None,
        }
    }

    fn constructor(&self) -> TokenStream {
        let owner = ident(Crate::client_of(self.operation));
        let constant = ident(&self.names.constant);
        let (parameters, _) = self.signature();
        let required = self.required();
        let from_struct = required.len() > 1;
        // No input is called so: only keywords end in an underscore.
        let client = match required.as_slice() {
            [(_, "client")] => ident("client_"),
            _ => ident("client"),
        };
        let mut lets = Vec::new();
        let mut call = self.fixed();
        let mut content = Vec::new();
        for (input, name) in &required {
            let name = ident(name);
            let value = if from_struct {
                quote! { required.#name }
            } else {
                quote! { #name }
            };
            let (prepare, step) = self.step(
                input,
                &Given {
                    name: &name,
                    value: &value,
                    owned: from_struct,
                },
            );
            lets.push(prepare);
            if steps::travels_in_call(input.target) {
                call.push(step);
            } else {
                content.push(step);
            }
        }
        let content = self
            .content()
            .map(|(name, _, initial)| quote! { #name: #initial #(#content)*, });
        let gateway = rewrite::steps(self.operation, self.names, &TokenStream::new());
        quote! {
            fn new(#client: &#owner #(, #parameters)*) -> Self {
                #(#lets)*
                Self {
                    call: #client.runtime.call(&#constant) #gateway #(#call)*,
                    #content
                }
            }
        }
    }

    /// Parameters that are sent unseen.
    fn fixed(&self) -> Vec<TokenStream> {
        let fixed = self.operation.fixed.iter();
        fixed
            .map(|fixed| {
                let (wire, value) = (&fixed.wire, literals::text(&fixed.value));
                let method = ident(match fixed.place {
                    Place::Path { .. } => "path",
                    Place::Query(_) => "query",
                    Place::Header(_) => "header",
                });
                quote! { .#method(#wire, #value) }
            })
            .collect()
    }

    /// A setter for an optional input.
    fn setter(&self, input: &Input<'_>, name: &str) -> TokenStream {
        let lines = docs::attributes(&self.krate.input_docs(self.operation, &input.field, name));
        let deprecation = docs::deprecation(&input.field.docs);
        let name = ident(name);
        let argument = self.argument(input);
        let (prepare, step) = self.step(
            input,
            &Given {
                name: &name,
                value: &quote! { #name },
                owned: false,
            },
        );
        let holder = match self.content() {
            Some((content, ..)) if !steps::travels_in_call(input.target) => content,
            _ => ident("call"),
        };
        quote! {
            #(#lines)*
            #deprecation
            pub fn #name(mut self, #name: #argument) -> Self {
                #prepare
                self.#holder = self.#holder #step;
                self
            }
        }
    }

    /// What a method takes for an input.
    fn argument(&self, input: &Input<'_>) -> TokenStream {
        match input.target {
            Target::BodyMember(..) | Target::WholeBody => self.krate.argument(&input.field.shape),
            Target::RawBody => quote! { impl Into<Body> },
            Target::Part(part) if part.file => quote! { impl Into<File> },
            Target::Parameter(_) | Target::FormField | Target::Part(_) => match input.field.shape {
                Shape::Text => quote! { impl AsRef<str> },
                _ => self.krate.argument(&input.field.shape),
            },
        }
    }

    /// What the struct of required inputs holds for an input.
    fn owned(&self, input: &Input<'_>) -> TokenStream {
        match input.target {
            Target::RawBody => quote! { Body },
            Target::Part(part) if part.file => quote! { File },
            _ => self.krate.owned(&input.field.shape),
        }
    }

    /// The call with its body, as the last step before sending.
    pub(super) fn complete(&self) -> TokenStream {
        let step = match &self.operation.body {
            Some(Body::UrlEncoded(_)) => quote! { .form(self.form) },
            Some(Body::Multipart(_)) => quote! { .multipart(self.parts) },
            Some(Body::Json {
                required: false,
                media_type,
                ..
            }) if self.flattened.is_some() => {
                quote! { .json_if_any(#media_type, &self.body) }
            }
            Some(Body::Json { .. }) if self.flattened.is_some() => {
                self.json_step(&quote! { &self.body })
            }
            _ => TokenStream::new(),
        };
        quote! { self.call #step }
    }
}

impl Crate<'_> {
    /// The folder and module that an operation's request stands in.
    pub(super) fn folder_of(operation: &Operation) -> &'static str {
        match operation.kind {
            Kind::Action => "operations",
            Kind::Internal => "discovery",
            Kind::Trigger => "triggers",
        }
    }

    /// The visibility of an operation's statics: choices for inputs of other
    /// calls come from some.
    pub(super) fn visibility(&self, operation: &Operation) -> TokenStream {
        if self.sources.contains(operation.id.as_str()) {
            quote! { pub(crate) }
        } else {
            TokenStream::new()
        }
    }

    /// The struct whose method an operation is.
    pub(super) fn client_of(operation: &Operation) -> &'static str {
        match operation.kind {
            Kind::Internal => "Discovery",
            Kind::Action | Kind::Trigger => "Client",
        }
    }
}

/// The step that sets a hidden field of a form.
fn hidden(field: &Field, method: &str) -> Option<TokenStream> {
    let value = literals::text(field.fixed.as_ref().filter(|_| field.internal)?);
    let (wire, method) = (&field.wire, ident(method));
    Some(quote! { .#method(#wire, #value) })
}

pub(super) fn method_token(method: &str) -> TokenStream {
    let name = ident(match method {
        "POST" => "POST",
        "PUT" => "PUT",
        "PATCH" => "PATCH",
        "DELETE" => "DELETE",
        "HEAD" => "HEAD",
        "OPTIONS" => "OPTIONS",
        "TRACE" => "TRACE",
        _ => "GET",
    });
    quote! { Method::#name }
}
