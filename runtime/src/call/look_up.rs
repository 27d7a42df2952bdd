//! Values that another call returns before a call is sent.

use http::Method;

use super::{
    Call,
    rewrite::{ComputedPlace, LookUp, Piece, missing},
    transform,
};
use crate::{
    boxed::BoxFuture,
    error::Error,
    json::Tree,
    reply::UnreadResponse,
    url::{self, Link},
};

impl Call {
    pub(super) fn look_ups(&self) -> &'static [LookUp] {
        self.rewrite()
            .filter(|_| self.link_target.is_none())
            .map_or(&[], |rewrite| rewrite.look_ups)
    }

    /// The call with the values that its lookups return. If a lookup fails, this call
    /// is not sent.
    ///
    /// Both the future and the call are boxed, because hardly any call has lookups.
    pub(super) fn looked_up(
        &self,
        look_ups: &'static [LookUp],
    ) -> BoxFuture<'_, Result<Box<Self>, Error>> {
        Box::pin(async move {
            let mut call = self.clone();
            for look_up in look_ups {
                let text = call
                    .value_of(look_up)
                    .await
                    .map_err(Error::before_sending)?;
                call = match look_up.place {
                    ComputedPlace::Header => call.header(look_up.name, &text),
                    ComputedPlace::Query => call.query(look_up.name, &text),
                };
            }
            Ok(Box::new(call))
        })
    }

    async fn value_of(&self, look_up: &LookUp) -> Result<String, Error> {
        let link = self
            .link_of(look_up)
            .map_err(|reason| Error::input(reason).of(self.origin()))?;
        let request = self.clone().with_link(Method::GET, link);
        let response: UnreadResponse = request.repeated().await?;
        let response = response.tree();
        let value = response
            .as_ref()
            .and_then(|response| transform::at(response, look_up.at));
        let text = value.and_then(Tree::scalar).map(str::to_owned);
        text.ok_or_else(|| {
            let note = format!(
                "the reply of its lookup does not contain `{}`",
                look_up.name
            );
            Error::input(note).of(self.origin())
        })
    }

    fn link_of(&self, look_up: &LookUp) -> Result<Link, String> {
        let headers = self.header_map()?;
        let query = self.query_parameters();
        let sent = self.sent(&headers, &query);
        let base = self.base_of(&sent)?;
        let path = self.path_of(look_up.path, &sent)?;
        let pairs = look_up.query.iter().map(|(name, value)| {
            let pair = sent.encoded(name).zip(sent.encoded(value));
            let (name, value) = pair.ok_or_else(|| {
                let input = value.iter().find(|piece| !matches!(piece, Piece::Text(_)));
                input.map_or_else(String::new, |input| missing(input, "lookup"))
            })?;
            Ok(format!("{name}={value}"))
        });
        let pairs: Vec<String> = pairs.collect::<Result<_, String>>()?;
        let address = url::assemble(&base, &path, &pairs)?.to_string();
        Link::resolve(&base, &address).map_err(str::to_owned)
    }
}
