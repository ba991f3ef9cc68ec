use std::thread;

use tempfile::TempDir;

use super::*;

fn name(number: u8) -> Name {
    Name([number; 32])
}

fn seal() -> Seal {
    Seal::new([1; 32])
}

fn entry(second: u64, len: usize) -> Entry {
    Entry { stored_at: Duration::from_secs(second), body: vec![b' '; len].into() }
}

fn folder(of: &TempDir, max_size: u64) -> Folder {
    Folder::new(of.path().join("new/answers"), max_size)
}

fn size(folder: &Folder) -> u64 {
    folder.found().unwrap().iter().map(|file| file.size).sum()
}

#[test]
fn what_one_writes_another_reads() {
    let directory = tempfile::tempdir().unwrap();
    let (one, other) = (folder(&directory, 10_000), folder(&directory, 10_000));
    assert_eq!(one.get(&seal(), name(1)), None);
    one.put(&seal(), name(1), &entry(7, 100)).unwrap();
    assert_eq!(other.get(&seal(), name(1)), Some(entry(7, 100)));
    other.put(&seal(), name(1), &entry(8, 50)).unwrap();
    assert_eq!(one.get(&seal(), name(1)), Some(entry(8, 50)));
    other.remove(name(1));
    assert_eq!(one.get(&seal(), name(1)), None);
}

#[test]
fn what_is_damaged_or_foreign_is_removed() {
    let directory = tempfile::tempdir().unwrap();
    let folder = folder(&directory, 10_000);
    let path = folder.path_of(name(1));
    let spoil = |change: &dyn Fn(Vec<u8>) -> Vec<u8>, seal: &Seal| {
        folder.put(&self::seal(), name(1), &entry(7, 100)).unwrap();
        fs::write(&path, change(fs::read(&path).unwrap())).unwrap();
        assert_eq!(folder.get(seal, name(1)), None);
        assert!(!path.exists());
    };
    spoil(&|_| Vec::new(), &seal());
    spoil(&|bytes| bytes[..bytes.len() / 2].to_vec(), &seal());
    spoil(&|bytes| vec![0; bytes.len()], &seal());
    spoil(&|bytes| bytes.repeat(200), &seal());
    spoil(&|bytes| bytes, &Seal::new([2; 32]));
    // The entry of another request in this one's place.
    spoil(&|_| entry(7, 100).to_bytes(&seal(), name(2)), &seal());
}

#[test]
fn the_oldest_go_first_and_the_size_is_bounded() {
    let directory = tempfile::tempdir().unwrap();
    let folder = folder(&directory, 10_000);
    for number in 0..100 {
        folder.put(&seal(), name(number), &entry(u64::from(number), 1000)).unwrap();
        assert!(size(&folder) <= 10_000, "{}", size(&folder));
    }
    let kept: Vec<_> = (0..100).filter(|number| folder.get(&seal(), name(*number)).is_some()).collect();
    assert!(kept.len() >= 7, "{kept:?}");
    assert_eq!(kept, (100 - kept.len() as u8..100).collect::<Vec<_>>());
    // One that is too large is not kept, and drives out nothing.
    folder.put(&seal(), name(200), &entry(200, 10_000)).unwrap();
    assert_eq!(folder.get(&seal(), name(200)), None);
    assert!(folder.get(&seal(), name(99)).is_some());
    // Nothing fits into nothing.
    Folder::new(directory.path().join("none"), 0).put(&seal(), name(1), &entry(1, 1)).unwrap();
    assert!(!directory.path().join("none").exists());
}

#[test]
fn other_files_are_left_alone_and_abandoned_ones_removed() {
    let directory = tempfile::tempdir().unwrap();
    let folder = folder(&directory, 1000);
    folder.create().unwrap();
    let write = |name: &str, age: u64| {
        let path = folder.path.join(name);
        fs::write(&path, vec![0; 2000]).unwrap();
        let modified = SystemTime::now() - Duration::from_secs(age);
        File::options().write(true).open(&path).unwrap().set_modified(modified).unwrap();
        path
    };
    let (foreign, young) = (write("notes.txt", 1_000_000), write("a.unfinished", 60));
    let old = write("b.unfinished", 2 * 60 * 60);
    folder.put(&seal(), name(1), &entry(1, 10)).unwrap();
    assert!(foreign.exists() && young.exists() && !old.exists());
}

#[test]
#[cfg(unix)]
fn only_the_owner_may_look() {
    use std::os::unix::fs::PermissionsExt;
    let directory = tempfile::tempdir().unwrap();
    let folder = folder(&directory, 1000);
    folder.put(&seal(), name(1), &entry(1, 10)).unwrap();
    let mode = |path: &std::path::Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(&folder.path), mode(&folder.path_of(name(1)))), (0o700, 0o600));
}

/// Threads stand for processes: each has a `Folder` of its own, and nothing else in common.
#[test]
fn readers_never_see_a_part_and_writers_do_not_disturb_each_other() {
    let directory = tempfile::tempdir().unwrap();
    thread::scope(|scope| {
        for writer in 0..4u64 {
            let folder = folder(&directory, 50_000);
            scope.spawn(move || {
                for round in 0..100u64 {
                    let number = (round % 5) as u8;
                    let second = writer * 100 + round;
                    folder.put(&seal(), name(number), &entry(second, 2000 + second as usize)).unwrap();
                    if let Some(read) = folder.get(&seal(), name(number)) {
                        let second = read.stored_at.as_secs();
                        assert_eq!(read, entry(second, 2000 + second as usize));
                    }
                }
            });
        }
    });
    let folder = folder(&directory, 50_000);
    assert_eq!((0..5).filter(|number| folder.get(&seal(), name(*number)).is_some()).count(), 5);
    assert_eq!(fs::read_dir(&folder.path).unwrap().count(), 5, "nothing unfinished is left");
}
