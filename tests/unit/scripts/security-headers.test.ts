import type { IncomingMessage, ServerResponse } from "node:http";
import { expect, it } from "vitest";
import { securityHeaders, type SecuritySettings } from "../../../scripts/support/security-headers";

const SHOP: SecuritySettings = {
  appUrl: "https://shop.example",
  dev: false,
  demo: false,
  uploadOrigin: null,
};

function ask(
  url: string,
  settings: Partial<SecuritySettings> = {},
  sent: Record<string, string> = {},
) {
  const request = { url, headers: { ...sent } } as unknown as IncomingMessage;
  const headers = new Map<string, string>();
  const response = {
    setHeader: (name: string, value: string) => headers.set(name.toLowerCase(), value),
    hasHeader: (name: string) => headers.has(name),
    writeHead: () => {},
  } as unknown as ServerResponse;
  securityHeaders({ ...SHOP, ...settings })(request, response);
  const policy = headers.get("content-security-policy") ?? "";
  const part = (name: string) =>
    policy.split("; ").find((one) => one.startsWith(`${name} `)) ?? `no ${name}`;
  return { request, response, headers, policy, part, scripts: part("script-src") };
}

const nonceOf = (text: string) => /'nonce-([^']+)'/.exec(text)?.[1];

it.each([
  "/account",
  "/account/security",
  "/admin",
  "/admin/products?q=a",
  "/bag",
  "/gift-cards/new",
  "/checkout",
  "/checkout/review",
  "/orders/lookup",
  "/sell/items",
  "/sign-in?next=/bag",
  "/wishlist",
])("gives %s a nonce of its own, and Next the same", (path) => {
  const { scripts, policy, request } = ask(path);
  const nonce = nonceOf(scripts);
  expect(nonce).toMatch(/^[A-Za-z0-9+/]{22}==$/);
  expect(scripts).toContain("'strict-dynamic'");
  expect(scripts).not.toContain("unsafe");
  expect(request.headers["content-security-policy"]).toBe(policy);
  expect(nonceOf(ask(path).scripts)).not.toBe(nonce);
});

it.each([
  "/",
  "/shop",
  "/products/plain-cream",
  "/sell",
  "/journal/a",
  "/checkout/confirming",
  "/administer",
])("gives %s, which is kept for everybody, none", (path) => {
  const { scripts, request } = ask(path);
  expect(nonceOf(scripts)).toBeUndefined();
  expect(request.headers).not.toHaveProperty("content-security-policy");
});

it("never takes a policy from outside", () => {
  const forged = {
    "content-security-policy": "script-src 'nonce-forged'",
    "content-security-policy-report-only": "script-src 'nonce-forged'",
  };
  expect(ask("/", {}, forged).request.headers).toEqual({});
  const { request, policy } = ask("/bag", {}, forged);
  expect(request.headers).toEqual({ "content-security-policy": policy });
  expect(policy).not.toContain("forged");
});

it("asks no nonce of what Next made before, which has none", () => {
  const missing = ask("/account/nowhere");
  missing.headers.set("x-nextjs-prerender", "1");
  missing.response.writeHead(404);
  expect(missing.headers.get("content-security-policy")).toBe(ask("/").policy);
  const made = ask("/account");
  made.headers.set("x-nextjs-prerender", "1").set("x-nextjs-postponed", "1");
  made.response.writeHead(200);
  expect(made.headers.get("content-security-policy")).toBe(made.policy);
});

it("keeps every page out of other sites' frames, and lets nothing else in", () => {
  for (const path of ["/", "/account"]) {
    const { headers, part } = ask(path);
    expect(part("frame-ancestors")).toBe("frame-ancestors 'none'");
    expect(part("object-src")).toBe("object-src 'none'");
    expect(part("base-uri")).toBe("base-uri 'self'");
    expect(part("connect-src")).toBe("connect-src 'self'");
    expect(part("form-action")).toBe("form-action 'self' https://checkout.stripe.com");
    expect(Object.fromEntries(headers)).toMatchObject({
      "x-content-type-options": "nosniff",
      "cross-origin-opener-policy": "same-origin",
      "referrer-policy": "strict-origin-when-cross-origin",
      "permissions-policy": "camera=(), microphone=(), geolocation=()",
      "strict-transport-security": "max-age=31536000; includeSubDomains",
    });
  }
});

it("asks for https only where the shop has it", () => {
  expect(
    ask("/", { appUrl: "http://localhost:3000" }).headers.has("strict-transport-security"),
  ).toBe(false);
});

it("opens what a setting needs and no more", () => {
  expect(ask("/", { uploadOrigin: "https://files.example" }).part("connect-src")).toBe(
    "connect-src 'self' https://files.example",
  );
  expect(ask("/", { demo: true }).part("form-action")).toContain("http://127.0.0.1:*");
  const intake = ask("/admin/consignment/intake/P-1");
  expect(intake.scripts).toContain("'wasm-unsafe-eval'");
  expect(intake.headers.get("permissions-policy")).toContain("camera=(self)");
  expect(ask("/admin/consignment").headers.get("permissions-policy")).toContain("camera=()");
});
