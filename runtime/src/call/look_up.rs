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
    /// The call with the values that its lookups return; `None` if it has no lookups.
    /// If a lookup fails, this call is not sent.
    pub(super) fn looked_up(&self) -> BoxFuture<'_, Result<Option<Self>, Error>> {
        Box::pin(async {
            let look_ups = self.rewrite().map_or(&[][..], |rewrite| rewrite.look_ups);
            if look_ups.is_empty() || self.link_target.is_some() {
                return Ok(None);
            }
            let mut call = self.clone();
            for look_up in look_ups {
                let text = call.ask(look_up).await.map_err(Error::before_sending)?;
                call = match look_up.place {
                    ComputedPlace::Header => call.header(look_up.name, &text),
                    ComputedPlace::Query => call.query(look_up.name, &text),
                };
            }
            Ok(Some(call))
        })
    }

    async fn ask(&self, look_up: &LookUp) -> Result<String, Error> {
        let link = self
            .link_of(look_up)
            .map_err(|reason| Error::input(reason).of(self.origin()))?;
        let asking = self.clone().with_link(Method::GET, link);
        let answer: UnreadResponse = asking.repeated().await?;
        let answer = answer.tree();
        let value = answer
            .as_ref()
            .and_then(|answer| transform::at(answer, look_up.at));
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
