import { randomUUID } from "node:crypto";
import { afterAll, describe, expect, it } from "vitest";
import type { GuestActor } from "@/lib/access/actor";
import { systemClock as clock } from "@/lib/clock";
import { sendMessage } from "@/lib/contact/send-message";
import type { ContactInput } from "@/lib/contact/schema";
import { closeDb, sql } from "@/lib/db";
import { closeSender } from "@/lib/jobs/boss";

afterAll(async () => {
  await closeSender();
  await closeDb();
});

const guest = (): GuestActor => ({ kind: "guest", visitorId: randomUUID() });
const from = () => ({ ip: `2001:db8::${randomUUID().slice(0, 4)}`, userAgent: "a test" });

const message = (changes: Partial<ContactInput> = {}): ContactInput => ({
  name: "Ada",
  email: `ada-${randomUUID()}@people.example`,
  topic: "order",
  orderNumber: "N-100234",
  message: "Where is it?\n\nThe tracking has not moved since Monday.",
  ...changes,
});

const mailsFrom = (email: string) =>
  sql<{ to: string; props: Record<string, unknown> }>(
    `SELECT "to"::text AS to, props FROM mails WHERE template = 'contact-message' AND props->>'replyTo' = $1`,
    [email],
  );

describe("a message from the contact page", () => {
  it("goes to the shop, with the writer's address to answer to, and nowhere else", async () => {
    const input = message();
    expect(await sendMessage(guest(), input, from(), clock)).toEqual({
      ok: true,
      value: { email: input.email },
    });
    expect(await mailsFrom(input.email)).toEqual([
      {
        to: "care@necessite.example",
        props: {
          name: "Ada",
          replyTo: input.email,
          topic: "An order",
          orderNumber: "N-100234",
          message: input.message,
        },
      },
    ]);
    expect(await sql(`SELECT 1 FROM mails WHERE "to" = $1::citext`, [input.email])).toEqual([]);
  });

  it("is mailed once however often the same is sent within the hour, and again with other words", async () => {
    const input = message({ orderNumber: undefined });
    const still = { now: () => new Date("2030-01-01T12:10:00Z") };
    for (let time = 0; time < 2; time += 1) await sendMessage(guest(), input, from(), still);
    expect(await mailsFrom(input.email)).toHaveLength(1);
    await sendMessage(guest(), { ...input, message: "One more thing." }, from(), still);
    expect(await mailsFrom(input.email)).toHaveLength(2);
  });

  it("is refused after five in an hour from one address, and writes nothing then", async () => {
    const { email } = message();
    for (let count = 1; count <= 5; count += 1) {
      await sendMessage(guest(), message({ email, message: `No. ${count}` }), from(), clock);
    }
    const sixth = await sendMessage(guest(), message({ email, message: "No. 6" }), from(), clock);
    expect(sixth).toMatchObject({ ok: false, code: "too_many" });
    expect(await mailsFrom(email)).toHaveLength(5);
  });
});
