import fc from "fast-check";
import { randomUUID } from "node:crypto";
import { stockCurated } from "./support/goods";
import { expect, test } from "./support/shop-test";

const RUNS = { numRuns: 60, endOnFailure: true };

test("malformed addresses get an answer that is not an error of ours", async ({ rawVisitor }) => {
  const visitor = rawVisitor();
  const known = [
    "/products/",
    "/shop/",
    "/collections/",
    "/concerns/",
    "/resale/",
    "/orders/",
    "/media/",
    "/link/",
  ];
  const bad = [
    "%",
    "%E0%A4%A",
    "%00",
    "%ff%fe",
    "%2e%2e%2f",
    "..%5c..",
    "%ED%A0%80",
    "a".repeat(3000),
    "-1",
    "1e3",
  ];
  const queries = [
    "",
    "?key=%E0%A4%A",
    "?key=%00",
    "?problem=%ff",
    "?a[$gt]=",
    "?page=-1&page=2",
    "?next=//evil.example",
  ];
  const cases = [
    ...known.flatMap((start) => bad.map((end) => start + end)),
    ...[
      "/bag",
      "/orders/N-100001",
      "/sign-in",
      "/checkout/return",
      "/api/visitor",
      "/admin/orders",
    ].flatMap((path) => queries.map((query) => path + query)),
    "/checkout/return?session=cs_test_nothingofourswasevercalledthis",
    "/checkout/return?session[$gt]=",
    "/api/visitor?product=not-a-product",
    "/api/visitor?product=%00",
    "//evil.example/",
    "/\\evil.example",
  ];
  for (const path of cases) {
    const { status, location } = await visitor.get(path);
    expect.soft(status, path.slice(0, 80)).toBeLessThan(500);
    expect.soft(location ?? "", path.slice(0, 80)).not.toMatch(/^(https?:)?\/\/evil|^\/\\/);
  }
});

test("paths made of any bytes never break a page", async ({ rawVisitor }) => {
  const visitor = rawVisitor();
  const segment = fc.oneof(
    fc.webSegment(),
    fc
      .uint8Array({ minLength: 1, maxLength: 12 })
      .map((bytes) => [...bytes].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join("")),
  );
  const room = fc.constantFrom(
    "products",
    "shop",
    "resale",
    "orders",
    "media",
    "link",
    "admin/orders",
  );
  await fc.assert(
    fc.asyncProperty(room, segment, async (start, end) => {
      expect((await visitor.get(`/${start}/${end}`)).status).toBeLessThan(500);
    }),
    RUNS,
  );
});

test("the desk's files are for those who sit at it", async ({ request }) => {
  for (const file of ["template", "products"])
    expect.soft((await request.get(`/admin/export/${file}`)).status(), file).toBe(404);
});

test("bodies of other kinds than forms are turned away", async ({ rawVisitor }) => {
  const visitor = rawVisitor();
  const bodies: [type: string, body: string | Buffer][] = [
    ["application/json", '{"variantId":{"$gt":""}}'],
    ["text/plain", "variantId=1"],
    ["application/x-www-form-urlencoded", "variantId=%E0%A4%A&quantity=%00"],
    ["multipart/form-data", "no boundary"],
    ["multipart/form-data; boundary=x", "--y\r\n\r\n"],
    ["multipart/form-data; boundary=x", Buffer.from([0, 255, 254, 13, 10])],
    ["application/octet-stream", Buffer.alloc(100_000, 255)],
    ["", ""],
  ];
  const doors = [
    "/bag/lines",
    "/bag",
    "/checkout",
    "/sign-in",
    "/api/stripe/webhook",
    "/api/revalidate",
    "/shop",
    "/api/auth/signin/credentials",
  ];
  for (const [type, body] of bodies) {
    for (const path of doors) {
      const headers = {
        ...(type && { "content-type": type }),
        "content-length": String(Buffer.byteLength(body)),
      };
      const { status } = await visitor.send("POST", path, headers, body);
      expect.soft(status, `${path} with ${type}`).toBeLessThan(500);
    }
  }
});

test("made-up actions and action ids are refused", async ({ rawVisitor }) => {
  const visitor = rawVisitor();
  for (const id of ["0".repeat(42), "x", "__proto__", "\\0", randomUUID()]) {
    const fetched = await visitor.post("/bag", [["0", "[]"]], { "next-action": id });
    expect.soft(fetched.status, `fetched ${id}`).toBeLessThan(500);
    const native = await visitor.post("/bag", [[`$ACTION_ID_${id}`, ""]]);
    expect.soft(native.status, `native ${id}`).toBeLessThan(500);
    const bound = await visitor.post("/bag", [
      ["$ACTION_REF_1", ""],
      ["$ACTION_1:0", `{"id":"${id.replaceAll("\\", "")}","bound":"$@1"}`],
      ["$ACTION_1:1", '[{"$gt":""}]'],
    ]);
    expect.soft(bound.status, `bound ${id}`).toBeLessThan(500);
  }
});

