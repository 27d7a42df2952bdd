//! What can be chosen for inputs, as the service lists it.

mod create_case;
mod create_ci;
mod get_article;
mod update_case;
mod update_ci;

pub use create_case::CreateCaseChoices;
pub use create_ci::CreateCiChoices;
pub use get_article::GetArticleChoices;
pub use update_case::UpdateCaseChoices;
pub use update_ci::UpdateCiChoices;
