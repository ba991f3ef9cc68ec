//! Ctrl-C, which ends the program in order: what is half done is removed.

use tokio::signal;

use crate::failure::Failure;

/// What shells report for a program that Ctrl-C has ended: 128 and the number of the signal.
const INTERRUPTED: u8 = 128 + 2;

/// Waits until somebody asks the program to end.
pub(crate) async fn interrupted() -> Failure {
    tokio::select! {
        result = signal::ctrl_c() => match result {
            Ok(()) => Failure::Interrupted(INTERRUPTED),
            Err(error) => Failure::io("cannot listen for Ctrl-C", error),
        },
        failure = terminated() => failure,
    }
}

#[cfg(unix)]
async fn terminated() -> Failure {
    const TERMINATED: u8 = 128 + 15;
    match signal::unix::signal(signal::unix::SignalKind::terminate()) {
        Ok(mut signal) => {
            signal.recv().await;
            Failure::Interrupted(TERMINATED)
        }
        Err(error) => Failure::io("cannot listen for SIGTERM", error),
    }
}

#[cfg(not(unix))]
async fn terminated() -> Failure {
    std::future::pending().await
}
