//! The service's actions: one request for each.

mod words;
mod words_2;
mod words_3;
mod words_4;

pub use words::Words;
pub use words_2::Words2;
pub use words_3::Words3;
pub use words_4::Words4;
