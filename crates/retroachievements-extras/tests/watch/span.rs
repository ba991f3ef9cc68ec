//! More than the server lists at once.

use std::time::Duration;

use retroachievements_simulator::world::Mode::Hardcore;

use super::site::{DAY, HOUR, Site, unlocked};

#[tokio::test(start_paused = true)]
async fn more_than_500_of_a_night_ties_among_them() {
    let (world, players, achievements) = Site::world(&["Scott"], 1300);
    let mut site = Site::new(world).await;
    let mut watch = site.watch().every(HOUR / 4).users(["Scott"]).start().unwrap();
    assert!(unlocked(&mut watch, HOUR).await.is_empty());
    site.go_down();
    for (n, one) in achievements.iter().enumerate() {
        // 400 in one second, where the first 500 end, and the others three a second.
        let second = if (300..700).contains(&n) { 100 } else { n as u64 / 3 };
        site.unlock(players[0], *one, Hardcore, HOUR - Duration::from_secs(second));
    }
    site.come_back(retroachievements_simulator::Simulator::builder()).await;
    let mut told: Vec<_> = super::site::told(&mut watch, HOUR).await.into_iter().flatten().collect();
    assert!(told.is_sorted_by_key(|one| one.achievement.date), "in order");
    told.sort_by_key(|one| one.achievement.achievement_id);
    let ids: Vec<_> = told.iter().map(|one| one.achievement.achievement_id.get()).collect();
    assert_eq!(ids, (1..=1300).collect::<Vec<_>>());
    assert!(unlocked(&mut watch, DAY).await.is_empty());
}