test("forged, foreign and huge cookies are nobody's", async ({ rawVisitor, db }) => {
  const balm = await stockCurated(db);
  const owner = rawVisitor();
  await owner.post("/bag/lines", [["variantId", balm.variantId]]);
  const real = owner.cookies.get("nv") ?? "";
  const [id = "", signature = ""] = real.split(".");
  const forged = [
    `${id}.`,
    `${id}.${"A".repeat(43)}`,
    `${randomUUID()}.${signature}`,
    id,
    `${id.toUpperCase()}.${signature}`,
    "%00",
    "%E0%A4%A",
    "{}",
    "a".repeat(6000),
  ];
  for (const value of forged) {
    const thief = rawVisitor();
    thief.cookies.set("nv", value);
    const seen = await thief.send("GET", "/api/visitor");
    expect.soft(seen.status, value.slice(0, 60)).toBe(200);
    expect.soft(JSON.parse(seen.text), value.slice(0, 60)).toMatchObject({ bag: 0 });
    expect.soft((await thief.get("/bag")).text, value.slice(0, 60)).not.toContain(balm.title);
  }
  for (const name of ["nv", "nf", "next-auth.session-token"]) {
    const giant = rawVisitor();
    giant.cookies.set(name, "x".repeat(30_000));
    expect.soft((await giant.get("/bag")).status, `giant ${name}`).toBeLessThan(500);
    giant.cookies.set(name, `${"e30".repeat(100)}.${"A".repeat(43)}`);
    expect.soft((await giant.get("/sign-in")).status, `forged ${name}`).toBe(200);
  }
});

test("another visitor's bag cannot be changed", async ({ rawVisitor, db }) => {
  const balm = await stockCurated(db);
  const owner = rawVisitor();
  const thief = rawVisitor();
  const own = await stockCurated(db);
  await owner.post("/bag/lines", [["variantId", balm.variantId]]);
  await thief.post("/bag/lines", [["variantId", own.variantId]]);
  const hidden = await thief.hiddenFields("/bag", "quantity");
  const parts = [...hidden, ["variantId", balm.variantId], ["quantity", "9"]] as const;
  expect((await thief.post("/bag", parts)).status).toBeLessThan(500);
  expect((await thief.get("/bag")).text).toContain("no longer in your bag");
  const quantity = await db.value<number>(
    `SELECT l.quantity FROM cart_lines l JOIN carts c ON c.id = l.cart_id WHERE c.visitor_id = $1`,
    [owner.visitorId],
  );
  expect(quantity).toBe(1);
});

test("forms that come from another site are refused", async ({ rawVisitor, db }) => {
  const balm = await stockCurated(db);
  const visitor = rawVisitor();
  await visitor.post("/bag/lines", [["variantId", balm.variantId]]);
  const quantity = (): Promise<number> =>
    db.value<number>(
      `SELECT sum(l.quantity)::int FROM cart_lines l JOIN carts c ON c.id = l.cart_id WHERE c.visitor_id = $1`,
      [visitor.visitorId],
    );
  const foreign: Record<string, string>[] = [
    { origin: "https://evil.example", "sec-fetch-site": "cross-site" },
    { origin: "https://evil.example" },
    { origin: "null", "sec-fetch-site": "cross-site" },
    { origin: visitor.origin, "sec-fetch-site": "same-site" },
  ];
  const hidden = await visitor.hiddenFields("/bag", "quantity");
  for (const headers of foreign) {
    const added = await visitor.post("/bag/lines", [["variantId", balm.variantId]], headers);
    expect.soft(added.status, JSON.stringify(headers)).toBe(403);
    const parts = [...hidden, ["variantId", balm.variantId], ["quantity", "7"]] as const;
    const changed = await visitor.post("/bag", parts, headers);
    expect.soft(changed.status, JSON.stringify(headers)).toBe(403);
    expect.soft(await quantity(), JSON.stringify(headers)).toBe(1);
  }
});

test("a made-up client address does not get around the limit on tries", async ({
  rawVisitor,
  db,
}) => {
  const visitor = rawVisitor();
  const hidden = await visitor.hiddenFields("/sign-in", "password");
  const mark = randomUUID().slice(0, 8);
  await visitor.post(
    "/sign-in",
    [...hidden, ["email", `${mark}@mail.example`], ["password", "not known to anybody"]],
    { "x-forwarded-for": "203.0.113.77" },
  );
  const invented = await db.value<number>(
    "SELECT count(*)::int FROM rate_limits WHERE key LIKE '%203.0.113.77'",
  );
  expect(invented).toBe(0);
});
