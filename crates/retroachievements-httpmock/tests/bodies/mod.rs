//! Plain models as answers, answers in turn, and pages of resources.

use std::time::Duration;

use httpmock::MockServer;
use retroachievements::v2::games;
use retroachievements::{Error, RetryPolicy};
use retroachievements_httpmock::{Answer, MockServerExt, Page, examples, plain, v2};
use serde_json::{Value, json};

use crate::generated::GENERATIONS;
use crate::{Case, builder, client};

#[test]
fn the_client_reads_the_plain_models_that_a_mock_is_given() {
    let server = MockServer::start();
    let client = client(&server);
    for Case { id, mock_plain, call, plain, .. } in GENERATIONS.iter().copied().flatten() {
        let mut mock = mock_plain(&server);
        assert_eq!(call(&client).unwrap_or_else(|error| panic!("{id}: {error}")), plain(), "{id}");
        mock.delete();
    }
}

/// Not only the client reads a mock: what it answers is what the server would.
#[test]
fn plain_models_are_written_as_the_server_does() {
    for Case { id, bodies, .. } in GENERATIONS.iter().copied().flatten() {
        for (wire, plain) in bodies() {
            if let Err(place) = same(&wire, &plain) {
                panic!("{id}{place}: {wire:#} is {plain:#}");
            }
        }
    }
}

/// Whether two bodies are the same, but for nulls that plain models do not have; or where they are not.
fn same(wire: &Value, plain: &Value) -> Result<(), String> {
    match (wire, plain) {
        (Value::Null, _) => Ok(()),
        (Value::Object(wire), Value::Object(plain)) => {
            let names = wire.keys().chain(plain.keys());
            names.into_iter().try_for_each(|name| {
                let [wire, plain] = [wire, plain].map(|of| of.get(name).unwrap_or(&Value::Null));
                same(wire, plain).map_err(|place| format!(".{name}{place}"))
            })
        }
        (Value::Array(wire), Value::Array(plain)) if wire.len() == plain.len() => {
            let mut pairs = wire.iter().zip(plain).enumerate();
            pairs.try_for_each(|(index, (wire, plain))| {
                same(wire, plain).map_err(|place| format!("[{index}]{place}"))
            })
        }
        (wire, plain) if wire == plain => Ok(()),
        // A plain number does not know how many digits it had.
        (Value::String(wire), Value::String(plain))
            if number(wire).is_some() && number(wire) == number(plain) =>
        {
            Ok(())
        }
        _ => Err(String::new()),
    }
}

fn number(text: &str) -> Option<f64> {
    text.parse().ok()
}

#[test]
fn answers_come_in_turn_and_the_last_one_stays() {
    let server = MockServer::start();
    let client =
        retroachievements::blocking::Client::build(builder(&server).retry(RetryPolicy::off())).unwrap();
    server.user_points(|when, then| {
        when.user("Scott");
        let mut points = plain::user_points();
        points.points = 7;
        then.in_turn([
            Answer::status(503),
            Answer::too_many_requests(Duration::from_millis(6500)),
            Answer::status(404).json(json!([])),
            Answer::ok(&points),
        ]);
    });
    let call = || client.user_points("Scott").send();
    assert_eq!(call().unwrap_err().status().unwrap(), 503);
    let error = call().unwrap_err();
    assert!(matches!(error, Error::RateLimited { .. }), "{error}");
    assert_eq!(error.retry_after(), Some(Duration::from_secs(7)), "rounded up");
    assert!(matches!(call(), Err(Error::NotFound { .. })));
    for _ in 0..2 {
        assert_eq!(call().unwrap().points, 7);
    }
}

#[test]
fn a_model_of_an_example_can_be_changed() {
    let server = MockServer::start();
    let mut page = plain::achievement_unlocks();
    let mut other = page.unlocks[0].clone();
    other.user = "Trillian".to_string();
    page.unlocks.push(other);
    server.achievement_unlocks(|_, then| {
        then.ok(&page);
    });
    assert_eq!(client(&server).achievement_unlocks(9).send().unwrap(), page);
    assert_ne!(page, examples::achievement_unlocks().into());
}

#[test]
fn a_page_includes_what_its_resources_refer_to() {
    let server = MockServer::start();
    let (mut first, mut system) = (v2::plain::game(), v2::plain::system());
    system.name = "Made up".to_string();
    first.system = system.clone().into();
    let mut second = first.clone();
    (second.id, second.title) = (2.try_into().unwrap(), "Second".to_string());
    let mock = v2::MockServerExt::games(&server, |_, then| {
        then.page([first.clone(), second.clone()]);
    });
    let page = client(&server).v2().games().include(games::System).send().unwrap();
    assert_eq!(page.data, [first, second]);
    assert_eq!(page.data[1].system.get().unwrap(), &system);
    let raw = client(&server).v2().games().json().unwrap();
    let systems = raw["included"].as_array().unwrap().iter().filter(|one| one["type"] == "systems");
    assert_eq!(systems.count(), 1, "what two refer to is there once");
    assert_eq!(
        raw["data"][1]["relationships"]["system"],
        json!({ "data": { "type": "systems", "id": "1" } })
    );
    let expected = json!({ "currentPage": 1, "from": 1, "to": 2, "perPage": 50, "lastPage": 1, "total": 2 });
    assert_eq!(raw["meta"]["page"], expected);
    mock.assert_calls(2);
}

#[test]
fn pages_of_a_list_lead_on() {
    let server = MockServer::start();
    let games: Vec<_> = (1..=5u32)
        .map(|id| {
            let mut game = v2::plain::game();
            game.id = id.try_into().unwrap();
            game
        })
        .collect();
    for (number, games) in (1..).zip(games.chunks(2)) {
        v2::MockServerExt::games(&server, |when, then| {
            when.page(number);
            then.ok(&Page::new(games.to_vec()).number(number as usize).size(2).total(5));
        });
    }
    let client = client(&server);
    let items: Vec<_> = client.v2().games().size(2).items().map(|game| game.unwrap()).collect();
    assert_eq!(items, games);
    let links = |page| client.v2().games().page(page).size(2).json().unwrap()["links"].clone();
    let numbers = |page: u32| {
        let links = links(page);
        ["first", "prev", "next", "last"].map(|name| {
            let link = links.get(name)?.as_str()?;
            link.split_once("page%5Bnumber%5D=")?.1.split_once('&')?.0.parse().ok()
        })
    };
    assert_eq!(numbers(1), [Some(1), None, Some(2), Some(3)]);
    assert_eq!(numbers(2), [Some(1), Some(1), Some(3), Some(3)]);
    assert_eq!(numbers(3), [Some(1), Some(2), None, Some(3)]);
}

#[test]
fn a_resource_is_a_document() {
    let server = MockServer::start();
    let mut game = v2::plain::game();
    game.system = v2::plain::system().into();
    v2::MockServerExt::game(&server, |_, then| {
        then.ok(&game);
    });
    assert_eq!(client(&server).v2().game(1).send().unwrap(), game);
    v2::MockServerExt::hubs(&server, |_, then| {
        then.page([]);
    });
    let page = client(&server).v2().hubs().send().unwrap();
    assert_eq!((page.data.len(), page.meta.page.from, page.meta.page.to, page.meta.page.total), (0, 0, 0, 0));
}

#[test]
#[should_panic(expected = "the server has no such")]
fn what_the_server_cannot_write_is_no_answer() {
    let server = MockServer::start();
    let mut progress = plain::game_info_and_user_progress();
    progress.user_completion = f64::NAN;
    server.game_info_and_user_progress(|_, then| {
        then.ok(&progress);
    });
}
