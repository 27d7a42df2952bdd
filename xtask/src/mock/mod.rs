//! `cargo xtask mock`: the service of a definition, on this machine.

mod calls;
mod probe;
mod serve;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, Result, bail};
use connector_mock::{DeliveryPlan, FaultRule, Files, Latency, Mock, Settings, Side};

use crate::checkout;

/// Serves a connector's definition on the loopback interface.
///
/// Every operation responds: from published samples if there are any, and otherwise
/// with values of the documented shape. A request that violates the definition is
/// refused in the provider's own error format, with a message that names the rule:
/// path, method, credential, missing query parameter, missing header, missing member,
/// type, enumeration, limit or media type. Subscriptions are remembered until they are
/// removed.
///
/// Prints the routes, then a line for each request with its result: no credentials, and
/// no values that a caller has chosen. Ctrl-C stops it.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// A provider in `specs/`, or the folder of a definition, which needs no crate.
    #[arg(value_name = "PROVIDER|FOLDER")]
    definition: PathBuf,

    /// Port to listen on. Default: a free one.
    #[arg(long, default_value_t = 0, hide_default_value = true)]
    port: u16,

    /// Time that each response takes: `200ms`, `1.5s`, or a range such as `100ms..2s`.
    #[arg(long, value_name = "TIME")]
    latency: Option<Latency>,

    /// Makes calls fail; may be repeated.
    ///
    /// FAULT is an HTTP status from 400 to 599, `throttle` or `throttle=SECONDS` (HTTP
    /// 429 with Retry-After), `cut-off` (the connection is closed in the middle of the
    /// body), `hang-up` (it is closed without a response, and the call had no effect),
    /// `lost-response` (it is closed without a response, but the call took effect) or
    /// `silence`. After commas: `first=N`, `every=N` or `rate=0.1` to choose the calls,
    /// and `on=OPERATION`. Without a choice, every call fails.
    #[arg(long, value_name = "FAULT[,…]")]
    fail: Vec<FaultRule>,

    /// Throttles more calls than this with HTTP 429 and Retry-After; without a
    /// value, the limit that the definition documents.
    #[arg(long, value_name = "CALLS/SECONDS", num_args = 0..=1, default_missing_value = "documented")]
    throttle: Option<String>,

    /// Delivers to each subscription once it is created.
    ///
    /// PLAN is `once`, `twice`, `late` or `late=TIME`, and after a comma
    /// `wrongly-signed`, `unsigned` or `form` (form-encoded, where the provider
    /// may send that). Deliveries are signed as the provider signs, with the
    /// credential of the call that subscribed.
    #[arg(long, value_name = "PLAN[,…]")]
    deliver: Option<DeliveryPlan>,

    /// Responds to an operation with its sample of a case, such as
    /// `sms_send=partly-rejected`; may be repeated.
    #[arg(long, value_name = "OPERATION=CASE")]
    case: Vec<String>,

    /// Seed of made-up values.
    #[arg(long, default_value_t = 0)]
    seed: u64,

    /// Acts as the gateway of a managed connection: paths as in the definition, before
    /// any policy, with a bearer token.
    #[arg(long)]
    managed: bool,

    /// Serves nothing: sends each operation of every definition below the folder
    /// one request that breaks no rule and one for each way to break one, and
    /// fails where the response is another than it should be.
    #[arg(long)]
    probe: bool,

    /// Serves nothing: drives every call of every crate in a workspace of `cargo
    /// xtask corpus` against the crate's own service, and fails where a call is not
    /// answered or its reply has a value of another type.
    #[arg(long)]
    calls: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let folder = folder(&arguments.definition)?;
    if arguments.calls {
        return calls::run(&folder);
    }
    if arguments.probe {
        return probe::run(&folder, side(arguments));
    }
    let files =
        Files::of_folder(&folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let mut settings = Settings {
        side: side(arguments),
        seed: arguments.seed,
        latency: arguments.latency.unwrap_or_default(),
        faults: arguments.fail.clone(),
        throttle: None,
        deliver: arguments.deliver.clone(),
    };
    let documented =
        || Mock::new(&files, Settings::default()).map(|mock| mock.documented_throttle());
    settings.throttle = match arguments.throttle.as_deref() {
        None => None,
        Some("documented") => match documented()? {
            Some(limit) => Some(limit),
            None => bail!("the definition documents no limit; set one, such as --throttle 100/60"),
        },
        Some(text) => Some(limit(text)?),
    };
    let mock = Mock::new(&files, settings)?;
    for fault in &arguments.fail {
        if let Some(operation) = fault.operation() {
            known(&mock, operation)?;
        }
    }
    for case in &arguments.case {
        let Some((operation, case)) = case.split_once('=') else {
            bail!("not OPERATION=CASE: {case}");
        };
        known(&mock, operation)?;
        let cases: Vec<&str> = mock.cases(operation).collect();
        if !cases.contains(&case) {
            bail!(
                "{operation} has no sample of the case {case}; its cases: {}",
                cases.join(", ")
            );
        }
        mock.use_case(operation, case);
    }
    serve::run(mock, arguments.port)
}

/// `specs/<provider>` for a provider, or the given folder.
fn folder(definition: &Path) -> Result<PathBuf> {
    if definition.is_dir() {
        return Ok(definition.to_path_buf());
    }
    let specs = checkout::folder("specs")?.join(definition);
    if !specs.is_dir() {
        bail!(
            "neither the folder {} nor {} exists",
            definition.display(),
            specs.display()
        );
    }
    Ok(specs)
}

fn side(arguments: &Arguments) -> Side {
    if arguments.managed {
        Side::Gateway
    } else {
        Side::Provider
    }
}

fn known(mock: &Mock, operation: &str) -> Result<()> {
    if mock.routes().any(|(id, ..)| id == operation) {
        return Ok(());
    }
    bail!("the definition has no operation {operation}")
}

fn limit(text: &str) -> Result<(u32, u32)> {
    let limit = text.split_once('/').and_then(|(calls, seconds)| {
        let numbers: (u32, u32) = (calls.parse().ok()?, seconds.parse().ok()?);
        (numbers.0 > 0 && numbers.1 > 0).then_some(numbers)
    });
    limit.with_context(|| format!("not CALLS/SECONDS, such as 100/60: {text}"))
}

#[cfg(test)]
mod tests {
    use super::limit;

    #[test]
    fn a_limit_is_two_numbers() {
        assert_eq!(limit("100/60").ok(), Some((100, 60)));
        for wrong in ["100", "0/60", "a/b", "1/2/3", "5/0"] {
            assert!(limit(wrong).is_err(), "{wrong}");
        }
    }
}
