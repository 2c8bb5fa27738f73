import { stockCurated } from "./support/goods";
import { everybody, tidy } from "./support/matrix/people";
import { run } from "./support/matrix/run";
import { verdictOf } from "./support/matrix/verdict";
import { demoAccount } from "./support/staff";
import { expect, test } from "./support/shop-test";

test("what is another's reads as what is not there", async ({ db, rawVisitor, shopper }) => {
  test.setTimeout(300_000);
  const people = await everybody(db, rawVisitor().origin);
  const visitor = (name: string) => {
    const one = people.find((person) => person.name === name);
    if (!one) throw new Error(`Nobody is called ${name}`);
    return one.visitor;
  };
  const owner = people.find(({ name }) => name === "shopper-a");
  try {
    const email = await db.value<string>("SELECT email FROM users WHERE id = $1", [owner?.userId]);
    await shopper.signIn(email, demoAccount("shopper").password);
    const number = await shopper.buy(await stockCurated(db));
    const exported = await db.value<string>(
      `INSERT INTO data_exports (user_id, ready_at, expires_at) VALUES ($1, now(), now() + interval '1 day') RETURNING id`,
      [owner?.userId],
    );
    await db.rows("INSERT INTO data_export_files VALUES ($1, 'everything.json', '{}')", [exported]);
    const item = await db.value<string>(
      `SELECT i.number FROM consignment_items i JOIN users u ON u.id = i.consignor_id
        WHERE u.email = $1 AND i.status = 'listed' ORDER BY i.number LIMIT 1`,
      [demoAccount("seller").email],
    );
    const things = [
      ...["", "/return", "/claim"].map((end) => ["shopper-a", "/orders/", number, end] as const),
      ["shopper-a", "/account/data/", exported, "/everything.json"] as const,
      ...["", "/photos", "/contracts/1", "/slip"].map(
        (end) => ["seller-a", "/sell/items/", item, end] as const,
      ),
    ];
    const open = things.filter(([, , , end]) => !/return|claim|slip|contracts|photos/.test(end));
    for (const [name, start, id, end] of open)
      expect.soft(verdictOf(await visitor(name).get(start + id + end)), start + end).toBe("in");
    const others = ["anonymous", "shopper-b", "seller-b", "fulfilment", "admin"];
    const cells = await run(
      things.flatMap((thing) =>
        others
          // Staff read the papers of every piece.
          .filter((name) => !/slip|contracts/.test(thing[3]) || !/fulfilment|admin/.test(name))
          .map((name) => ({ thing, name })),
      ),
      async ({ thing: [, start, id, end], name }) => {
        const absent = id.replace(/.{4}$/, "0000");
        const read = async (key: string) => {
          const { status, location, text } = await visitor(name).get(start + key + end);
          // Every answer has a nonce of its own.
          const nonce = /nonce="([^"]+)"/.exec(text)?.[1] ?? "no nonce";
          return { status, location, text: text.replaceAll(key, "X").replaceAll(nonce, "N") };
        };
        expect.soft(await read(id), `${name} at ${start}${id}${end}`).toEqual(await read(absent));
      },
    );
    console.log(`another's and missing: cells tried: ${cells}`);
  } finally {
    await tidy(db);
  }
});
