//! The limit on the size of a response.

use crate::common::builder;
use retroachievements::{Client, Error, RetryPolicy};
use retroachievements_simulator::Simulator;
use serde_json::json;

#[tokio::test]
async fn too_large() {
    let simulator = Simulator::start().await.unwrap();
    let client = builder(&simulator).max_body_size(1000).build().unwrap();
    let error = client.achievement_unlocks(9).count(500).await.unwrap_err();
    assert!(matches!(error, Error::TooLarge { limit: 1000, .. }), "{error}");
    assert_eq!(simulator.requests().len(), 1);
}

/// Serves the example of the spec to whoever connects, compressed.
async fn compressing_server() -> String {
    use std::io::Write;
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    let spec: serde_json::Value = serde_json::from_str(include_str!("../generated/openapi-v1.json")).unwrap();
    let pointer = "/paths/~1API_GetAchievementUnlocks.php/get/responses/200/content/application~1json/examples/full/value";
    let mut example = spec.pointer(pointer).unwrap().clone();
    example["Padding"] = json!(" ".repeat(1_000_000));
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    gzip.write_all(example.to_string().as_bytes()).unwrap();
    let body = gzip.finish().unwrap();
    assert!(body.len() < 10_000);

    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((mut connection, _)) = listener.accept().await {
            let _ = connection.read(&mut [0; 4096]).await;
            let head = format!(
                "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
                body.len()
            );
            let _ = connection.write_all(head.as_bytes()).await;
            let _ = connection.write_all(&body).await;
        }
    });
    format!("http://{address}/API")
}

#[tokio::test]
async fn the_limit_is_that_of_the_unpacked_body() {
    let builder = || Client::builder().web_api_key("key").retry(RetryPolicy::off());
    let url = compressing_server().await;
    let page = builder().base_url(&url).build().unwrap().achievement_unlocks(9).await.unwrap();
    assert_eq!(page.unlocks.len(), 2);
    let small = builder().base_url(&url).max_body_size(100_000).build().unwrap();
    let error = small.achievement_unlocks(9).await.unwrap_err();
    assert!(matches!(error, Error::TooLarge { limit: 100_000, .. }), "{error}");
}
