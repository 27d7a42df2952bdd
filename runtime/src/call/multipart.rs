//! Parts and files.

use std::{
    borrow::Cow,
    fmt,
    hash::{BuildHasher as _, RandomState},
};

use bytes::Bytes;

use super::content::Content;
use crate::{json::Json, parameter::ToParameter, transport::Body};

/// A body of parts and files, as `multipart/form-data`.
///
/// Parts are sent in the order given; several may have one name.
#[derive(Clone, Default)]
pub struct Multipart {
    parts: Vec<Part>,
    problem: Option<String>,
}

#[derive(Clone)]
struct Part {
    name: Cow<'static, str>,
    file_name: Option<String>,
    media_type: Option<Cow<'static, str>>,
    content: Bytes,
}

/// A file for a part of a [`Multipart`] body.
#[derive(Clone)]
pub struct File {
    name: Option<String>,
    media_type: Cow<'static, str>,
    content: Bytes,
}

impl File {
    /// Bytes without a name of their own, as `application/octet-stream`.
    pub fn new(content: impl Into<Bytes>) -> Self {
        Self {
            name: None,
            media_type: "application/octet-stream".into(),
            content: content.into(),
        }
    }

    /// Sets the name that the service sees.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets the media type, such as `image/png`.
    #[must_use]
    pub fn media_type(mut self, media_type: impl Into<Cow<'static, str>>) -> Self {
        self.media_type = media_type.into();
        self
    }
}

impl<T: Into<Bytes>> From<T> for File {
    fn from(content: T) -> Self {
        Self::new(content)
    }
}

/// Sizes, never names or bytes.
impl fmt::Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "File({} bytes)", self.content.len())
    }
}

impl Multipart {
    /// A body without parts.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a part of text.
    #[must_use]
    pub fn text(
        mut self,
        name: impl Into<Cow<'static, str>>,
        value: &(impl ToParameter + ?Sized),
    ) -> Self {
        let name = name.into();
        match value.to_parameter() {
            Some(text) => {
                let content = Bytes::from(text.into_owned());
                self.parts.push(Part {
                    name,
                    file_name: None,
                    media_type: None,
                    content,
                });
            }
            None => self.refuse(&name, "is not finite"),
        }
        self
    }

    /// Adds a part of JSON.
    #[must_use]
    pub fn json(
        mut self,
        name: impl Into<Cow<'static, str>>,
        value: &(impl Json + ?Sized),
    ) -> Self {
        let name = name.into();
        match super::json_text(value) {
            Ok(json) => self.parts.push(Part {
                name,
                file_name: None,
                media_type: Some("application/json".into()),
                content: json.into(),
            }),
            Err(problem) => self.refuse(&name, problem),
        }
        self
    }

    /// Adds a file.
    #[must_use]
    pub fn file(mut self, name: impl Into<Cow<'static, str>>, file: impl Into<File>) -> Self {
        let (name, file) = (name.into(), file.into());
        if file
            .media_type
            .chars()
            .any(|c| c.is_control() || !c.is_ascii())
        {
            self.refuse(&name, "has a media type that is none");
            return self;
        }
        // A part without a file name is taken for text.
        let file_name = file.name.unwrap_or_else(|| name.clone().into_owned());
        self.parts.push(Part {
            name,
            file_name: Some(file_name),
            media_type: Some(file.media_type),
            content: file.content,
        });
        self
    }

    fn refuse(&mut self, name: &str, reason: &str) {
        self.problem
            .get_or_insert_with(|| format!("the part `{name}` {reason}"));
    }

    pub(super) fn into_content(self) -> Result<Content, String> {
        if let Some(problem) = self.problem {
            return Err(problem);
        }
        let boundary = boundary();
        let mut pieces = Vec::with_capacity(self.parts.len() * 2 + 1);
        for (index, part) in self.parts.into_iter().enumerate() {
            let line = if index == 0 { "" } else { "\r\n" };
            pieces.push(Bytes::from(format!(
                "{line}--{boundary}\r\n{}\r\n",
                part.head()
            )));
            pieces.push(part.content);
        }
        pieces.push(Bytes::from(format!("\r\n--{boundary}--\r\n")));
        let media_type = format!("multipart/form-data; boundary={boundary}");
        Ok(Content::new(media_type, Body::pieces(pieces)))
    }
}

impl Part {
    fn head(&self) -> String {
        let mut head = format!(
            "Content-Disposition: form-data; name=\"{}\"",
            quoted(&self.name)
        );
        if let Some(file_name) = &self.file_name {
            head.push_str("; filename=\"");
            head.push_str(&quoted(file_name));
            head.push('"');
        }
        head.push_str("\r\n");
        if let Some(media_type) = &self.media_type {
            head.push_str("Content-Type: ");
            head.push_str(media_type);
            head.push_str("\r\n");
        }
        head
    }
}

/// A name between quotes, as browsers write it.
fn quoted(name: &str) -> String {
    name.chars()
        .fold(String::with_capacity(name.len()), |mut quoted, c| {
            match c {
                '"' => quoted.push_str("%22"),
                '\r' => quoted.push_str("%0D"),
                '\n' => quoted.push_str("%0A"),
                c if c.is_control() => quoted.push('_'),
                c => quoted.push(c),
            }
            quoted
        })
}

/// A line that no part holds, but by guessing 128 bits: the standard library
/// seeds its hashers at random.
fn boundary() -> String {
    let half = || RandomState::new().hash_one("boundary");
    format!("part-{:016x}{:016x}", half(), half())
}

/// Names of parts, never what they hold.
impl fmt::Debug for Multipart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list()
            .entries(self.parts.iter().map(|part| &part.name))
            .finish()
    }
}
