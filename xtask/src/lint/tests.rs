use super::lint;
use crate::spec::testing::load;

const ROOT: &str = "openapi.yaml";
const PATH: &str = "paths/API_GetThings.yaml";
const RESPONSE: &str = "responses/Failure.yaml";
const BODY: &str = "schemas/Things.yaml";
const THING: &str = "schemas/Thing.yaml";
const ID: &str = "schemas/ThingId.yaml";
const KIND: &str = "schemas/Kind.yaml";
const NONE: &str = "schemas/NoThings.yaml";

/// A spec without problems, which each test spoils in one place.
const GOOD: &[(&str, &str)] = &[
    (ROOT, "openapi: 3.0.3\ntags:\n  - name: Thing\n    description: Things.\npaths:\n  /x: { $ref: nowhere }\n"),
    (
        PATH,
        r#"get:
  operationId: getThings
  tags: [Thing]
  summary: All things
  description: All things, newest first.
  x-paging:
    items: Things
    identity: [ID]
    total: Total
  x-table:
    heading: [total, first.kind]
    columns: [id, kind]
  parameters:
    - name: i
      in: query
      required: true
      description: The number.
      schema: { $ref: ../schemas/ThingId.yaml }
      example: 7
      x-name: thingId
    - name: c
      in: query
      required: false
      description: How many.
      schema: { type: integer, minimum: 1, maximum: 500, default: 50 }
      example: 100
      x-name: count
    - name: o
      in: query
      required: false
      description: How many to skip.
      schema:
        type: integer
        minimum: 0
        maximum: 9000
      example: 0
      x-name: offset
      x-default: None are skipped.
  responses:
    "200":
      description: The things.
      headers:
        Age: { description: Seconds., schema: { type: string, maxLength: 5 }, example: "30" }
      content:
        application/json:
          schema:
            oneOf:
              - $ref: ../schemas/NoThings.yaml
              - $ref: ../schemas/Things.yaml
          examples:
            full:
              summary: Two things
              value:
                Total: 2
                First: { ID: 1, Kind: big }
                Things:
                  - ID: 1
                    Kind: big
                  - { ID: 2, Kind: null }
            empty:
              summary: No things
              value: { Total: 0, Things: [] }
            none:
              summary: Not for you
              value: { No: true }
    "401": { $ref: ../responses/Failure.yaml }
    "429": { $ref: ../responses/Failure.yaml }
    5XX: { $ref: ../responses/Failure.yaml }
"#,
    ),
    (
        RESPONSE,
        r#"description: It failed.
content:
  application/json:
    schema: { type: array, maxItems: 0, items: {} }
    examples:
      failure:
        summary: It failed
        value: []
  text/html:
    schema: { type: string, maxLength: 9 }
"#,
    ),
    (
        BODY,
        r#"type: object
description: Things.
required: [Total, Things]
properties:
  Total:
    type: integer
    minimum: 0
    description: How many there are.
    example: 2
    x-name: total
  First:
    allOf: [{ $ref: ./Thing.yaml }]
    description: The first.
    x-name: first
  Things:
    type: array
    description: A page of them.
    items: { $ref: ./Thing.yaml }
    x-name: things
  More:
    type: object
    title: More
    description: By name.
    additionalProperties: { type: string, format: date }
    x-name: more
    x-key: word
"#,
    ),
    (
        THING,
        r#"type: object
description: A thing.
required: [ID, Kind]
properties:
  ID:
    allOf: [{ $ref: ./ThingId.yaml }]
    description: Its number.
    example: 7
    x-name: id
  Kind:
    nullable: true
    allOf: [{ $ref: ./Kind.yaml }]
    description: Its kind.
    example: big
    x-name: kind
  Inside:
    type: array
    description: What is in it.
    items: { $ref: ./Thing.yaml }
    x-name: inside
"#,
    ),
    (ID, "type: integer\nminimum: 1\nmaximum: 99\ndescription: The number of a thing.\nexample: 7\nx-id: thing\n"),
    (KIND, "type: string\ndescription: A kind.\nenum: [big, small]\nexample: big\nx-enum:\n  big: Large.\n  small: Little.\n"),
    (
        NONE,
        r#"type: object
description: None.
required: [No]
additionalProperties: false
x-means: not-found
properties:
  No:
    type: boolean
    description: Always true.
    example: true
    x-name: no
"#,
    ),
];

