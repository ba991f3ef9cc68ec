// @generated from spec/ by `cargo xtask generate`. Do not edit.

//! The request by which a key is checked: the one with `x-check` in the spec.
use crate::client::Client;
use crate::requests::TopTenUsersRequest;

pub(crate) fn cheapest(client: &Client) -> TopTenUsersRequest {
    client.top_ten_users()
}
