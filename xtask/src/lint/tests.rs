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
const FACTS: &str = "../facts-v1.tsv";

/// A spec without problems, which each case spoils in one place.
const GOOD: &[(&str, &str)] = &[
    (ROOT, "openapi: 3.0.3
x-path: /{file}.php
x-responses: { '401': { $ref: ./responses/Failure.yaml } }
tags: [{ name: Thing, description: Things. }]
components: { securitySchemes: { key: { type: apiKey, in: query, name: y } } }
"),
    (PATH, "get:
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
      description: Thing ID.
      schema: { $ref: ../schemas/ThingId.yaml }
      example: 7
      x-name: thingId
    - name: c
      in: query
      description: Number of things.
      schema: { type: integer, minimum: 1, maximum: 500, default: 50 }
      example: 100
      x-name: count
    - name: o
      in: query
      description: Number to skip.
      schema: { type: integer, minimum: 0, maximum: 9000 }
      example: 0
      x-name: offset
      x-default: nothing is skipped
  responses:
    '200':
      description: The things.
      headers:
        Age: { description: In seconds., schema: { type: string }, example: '30' }
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
                Things: [{ ID: 1, Kind: big, Rate: '4.50' }, { ID: 2, Kind: null }]
                More: { a: 2020-01-01 }
            empty:
              summary: No things
              value: { Total: 0, Things: [] }
            none:
              summary: Not for you
              value: { No: true }
"),
    (RESPONSE, "description: It failed.
content:
  application/json:
    schema: { type: array, maxItems: 0, items: {} }
    examples:
      failure:
        summary: It failed
        value: []
"),
    (BODY, "type: object
description: Things.
properties:
  Total: { type: integer, description: Number of things. }
  First: { allOf: [{ $ref: ./Thing.yaml }], description: The first., x-optional: true }
  Things: { type: array, description: A page., items: { $ref: ./Thing.yaml } }
  More:
    type: object
    description: By name.
    additionalProperties: { type: string, format: date }
    x-key: word
    x-optional: true
"),
    (THING, "type: object
description: A thing.
properties:
  ID: { allOf: [{ $ref: ./ThingId.yaml }], description: Its ID. }
  Kind: { allOf: [{ $ref: ./Kind.yaml }], nullable: true, description: Its kind. }
  Inside: { type: array, description: Its parts., items: { $ref: ./Thing.yaml }, x-optional: true }
  Rate: { type: string, format: decimal, description: Its rating., x-since: '2025' }
"),
    (ID, "type: integer\nminimum: 1\nmaximum: 99\ndescription: A thing.\nexample: 7\nx-id: thing\n"),
    (KIND, "type: string\ndescription: A kind.\nenum: [big, small]\nexample: big\nx-enum:\n  big: Large.\n  small: Little.\n"),
    (NONE, "type: object
description: None.
additionalProperties: false
x-means: not-found
example: { No: true }
properties:
  No: { type: boolean, description: Always true. }
"),
    (FACTS, "endpoint\toperation\tparameter\tname\trequired\tdefault\tleast\tmost\tbad value
API_GetThings\tgetThings\ti\tthingId\tyes\t\t\t\trefused
API_GetThings\tgetThings\tc\tcount\tno\t50\t1\t500\trefused
API_GetThings\tgetThings\to\toffset\tno\t\t0\t\trefused
"),
];

/// The good spec with `from`, which has to be there once, replaced in one file.
fn spoiled(file: &str, from: &str, to: &str) -> Vec<(&'static str, String)> {
    let spoil = |(name, text): &(&'static str, &str)| {
        assert!(*name != file || text.matches(from).count() == 1, "{from:?} is not once in {file}");
        (*name, if *name == file { text.replace(from, to) } else { (*text).to_owned() })
    };
    GOOD.iter().map(spoil).collect()
}

fn problems(files: &[(&'static str, String)]) -> Vec<String> {
    let files: Vec<_> = files.iter().map(|(name, text)| (*name, text.as_str())).collect();
    lint(&load(&files)).err().iter().flatten().map(ToString::to_string).collect()
}

/// A file, what to replace in it by what, what the line that is reported has in it, and what is said of it.
type Case<'a> = (&'a str, &'a str, &'a str, &'a str, &'a str);

#[track_caller]
fn each_is_reported(cases: &[Case<'_>]) {
    for (file, from, to, near, message) in cases {
        let files = spoiled(file, from, to);
        let found = problems(&files);
        let [only] = &found[..] else { panic!("{from:?} -> {to:?} gave {found:#?}") };
        let mut parts = only.splitn(3, ':');
        let (at, line) = (parts.next().unwrap(), parts.next().unwrap().parse::<usize>().unwrap());
        let text = &files.iter().find(|(name, _)| at.ends_with(name.trim_start_matches("../"))).unwrap().1;
        let line = text.split('\n').nth(line - 1).unwrap_or_default();
        assert!(line.contains(near), "{from:?} -> {to:?} gave {only}\nat {line:?}, not at {near:?}");
        assert!(only.contains(message), "{from:?} -> {to:?} gave {only}, not {message}");
    }
}

#[test]
fn the_good_spec_has_no_problems() {
    assert_eq!(problems(&spoiled(ROOT, "3.0.3", "3.0.3")), [""; 0]);
}

#[test]
fn problems_are_sorted() {
    let found = problems(&spoiled(PATH, "  tags: [Thing]\n  summary: All things\n", "  tags: []\n  summary: All.\n"));
    assert_eq!(found.len(), 2);
    assert!(found[0].contains("one tag is needed") && found[1].contains("a full stop"), "{found:#?}");
}

#[test]
fn references() {
    each_is_reported(&[
        (THING, "{ $ref: ./Thing.yaml }", "{ $ref: ./X.yaml }", "X.yaml", "`./X.yaml` names no file"),
        (THING, "{ $ref: ./Thing.yaml }", "{ $ref: '#/x' }", "#/x", "`#/x` points into this file"),
        (THING, "{ $ref: ./Thing.yaml }", "{ $ref: 1 }", "$ref", "`` names no file"),
        (THING, "{ $ref: ./Thing.yaml }", "{ $ref: ./Thing.yaml, nullable: true }", "Inside", "keys beside it"),
        (PATH, "schema: { $ref: ../schemas/ThingId.yaml }", "schema: { $ref: ../responses/Failure.yaml }", "responses", "a schema can only refer"),
        (PATH, "  responses:\n", "  responses:\n    '404': { $ref: ../schemas/Thing.yaml }\n", "404", "a response can only refer"),
        (KIND, "type: string", "allOf: [{ $ref: ./Kind.yaml }]", "allOf", "made of itself"),
        (ID, "type: integer", "type: array\nitems: { oneOf: [{ $ref: ./ThingId.yaml }] }", "type", "made of itself"),
    ]);
}

#[test]
fn words() {
    each_is_reported(&[
        (ID, "x-id: thing", "x-what: thing", "", "unknown field `x-what`, expected one of"),
        (PATH, "    identity: [ID]\n    total", "    identity: [ID]\n    size: 1\n    total", "size", "unknown field `size`"),
        (BODY, "format: date", "format: day", "additionalProperties", "unknown variant `day`, expected one of"),
        (BODY, "type: string, format: date", "type: text", "additionalProperties", "unknown variant `text`"),
        (ID, "maximum: 99", "maximum: '99'", "maximum", "invalid type: string"),
        (PATH, "in: query\n      required", "in: cookie\n      required", "cookie", "unknown variant `cookie`"),
        (PATH, "      example: 7\n", "", "name: i", "missing field `example`"),
        (PATH, "required: true", "required: 'true'", "required", "invalid type: string"),
        (PATH, "  summary: All things\n", "", "get", "missing field `summary`"),
        (RESPONSE, "        summary: It failed\n", "", "failure", "missing field `summary`"),
        (PATH, "  x-paging:", "  x-cacheable: true\n  x-paging:", "x-cacheable", "expected a string"),
        (PATH, "  x-paging:", "  x-cacheable: 1 week\n  x-paging:", "x-cacheable", "`1 week` is no number of minutes, hours or days"),
        (PATH, "x-default:", "x-lenience: guess\n      x-default:", "guess", "unknown variant `guess`"),
    ]);
}

#[test]
fn layout() {
    let long = format!("description: {}\n", "x".repeat(108));
    each_is_reported(&[
        (ID, "x-id: thing", "x-id: thing # \ta", "\t", "a tab"),
        (ID, "type: integer", "type: integer ", "integer ", "blanks"),
        (ID, "x-id: thing\n", "x-id: thing", "x-id", "no newline"),
        (ID, "description: A thing.\n", &long, "xxx", "more than 120 characters"),
    ]);
}

#[test]
fn operations() {
    let long = "x".repeat(81);
    each_is_reported(&[
        (ROOT, "x-path: /{file}.php\n", "", "", "no `x-path`"),
        (PATH, "getThings", "things", "things", "`things` is not of the form"),
        (PATH, "getThings", "get_things", "get_things", "`get_things` is not"),
        (PATH, "tags: [Thing]", "tags: [Thing, Thing]", "tags", "one tag"),
        (PATH, "tags: [Thing]", "tags: [Other]", "tags", "not one of the tags"),
        (PATH, "All things\n", "''\n", "get", "no text as `summary`"),
        (PATH, "All things\n", "All things.\n", "summary", "a full stop"),
        (PATH, "All things\n", "\"All\\nthings\"\n", "summary", "more than one line"),
        (PATH, "All things\n", &format!("{long}\n"), "summary", "more than 80"),
        (PATH, "All things, newest first.", "''", "get", "no text as `description`"),
        (PATH, "  x-paging:", "  x-check: true\n  x-paging:", "x-check", "a required parameter"),
        (PATH, "  responses:\n    '200'", "  responses:\n    default: { description: D }\n    '200'", "default", "success and error"),
    ]);
    let mut files = spoiled(ROOT, "3.0.3", "3.0.3");
    files.push(("paths/API_GetOther.yaml", files[1].1.clone()));
    let found = problems(&files);
    assert!(found.len() == 1 && found[0].contains("`getThings` is taken, at spec/v1/paths/API_GetOther.yaml:2"), "{found:#?}");
}

#[test]
fn parameters() {
    each_is_reported(&[
        (PATH, "thingId", "thing_id", "x-name", "`thing_id` is not in camelCase"),
        (PATH, "      x-name: thingId\n", "", "name: i", "a letter is no name"),
        (PATH, "x-name: thingId", "x-name: count", "name: c", "the parameter `i` is called `count`, too"),
        (PATH, "x-name: count", "x-name: count\n      x-rust-name: thingID", "x-rust-name", "the parameter `i` is called `thingID`, too"),
        (PATH, "- name: i\n", "- name: thingId\n", "x-name", "follows from the name on the wire"),
        (PATH, "x-name: thingId", "x-name: thingId\n      x-rust-name: format", "name: i", "`format` is an option of `ra`"),
        (PATH, "- name: i\n", "- name: y\n", "- name: y", "the name is taken"),
        (PATH, "- name: c\n", "- name: i\n", "- name: i", "the name is taken"),
        (PATH, "      x-default: nothing is skipped\n", "", "name: o", "optional: add `default`"),
        (PATH, "minimum: 0, maximum: 9000", "minimum: 0", "schema", "no `maximum` or"),
        (PATH, "minimum: 0, maximum: 9000", "maximum: 9000", "schema", "no `minimum` or"),
        (PATH, "{ type: integer, minimum: 0, maximum: 9000 }\n      example: 0", "{ type: string }\n      example: a", "schema", "no `maxLength` or"),
        (PATH, "{ type: integer, minimum: 0, maximum: 9000 }\n      example: 0", "{ type: array, maxItems: 9, items: { type: boolean } }\n      example: []", "schema", "a list that is a parameter"),
        (PATH, "example: 7", "example: 100", "example", "100 is more than its `maximum`"),
        (PATH, "default: 50", "default: 501", "default", "501 is more"),
        (FACTS, "\tc\tcount\tno\t50", "\tc\tcount\tno\t10", "count", "the default is \"50\" in the spec, 10 here"),
    ]);
}

#[test]
fn responses() {
    each_is_reported(&[
        (PATH, "      description: The things.\n", "      description: ''\n", "200", "no text as `description`"),
        (PATH, "            full:\n", "            fuller:\n", "examples", "no example `full`"),
        (PATH, "            empty:\n", "            void:\n", "examples", "no example `empty`"),
        (PATH, "example: '30'", "example: 30", "Age", "of type integer instead of string"),
        (RESPONSE, "    examples:\n      failure:\n        summary: It failed\n        value: []\n", "", "application/json", "no `examples`"),
        (NONE, "example: { No: true }\n", "", "", "no `example`"),
    ]);
}

#[test]
fn paging_and_tables() {
    each_is_reported(&[
        (PATH, "items: Things", "items: Total", "items", "not an array"),
        (PATH, "    items: Things\n", "", "x-paging", "not an array"),
        (PATH, "identity: [ID]", "identity: []", "x-paging", "no `identity`"),
        (PATH, "identity: [ID]", "identity: [id]", "identity", "not a property of the items"),
        (PATH, "total: Total", "total: total", "total: total", "not a property of the answer"),
        (PATH, "total: Total", "cap: 500", "cap", "not for a list that is paged so"),
        (PATH, "first.kind", "first.Kind", "heading", "the readable name `first.Kind`"),
        (PATH, "columns: [id, kind]", "columns: [total]", "columns", "the readable name `total`"),
    ]);
    for (old, new, message) in [
        ("x-name: thingId", "x-name: thingId\n      x-split: true", "no `maxItems`"),
        ("x-name: thingId", "x-name: thingId\n      x-split: true", "no map whose `x-key`"),
        ("x-name: count", "x-name: count\n      x-split: true", "not required"),
        ("    identity: [ID]", "    by: time", "no `cap`"),
        ("    identity: [ID]", "    by: time", "no text as `time`"),
        ("    identity: [ID]", "    by: time", "no text as `from`"),
        ("    identity: [ID]", "    by: time\n    minutes: m", "no text as `beyond`"),
        ("    identity: [ID]", "    by: time\n    from: x", "not a parameter"),
        ("    identity: [ID]", "    by: time\n    from: i", "the format `unix-time`"),
        ("    identity: [ID]", "    by: time\n    time: When", "not a property of the items"),
        ("    identity: [ID]", "    by: time", "not for a list that is paged so"),
    ] {
        let found = problems(&spoiled(PATH, old, new));
        assert!(found.iter().any(|problem| problem.contains(message)), "{new}: {found:#?}");
    }
    let found = problems(&spoiled(PATH, "x-name: offset", "x-name: skip"));
    assert!(found.iter().any(|problem| problem.contains("no parameter has the x-name `offset`")), "{found:#?}");
}

#[test]
fn schemas() {
    each_is_reported(&[
        (KIND, "description: A kind.\n", "description: ''\n", "", "no text as `description`"),
        (KIND, "example: big\n", "", "", "no `example`"),
        (THING, ", items: { $ref: ./Thing.yaml }", "", "Inside", "no `items`"),
        (THING, "[{ $ref: ./ThingId.yaml }]", "[{ type: integer }]", "ID", "not a `$ref`"),
        (THING, "Kind: { allOf:", "Kind: { oneOf:", "Kind", "two items"),
        (KIND, "  big: Large.\n", "", "x-enum", "no text as `big`"),
        (KIND, "  small: Little.\n", "  small: Little.\n  tiny: Less.\n", "tiny", "not a value of `enum`"),
        (BODY, "    x-key: word\n", "", "More", "no text as `x-key`"),
        (BODY, "x-key: word", "x-key: game", "x-key", "no file in schemas/ has the `x-id` `game`"),
        (BODY, "Total: { type: integer,", "Total: { type: integer, x-id: thought,", "Total", "no file in schemas/ has the `x-id` `thought`"),
        (THING, "description: Its ID. }", "x-never-null: true, description: Its ID. }", "ID", "is not `nullable`"),
        (THING, "description: Its kind.", "description: ''", "Kind", "no text as `description`"),
        (THING, "description: Its kind.", "description: Its kind., x-name: kind", "Kind", "remove it"),
        (THING, "description: Its rating.", "description: Its rating., x-name: id", "Rate", "`id` is taken"),
        (THING, "description: A thing.\n", "description: A thing.\nrequired: [ID]\n", "required", "filled in"),
    ]);
    let numbers = "type: integer\nenum: [0, 1]\nexample: 0\ndescription: A kind.\nx-enum: { '0': Large., '1': Little. }\n";
    let good = GOOD.iter().find(|(name, _)| *name == KIND).unwrap().1;
    for (names, expected) in [
        ("", "no `x-enum-varnames`: numbers need names"),
        ("x-enum-varnames: [Big]\n", "not as many names as values"),
        ("x-enum-varnames: [big, Small]\n", "not in UpperCamelCase"),
    ] {
        let found = problems(&spoiled(KIND, good, &format!("{numbers}{names}")));
        assert!(found.iter().any(|problem| problem.contains(expected)), "{found:#?}");
    }
}

#[test]
fn examples_fit_their_schemas() {
    each_is_reported(&[
        (PATH, "Total: 2", "Total: many", "many", "at /Total: of type string instead of integer"),
        (PATH, "Total: 2", "Total: null", "Total: null", "at /Total: of type null instead of integer"),
        (PATH, "Total: 2", "a~/b: 2\n                Total: 2", "a~/b", "at /a~0~1b: not a property of the schema"),
        (PATH, "                Total: 2\n", "", "value", "at /Total: required, and missing"),
        (PATH, "First: { ID: 1,", "First: { ID: 100,", "First", "at /First/ID: 100 is more than its `maximum`"),
        (PATH, "[{ ID: 1, Kind: big,", "[{ ID: 1, Kind: huge,", "Things", "at /Things/0/Kind: \"huge\" is not a value"),
        (PATH, "{ ID: 2, Kind: null }", "[]", "Things", "at /Things/1: of type array instead of object"),
        (PATH, "a: 2020-01-01", "a: 1", "More", "at /More/a: of type integer instead of string"),
        (PATH, "a: 2020-01-01", "a: 1/1/2020", "More", "is not written as 0000-00-00, the format `date`"),
        (PATH, "'4.50'", "half", "Things", "\"half\" is not a decimal number"),
        (PATH, "value: { No: true }", "value: { No: true, Yes: 1 }", "No: true", "at /Yes: not a property"),
    ]);
    let nothing = ", Rate: '4.50'";
    each_is_reported(&[(PATH, nothing, "", "Rate", "no answer's example has a value for it")]);
    // Without a property of its own the first choice fits as well.
    let found = problems(&spoiled(PATH, "- $ref: ../schemas/NoThings.yaml", "- $ref: ../schemas/Things.yaml"));
    assert!(found.iter().any(|problem| problem.contains("fits 2 schemas of `oneOf`")), "{found:#?}");
}

#[test]
fn endpoints_that_are_several_operations() {
    let found = |parameters: &str, examples: &str| {
        let one = format!(
            "  x-operations:\n    - operationId: getOne\n      summary: One\n      description: One.\n      x-table: {{}}\n      parameters: {parameters}\n      response: {{ $ref: ../schemas/Things.yaml }}\n      examples: {examples}\n  parameters:\n"
        );
        let mut files = spoiled(PATH, "  parameters:\n", &one);
        files.last_mut().unwrap().1 = GOOD.last().unwrap().1.replace("getThings", "getOne").split("\tc\t").next().unwrap().rsplit_once("API").unwrap().0.to_owned();
        problems(&files)
    };
    assert_eq!(found("[{ name: i, required: true }]", "{ full: full, empty: empty }"), [""; 0]);
    let unknown = found("[{ name: z }]", "{ full: full, empty: empty }");
    assert!(unknown.len() == 1 && unknown[0].contains("not a parameter of the endpoint"), "{unknown:#?}");
    let missing = found("[]", "{ full: full, empty: nothing }");
    assert!(missing.len() == 1 && missing[0].contains("`empty` in `examples` names no example"), "{missing:#?}");
}
