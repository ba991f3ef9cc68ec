//! The client without async.

use retroachievements::{Client, Error, RetryPolicy, blocking};
use retroachievements_simulator::{Simulator, Times};

/// A simulator on a runtime of its own, as the tests have none.
struct Served {
    simulator: Simulator,
    _runtime: tokio::runtime::Runtime,
}

fn serve(builder: retroachievements_simulator::SimulatorBuilder) -> Served {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let simulator = runtime.block_on(builder.start()).unwrap();
    Served { simulator, _runtime: runtime }
}

fn client(simulator: &Simulator) -> blocking::Client {
    let builder = Client::builder()
        .base_url(simulator.base_url())
        .web_api_key(simulator.web_api_key())
        .retry(RetryPolicy::off())
        .rate_limit(None);
    blocking::Client::build(builder).unwrap()
}

#[test]
fn the_same_builders() {
    let served = serve(Simulator::builder());
    let client = client(&served.simulator);
    let page = client.achievement_unlocks(9).count(3).offset(1).send().unwrap();
    assert_eq!(page.unlocks.len(), 3);
    let pages: Vec<_> =
        client.achievement_unlocks(13876).count(50).pages().collect::<Result<_, _>>().unwrap();
    let items: Vec<_> = client.achievement_unlocks("13876").items().collect::<Result<_, _>>().unwrap();
    assert_eq!(pages.iter().map(|page| page.unlocks.len()).sum::<usize>(), items.len());
    assert!(matches!(client.achievement_unlocks(0).send(), Err(Error::InvalidArgument(_))));
}

#[test]
fn errors_end_the_iterator() {
    let served = serve(Simulator::builder().unavailable(Times::First(1)));
    let mut items = client(&served.simulator).achievement_unlocks(9).items();
    assert!(matches!(items.next(), Some(Err(Error::NotJson { .. }))));
    assert!(items.next().is_none());
}

#[test]
fn from_many_threads() {
    let served = serve(Simulator::builder());
    let client = client(&served.simulator);
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..8)
            .map(|offset| {
                scope.spawn({
                    let client = client.clone();
                    move || client.achievement_unlocks(9).offset(offset).send()
                })
            })
            .collect();
        for thread in threads {
            assert_eq!(thread.join().unwrap().unwrap().unlocks.len(), 50);
        }
    });
}

#[tokio::test(flavor = "multi_thread")]
async fn inside_a_runtime_it_is_slow_but_no_panic() {
    let simulator = Simulator::start().await.unwrap();
    let client = client(&simulator);
    assert_eq!(client.achievement_unlocks(9).count(2).send().unwrap().unlocks.len(), 2);
    let on_blocking_thread = client.clone();
    let page =
        tokio::task::spawn_blocking(move || on_blocking_thread.achievement_unlocks(9).send()).await.unwrap();
    assert_eq!(page.unwrap().unlocks.len(), 50);
    drop(client);
}
