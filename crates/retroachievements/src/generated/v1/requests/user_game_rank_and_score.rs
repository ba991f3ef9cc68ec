// @generated from spec/ by `cargo xtask generate`. Do not edit.

//! A user's rank and points in a game.
use crate::argument::Argument;
use crate::argument::argument;
use crate::call::Typed;
use crate::client::Client;
use crate::error::Error;
use crate::error::Result;
use crate::known::{self, Proof};
use crate::operation::Operation;
use crate::options::Options;
use crate::subject::Subject;
use std::pin::Pin;

static OPERATION: Operation = Operation {
    id: "getUserGameRankAndScore",
    not_found: &[],
    refused_as_empty: &[],
    empty: "",
    max_age: None,
    service: crate::service::Service::V1,
    is_private: false,
};

impl Client {
    /// A user's rank and points in a game.
    ///
    /// A user's rank among the players of a game, by points earned in any mode. Of players with equal points, the
    /// one who got there first ranks higher; ranks are not shared. The server ranks all players of the game for
    /// each request.
    ///
    /// The list has one entry, or none if the user never started the game, or if the user or game is unknown. A
    /// user who started the game and earned nothing has an entry with 0 points.
    ///
    /// Endpoint: `API_GetUserGameRankAndScore.php` ([the site's documentation](https://api-docs.retroachievements.org/v1/get-user-game-rank-and-score.html)).
    ///
    /// # Arguments
    ///
    /// - `game_id`: Game ID.
    /// - `user`: User name or ULID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> retroachievements::Result<()> {
    /// let client = retroachievements::Client::from_env()?;
    /// let answer = client.user_game_rank_and_score(1, "Scott").await?;
    /// for row in answer {
    ///     println!("{} {}", row.user, row.total_score);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn user_game_rank_and_score<T0, T1>(&self, game_id: T0, user: T1) -> UserGameRankAndScoreRequest
    where
        T0: TryInto<crate::GameId, Error: Into<Error>>,
        T1: TryInto<crate::UserRef, Error: Into<Error>>,
    {
        UserGameRankAndScoreRequest {
            client: self.clone(),
            game_id: argument(game_id),
            user: argument(user),
            require_user: false,
            options: Options::default(),
        }
    }
}

/// A request for a user's rank and points in a game, made by [`Client::user_game_rank_and_score`]. Await it, or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct UserGameRankAndScoreRequest {
    client: Client,
    game_id: Argument<crate::GameId>,
    user: Argument<crate::UserRef>,
    require_user: bool,
    pub(super) options: Options,
}

impl UserGameRankAndScoreRequest {
    /// Makes an unknown user an error, [`Error::NotFound`](crate::Error::NotFound), where the server has an empty answer: so a mistyped name is found.
    ///
    /// An empty answer then takes a second request, `user_points`, within the same `deadline`. Default: an unknown user has an empty answer.
    pub fn require_user(mut self) -> Self {
        self.require_user = true;
        self
    }

    /// Timeout of one attempt. Default: [`ClientBuilder::timeout`](crate::ClientBuilder::timeout).
    pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
        self.options.timeout = Some(timeout);
        self
    }

    /// Which failures to retry, and when. Default: [`ClientBuilder::retry`](crate::ClientBuilder::retry).
    pub fn retry(mut self, retry: crate::RetryPolicy) -> Self {
        self.options.retry = Some(retry);
        self
    }

    /// Time for the whole call, all attempts and waits included: for the rate limit, between attempts, and those
    /// that the server asks for. The client does not begin a wait that would pass it, but fails at once with
    /// [`Error::Deadline`](crate::Error::Deadline), which says what it would have waited for.
    ///
    /// It counts from when the request is sent. Each page of a list has this time. Default: none.
    pub fn deadline(mut self, deadline: std::time::Duration) -> Self {
        self.options.deadline = Some(deadline);
        self
    }

    /// What the client's cache does with this request. Default: [`CachePolicy::Default`](crate::CachePolicy::Default).
    ///
    /// Without a [cache](crate::ClientBuilder::cache) it does nothing.
    #[cfg(feature = "cache")]
    pub fn cache(mut self, cache: crate::CachePolicy) -> Self {
        self.options.cache = Some(cache);
        self
    }

    /// Sends the request. Awaiting the request itself does the same.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidArgument`](crate::Error::InvalidArgument) before anything is sent, and any
    /// other [`Error`](crate::Error) after.
    pub async fn send(self) -> Result<Vec<crate::models::UserGameRankAndScore>> {
        let proof = self.proof();
        known::checked(
                proof,
                async move {
                    self.call()?
                        .send(|answer| {
                            answer.into_iter().map(|item| item.into()).collect()
                        })
                        .await
                },
                |answer: &Vec<crate::models::UserGameRankAndScore>| answer.is_empty(),
            )
            .await
    }

    /// Sends the request, and returns the response as the server sent it, with the names of the wire. For what
    /// the types do not have, or read otherwise than you need.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send), except that any JSON will do.
    pub async fn json(self) -> Result<serde_json::Value> {
        let proof = self.proof();
        known::checked(proof, async move { self.call()?.json().await }, |json| known::is_empty(json, ""))
            .await
    }

    /// How to find out whether there is what an empty answer is about.
    fn proof(&self) -> Option<Proof> {
        let user = self.user.clone().ok().filter(|_| self.require_user)?;
        let mut request = self.client.user_points(user);
        request.options = self.options.clone();
        Some(Proof::new(&OPERATION, self.options.deadline, move |deadline| {
            request.options.deadline = deadline;
            Box::pin(request.json())
        }))
    }

    /// Checks the arguments, and builds what is sent.
    fn call(
        self,
    ) -> Result<
        Typed<retroachievements_client::wire::List<retroachievements_client::types::UserGameRankAndScore>>,
    > {
        let game_id = self.game_id?.get();
        let user = String::from(self.user?);
        let subjects = [Subject::new("game", game_id), Subject::new("user", &user)];
        self.client.call(&OPERATION, subjects, self.options, |api| async move {
            api.get_user_game_rank_and_score(game_id, &user).await
        })
    }
}

impl IntoFuture for UserGameRankAndScoreRequest {
    type Output = Result<Vec<crate::models::UserGameRankAndScore>>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
