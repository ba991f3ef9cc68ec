//! Ctrl-C and SIGTERM, which end the program in an orderly way: temporary files are removed.

use tokio::signal;

use crate::failure::Failure;

/// The exit code that shells report after Ctrl-C: 128 and the number of the signal.
const INTERRUPTED: u8 = 128 + 2;

/// Waits for a signal that ends the program.
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
