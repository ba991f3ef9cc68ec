//! A list of generation 2 with what its resources refer to, beside the same by hand.

use anyhow::{Result, ensure};
use retroachievements::v2::achievements::{AchievementSet, Developer, Games};
use retroachievements_bench::baseline::resources::{self as baseline, Sums};
use retroachievements_bench::{RESOURCES, Server, Verdict, client, cpu_times};
use retroachievements_simulator::WEB_API_KEY;

const ROUNDS: usize = 30;

pub(crate) async fn read(verdict: &mut Verdict, server: &Server) -> Result<()> {
    let by_hand = || baseline::read_all(server.v2_base_url(), WEB_API_KEY);
    let [ours, baseline] = cpu_times(
        ROUNDS,
        || read_ours(server),
        by_hand,
        |ours, baseline| {
            ensure!(
                ours == baseline && ours[0] == RESOURCES,
                "both should read {RESOURCES} achievements: {ours:?}, {baseline:?}"
            );
            Ok(())
        },
    )
    .await?;
    println!("  {RESOURCES} resources of V2, and what they include: {ours:?} against {baseline:?}");
    let ratio = ours.as_secs_f64() / baseline.as_secs_f64();
    verdict.at_most("reading 10,000 resources with includes, CPU time ratio", ratio, 1.3);
    Ok(())
}

async fn read_ours(server: &Server) -> Result<Sums> {
    let request = client(server)?.v2().achievements().include([Developer, AchievementSet, Games]);
    let mut achievements = request.items();
    let mut sums = [0; 5];
    while let Some(achievement) = achievements.try_next().await? {
        let games = achievement.games.get()?.iter().map(|game| game.points_total).sum();
        let set = achievement.achievement_set.get()?.points_total;
        let one = [1, achievement.points, set, games, achievement.developer.get()?.points_hardcore];
        sums.iter_mut().zip(one).for_each(|(sum, one)| *sum += one);
    }
    Ok(sums)
}