/// The problems of the good spec with `from`, which has to be there once, replaced in one file.
fn problems(file: &str, from: &str, to: &str) -> Vec<String> {
    let spoil = |(name, text): &(&'static str, &str)| {
        let is_it = *name == file;
        assert!(!is_it || text.matches(from).count() == 1, "{from:?} is not once in {file}");
        (*name, if is_it { text.replace(from, to) } else { (*text).to_owned() })
    };
    let files: Vec<_> = GOOD.iter().map(spoil).collect();
    let files: Vec<_> = files.iter().map(|(name, text)| (*name, text.as_str())).collect();
    lint(&load(&files)).iter().map(ToString::to_string).collect()
}

/// A file, what to replace in it by what, and the line and start of the one problem that this makes.
type Case<'a> = (&'a str, &'a str, &'a str, usize, &'a str);

#[track_caller]
fn each_is_reported(cases: &[Case<'_>]) {
    for (file, from, to, line, message) in cases {
        let found = problems(file, from, to);
        let expected = format!("spec/v1/{file}:{line}: {message}");
        let fits = matches!(&found[..], [only] if only.starts_with(&expected));
        assert!(fits, "{from:?} -> {to:?} should give\n{expected}\nand gave\n{}", found.join("\n"));
    }
}

#[test]
fn the_good_spec_has_no_problems() {
    assert_eq!(problems(ROOT, "3.0.3", "3.0.3"), [""; 0]);
}

#[test]
fn problems_are_all_reported_and_sorted() {
    let found = problems(PATH, "  tags: [Thing]\n  summary: All things\n  description: All things, newest first.\n", "");
    let expected = ["no text as `description`", "no text as `summary`", "one tag is needed"];
    let expected = expected.map(|message| format!("spec/v1/{PATH}:1: `get`: {message}"));
    assert_eq!(found.len(), expected.len());
    assert!(found.iter().zip(&expected).all(|(found, expected)| found.starts_with(expected)), "{found:#?}");
}

#[test]
fn references() {
    each_is_reported(&[
        (BODY, "items: { $ref: ./Thing.yaml }", "items: { $ref: ./X.yaml }", 18, "`$ref`: `./X.yaml` names no file"),
        (ID, "x-id: thing", "x-id: thing\nnot: { $ref: 1 }", 7, "`$ref`: `` names no file"),
        (ID, "x-id: thing", "x-id: thing\nnot: { $ref: '#/x' }", 7, "`$ref`: `#/x` points into this file"),
        (PATH, "5XX: { $ref: ../responses/Failure.yaml }", "5XX: { $ref: ../responses/Failure.yaml, description: D }", 68, "`$ref`: keys beside it"),
        (PATH, "schema: { $ref: ../schemas/ThingId.yaml }", "schema: { $ref: ../responses/Failure.yaml }", 18, "`i`: a schema can only refer"),
        (PATH, "5XX: { $ref: ../responses/Failure.yaml }", "5XX: { $ref: ../schemas/Thing.yaml }", 68, "`5XX`: a response can only refer"),
    ]);
}

#[test]
fn circles() {
    each_is_reported(&[
        (KIND, "type: string", "allOf: [{ $ref: ./Kind.yaml }]", 1, "`Kind`: made of itself"),
        (ID, "type: integer", "type: array\nitems: { oneOf: [{ $ref: ./ThingId.yaml }] }", 1, "`ThingId`: made of itself"),
    ]);
    let found = problems(KIND, "type: string", "oneOf: [{ $ref: ./Thing.yaml }]");
    assert!(found.is_empty() || found.iter().all(|problem| !problem.contains("made of itself")));
}

#[test]
fn extensions_and_formats() {
    each_is_reported(&[
        (ID, "x-id: thing", "x-what: thing", 6, "`x-what`: not known"),
        (PATH, "  x-paging:", "  x-page: 1\n  x-paging:", 6, "`x-page`: not known"),
        (BODY, "format: date", "format: day", 24, "`format`: not known"),
        (PATH, "        minimum: 0\n", "        minimum: 0\n        format: day\n", 35, "`format`: not known"),
    ]);
}

#[test]
fn hygiene() {
    let long = format!("description: {}\n", "x".repeat(118));
    each_is_reported(&[
        (ID, "x-id: thing", "x-id: thing # \ta", 6, "`ThingId`: a tab"),
        (ID, "type: integer", "type: integer ", 1, "`ThingId`: blanks"),
        (ID, "type: integer", "type: integer\r", 1, "`ThingId`: blanks"),
        (ID, "x-id: thing\n", "x-id: thing", 6, "`ThingId`: no newline"),
        (ID, "description: The number of a thing.\n", &long, 4, "`ThingId`: more than 130 characters"),
    ]);
    assert_eq!(problems(ID, "description: The number of a thing.\n", &long.replacen('x', "", 1)), [""; 0]);
}

#[test]
fn path_items() {
    each_is_reported(&[
        (PATH, "get:\n  operationId", "post: {}\nget:\n  operationId", 1, "`post`: a path only has"),
        (PATH, "get:\n  operationId", "parameters: []\nget:\n  operationId", 1, "`parameters`: a path only has"),
    ]);
    assert_eq!(problems(PATH, "get:\n  operationId", "x-cacheable: true\nget:\n  operationId"), [""; 0]);
    let mut files = GOOD.to_vec();
    files[1].0 = "paths/API_getThings.yaml";
    let found = lint(&load(&files));
    assert_eq!((found.len(), found[0].line), (1, 1));
    assert!(found[0].message.contains("API_GetName.yaml"));
    files.push(("paths/API_GetNothing.yaml", "x-cacheable: true\n"));
    assert!(lint(&load(&files))[0].message.contains("no `get`"));
}

#[test]
fn operations() {
    let long = "x".repeat(81);
    each_is_reported(&[
        (PATH, "  operationId: getThings\n", "", 1, "`get`: no text as `operationId`"),
        (PATH, "getThings", "things", 2, "`operationId`: `things` is not"),
        (PATH, "getThings", "get_things", 2, "`operationId`: `get_things` is not"),
        (PATH, "tags: [Thing]", "tags: [Thing, Thing]", 3, "`tags`: one tag"),
        (PATH, "tags: [Thing]", "tags: [Thing]\n  security: []", 4, "`security`: not one of"),
        (PATH, "tags: [Thing]", "tags: Thing", 3, "`tags`: one tag"),
        (PATH, "tags: [Thing]", "tags: [Other]", 3, "`tags`: not one of the tags"),
        (PATH, "tags: [Thing]", "tags: [1]", 3, "`tags`: not one of the tags"),
        (PATH, "All things\n", "''\n", 1, "`get`: no text as `summary`"),
        (PATH, "All things\n", "All things.\n", 4, "`summary`: a full stop"),
        (PATH, "All things\n", "\"All\\nthings\"\n", 4, "`summary`: more than one line"),
        (PATH, "All things\n", &format!("{long}\n"), 4, "`summary`: more than 80"),
        (PATH, "  description: All things, newest first.\n", "", 1, "`get`: no text as `description`"),
    ]);
    let mut files = GOOD.to_vec();
    files.push(("paths/API_GetOther.yaml", files[1].1));
    let found = lint(&load(&files));
    assert_eq!(found.len(), 1);
    let expected = "spec/v1/paths/API_GetThings.yaml:2: `operationId`: `getThings` is taken, at spec/v1/paths/API_GetOther.yaml:2";
    assert!(found[0].to_string().starts_with(expected), "{}", found[0]);
}

#[test]
fn parameters() {
    each_is_reported(&[
        (PATH, "- name: i\n      in: query", "- name: i\n      in: path", 14, "`i`: not a query parameter"),
        (PATH, "      description: The number.\n", "", 14, "`i`: no text as `description`"),
        (PATH, "      required: true\n", "", 14, "`i`: not clear if required"),
        (PATH, "      required: true\n", "      required: true\n      format: date\n", 17, "`format`: not one of"),
        (PATH, "required: true", "required: 'true'", 14, "`i`: not clear if required"),
        (PATH, "      example: 7\n", "", 14, "`i`: no `example`"),
        (PATH, "      schema: { $ref: ../schemas/ThingId.yaml }\n", "", 14, "`i`: no `schema`"),
        (PATH, "      x-name: thingId\n", "", 14, "`i`: no text as `x-name`"),
        (PATH, "thingId", "thing_id", 20, "`x-name`: `thing_id` is not in lowerCamelCase"),
        (PATH, "thingId", "ThingId", 20, "`x-name`: `ThingId` is not in lowerCamelCase"),
        (PATH, "x-name: thingId", "x-name: count", 27, "`x-name`: `count` is taken"),
        (PATH, "- name: i\n", "- name: y\n", 14, "`y`: the name is taken"),
        (PATH, "- name: c\n", "- name: i\n", 21, "`i`: the name is taken"),
        (PATH, "      x-default: None are skipped.\n", "", 28, "`o`: optional: add `default`"),
        (PATH, "x-default: None are skipped.", "x-default: ''", 28, "`o`: optional: add `default`"),
        (PATH, "        maximum: 9000\n", "", 32, "`o`: no `maximum` or `enum`"),
        (PATH, "        minimum: 0\n", "", 32, "`o`: no `minimum` or `enum`"),
        (
            PATH,
            "        type: integer\n        minimum: 0\n        maximum: 9000\n      example: 0",
            "        type: string\n        pattern: a\n      example: a",
            32,
            "`o`: no `maxLength` or",
        ),
        (
            PATH,
            "        type: integer\n        minimum: 0\n        maximum: 9000\n      example: 0",
            "        type: array\n        items: { type: boolean }\n      example: []",
            32,
            "`o`: no `maxItems`",
        ),
        (PATH, "      example: 7\n", "      example: 100\n", 19, "`example`: does not fit its schema: 100 is more than its `maximum`"),
        (PATH, "example: 100\n", "example: 0\n", 26, "`example`: does not fit its schema: 0 is less than its `minimum`"),
        (PATH, "default: 50", "default: 501", 25, "`default`: does not fit its schema: 501 is more"),
    ]);
    let found = problems(ID, "maximum: 99\n", "");
    assert_eq!(found, [format!("spec/v1/{PATH}:18: `i`: no `maximum` or `enum`: add it")]);
}

#[test]
fn responses() {
    each_is_reported(&[
        (PATH, "    5XX: { $ref: ../responses/Failure.yaml }\n", "", 39, "`responses`: no `5XX`"),
        (PATH, "    \"429\": { $ref", "    \"428\": { $ref", 39, "`responses`: no `429`"),
        (PATH, "    5XX:", "    default: { $ref: ../responses/Failure.yaml }\n    5XX:", 68, "`default`: success and error"),
        (PATH, "      description: The things.\n", "", 40, "`200`: no text as `description`"),
        (RESPONSE, "description: It failed.\n", "", 1, "`Failure`: no text as `description`"),
        (RESPONSE, "    schema: { type: array, maxItems: 0, items: {} }\n", "", 3, "`application/json`: no `schema`"),
        (RESPONSE, "    examples:\n      failure:\n        summary: It failed\n        value: []\n", "", 3, "`application/json`: no `examples`"),
        (RESPONSE, "        summary: It failed\n", "", 6, "`failure`: no text as `summary`"),
        (RESPONSE, "  text/html:\n", "  text/html:\n    exmaple: ''\n", 10, "`exmaple`: not one of"),
        (RESPONSE, "content:\n", "body: {}\ncontent:\n", 2, "`body`: not one of"),
        (RESPONSE, "        value: []\n", "", 6, "`failure`: no `value`"),
        (RESPONSE, "{ type: string, maxLength: 9 }", "{ type: string }", 10, "`schema`: no `maxLength`"),
        (PATH, "            full:\n", "            fuller:\n", 50, "`examples`: no example `full`"),
        (PATH, "            empty:\n", "            void:\n", 50, "`examples`: no example `empty`"),
        (PATH, "example: \"30\"", "example: 30", 43, "`example`: does not fit its schema: of type integer"),
    ]);
    let found = problems(PATH, "application/json", "text/json");
    assert!(found.iter().all(|problem| problem.contains("`200`: no example")) && found.len() == 2, "{found:#?}");
}

#[test]
fn paging() {
    each_is_reported(
        &[
            (PATH, "items: Things", "items: Total", 7, "`items`: not an array"),
            (PATH, "items: Things", "items: Nothing", 7, "`items`: not an array"),
            (PATH, "    items: Things\n", "", 6, "`x-paging`: not an array"),
            (PATH, "    identity: [ID]\n", "", 6, "`x-paging`: no `identity`"),
            (PATH, "identity: [ID]", "identity: [id]", 8, "`identity`: not a property of the items"),
            (PATH, "total: Total", "total: total", 9, "`total`: not a property of the answer"),
            (PATH, "total: Total", "size: Total", 9, "`size`: not one of"),
            (PATH, "x-name: offset", "x-name: skip", 6, "`x-paging`: no parameter has the x-name `offset`"),
            (PATH, "x-name: count", "x-name: size", 6, "`x-paging`: no parameter has the x-name `count`"),
        ]
    );
}

#[test]
fn tables() {
    each_is_reported(&[
        (PATH, "heading: [total, first.kind]", "title: [total]", 11, "`title`: not one of"),
        (PATH, "heading: [total, first.kind]", "heading: total", 11, "`heading`: write a list"),
        (PATH, "first.kind", "first.Kind", 11, "`heading`: no property has the x-name `first.Kind`"),
        (PATH, "first.kind", "things.kind", 11, "`heading`: no property has the x-name `things.kind`"),
        (PATH, "columns: [id, kind]", "columns: [id, 1]", 12, "`columns`: no property has the x-name ``"),
        (PATH, "columns: [id, kind]", "columns: [total]", 12, "`columns`: no property has the x-name `total`"),
    ]);
}

/// The path of the good spec with another body of its good answer, and without pages.
fn problems_with_body(schema: &str, value: &str) -> Vec<String> {
    let between = |text: &str, from, to| -> (String, String) {
        let (before, rest) = text.split_once(from).expect("a start");
        let (_, after) = rest.split_once(to).expect("an end");
        (before.to_owned(), after.to_owned())
    };
    let (head, rest) = between(GOOD[1].1, "  x-paging:\n", "    heading: [total, first.kind]\n");
    let (middle, tail) = between(&rest, "          schema:\n            oneOf", "    \"401\"");
    let text = format!(
        "{head}  x-table:\n{middle}          schema: {schema}
          examples:
            full: {{ summary: Much, value: {value} }}
            empty: {{ summary: Little, value: {value} }}
    \"401\"{tail}"
    );
    let mut files = GOOD.to_vec();
    files[1].1 = &text;
    let others = |problem: &String| !problem.contains("NoThings");
    lint(&load(&files)).iter().map(ToString::to_string).filter(others).collect()
}

#[test]
fn rows_are_the_body_or_the_only_list_in_it() {
    assert_eq!(problems_with_body("{ type: array, items: { $ref: ../schemas/Thing.yaml } }", "[]"), [""; 0]);
    assert_eq!(problems_with_body("{ $ref: ../schemas/Things.yaml }", "{ Total: 0, Things: [] }"), [""; 0]);
    let found = problems_with_body("{ $ref: ../schemas/Kind.yaml }", "big");
    assert!(found[0].contains(":7: `columns`: no list in the answer"), "{found:#?}");
}

#[test]
fn schemas() {
    each_is_reported(&[
        (ID, "description: The number of a thing.\n", "", 1, "`ThingId`: no text as `description`"),
        (ID, "example: 7\n", "", 1, "`ThingId`: no `example`"),
        (BODY, "{ type: string, format: date }", "{ type: text }", 24, "`type`: not known"),
        (THING, "    items: { $ref: ./Thing.yaml }\n", "", 16, "`Inside`: no `items`"),
        (BODY, "type: string, format: date", "type: string", 24, "`additionalProperties`: no `maxLength`"),
        (BODY, "{ type: string, format: date }", "{ description: D }", 24, "`additionalProperties`: no `type`"),
        (KIND, "type: string", "type: string\nanyOf: []", 2, "`anyOf`: not supported"),
        (ID, "maximum: 99", "maximum: 99\nmaximun: 99", 4, "`maximun`: not supported"),
        (ID, "maximum: 99", "maximum: '99'", 3, "`maximum`: of type string instead of number"),
        (BODY, "    title: More\n", "    title: More\n    nullable: 1\n", 23, "`nullable`: of type integer instead of boolean"),
        (BODY, "allOf: [{ $ref: ./Thing.yaml }]", "allOf: [{ $ref: ./Thing.yaml }, { $ref: ./Thing.yaml }]", 12, "`allOf`: one item"),
        (THING, "allOf: [{ $ref: ./Kind.yaml }]", "oneOf: [{ $ref: ./Kind.yaml }]", 12, "`oneOf`: two items"),
    ]);
    let found = problems(ID, "type: integer\n", "");
    assert_eq!(found, [format!("spec/v1/{ID}:1: `ThingId`: no `type`, `allOf` or `oneOf`: add one")]);
    let found = problems(ID, "minimum: 1\n", "");
    assert_eq!(found.len(), 2, "the file, and the parameter that refers to it: {found:#?}");
    assert!(found[1].starts_with(&format!("spec/v1/{ID}:1: `ThingId`: no `minimum` or `enum`")));
}

#[test]
fn enums() {
    each_is_reported(&[
        (KIND, "  big: Large.\n", "", 5, "`x-enum`: no text as `big`"),
        (KIND, "big: Large.", "big: ''", 5, "`x-enum`: no text as `big`"),
        (KIND, "  small: Little.\n", "  small: Little.\n  tiny: Less.\n", 8, "`tiny`: not a value of `enum`"),
    ]);
}

#[test]
fn properties() {
    each_is_reported(&[
        (THING, "    description: Its number.\n", "", 5, "`ID`: no text as `description`"),
        (THING, "    example: 7\n", "", 5, "`ID`: no `example`"),
        (THING, "    x-name: inside\n", "", 16, "`Inside`: no text as `x-name`"),
        (THING, "x-name: inside", "x-name: in-side", 20, "`x-name`: `in-side` is not in lowerCamelCase"),
        (THING, "x-name: inside", "x-name: id", 20, "`x-name`: `id` is taken"),
        (NONE, "required: [No]", "required: [No, 1]", 3, "`required`: 1 is not a property"),
        (BODY, "    title: More\n", "    title: More\n    required: [Name]\n", 23, "`required`: \"Name\" is not a property"),
        (BODY, "    minimum: 0\n", "", 5, "`Total`: no `minimum` or `enum`"),
        (THING, "type: array\n    description: What is in it.\n    items: { $ref: ./Thing.yaml }\n    x-name: inside", "$ref: ./Kind.yaml", 16, "`Inside`: a bare `$ref`: write allOf: [{$ref: …}] so"),
        (BODY, "example: 2\n", "example: two\n", 9, "`example`: does not fit its schema: of type string instead of integer"),
        // Inline objects follow the rules too.
        (BODY, "additionalProperties: { type: string, format: date }", "properties:\n      A: { type: boolean, example: true, x-name: a }", 25, "`A`: no text as `description`"),
    ]);
}

#[test]
fn examples_fit_their_schemas() {
    for (from, to, line, message) in [
        ("Total: 2", "Total: many", 54, " at /Total: of type string instead of integer"),
        ("Total: 2", "Total: 2.5", 54, " at /Total: of type number instead of integer"),
        ("Total: 2", "Total: null", 54, " at /Total: of type null instead of integer"),
        ("Total: 2", "Total: -1", 54, " at /Total: -1 is less than its `minimum`"),
        ("Total: 2", "a~/b: 2\n                Total: 2", 54, " at /a~0~1b: not a property of the schema"),
        ("                Total: 2\n", "", 53, " at /Total: required, and missing"),
        ("First: { ID: 1, Kind: big }", "First: { ID: 100, Kind: big }", 55, " at /First/ID: 100 is more than its `maximum`"),
        ("- ID: 1\n                    Kind: big", "- ID: 1\n                    Kind: huge", 58, " at /Things/0/Kind: \"huge\" is not a value of `enum`"),
        ("{ ID: 2, Kind: null }", "{ ID: null, Kind: null }", 59, " at /Things/1/ID: of type null instead of integer"),
        ("{ ID: 2, Kind: null }", "[]", 59, " at /Things/1: of type array instead of object"),
        ("{ Total: 0, Things: [] }", "{ Total: 0, Things: [], More: { a: 1 } }", 62, " at /More/a: of type integer instead of string"),
        ("{ No: true }", "{ No: true, Yes: false }", 65, " at /Yes: not a property of the schema"),
        ("value: { No: true }", "value: 1", 65, ": of type integer instead of object"),
    ] {
        each_is_reported(&[(PATH, from, to, line, &format!("`value`: does not fit its schema{message}"))]);
    }
    let fits = "{ Total: 0, Things: [{ ID: 1, Kind: null, Inside: [{ ID: 2, Kind: big }] }], More: { a: 2020-01-01 } }";
    assert_eq!(problems(PATH, "{ Total: 0, Things: [] }", fits), [""; 0]);
    let twice = problems(PATH, "- $ref: ../schemas/NoThings.yaml", "- $ref: ../schemas/Things.yaml");
    assert!(twice.iter().any(|problem| problem.contains(":53: `value`: does not fit its schema: fits 2 schemas of `oneOf`")), "{twice:#?}");
}

#[test]
fn maps_say_what_their_keys_are() {
    each_is_reported(&[
        (BODY, "    x-key: word\n", "", 20, "`More`: no text as `x-key`"),
        (BODY, "x-key: word", "x-key: game", 26, "`x-key`: `game` is no x-id"),
    ]);
    assert_eq!(problems(BODY, "x-key: word", "x-key: thing"), [""; 0]);
}

#[test]
fn names_of_values() {
    let numbers = |more: &str| format!("type: integer\ndescription: A kind.\nenum: [0, 1]\nexample: 0\nx-enum:\n  '0': Large.\n  '1': Little.\n{more}");
    let body = GOOD.iter().find(|(name, _)| *name == KIND).unwrap().1;
    let others = |problem: &String| !problem.contains("does not fit");
    let found = |more: &str| -> Vec<String> {
        problems(KIND, body, &numbers(more)).into_iter().filter(others).collect()
    };
    assert_eq!(found("x-enum-varnames: [Big, Small]\n"), [""; 0]);
    assert_eq!(found(""), [format!("spec/v1/{KIND}:1: `Kind`: no `x-enum-varnames`: numbers need names")]);
    assert_eq!(
        found("x-enum-varnames: [Big]\n"),
        [format!("spec/v1/{KIND}:8: `x-enum-varnames`: not as many names as there are values")]
    );
    assert_eq!(
        found("x-enum-varnames: [big, Small]\n"),
        [format!("spec/v1/{KIND}:8: `x-enum-varnames`: not in UpperCamelCase")]
    );
}

/// The answer of the good spec, composed of what a file has and of its own.
#[test]
fn composed_objects() {
    let composed = "type: object\nallOf: [{ $ref: ./Thing.yaml }]\ndescription: Things.\n";
    let found = problems(BODY, "type: object\ndescription: Things.\n", composed);
    let missing = |name: &str, line: usize| {
        format!("spec/v1/{PATH}:{line}: `value`: does not fit its schema at /{name}: required, and missing")
    };
    let expected = [missing("ID", 53), missing("Kind", 53), missing("ID", 62), missing("Kind", 62)];
    assert_eq!(found, expected);
    let found = problems(BODY, "type: object\ndescription: Things.\n", &composed.replace("Thing.yaml", "Kind.yaml"));
    assert_eq!(found, [""; 0], "what is no object has no properties");
    let found = problems(BODY, "x-name: more", "x-name: id");
    assert_eq!(found, [""; 0]);
    let taken = GOOD[3].1.replace("x-name: more", "x-name: id");
    let found = problems(BODY, GOOD[3].1, &taken.replace("type: object\ndescription: Things.\n", composed));
    assert!(found.iter().any(|problem| problem.contains("`x-name`: `id` is taken")), "{found:#?}");
    each_is_reported(&[(BODY, "description: Things.\n", "description: Things.\nallOf: [{ type: object }]\n", 3, "`allOf`: not a `$ref`")]);
}

#[test]
fn endpoints_that_are_several_operations() {
    let of = |parameters: &str, examples: &str| {
        format!(
            "  x-operations:\n    - operationId: getOne\n      summary: One\n      description: One.\n      x-table: {{}}\n      parameters: {parameters}\n      response: {{ $ref: ../schemas/Things.yaml }}\n      examples: {examples}\n  parameters:\n"
        )
    };
    let found = |parameters: &str, examples: &str| problems(PATH, "  parameters:\n", &of(parameters, examples));
    assert_eq!(found("[{ name: i, required: true }]", "{ full: full, empty: empty }"), [""; 0]);
    let unknown = found("[{ name: z }]", "{ full: full, empty: empty }");
    assert_eq!(unknown.len(), 1);
    assert!(unknown[0].contains(":18: `parameters`: not a parameter of the endpoint"), "{unknown:#?}");
    let missing = found("[]", "{ full: full, empty: nothing }");
    assert_eq!(missing.len(), 1);
    assert!(missing[0].contains("`empty` in `examples` names no example"), "{missing:#?}");
}
