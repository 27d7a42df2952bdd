//! Parts and files.

use std::{
    borrow::Cow,
    fmt,
    hash::{BuildHasher as _, RandomState},
};

use bytes::Bytes;

use super::{content::Content, parameters::Parameters};
use crate::{connector::ListStyle, json::Json, parameter::ToParameter, transport::Body};

/// A body of parts and files, sent as `multipart/form-data`.
///
/// Parts are sent in the order in which they were first set. Setting a name again
/// replaces all its parts; only a list makes several parts with one name.
#[derive(Clone, Default)]
pub struct Multipart(Vec<Entry>);

/// All parts with one name.
#[derive(Clone)]
struct Entry {
    name: Cow<'static, str>,
    /// Or why they cannot be sent.
    parts: Result<Vec<Part>, String>,
}

#[derive(Clone)]
struct Part {
    file_name: Option<String>,
    media_type: Option<Cow<'static, str>>,
    content: Bytes,
}

/// A file for a part of a [`Multipart`] body.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct File {
    name: Option<String>,
    media_type: Option<Cow<'static, str>>,
    content: Bytes,
}

impl File {
    /// A file without a name. Default media type: the one that the service documents
    /// for this part, or else `application/octet-stream`.
    pub fn new(content: impl Into<Bytes>) -> Self {
        Self {
            name: None,
            media_type: None,
            content: content.into(),
        }
    }

    /// Sets the file name.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets the media type, such as `image/png`.
    #[must_use]
    pub fn media_type(mut self, media_type: impl Into<Cow<'static, str>>) -> Self {
        self.media_type = Some(media_type.into());
        self
    }
}

impl<T: Into<Bytes>> From<T> for File {
    fn from(content: T) -> Self {
        Self::new(content)
    }
}

/// Shows sizes, never names or bytes.
impl fmt::Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "File({} bytes)", self.content.len())
    }
}

impl Multipart {
    /// An empty body.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a text part.
    #[must_use]
    pub fn text(
        self,
        name: impl Into<Cow<'static, str>>,
        value: &(impl ToParameter + ?Sized),
    ) -> Self {
        let part = Part::text(value);
        self.set(name.into(), part.map(|part| vec![part]))
    }

    /// Sets a list: a text part for each item, or one for all items, joined by the
    /// separator of the style; no part if there are no items.
    #[must_use]
    pub fn list(
        self,
        name: impl Into<Cow<'static, str>>,
        style: ListStyle,
        values: &[impl ToParameter],
    ) -> Self {
        let parts = if style == ListStyle::Repeat {
            values.iter().map(Part::text).collect()
        } else {
            joined(style, values).and_then(|text| text.iter().map(Part::text).collect())
        };
        self.set(name.into(), parts)
    }

    /// Sets a JSON part.
    #[must_use]
    pub fn json(self, name: impl Into<Cow<'static, str>>, value: &(impl Json + ?Sized)) -> Self {
        let part = Part::json(value);
        self.set(name.into(), part.map(|part| vec![part]))
    }

    /// Sets a list: a JSON part for each item.
    #[must_use]
    pub fn json_list(self, name: impl Into<Cow<'static, str>>, values: &[impl Json]) -> Self {
        self.set(name.into(), values.iter().map(Part::json).collect())
    }

    /// Sets a file.
    #[must_use]
    pub fn file(self, name: impl Into<Cow<'static, str>>, file: impl Into<File>) -> Self {
        self.files(name, [file])
    }

    /// Sets several files with one name; no part if there are none.
    #[must_use]
    pub fn files(
        self,
        name: impl Into<Cow<'static, str>>,
        files: impl IntoIterator<Item: Into<File>>,
    ) -> Self {
        let name = name.into();
        let parts = files.into_iter().map(|file| Part::file(&name, file.into()));
        let parts = parts.collect();
        self.set(name, parts)
    }

    /// The same if the service requires at least one file: without one, the call is not
    /// sent.
    #[must_use]
    pub fn some_files(
        self,
        name: impl Into<Cow<'static, str>>,
        files: impl IntoIterator<Item: Into<File>>,
    ) -> Self {
        let mut form = self.files(name, files);
        for entry in &mut form.0 {
            if matches!(&entry.parts, Ok(parts) if parts.is_empty()) {
                entry.parts = Err("needs at least one file".to_owned());
            }
        }
        form
    }

