//! From inputs to a request.

use std::{borrow::Cow, mem};

use http::{
    HeaderMap, HeaderValue, Method, Request, Uri,
    header::{ACCEPT, CONTENT_LENGTH, CONTENT_TYPE, USER_AGENT},
};

use super::{
    Call,
    content::Content,
    headers::{header_name, header_value},
    parameters::{Parameter, Parameters},
    transformed::with_pairs,
};
use crate::{
    credentials::AuthParts,
    error::Error,
    transport::Body,
    url::{self, BaseUrl, PathValue},
};

/// A request without credentials, which each attempt adds.
pub(super) struct Prepared<'a> {
    base: Cow<'a, BaseUrl>,
    path: String,
    query: Vec<String>,
    headers: HeaderMap,
    /// The query parameters.
    parameters: Cow<'a, Parameters>,
    /// The body, if the service gets another one than the call has.
    content: Option<Content>,
}

impl Call {
    /// Puts the inputs in place, or says which one cannot be sent.
    pub(super) fn prepare(&self) -> Result<Prepared<'_>, Error> {
        let is_replaced = self.is_scripted && self.transform().is_some();
        if let Some(reason) = self
            .managed_only
            .filter(|_| !self.is_managed() && !is_replaced)
        {
            let way_out = if self.is_scripted {
                " For direct calls, `ClientOptions::transform` can replace it."
            } else {
                ""
            };
            return Err(Error::unsupported(format!(
                "it works only through a managed connection. {reason}{way_out}"
            )));
        }
        self.check_inputs()
            .and_then(|()| self.put_together())
            .map_err(Error::input)
    }

    /// Triggers cannot be called through a managed connection: its gateway accepts only
    /// actions.
    pub(crate) fn check_is_direct(&self) -> Result<(), Error> {
        if !self.is_managed() {
            return Ok(());
        }
        let error = Error::unsupported(
            "a managed connection does not support triggers. Register the trigger in Azure (a trigger \
             configuration of the connector namespace), and read its deliveries",
        );
        Err(error.of(self.origin()))
    }

    fn put_together(&self) -> Result<Prepared<'_>, String> {
        let headers = self.header_map()?;
        let mut parameters = self.query_parameters();
        let sent = self.sent(&headers, &parameters);
        let base = self.base_of(&sent)?;
        if let Some(link_target) = &self.link_target {
            return Ok(Prepared {
                base: Cow::Owned(base.root()),
                path: link_target.link.path().to_owned(),
                query: link_target.link.pairs().map(str::to_owned).collect(),
                headers,
                parameters,
                content: None,
            });
        }
        let path = match self.rewritten_path(&sent) {
            Some(path) => path?,
            None => self.joined_path()?,
        };
        let leading = self.leading_pairs(&sent);
        self.compute_query(&headers, &mut parameters);
        let query = self.query_pairs(leading, &parameters);
        Ok(Prepared {
            base,
            path,
            query,
            headers,
            parameters,
            content: self.transformed_body()?,
        })
    }

    /// A request for one attempt.
    pub(super) fn request(
        &self,
        prepared: &mut Prepared<'_>,
        parts: AuthParts,
    ) -> Result<Request<Body>, Error> {
        let content = prepared.content.as_ref().or_else(|| self.body_content());
        let body = match content {
            Some(content) => content.body().ok_or_else(|| {
                Error::input("the body was a stream, which has been sent already")
            })?,
            None => Body::empty(),
        };
        let mut request = Request::new(body);
        *request.method_mut() = self.method().clone();
        *request.headers_mut() = mem::take(&mut prepared.headers);
        if let Some(transform) = self.transform() {
            *request.uri_mut() = prepared.uri(Vec::new()).map_err(Error::input)?;
            request = self.transformed_request(transform, request)?;
            let uri = with_pairs(request.uri(), &parts.query).map_err(Error::input)?;
            *request.uri_mut() = uri;
        } else {
            *request.uri_mut() = prepared.uri(parts.query).map_err(Error::input)?;
        }
        for (name, value) in parts.headers {
            request.headers_mut().insert(name, value);
        }
        self.compute_headers(request.headers_mut(), &prepared.parameters)
            .map_err(Error::input)?;
        Ok(request)
    }

    fn check_inputs(&self) -> Result<(), String> {
        let places = [
            ("path parameter", &self.path),
            ("query parameter", &self.query),
            ("header", &self.headers),
        ];
        for (place, parameters) in places {
            if let Some((name, reason)) = parameters.problem() {
                return Err(format!("the {place} `{name}` {reason}"));
            }
        }
        let extras = self.options.query.iter().chain(&self.options.headers);
        if let Some(extra) = extras.into_iter().find(|extra| extra.value.is_none()) {
            return Err(format!("`{}` is not finite", extra.name));
        }
        self.problem.clone().map_or(Ok(()), Err)
    }

    /// The path of the call, from the root of its host.
    pub(crate) fn rooted_path(&self) -> Option<String> {
        let Prepared { base, path, .. } = self.put_together().ok()?;
        Some(format!("{}{path}", base.path()))
    }

    fn joined_path(&self) -> Result<String, String> {
        url::join(self.operation.path, self.is_managed(), |name| {
            self.path_value(name)
        })
    }

    pub(crate) fn path_value(&self, name: &str) -> Option<PathValue<'_>> {
        let Parameter { values, style, .. } = self.path.get(name)?;
        Some(PathValue {
            values,
            style: *style,
        })
    }

    pub(crate) fn is_managed(&self) -> bool {
        self.client.is_managed()
    }

    /// The query parameters, including those of the options.
    pub(super) fn query_parameters(&self) -> Cow<'_, Parameters> {
        let mut query = Cow::Borrowed(&self.query);
        for extra in &self.options.query {
            query.to_mut().set_one(
                extra.name.clone(),
                extra.value.as_deref().map(Cow::Borrowed),
            );
        }
        query
    }

    /// Encoded pairs: the leading ones, then the others, except those with the name of
    /// a leading one.
    fn query_pairs(&self, leading: Vec<(String, String)>, query: &Parameters) -> Vec<String> {
        let fixed = self.operation.query.unwrap_or_default().split('&');
        let fixed = fixed.filter(|pair| !pair.is_empty()).map(str::to_owned);
        let own: Vec<String> = fixed
            .chain(query.pairs())
            .filter(|pair| !leading.iter().any(|(taken, _)| taken == name(pair)))
            .collect();
        leading
            .into_iter()
            .map(|(name, value)| format!("{name}={value}"))
            .chain(own)
            .collect()
    }

    pub(super) fn header_map(&self) -> Result<HeaderMap, String> {
        let mut headers = HeaderMap::new();
        headers.insert(USER_AGENT, self.client.user_agent().clone());
        if !self.operation.accept.is_empty() {
            headers.insert(ACCEPT, HeaderValue::from_static(self.operation.accept));
        }
        match self.body_content() {
            Some(content) => {
                let media_type = header_value("content-type", &content.media_type)?;
                headers.insert(CONTENT_TYPE, media_type);
            }
            // Some servers require a length (411).
            None if expects_body(self.method()) => {
                headers.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
            }
            None => {}
        }
        for parameter in self
            .headers
            .iter()
            .filter(|header| !header.values.is_empty())
        {
            let separator = parameter.style.separator().to_string();
            let value = parameter.values.join(&separator);
            headers.insert(
                header_name(&parameter.name)?,
                header_value(&parameter.name, &value)?,
            );
        }
        for extra in &self.options.headers {
            let value = extra.value.as_deref().unwrap_or_default();
            headers.insert(header_name(&extra.name)?, header_value(&extra.name, value)?);
        }
        Ok(headers)
    }
}

impl Prepared<'_> {
    fn uri(&mut self, parts: Vec<String>) -> Result<Uri, String> {
        // The link may already contain credentials.
        let is_replaced = |pair: &str| parts.iter().any(|proof| name(proof) == name(pair));
        self.query.retain(|pair| !is_replaced(pair));
        self.query.extend(parts);
        url::assemble(&self.base, &self.path, &self.query)
    }
}

/// The name of an encoded pair.
fn name(pair: &str) -> &str {
    pair.split('=').next().unwrap_or_default()
}

fn expects_body(method: &Method) -> bool {
    [Method::POST, Method::PUT, Method::PATCH].contains(method)
}
