import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import sharp from "sharp";
import { chromiumArguments } from "../../scripts/support/chromium-arguments";
import { heldToCamera } from "../support/held-to-camera";
import { printedShapes } from "../support/pdf-picture";
import { inspect as look } from "./support/inspect";
import { newSeller, stagedCoat } from "./support/seller";
import { expect, test } from "./support/shop-test";
import { demoAccount } from "./support/staff";

/** What the browser takes for its camera: pictures one after the other. It is opened when a page asks for the camera. */
const VIDEO = path.join(os.tmpdir(), `necessite-camera-${process.pid}.mjpeg`);

// The Chromium without windows opens no camera.
const executablePath = process.env.CAMERA_CHROMIUM_PATH ?? process.env.CHROMIUM_PATH;
test.use({
  launchOptions: {
    args: [
      ...chromiumArguments(),
      "--use-fake-device-for-media-stream",
      `--use-file-for-fake-video-capture=${VIDEO}`,
    ],
    ...(executablePath && { executablePath }),
  },
});
// A camera that is there, and looks at a wall.
test.beforeAll(async () => {
  const wall = sharp({ create: { width: 640, height: 480, channels: 3, background: "#c3c0b5" } });
  fs.writeFileSync(VIDEO, await wall.jpeg().toBuffer());
});
test.afterAll(() => fs.rmSync(VIDEO, { force: true }));

test("the slip that a seller prints is held before the camera, and its piece opens", async ({
  newShopper,
  shopper,
  db,
}) => {
  const account = await newSeller(db);
  const number = await stagedCoat(db, account, "submit", "offer", "accept");
  const seller = await newShopper();
  await seller.signIn(account.email, account.password, `/sell/items/${number}`);
  const slip = await seller.page.request.get(`/sell/items/${number}/slip`);
  expect(slip.status()).toBe(200);
  const sheet = await printedShapes(await slip.body(), 200);
  const hands = [-3, -2, -1, 0, 1, 2].map((tilt) => ({ tilt, near: 1, blur: 0.7 }));
  const pictures = await Promise.all(hands.map((hand) => heldToCamera(sheet, hand)));
  fs.writeFileSync(VIDEO, Buffer.concat(pictures));

  const { email, password } = demoAccount("merchandiser");
  await shopper.signIn(email, password, "/admin/consignment/intake");
  await shopper.page.context().grantPermissions(["camera"]);
  // The page says with its answer that it may use the camera: it is loaded as a whole.
  await shopper.page.goto("/admin/consignment/intake");
  await shopper.page.getByRole("button", { name: "Use the camera" }).click();
  await shopper.page.waitForURL(`/admin/consignment/${number}`);
  await expect(shopper.page.getByRole("heading", { level: 1 })).toHaveText("Camel wool coat");
});

test("without leave to use the camera it says what to do, and the number can be written", async ({
  shopper,
}) => {
  const { email, password } = demoAccount("merchandiser");
  await shopper.signIn(email, password, "/admin/consignment/intake");
  await shopper.page.goto("/admin/consignment/intake");
  await shopper.page.getByRole("button", { name: "Use the camera" }).click();
  await expect(shopper.page.getByText(/may not use the camera/)).toBeVisible();
  await expect(shopper.page.getByLabel("Number of the piece")).toBeEnabled();
  await look(shopper.page, "intake without its camera");
});
