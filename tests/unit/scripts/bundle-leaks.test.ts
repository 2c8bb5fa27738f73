import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { bundleLeaks } from "../../../scripts/support/bundle-leaks";

let folder: string;
const put = (file: string, text: string) => {
  fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  fs.writeFileSync(path.join(folder, file), text);
};
const environment = {
  AUTH_SECRET: "canary-of-the-sessions",
  SMTP_URL: "",
  GOOGLE_CLIENT_SECRET: "short",
};

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "bundles-"));
  put("chunks/page.js", 'var a="short words for shoppers";');
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

it("finds nothing in files without secrets", () => {
  expect(bundleLeaks(environment, folder)).toEqual([]);
});

it("names the file and the setting, never the secret", () => {
  put("chunks/deep/other.js", `fetch("/",{headers:{a:"canary-of-the-sessions"}})`);
  expect(bundleLeaks(environment, folder)).toEqual([
    `${path.join("chunks", "deep", "other.js")}: the value of AUTH_SECRET`,
  ]);
});

it("finds the server's code by its words", () => {
  put("chunks/query.js", "q('SELECT 1 FROM stock FOR UPDATE');process.env.STRIPE_SECRET_KEY");
  expect(bundleLeaks({}, folder)).toEqual([
    `${path.join("chunks", "query.js")}: FOR UPDATE`,
    `${path.join("chunks", "query.js")}: STRIPE_SECRET_KEY`,
  ]);
});
