//! Places in files.

/// Which file of the definition: an index into
/// [`Sources`](super::Sources).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub u16);

/// A range of a file: a name, a number, a text, or the bracket that begins an
/// object or a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// Offset of its first byte in the file's UTF-8 text.
    pub start: u32,
    /// Offset of the byte after its last one.
    pub end: u32,
}

impl Span {
    /// The provider's folder itself: for what concerns no file.
    pub const FOLDER: Self = Self::at(FileId(0), 0);

    /// A place between two bytes.
    #[must_use]
    pub const fn at(file: FileId, offset: u32) -> Self {
        Self {
            file,
            start: offset,
            end: offset,
        }
    }

    /// A range of a file, up to 4 GiB.
    #[must_use]
    pub(crate) fn of(file: FileId, bytes: std::ops::Range<usize>) -> Self {
        let offset = |byte| u32::try_from(byte).unwrap_or(u32::MAX);
        Self {
            file,
            start: offset(bytes.start),
            end: offset(bytes.end),
        }
    }
}
