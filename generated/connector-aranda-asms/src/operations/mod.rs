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

pub use attach_file::{AttachFile, AttachFileArgs};
pub use attach_note::{AttachNote, AttachNoteArgs};
pub use case_history::CaseHistory;
pub use create_case::{CreateCase, CreateCaseArgs};
pub use create_ci::{CreateCi, CreateCiArgs};
pub use download_article_file::{DownloadArticleFile, DownloadArticleFileArgs};
pub use download_case_file::{DownloadCaseFile, DownloadCaseFileArgs};
pub use get_article::{GetArticle, GetArticleArgs};
pub use get_case::GetCase;
pub use get_ci::GetCi;
pub use search_cis::SearchCis;
pub use search_tickets::SearchTickets;
pub use update_case::UpdateCase;
pub use update_ci::UpdateCi;
