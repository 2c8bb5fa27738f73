import { buy, user } from "../../support/shop";
import { clock } from "../../support/stripe";
import { expect, it } from "vitest";
import { fixedClock } from "@/lib/clock";
import { sql } from "@/lib/db";
import { askExport, findExportFile, listExports } from "@/lib/privacy/ask-export";
import { makeExport, sweepExports } from "@/lib/privacy/make-export";
import { makeProduct } from "../../support/goods";

const DAY = 86_400_000;

it("everything of one person in JSON and tables, made once, for them alone, for seven days", async () => {
  const then = fixedClock(clock.now());
  const person = await user();
  const other = await user();
  await sql("UPDATE users SET name = '=HYPERLINK(1)' WHERE id = $1", [person.userId]);
  const { orderId } = await buy(person, [await makeProduct()]);
  await buy(other, [await makeProduct()]);
  expect(await askExport(person, then)).toMatchObject({ ok: true });
  expect(await askExport(person, then)).toMatchObject({ code: "waiting" });
  const [asked] = await listExports(person, then);
  if (!asked) throw new Error("Nothing was asked for");
  expect(asked).toMatchObject({ readyAt: null, expiresAt: null, files: [] });

  await makeExport(asked.id, then);
  const [ready] = await listExports(person, then);
  expect(ready?.files[0]).toBe("everything.json");
  expect(ready?.files).toEqual(expect.arrayContaining(["orders.csv", "profile.csv"]));
  const read = (name: string, who = person) =>
    findExportFile(who, { exportId: asked.id, name }, then);
  const all = JSON.parse((await read("everything.json")) ?? "") as Record<
    string,
    { number: string }[]
  >;
  const [{ number } = { number: "" }] = await sql<{ number: string }>(
    "SELECT number FROM orders WHERE id = $1",
    [orderId],
  );
  expect(all["orders"]?.map((order) => order.number)).toEqual([number]);
  expect(JSON.stringify(all)).not.toMatch(/argon2|token_hash|password_hash/);
  // A spreadsheet reads no formula out of it.
  expect(await read("profile.csv")).toContain("'=HYPERLINK(1)");
  expect(await read("everything.json", other)).toBeNull();
  expect(await read("nothing.csv")).toBeNull();
  expect(await listExports(other, then)).toEqual([]);

  // A job may come twice.
  const before = await read("everything.json");
  then.advance(1000);
  await makeExport(asked.id, then);
  expect(await read("everything.json")).toBe(before);
  const mails = await sql("SELECT 1 FROM mails WHERE key = $1", [`data-export:${asked.id}`]);
  expect(mails).toHaveLength(1);

  then.advance(7 * DAY);
  expect(await read("everything.json")).toBeNull();
  expect(await listExports(person, then)).toEqual([]);
  await sweepExports(then);
  expect(await sql("SELECT 1 FROM data_exports WHERE id = $1", [asked.id])).toEqual([]);
});
