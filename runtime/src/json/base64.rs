//! Bytes as base64 text.

use std::{error::Error, fmt};

use base64::{
    Engine as _,
    alphabet::STANDARD,
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig},
};

use super::macros::text_newtype;

const ENGINE: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

text_newtype! {
    /// Bytes as base64 text, kept unchanged.
    Base64 read by super::read_text
}

impl Base64 {
    /// Encodes bytes in the standard alphabet, with padding.
    #[must_use]
    pub fn encode(bytes: &[u8]) -> Self {
        Self(ENGINE.encode(bytes))
    }

    /// Wraps text that is already base64, unchanged. There is no `From` for text, which
    /// would look like encoding.
    #[must_use]
    pub fn from_encoded(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// Decodes the bytes. Accepts line breaks and missing padding.
    pub fn decode(&self) -> Result<Vec<u8>, Base64Error> {
        let compact: Vec<u8> = self
            .as_str()
            .bytes()
            .filter(|byte| !byte.is_ascii_whitespace())
            .collect();
        ENGINE.decode(compact).map_err(|_| Base64Error(()))
    }
}

impl From<&[u8]> for Base64 {
    fn from(bytes: &[u8]) -> Self {
        Self::encode(bytes)
    }
}

impl<const N: usize> From<&[u8; N]> for Base64 {
    fn from(bytes: &[u8; N]) -> Self {
        Self::encode(bytes)
    }
}

impl From<Vec<u8>> for Base64 {
    fn from(bytes: Vec<u8>) -> Self {
        Self::encode(&bytes)
    }
}

/// Text that is not base64.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Base64Error(());

impl fmt::Display for Base64Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the text is not base64")
    }
}

impl Error for Base64Error {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_survive_being_text() {
        let bytes: Vec<u8> = (0..=255).collect();
        assert_eq!(Base64::encode(&bytes).decode().unwrap(), bytes);
    }

    #[test]
    fn line_breaks_and_missing_padding_are_read() {
        assert_eq!(
            Base64::from_encoded("aGVs\r\nbG8").decode().unwrap(),
            b"hello"
        );
    }

    #[test]
    fn other_text_is_an_error() {
        assert!(Base64::from_encoded("not base64!").decode().is_err());
    }
}
