//! Two runs at once.

use std::fs::{self, File};
use std::io::{BufRead, BufReader, Read};
use std::process::Stdio;

use crate::checkout::Checkout;

#[test]
fn of_two_runs_at_once_both_succeed_and_the_crate_is_right() {
    let checkout = Checkout::new();
    for round in 0..20 {
        checkout.define("acme", "Acme", &format!("GetThing{round}"));
        let start = || {
            let mut command = checkout.command(&["generate"]);
            command.stdout(Stdio::null()).stderr(Stdio::null());
            command.spawn().unwrap()
        };
        let (mut one, mut other) = (start(), start());
        assert!(one.wait().unwrap().success(), "round {round}");
        assert!(other.wait().unwrap().success(), "round {round}");
        checkout.succeed(&["generate", "--check"]);
    }
}

#[test]
fn a_run_that_waits_says_for_which_process_and_goes_on_when_it_has_finished() {
    let checkout = Checkout::new();
    checkout.succeed(&["generate"]);
    let path = checkout.path("generated/.xtask/lock");
    let signature = fs::read_to_string(&path).unwrap();
    assert!(signature.starts_with("process "), "{signature}");
    assert!(
        signature.ends_with(" (`cargo xtask generate`)"),
        "{signature}"
    );

    checkout.define("acme", "Acme", "FetchThing");
    for arguments in [&["generate"][..], &["generate", "--check"]] {
        let lock = File::options().write(true).open(&path).unwrap();
        lock.lock().unwrap();
        fs::write(&path, "process 4711 (`cargo xtask generate acme`)").unwrap();
        let mut waiting = checkout
            .command(arguments)
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut stderr = BufReader::new(waiting.stderr.take().unwrap());
        let mut line = String::new();
        stderr.read_line(&mut line).unwrap();
        assert_eq!(
            line,
            "waiting for process 4711 (`cargo xtask generate acme`), which is using generated\n"
        );
        assert!(waiting.try_wait().unwrap().is_none(), "it waits");
        drop(lock);
        let mut rest = String::new();
        stderr.read_to_string(&mut rest).unwrap();
        assert!(waiting.wait().unwrap().success(), "{rest}");
    }
}
