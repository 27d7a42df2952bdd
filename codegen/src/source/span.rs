//! Places in files.

/// Which file of the definition: an index into
/// [`Sources`](super::Sources).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub u16);

/// A place in a file: where something begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// Offset of the byte in its UTF-8 text.
    pub offset: u32,
}

impl Span {
    /// The provider's folder itself: what no file can be blamed for.
    pub const FOLDER: Self = Self {
        file: FileId(0),
        offset: 0,
    };
}
