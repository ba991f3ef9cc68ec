// The API reference as a reader uses it: the page that `ra simulate` serves, and the one that
// `cargo xtask docs` writes.

const assert = require("node:assert/strict");
const { spawn } = require("node:child_process");
const { resolve } = require("node:path");
const { createInterface } = require("node:readline");
const { after, before, test } = require("node:test");
const { pathToFileURL } = require("node:url");
const { chromium } = require("playwright-core");

const RA = `${process.env.CARGO_TARGET_DIR ?? "target"}/debug/ra`;

let simulator;
let browser;
let address;

before(async () => {
  simulator = spawn(RA, ["simulate", "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
  for await (const line of createInterface(simulator.stdout)) {
    address = line.match(/^API reference: (.*)$/)?.[1];
    if (address) break;
  }
  assert.ok(address, "the simulator does not say where the page is");
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
});

after(async () => {
  await browser?.close();
  simulator?.kill();
});

// Opens the page at `url`, hands it to `use` and returns its requests. Nothing may go wrong in it, and no
// other host may be asked: what the page's security policy stops is an error in its console.
async function withPage(url, colorScheme, use) {
  const context = await browser.newContext({ colorScheme, viewport: { width: 1400, height: 900 } });
  const page = await context.newPage();
  const requests = [];
  const problems = [];
  page.on("request", (request) => requests.push(new URL(request.url())));
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  await page.goto(url);
  await use(page);
  await context.close();
  const { host } = new URL(url);
  const elsewhere = requests.filter((request) => request.protocol !== "data:" && request.host !== host);
  assert.deepEqual(elsewhere.map(String), []);
  assert.deepEqual(problems, []);
  return requests;
}

// Finds an operation by what a reader types, and goes there.
async function search(page, text, path) {
  await page.getByRole("button", { name: "Search" }).first().click();
  await page.getByRole("combobox", { name: "search query" }).pressSequentially(text);
  await page.getByRole("option", { name: path }).click();
  const operation = page.getByRole("button", { name: new RegExp(`Test Request.*${path}`) });
  await operation.waitFor();
  return operation;
}

test("an operation is found by search, and its request is answered", async () => {
  const requests = await withPage(address, "light", async (page) => {
    const operation = await search(page, "leaderboard entries", "/API_GetLeaderboardEntries.php");
    await operation.click();
    const client = page.getByRole("dialog", { name: "API Client" });
    await client.getByRole("button", { name: /^Send get request/ }).click();
    const response = client.getByRole("region", { name: "Response" });
    await response.getByText("200 OK").waitFor();
    await response.getByText('"FormattedScore"').first().waitFor();
  });
  const sent = requests.filter(({ pathname }) => pathname === "/API/API_GetLeaderboardEntries.php");
  assert.equal(sent.length, 1);
  assert.ok(sent[0].searchParams.get("y"), "the key of the simulator is filled in");
});

test("the page in a file shows an operation with an example, and asks nobody", async () => {
  const url = pathToFileURL(resolve("target/api-reference.html")).href;
  const requests = await withPage(url, "light", async (page) => {
    await search(page, "GetGameHashes", "/API_GetGameHashes.php");
    await page.getByText('"490b2834e65737c1fce95e468cc8b8bf"').first().waitFor();
    await page.getByText("https://retroachievements.org/API").first().waitFor();
  });
  assert.deepEqual(requests.filter(({ protocol }) => protocol !== "data:").map(String), [url]);
});

for (const [theme, other] of [["light", "dark"], ["dark", "light"]]) {
  test(`the page follows a ${theme} system and can be switched`, async () => {
    await withPage(address, theme, async (page) => {
      await search(page, "unlocks", "/API_GetAchievementUnlocks.php");
      await page.locator(`body.${theme}-mode`).waitFor();
      assert.equal(await isDark(page), theme === "dark");
      await page.screenshot({ path: `target/api-reference-${theme}.png` });

      await page.getByRole("button", { name: `${other} mode` }).click();
      await page.locator(`body.${other}-mode`).waitFor();
      assert.equal(await isDark(page), other === "dark");
    });
  });
}

// Tells by the background, in whatever notation the browser gives it.
function isDark(page) {
  return page.evaluate(() => {
    const canvas = document.createElement("canvas").getContext("2d");
    canvas.fillStyle = getComputedStyle(document.body).backgroundColor;
    canvas.fillRect(0, 0, 1, 1);
    const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
    return red + green + blue < 384;
  });
}
