//! Operations without a behaviour of their own: the specification's first example, in pages if the
//! operation has them.

use serde_json::Value;

use crate::answer::Answer;
use crate::operation::{Operation, Paging};
use crate::params::Params;

pub(crate) fn answer(operation: &Operation, params: &Params) -> Answer {
    let mut missing = operation
        .parameters
        .iter()
        .filter(|parameter| parameter.required && params.get(parameter.name).is_none())
        .map(|parameter| parameter.name);
    if let Some(first) = missing.next() {
        return Answer::missing_parameters(first, &missing.collect::<Vec<_>>());
    }
    let example = operation.examples.first().and_then(|example| serde_json::from_str(example.body).ok());
    let Some(mut body) = example else {
        return Answer::server_error();
    };
    if let Some(paging) = &operation.paging {
        cut(&mut body, paging, params);
    }
    Answer::ok(body)
}

/// Leaves only the page that was asked for in the body's list.
fn cut(body: &mut Value, paging: &Paging, params: &Params) {
    let list = match paging.items {
        Some(property) => body.get_mut(property),
        None => Some(body),
    };
    let Some(Value::Array(items)) = list else { return };
    let number = |name, default| match params.int(name) {
        Some(given) => u64::try_from(given).unwrap_or(0),
        None => default,
    };
    let offset = number(paging.offset, 0);
    let count = number(paging.count, paging.default_count).min(paging.max_count);
    let at_most = |n| usize::try_from(n).unwrap_or(usize::MAX);
    *items = items.drain(..).skip(at_most(offset)).take(at_most(count)).collect();
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::{Example, Parameter};
    use serde_json::json;

    const PAGING: Paging =
        Paging { items: Some("Results"), count: "c", offset: "o", default_count: 2, max_count: 3 };

    const OPERATION: Operation = Operation {
        id: "getThings",
        path: "/API_GetThings.php",
        parameters: &[
            Parameter { name: "u", required: true },
            Parameter { name: "i", required: true },
            Parameter { name: "c", required: false },
        ],
        paging: Some(PAGING),
        examples: &[Example { name: "full", body: r#"{"Total":5,"Results":[1,2,3,4,5]}"# }],
    };

    fn results(query: &str) -> Value {
        let answer = answer(&OPERATION, &Params::from_form(&format!("u=a&i=1&{query}")));
        assert_eq!(answer.body["Total"], 5);
        answer.body["Results"].clone()
    }

    #[test]
    fn a_page_of_the_example() {
        assert_eq!(results(""), json!([1, 2]));
        assert_eq!(results("c=1&o=2"), json!([3]));
        assert_eq!(results("c=100"), json!([1, 2, 3]));
        assert_eq!(results("c=0"), json!([]));
        assert_eq!(results("o=5"), json!([]));
        assert_eq!(results("o=-1"), json!([1, 2]));
    }

    #[test]
    fn the_body_can_be_the_list() {
        let mut body = json!([1, 2, 3]);
        cut(&mut body, &Paging { items: None, ..PAGING }, &Params::from_form("o=1"));
        assert_eq!(body, json!([2, 3]));
    }

    #[test]
    fn a_body_without_the_list_stays() {
        let mut body = json!({ "Other": [1, 2, 3] });
        cut(&mut body, &PAGING, &Params::from_form(""));
        assert_eq!(body, json!({ "Other": [1, 2, 3] }));
    }

    #[test]
    fn required_parameters_are_required() {
        let answer = answer(&OPERATION, &Params::from_form("u="));
        assert_eq!(answer.status, 422);
        assert_eq!(
            answer.body,
            json!({
                "message": "The u field is required. (and 1 more error)",
                "errors": { "u": ["The u field is required."], "i": ["The i field is required."] },
            })
        );
    }

    #[test]
    fn an_example_that_is_no_json_is_a_server_error() {
        let broken = Operation { examples: &[Example { name: "full", body: "{" }], ..OPERATION };
        assert_eq!(answer(&broken, &Params::from_form("u=a&i=1")).status, 500);
    }
}
