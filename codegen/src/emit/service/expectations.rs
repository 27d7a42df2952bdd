//! The methods by which a test expects calls.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::calls::replies;
use crate::emit::context::Crate;
use crate::emit::file::{File, InternalError};
use crate::emit::ident::ident;
use crate::emit::service::inputs::CallInputs;
use crate::emit::{names, print};
use crate::model::{ReplyKind, Shape};

pub(super) fn file(
    krate: &Crate<'_>,
    calls: &[CallInputs<'_>],
) -> Result<Option<File>, InternalError> {
    if calls.is_empty() {
        return Ok(None);
    }
    let path = "src/testing/expectations.rs";
    let shapes: Vec<&Shape> = calls.iter().filter_map(CallInputs::reply_shape).collect();
    let imports = super::imports(krate, &shapes);
    let methods = calls.iter().map(|call| method(krate, call));
    let tokens = quote! {
        //! Expectations of tests.

        #imports

        impl super::Service {
            #(#methods)*
        }
    };
    Ok(Some(File::new(path, print::file(path, tokens)?)))
}

fn method(krate: &Crate<'_>, call: &CallInputs<'_>) -> TokenStream {
    let method = super::method("on", &call.names.method);
    let inputs = ident(&call.names.received_struct);
    let reply = match &call.operation.reply.kind {
        ReplyKind::Stream => "connector_runtime::Bytes".into(),
        // Whatever the statuses bring, and a message of JSON-RPC.
        ReplyKind::Several | ReplyKind::Mcp => "connector_runtime::Value".into(),
        _ => replies::type_of(krate, &call.operation.reply, ""),
    };
    let id = &call.operation.id;
    let owner = names::client_of(call.operation);
    let summary = format!(
        " Expects calls of [`{owner}::{0}`](crate::{owner}::{0}), and responds to them.",
        call.names.method
    );
    quote! {
        #[doc = #summary]
        #[track_caller]
        pub fn #method<R: connector_runtime::testing::IntoMockResponse<#reply>>(
            &self,
            respond: impl Fn(super::#inputs) -> R + Send + Sync + 'static,
        ) -> connector_mock::Expectation<super::#inputs> {
            self.service.expect(#id, respond)
        }
    }
}
