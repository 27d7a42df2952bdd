//! The service's actions: one request for each.

mod get_words_by_id_meanings;
mod post;

pub use get_words_by_id_meanings::GetWordsByIdMeanings;
pub use post::Post;