    /// Sets the media type of the parts with this name, unless a file has its own.
    #[must_use]
    pub fn media_type(mut self, name: &str, media_type: &'static str) -> Self {
        let entry = self.0.iter_mut().find(|entry| entry.name == name);
        for part in entry
            .into_iter()
            .flat_map(|entry| entry.parts.iter_mut().flatten())
        {
            let is_chosen = part.file_name.is_some() && part.media_type.is_some();
            if !is_chosen {
                part.media_type = Some(media_type.into());
            }
        }
        self
    }

    fn set(mut self, name: Cow<'static, str>, parts: Result<Vec<Part>, String>) -> Self {
        match self.0.iter_mut().find(|known| known.name == name) {
            Some(known) => known.parts = parts,
            None => self.0.push(Entry { name, parts }),
        }
        self
    }

    pub(super) fn into_content(self) -> Result<Content, String> {
        let boundary = boundary();
        let mut pieces = Vec::with_capacity(self.0.len() * 2 + 1);
        for Entry { name, parts } in self.0 {
            let parts = parts.map_err(|problem| format!("the part `{name}` {problem}"))?;
            for part in parts {
                let line = if pieces.is_empty() { "" } else { "\r\n" };
                let head = part.head(&name);
                pieces.push(Bytes::from(format!("{line}--{boundary}\r\n{head}\r\n")));
                pieces.push(part.content);
            }
        }
        let line = if pieces.is_empty() { "" } else { "\r\n" };
        pieces.push(Bytes::from(format!("{line}--{boundary}--\r\n")));
        let media_type = format!("multipart/form-data; boundary={boundary}");
        Ok(Content::new(media_type, Body::pieces(pieces)))
    }
}

impl Part {
    fn text(value: &(impl ToParameter + ?Sized)) -> Result<Self, String> {
        let text = value.to_parameter().ok_or("is not finite")?;
        Ok(Self {
            file_name: None,
            media_type: None,
            content: Bytes::from(text.into_owned()),
        })
    }

    fn json(value: &(impl Json + ?Sized)) -> Result<Self, String> {
        Ok(Self {
            file_name: None,
            media_type: Some("application/json".into()),
            content: super::json_text(value)?.into(),
        })
    }

    fn file(name: &str, file: File) -> Result<Self, String> {
        let said = file.media_type.as_deref().unwrap_or_default();
        if said.chars().any(|c| c.is_control() || !c.is_ascii()) {
            return Err("has a media type that is not valid".to_owned());
        }
        Ok(Self {
            // Services read a part without a file name as text.
            file_name: Some(file.name.unwrap_or_else(|| name.to_owned())),
            media_type: file.media_type,
            content: file.content,
        })
    }

    fn head(&self, name: &str) -> String {
        let mut head = format!("Content-Disposition: form-data; name=\"{}\"", quoted(name));
        if let Some(file_name) = &self.file_name {
            head.push_str("; filename=\"");
            head.push_str(&quoted(file_name));
            head.push('"');
        }
        head.push_str("\r\n");
        let usual = self.file_name.as_ref().map(|_| "application/octet-stream");
        if let Some(media_type) = self.media_type.as_deref().or(usual) {
            head.push_str("Content-Type: ");
            head.push_str(media_type);
            head.push_str("\r\n");
        }
        head
    }
}

/// The items of a list as one text; `None` if there are none.
fn joined(style: ListStyle, values: &[impl ToParameter]) -> Result<Option<String>, String> {
    let mut parameters = Parameters::default();
    parameters.set_list("".into(), style, values);
    if let Some((_, problem)) = parameters.problem() {
        return Err(problem.to_owned());
    }
    let separator = style.separator().to_string();
    let parameter = parameters.get("").filter(|list| !list.values.is_empty());
    Ok(parameter.map(|list| list.values.join(&separator)))
}

/// A name for use between quotes, escaped as browsers do.
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

/// A boundary that no part contains, short of guessing 128 bits: the standard library
/// seeds its hashers at random.
fn boundary() -> String {
    let half = || RandomState::new().hash_one("boundary");
    format!("part-{:016x}{:016x}", half(), half())
}

/// Shows names of parts, never their content.
impl fmt::Debug for Multipart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list()
            .entries(self.0.iter().map(|entry| &entry.name))
            .finish()
    }
}
