//! Running other programs.

use std::{
    env,
    path::Path,
    process::{Command, ExitCode, ExitStatus},
};

/// The cargo that runs this program.
pub(crate) fn cargo() -> Command {
    Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// The same, in a folder.
pub(crate) fn cargo_in(folder: &Path) -> Command {
    let mut cargo = cargo();
    cargo.current_dir(folder);
    cargo
}

/// The same exit code, if there is one.
pub(crate) fn code_of(status: ExitStatus) -> ExitCode {
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    ExitCode::from(code.unwrap_or(1))
}
