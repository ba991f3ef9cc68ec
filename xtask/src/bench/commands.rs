//! How long commands of `ra` take, beside `curl` and `jq`, which do the same for one request.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Instant;

use anyhow::{Context, Result, ensure};

/// How often each is run; what counts is the run in the middle.
const RUNS: usize = 31;

/// A command, and how many milliseconds it may take.
struct Case {
    name: &'static str,
    most: f64,
    command: Command,
}

/// Measures the program, and returns what takes too long.
pub fn measure(program: &Path) -> Result<Vec<&'static str>> {
    let server = Server::start(program)?;
    let ra = |arguments: &[&str]| {
        let mut command = Command::new(program);
        command.args(arguments).env("RA_WEB_API_KEY", &server.key).env("RA_BASE_URL", &server.address);
        command
    };
    let url = format!("{}/API_GetGameExtended.php?i=1&y={}", server.address, server.key);
    let mut by_hand = Command::new("bash");
    by_hand.args(["-c", "set -o pipefail; curl --silent --fail \"$0\" | jq .", &url]);
    let request = median(&mut by_hand).context("needs curl and jq")?;
    println!("{:<57}  {request:>6.2}", "milliseconds of `curl | jq`, one request");
    let cases = [
        Case { name: "`ra --help`", most: 5.0, command: ra(&["--help"]) },
        Case { name: "`ra --demo game-extended 1`", most: 30.0, command: demo(&ra, "game-extended 1") },
        Case { name: "`ra --demo user-summary Scott`", most: 30.0, command: demo(&ra, "user-summary Scott") },
        Case {
            name: "`ra game-extended 1`, the same request",
            most: request + 10.0,
            command: ra(&["game-extended", "1", "--format", "json", "--rate-limit", "off"]),
        },
    ];
    let mut missed = Vec::new();
    for Case { name, most, mut command } in cases {
        let time = median(&mut command)?;
        let label = format!("milliseconds of {name}");
        println!("{label:<57}  {time:>6.2}  (at most {most:.1}), {:.2} times `curl | jq`", time / request);
        if time > most {
            missed.push(name);
        }
    }
    Ok(missed)
}

fn demo(ra: &impl Fn(&[&str]) -> Command, arguments: &str) -> Command {
    let arguments: Vec<_> = ["--demo"].into_iter().chain(arguments.split(' ')).collect();
    let mut command = ra(&arguments);
    // The simulator of the command itself answers.
    command.env_remove("RA_BASE_URL");
    command
}

/// Milliseconds of the run in the middle.
fn median(command: &mut Command) -> Result<f64> {
    let mut times = Vec::new();
    for _ in 0..RUNS {
        let start = Instant::now();
        let output = command.stdin(Stdio::null()).output()?;
        times.push(start.elapsed().as_secs_f64() * 1000.0);
        ensure!(output.status.success(), "{command:?} failed: {}", String::from_utf8_lossy(&output.stderr));
    }
    times.sort_by(f64::total_cmp);
    Ok(times[RUNS / 2])
}

/// A simulator in a process of its own. Dropping it stops it.
struct Server {
    process: Child,
    address: String,
    key: String,
}

impl Server {
    fn start(program: &Path) -> Result<Self> {
        let mut process = Command::new(program)
            .args(["simulate", "--port", "0", "--read-only"])
            .stdout(Stdio::piped())
            .spawn()?;
        let output = process.stdout.take().context("the simulator prints nothing")?;
        let mut lines = BufReader::new(output).lines().map_while(Result::ok);
        let mut word = |name: &str| {
            let line = lines.find(|line| line.contains(name))?;
            line.split_whitespace().last().map(str::to_string)
        };
        let (address, key) = (word("http"), word("key"));
        let server = Self { process, address: address.unwrap_or_default(), key: key.unwrap_or_default() };
        ensure!(
            !server.address.is_empty() && !server.key.is_empty(),
            "the simulator does not say where it is"
        );
        Ok(server)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
