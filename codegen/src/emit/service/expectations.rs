//! The methods by which a test expects calls.

use crate::emit::calls::replies;
use crate::emit::context::Crate;
use crate::emit::file::{File, InternalError};
use crate::emit::literals::quoted;
use crate::emit::names;
use crate::emit::print::{self, Code, line_or};
use crate::emit::service::inputs::CallInputs;
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
    let mut methods = Code::methods();
    for call in calls {
        push_method(&mut methods, krate, call)?;
    }
    let mut code = Code::items();
    code.push_fitting(print::file_head("Expectations of tests.", &imports))?;
    code.push_block(&[], "impl super::Service", &methods);
    Ok(Some(code.into_file(path.to_owned())?))
}

fn push_method(
    code: &mut Code,
    krate: &Crate<'_>,
    call: &CallInputs<'_>,
) -> Result<(), InternalError> {
    let method = super::method("on", &call.names.method);
    let inputs = &call.names.received_struct;
    let reply = match &call.operation.reply.kind {
        ReplyKind::Stream => "connector_runtime::Bytes".into(),
        // Whatever the statuses bring, and a message of JSON-RPC.
        ReplyKind::Several | ReplyKind::Mcp => "connector_runtime::Value".into(),
        _ => replies::type_of(krate, &call.operation.reply, ""),
    };
    let id = quoted(&call.operation.id);
    let owner = names::client_of(call.operation);
    let summary = format!(
        "Expects calls of [`{owner}::{0}`](crate::{owner}::{0}), and responds to them.",
        call.names.method
    );
    let bound = format!("R: connector_runtime::testing::IntoMockResponse<{reply}>");
    let head = line_or(format!("    pub fn {method}<{bound}>("), || {
        format!("    pub fn {method}<\n        {bound},\n    >(")
    });
    let (before, after) = ("respond: impl Fn(", ") -> R + Send + Sync + 'static");
    let respond = line_or(format!("        {before}super::{inputs}{after}"), || {
        format!("        {before}\n            super::{inputs},\n        {after}")
    });
    let (before, after) = (") -> connector_mock::Expectation<", "> {");
    let reply = line_or(format!("    {before}super::{inputs}{after}"), || {
        format!("    {before}\n        super::{inputs},\n    {after}")
    });
    let expect = format!(".expect({id}, respond)");
    let body = line_or(format!("        self.service{expect}"), || {
        format!("        self.service\n            {expect}")
    });
    let method = format!(
        "    #[track_caller]\n{head}\n        &self,\n{respond},\n{reply}\n{body}\n    }}\n"
    );
    code.push_method(&[summary], None, method)
}
