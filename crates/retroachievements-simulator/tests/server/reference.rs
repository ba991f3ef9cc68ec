//! The API reference at `/`, without a browser.

use reqwest::{Client, Method, StatusCode};
use retroachievements_simulator::{Simulator, Times};

#[tokio::test]
async fn the_page_is_served_without_a_key() {
    let simulator = Simulator::builder().web_api_key("of this simulator").start().await.unwrap();
    let response = reqwest::get(simulator.reference_url()).await.unwrap();
    assert_eq!(response.status(), StatusCode::OK);
    assert_eq!(response.headers()["Content-Type"], "text/html; charset=UTF-8");
    let page = response.text().await.unwrap();
    assert!(page.contains(r#"const key = "of this simulator";"#));
    assert!(page.contains("getAchievementUnlocks"));
}

#[tokio::test]
async fn head_has_the_headers_of_get() {
    let simulator = Simulator::start().await.unwrap();
    let url = simulator.reference_url();
    let response = Client::new().head(&url).send().await.unwrap();
    assert_eq!(response.status(), StatusCode::OK);
    let length: usize = response.headers()["Content-Length"].to_str().unwrap().parse().unwrap();
    assert_eq!(response.bytes().await.unwrap().len(), 0);
    assert_eq!(reqwest::get(&url).await.unwrap().bytes().await.unwrap().len(), length);
}

#[tokio::test]
async fn the_page_takes_no_fault_and_is_not_in_the_log() {
    let simulator = Simulator::builder().unavailable(Times::First(1)).start().await.unwrap();
    assert_eq!(reqwest::get(simulator.reference_url()).await.unwrap().status(), 200);
    assert!(simulator.requests().is_empty());
    assert_eq!(reqwest::get(simulator.base_url()).await.unwrap().status(), 503);
}

#[tokio::test]
async fn nothing_else_is_the_page() {
    let simulator = Simulator::start().await.unwrap();
    let url = simulator.reference_url();
    let post = Client::new().request(Method::POST, &url).send().await.unwrap();
    assert_eq!(post.status(), 404);
    assert_eq!(reqwest::get(format!("{url}index.html")).await.unwrap().status(), 404);
    assert_eq!(simulator.requests().len(), 2);
}
