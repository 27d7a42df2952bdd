//! The service's actions: one request for each.

mod attach_file;
mod attach_note;
mod case_history;
mod create_case;
mod create_ci;
mod download_article_file;
mod download_case_file;
mod get_article;
mod get_case;
mod get_ci;
mod search_cis;
mod search_tickets;
mod update_case;
mod update_ci;

pub use attach_file::{AttachFile, AttachFileRequired};
pub use attach_note::{AttachNote, AttachNoteRequired};
pub use case_history::CaseHistory;
pub use create_case::{CreateCase, CreateCaseRequired};
pub use create_ci::{CreateCi, CreateCiRequired};
pub use download_article_file::{DownloadArticleFile, DownloadArticleFileRequired};
pub use download_case_file::{DownloadCaseFile, DownloadCaseFileRequired};
pub use get_article::{GetArticle, GetArticleRequired};
pub use get_case::GetCase;
pub use get_ci::GetCi;
pub use search_cis::SearchCis;
pub use search_tickets::SearchTickets;
pub use update_case::UpdateCase;
pub use update_ci::UpdateCi;
