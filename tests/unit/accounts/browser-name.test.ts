import { expect, it } from "vitest";
import { browserName } from "@/lib/accounts/browser-name";

const CHROME = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36";

it.each([
  [CHROME, "Chrome on Linux"],
  [`${CHROME.replace("X11; Linux x86_64", "Windows NT 10.0")} Edg/140.0`, "Edge on Windows"],
  ["Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:140.0) Firefox/140.0", "Firefox on a Mac"],
  ["Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Safari/604.1", "Safari on an iPhone"],
  ["curl/8.0", "A browser we do not know"],
  [null, "A browser we do not know"],
])("%s is %s", (userAgent, name) => {
  expect(browserName(userAgent)).toBe(name);
});
