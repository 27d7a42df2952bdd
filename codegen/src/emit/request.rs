//! A call being prepared: the static that describes the operation, the
//! client's method, the struct of required inputs, and the request with a
//! setter for each optional one.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::ident::ident;
use super::inputs::{self, Input, Target};
use super::names::OperationNames;
use super::{Crate, docs, example, literals, shapes};
use crate::model::{Body, Kind, ListStyle, Operation, Place, Segment, Shape, TypeId};

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
}

impl<'a, 'c> Request<'a, 'c> {
    pub(super) fn new(krate: &'a Crate<'c>, operation: &'a Operation, names: &'a OperationNames) -> Self {
        let inputs = inputs::of(krate.connector, operation);
        let flattened = inputs::flattened(krate.connector, operation).map(|(id, _)| id);
        Self { krate, operation, names, inputs, flattened, has_callback: false }
    }

    /// Inputs with their Rust names.
    fn named(&self) -> impl Iterator<Item = (&Input<'a>, &'a str)> {
        let names: &'a OperationNames = self.names;
        self.inputs.iter().zip(names.inputs.iter().map(String::as_str))
    }

    pub(super) fn required(&self) -> Vec<(&Input<'a>, &'a str)> {
        self.named().filter(|(input, _)| input.field.required).collect()
    }

    /// Whether `subscribe` takes the address of the caller.
    pub(super) fn takes_callback(&self, finish: &str) -> bool {
        finish == "subscribe" && self.has_callback
    }

    fn optional(&self) -> Vec<(&Input<'a>, &'a str)> {
        self.named().filter(|(input, _)| !input.field.required).collect()
    }

