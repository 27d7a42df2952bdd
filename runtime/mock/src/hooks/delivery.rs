//! Deliveries.

use std::{
    fmt,
    str::FromStr,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use http::{HeaderMap, HeaderName, HeaderValue};
use serde_json::Value;

use super::signature;
use crate::{contract::Hook, faults};

/// When subscriptions are delivered to, and how.
///
/// As text `once`, `twice`, `late` or `late=<time>`, and after a comma
/// `wrongly-signed`, `unsigned` or `form`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct DeliveryPlan {
    times: usize,
    delay: Duration,
    proof: Proof,
    is_form: bool,
}

/// How a delivery is signed, where the provider signs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Proof {
    Right,
    Wrong,
    None,
}

impl DeliveryPlan {
    /// One delivery, at once.
    #[must_use]
    pub const fn once() -> Self {
        Self {
            times: 1,
            delay: Duration::ZERO,
            proof: Proof::Right,
            is_form: false,
        }
    }

    /// The same delivery twice, as from a service that got no response.
    #[must_use]
    pub const fn twice(mut self) -> Self {
        self.times = 2;
        self
    }

    /// Waits before delivering.
    #[must_use]
    pub const fn late(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    /// With a wrong signature.
    #[must_use]
    pub const fn wrongly_signed(mut self) -> Self {
        self.proof = Proof::Wrong;
        self
    }

    /// Without a signature, where the provider would sign.
    #[must_use]
    pub const fn unsigned(mut self) -> Self {
        self.proof = Proof::None;
        self
    }

    /// As a form, where the provider may send one.
    #[must_use]
    pub const fn form_encoded(mut self) -> Self {
        self.is_form = true;
        self
    }

    /// The deliveries of a payload.
    pub(crate) fn deliveries(
        &self,
        hook: &Hook,
        url: &str,
        key: Option<&str>,
        payload: &Value,
    ) -> Vec<Delivery> {
        let delivery = self.delivery(hook, url, key, payload);
        vec![delivery; self.times]
    }

    fn delivery(&self, hook: &Hook, url: &str, key: Option<&str>, payload: &Value) -> Delivery {
        let is_form = self.is_form && hook.may_be_form;
        let (content_type, body) = if is_form {
            ("application/x-www-form-urlencoded", form(payload))
        } else {
            ("application/json", payload.to_string())
        };
        let mut headers = vec![("content-type".to_owned(), content_type.to_owned())];
        if let (Some(signature), Some(key)) = (&hook.signature, key) {
            let since = SystemTime::now().duration_since(UNIX_EPOCH);
            let now = since.unwrap_or_default().as_secs();
            let wrong = format!("not {key}");
            let key = if self.proof == Proof::Wrong {
                wrong.as_str()
            } else {
                key
            };
            if self.proof != Proof::None {
                headers.extend(signature::headers(signature, key, now, body.as_bytes()));
            }
        }
        Delivery {
            url: url.to_owned(),
            headers,
            body: body.into_bytes(),
            delay: self.delay,
        }
    }
}

impl FromStr for DeliveryPlan {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let mut plan = Self::once();
        for word in text.split(',') {
            plan = match word.split_once('=') {
                Some(("late", time)) => plan.late(faults::time(time)?),
                _ => match word {
                    "once" => plan,
                    "twice" => plan.twice(),
                    "late" => plan.late(Duration::from_secs(5)),
                    "wrongly-signed" => plan.wrongly_signed(),
                    "unsigned" => plan.unsigned(),
                    "form" => plan.form_encoded(),
                    _ => return Err(format!("unknown word: {word}")),
                },
            };
        }
        Ok(plan)
    }
}

/// A delivery, ready to be posted.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Delivery {
    pub(crate) url: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
    pub(crate) delay: Duration,
}

impl Delivery {
    /// Its headers, by name.
    pub fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        let headers = self.headers.iter();
        headers.map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// Its headers, as a handler gets them.
    #[must_use]
    pub fn header_map(&self) -> HeaderMap {
        let headers = self.headers.iter().filter_map(|(name, value)| {
            let name = HeaderName::from_bytes(name.as_bytes()).ok()?;
            Some((name, HeaderValue::from_str(value).ok()?))
        });
        headers.collect()
    }

    /// Its body.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.body
    }
}

impl fmt::Debug for Delivery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&String> = self.headers.iter().map(|(name, _)| name).collect();
        f.debug_struct("Delivery")
            .field("headers", &names)
            .field("bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

fn form(payload: &Value) -> String {
    let members = payload.as_object().into_iter().flatten();
    let texts: Vec<(&str, String)> = members
        .map(|(name, value)| {
            let text = value
                .as_str()
                .map_or_else(|| value.to_string(), str::to_owned);
            (name.as_str(), text)
        })
        .collect();
    crate::encode::pairs(texts.iter().map(|(name, text)| (*name, text.as_str())))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::DeliveryPlan;

    #[test]
    fn a_plan_is_read_from_its_words() {
        let plan: DeliveryPlan = "twice,late=200ms,wrongly-signed".parse().unwrap();
        let wanted = DeliveryPlan::once()
            .twice()
            .late(Duration::from_millis(200))
            .wrongly_signed();
        assert_eq!(plan, wanted);
        assert!("thrice".parse::<DeliveryPlan>().is_err());
    }
}
