import { afterAll, beforeAll, expect, test } from "vitest";
import { checkInvariants } from "@/lib/invariants/check";
import { openScratch, type Scratch } from "../house/client";
import { buildWorld, NOW } from "../house/world";

let scratch: Scratch;
beforeAll(async () => {
  scratch = await openScratch();
});
afterAll(() => scratch.close());

test("the stocked shop violates nothing", async () => {
  expect(await checkInvariants(scratch.run, new Date())).toEqual([]);
});

test("a small world of orders in three states violates nothing", async () => {
  await scratch.undone(async (run) => {
    await buildWorld(run);
    await run("SET CONSTRAINTS ALL IMMEDIATE");
    expect(await checkInvariants(run, NOW)).toEqual([]);
  });
});
