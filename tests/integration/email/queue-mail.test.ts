import { afterAll, expect, test } from "vitest";
import { closeDb, sql, transaction } from "@/lib/db";
import { queueMail } from "@/lib/email/queue-mail";
import { closeSender } from "@/lib/jobs/boss";
import { mailRow, queueLink } from "./rows";

afterAll(async () => {
  await closeSender();
  await closeDb();
});

const jobsOf = (mailId: string) =>
  sql("SELECT id FROM pgboss.job WHERE name = 'mail.send' AND data ->> 'mailId' = $1", [mailId]);

const letter = {
  to: "ada@mail.example",
  template: "account-exists",
  props: { name: null, url: "http://localhost:3000/sign-in" },
} as const;

test("a mail is queued with the job that sends it", async () => {
  const id = await queueLink("queue:once");
  expect(await mailRow(id)).toMatchObject({ status: "queued", attempts: 0, html: null });
  expect(await jobsOf(id)).toHaveLength(1);
});

test("a second mail with the same key is neither written nor sent, also at the same time", async () => {
  await Promise.all(
    Array.from({ length: 8 }, () =>
      transaction((tx) => queueMail(tx, { ...letter, key: "queue:same" })),
    ),
  );
  const rows = await sql<{ id: string }>("SELECT id FROM mails WHERE key = 'queue:same'");
  expect(rows).toHaveLength(1);
  expect(await jobsOf(rows[0]?.id ?? "")).toHaveLength(1);
});

test("what is rolled back leaves neither mail nor job", async () => {
  let id = "";
  const undone = transaction(async (tx) => {
    await queueMail(tx, { ...letter, key: "queue:undone" });
    const [row] = await tx<{ id: string }>("SELECT id FROM mails WHERE key = 'queue:undone'");
    id = row?.id ?? "";
    throw new Error("changed our mind");
  });
  await expect(undone).rejects.toThrow("changed our mind");
  expect(id).not.toBe("");
  expect(await sql("SELECT id FROM mails WHERE key = 'queue:undone'")).toEqual([]);
  expect(await jobsOf(id)).toEqual([]);
});