    /// The static that describes the operation.
    pub(super) fn constant(&self) -> TokenStream {
        let name = ident(&self.names.constant);
        let Operation { id, method, path, safe, reply, .. } = self.operation;
        let method = method_token(method);
        let template = &path.template;
        let segments = path.segments.iter().map(|segment| match segment {
            Segment::Literal(text) => quote! { Segment::Literal(#text) },
            Segment::Parameter(wire) => quote! { Segment::Parameter(#wire) },
        });
        let query = match &path.query {
            Some(query) => quote! { Some(#query) },
            None => quote! { None },
        };
        let accept = if reply.accept.is_empty() { "application/json".to_owned() } else { reply.accept.join(", ") };
        quote! {
            static #name: Operation = Operation {
                id: #id,
                method: #method,
                template: #template,
                path: &[#(#segments),*],
                query: #query,
                safe: #safe,
                accept: #accept,
            };
        }
    }

    /// The client's method.
    pub(super) fn method(&self, finish: &str) -> TokenStream {
        let owner = ident(Crate::client_of(self.operation));
        let method = ident(&self.names.method);
        let request = ident(&self.names.request);
        let mut lines = self.krate.operation_docs(self.operation);
        lines.extend(example::lines(self, finish));
        let lines = docs::attributes(&lines);
        let (parameters, arguments) = self.signature();
        quote! {
            impl #owner {
                #(#lines)*
                pub fn #method(&self #(, #parameters)*) -> #request {
                    #request::new(self #(, #arguments)*)
                }
            }
        }
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
                (vec![quote! { required: #required }], vec![quote! { required }])
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
        let summary = format!(" The required inputs of [`{owner}::{0}`](crate::{owner}::{0}).", self.names.method);
        let fields = required.iter().map(|(input, name)| {
            let name = ident(name);
            let lines = docs::attributes(&self.krate.field_docs(&input.field));
            let owned = self.owned(input);
            quote! { #(#lines)* pub #name: #owned }
        });
        quote! {
            #[doc = #summary]
            #[derive(Clone)]
            pub struct #name {
                #(#fields,)*
            }
        }
    }

    /// The request itself and its setters. `finish` are the methods that send it.
    pub(super) fn structure(&self, finish: &TokenStream, must_use: &str) -> TokenStream {
        let name = ident(&self.names.request);
        let owner = Crate::client_of(self.operation);
        let summary = format!(" A prepared [`{owner}::{0}`](crate::{owner}::{0}).", self.names.method);
        let body = self.flattened.map(|id| {
            let body = ident(&self.krate.names.of_type(id).name);
            quote! { body: #body, }
        });
        let constructor = self.constructor();
        let setters = self.optional().into_iter().map(|(input, name)| self.setter(input, name));
        let member = self.flattened.map(|_| quote! {
            /// Sets any member of the body by its name on the wire, also one that is not
            /// offered as an input.
            pub fn member(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
                self.body = self.body.with_member(name, value);
                self
            }
        });
        quote! {
            #[doc = #summary]
            #[derive(Clone, Debug)]
            #[must_use = #must_use]
            pub struct #name {
                call: Call,
                #body
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

    fn constructor(&self) -> TokenStream {
        let owner = ident(Crate::client_of(self.operation));
        let constant = ident(&self.names.constant);
        let (parameters, _) = self.signature();
        let required = self.required();
        let from_struct = required.len() > 1;
        let mut lets = Vec::new();
        let mut chain = self.fixed();
        let mut body = self.flattened.map(|id| self.krate.initial(id));
        for (input, name) in &required {
            let name = ident(name);
            let value = if from_struct { quote! { required.#name } } else { quote! { #name } };
            if let Target::BodyMember(id, index) = input.target {
                let setter = format_ident!("with_{}", self.krate.names.of_type(id).members[index]);
                body = body.map(|body| quote! { #body.#setter(#value) });
            } else {
                let (prepare, step) = self.step(input, &name, &value, from_struct);
                lets.push(prepare);
                chain.push(step);
            }
        }
        let body = body.map(|body| quote! { body: #body, });
        quote! {
            fn new(client: &#owner #(, #parameters)*) -> Self {
                #(#lets)*
                Self {
                    call: client.runtime.call(&#constant) #(#chain)*,
                    #body
                }
            }
        }
    }

    /// What is sent unseen.
    fn fixed(&self) -> Vec<TokenStream> {
        let mut chain: Vec<TokenStream> = Vec::new();
        for fixed in &self.operation.fixed {
            let (wire, value) = (&fixed.wire, literals::text(&fixed.value));
            chain.push(match fixed.place {
                Place::Path { .. } => quote! { .path(#wire, #value) },
                Place::Query(_) => quote! { .query(#wire, #value) },
                Place::Header(_) => quote! { .header(#wire, #value) },
            });
        }
        let (start, step, fields): (_, _, Vec<_>) = match &self.operation.body {
            Some(Body::UrlEncoded(fields)) => (quote! { .form() }, ident("form_field"), fields.iter().collect()),
            Some(Body::Multipart(parts)) => {
                (quote! { .multipart() }, ident("part"), parts.iter().map(|part| &part.field).collect())
            }
            _ => return chain,
        };
        chain.push(start);
        for field in fields.into_iter().filter(|field| field.internal) {
            if let Some(value) = &field.fixed {
                let (wire, value) = (&field.wire, literals::text(value));
                chain.push(quote! { .#step(#wire, #value) });
            }
        }
        chain
    }

    /// A setter for an optional input.
    fn setter(&self, input: &Input<'_>, name: &str) -> TokenStream {
        let lines = docs::attributes(&self.krate.field_docs(&input.field));
        let name = ident(name);
        let argument = self.argument(input);
        let application = if let Target::BodyMember(id, index) = input.target {
            let setter = format_ident!("with_{}", self.krate.names.of_type(id).members[index]);
            quote! { self.body = self.body.#setter(#name); }
        } else {
            let (prepare, step) = self.step(input, &name, &quote! { #name }, false);
            quote! { #prepare self.call = self.call #step; }
        };
        quote! {
            #(#lines)*
            pub fn #name(mut self, #name: #argument) -> Self {
                #application
                self
            }
        }
    }

    /// What a method takes for an input.
    fn argument(&self, input: &Input<'_>) -> TokenStream {
        match input.target {
            Target::BodyMember(..) | Target::WholeBody => self.krate.argument(&input.field.shape),
            Target::RawBody { .. } => quote! { impl Into<Body> },
            Target::Part(part) if part.file => quote! { FilePart },
            Target::Parameter(_) | Target::FormField | Target::Part(_) => match input.field.shape {
                Shape::Text => quote! { impl AsRef<str> },
                _ => self.krate.argument(&input.field.shape),
            },
        }
    }

    /// What the struct of required inputs holds for an input.
    fn owned(&self, input: &Input<'_>) -> TokenStream {
        match input.target {
            Target::RawBody { .. } => quote! { Body },
            Target::Part(part) if part.file => quote! { FilePart },
            _ => self.krate.owned(&input.field.shape),
        }
    }

    /// How a value becomes part of the call: statements before, and the step.
    fn step(&self, input: &Input<'_>, name: &Ident, value: &TokenStream, owned: bool) -> (TokenStream, TokenStream) {
        let wire = &input.field.wire;
        match input.target {
            Target::WholeBody => {
                let (prepare, body) = self.prepared(&input.field.shape, name, value, owned);
                (prepare, self.json_step(&body))
            }
            Target::RawBody { .. } => {
                let media_type = match &self.operation.body {
                    Some(Body::Raw { media_type, .. }) => media_type.as_str(),
                    _ => "application/octet-stream",
                };
                (TokenStream::new(), quote! { .raw(#media_type, #value) })
            }
            Target::Part(part) if part.file => (TokenStream::new(), quote! { .part_file(#wire, #value) }),
            Target::Part(_) => self.parameter_step(input, "part", ListStyle::Repeat, name, value, owned),
            Target::FormField => self.parameter_step(input, "form_field", ListStyle::Repeat, name, value, owned),
            Target::Parameter(parameter) => match parameter.place {
                Place::Path { .. } => self.parameter_step(input, "path", ListStyle::Comma, name, value, owned),
                Place::Query(style) => self.parameter_step(input, "query", style, name, value, owned),
                Place::Header(style) => self.parameter_step(input, "header", style, name, value, owned),
            },
            Target::BodyMember(..) => (TokenStream::new(), TokenStream::new()),
        }
    }

    fn parameter_step(
        &self,
        input: &Input<'_>,
        place: &str,
        style: ListStyle,
        name: &Ident,
        value: &TokenStream,
        owned: bool,
    ) -> (TokenStream, TokenStream) {
        let wire = &input.field.wire;
        let shape = &input.field.shape;
        if matches!(shape, Shape::Text) && !owned {
            let step = ident(place);
            return (TokenStream::new(), quote! { .#step(#wire, #value.as_ref()) });
        }
        let (prepare, value) = self.prepared(shape, name, value, owned);
        let step = match shape {
            Shape::List(item) if is_scalar(self.krate, item) => {
                let method = format_ident!("{place}_list");
                let style = style_token(style);
                quote! { .#method(#wire, #style, #value) }
            }
            shape if is_scalar(self.krate, shape) => {
                let method = ident(place);
                quote! { .#method(#wire, #value) }
            }
            _ => {
                let method = ident(place);
                quote! { .#method(#wire, &connector_runtime::to_value(#value)) }
            }
        };
        (prepare, step)
    }

    /// A reference to the value in its own type.
    fn prepared(&self, shape: &Shape, name: &Ident, value: &TokenStream, owned: bool) -> (TokenStream, TokenStream) {
        let converted = self.krate.converted(shape, value);
        if owned || converted.to_string() == value.to_string() {
            return (TokenStream::new(), quote! { &#value });
        }
        let kind = self.krate.owned(shape);
        (quote! { let #name: #kind = #converted; }, quote! { &#name })
    }

    /// The step that puts a value into the body as JSON.
    fn json_step(&self, body: &TokenStream) -> TokenStream {
        match &self.operation.body {
            Some(Body::Json { media_type, .. }) if media_type != "application/json" => {
                quote! { .json_as(#media_type, #body) }
            }
            _ => quote! { .json(#body) },
        }
    }

    /// The call with its body, as the last step before sending.
    pub(super) fn complete(&self) -> TokenStream {
        if self.flattened.is_none() {
            return quote! { self.call };
        }
        if matches!(&self.operation.body, Some(Body::Json { required: false, .. })) {
            return quote! { self.call.json_if_any(&self.body) };
        }
        let step = self.json_step(&quote! { &self.body });
        quote! { self.call #step }
    }

    /// `use` lines for exactly the names that the file needs.
    pub(super) fn imports(&self, extra: &[&'static str], reply: &[&Shape]) -> TokenStream {
        let mut runtime: BTreeSet<&'static str> = BTreeSet::from(["Call", "CallOptions", "Error", "Method", "Operation"]);
        if !self.operation.path.segments.is_empty() {
            runtime.insert("Segment");
        }
        runtime.extend(extra);
        let mut shapes: Vec<&Shape> = reply.to_vec();
        for input in &self.inputs {
            match input.target {
                Target::RawBody { .. } => drop(runtime.insert("Body")),
                Target::Part(part) if part.file => drop(runtime.insert("FilePart")),
                Target::Parameter(_) | Target::Part(_) | Target::FormField | Target::BodyMember(..) | Target::WholeBody => {
                    shapes.push(&input.field.shape);
                }
            }
            if self.has_list_step(input) {
                runtime.insert("ListStyle");
            }
        }
        for shape in &shapes {
            shapes::runtime_names(shape, &mut runtime);
        }
        if self.flattened.is_some() {
            runtime.insert("Value");
            runtime.insert("Object");
        }
        let mut types = super::types::of_shapes(self.krate, shapes);
        types.extend(self.flattened.map(|id| self.krate.names.of_type(id).name.clone()));
        let owner = ident(Crate::client_of(self.operation));
        let map = runtime.remove("BTreeMap").then(|| quote! { use std::collections::BTreeMap; });
        let runtime = runtime.iter().map(|name| ident(name));
        let types: Vec<_> = types.iter().map(|name| ident(name)).collect();
        let types = (!types.is_empty()).then(|| quote! { use crate::types::{#(#types),*}; });
        quote! {
            #map
            use connector_runtime::{#(#runtime),*};
            use crate::#owner;
            #types
        }
    }

    fn has_list_step(&self, input: &Input<'_>) -> bool {
        let is_list = matches!(&input.field.shape, Shape::List(item) if is_scalar(self.krate, item));
        let is_file = matches!(input.target, Target::Part(part) if part.file);
        is_list && !is_file && matches!(input.target, Target::Parameter(_) | Target::FormField | Target::Part(_))
    }
}

impl Crate<'_> {
    /// The struct whose method an operation is.
    pub(super) fn client_of(operation: &Operation) -> &'static str {
        match operation.kind {
            Kind::Internal => "Discovery",
            Kind::Action | Kind::Trigger => "Client",
        }
    }
}

/// Whether a value has a text of its own in a path, query, header or form.
fn is_scalar(krate: &Crate<'_>, shape: &Shape) -> bool {
    match shape {
        Shape::List(_) | Shape::Map(_) => false,
        Shape::Named(id) => !krate.is_object(*id),
        _ => true,
    }
}

fn style_token(style: ListStyle) -> TokenStream {
    let name = ident(match style {
        ListStyle::Comma => "Comma",
        ListStyle::Space => "Space",
        ListStyle::Tab => "Tab",
        ListStyle::Pipe => "Pipe",
        ListStyle::Repeat => "Repeat",
    });
    quote! { ListStyle::#name }
}

fn method_token(method: &str) -> TokenStream {
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
