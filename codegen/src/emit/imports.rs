//! The names that a file of a call needs.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::ident::ident;
use super::inputs::{Input, Target};
use super::request::Request;
use super::{Crate, shapes, types};
use crate::model::{Body, Shape};

impl Request<'_, '_> {
    /// `use` lines for exactly the names that the file needs.
    pub(super) fn imports(&self, extra: &[&'static str], reply: &[&Shape]) -> TokenStream {
        let mut runtime: BTreeSet<&'static str> =
            BTreeSet::from(["Call", "CallOptions", "Error", "Method", "Operation"]);
        if !self.operation.path.segments.is_empty() {
            runtime.insert("Segment");
        }
        runtime.extend(extra);
        let mut shapes: Vec<&Shape> = reply.to_vec();
        for input in &self.inputs {
            match input.target {
                Target::RawBody => drop(runtime.insert("Body")),
                Target::Part(part) if part.file => drop(runtime.insert("File")),
                Target::Parameter(_)
                | Target::Part(_)
                | Target::FormField
                | Target::BodyMember(..)
                | Target::WholeBody => {
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
        match &self.operation.body {
            Some(Body::UrlEncoded(_)) => drop(runtime.insert("Form")),
            Some(Body::Multipart(_)) => drop(runtime.insert("Multipart")),
            _ if self.flattened.is_some() => runtime.extend(["Object", "Value"]),
            _ => {}
        }
        let mut types = types::of_shapes(self.krate, shapes);
        types.extend(
            self.flattened
                .map(|id| self.krate.names.of_type(id).name.clone()),
        );
        let owner = ident(Crate::client_of(self.operation));
        let map = runtime
            .remove("BTreeMap")
            .then(|| quote! { use std::collections::BTreeMap; });
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
        let is_list = matches!(&input.field.shape, Shape::List(item) if self.krate.is_scalar(item));
        is_list && matches!(input.target, Target::Parameter(_) | Target::FormField)
    }
}
