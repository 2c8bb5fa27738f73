import { afterAll, afterEach, expect, test, vi } from "vitest";
import { startSmtp } from "./smtp";

// The configuration is read when lib is first loaded, so the server is there before.
const smtp = await startSmtp();
process.env.SMTP_URL = smtp.url;
const { closeDb, sql } = await import("@/lib/db");
const { sendMail } = await import("@/lib/email/send-mail");
const { closeSmtp } = await import("@/lib/email/smtp");
const { closeSender } = await import("@/lib/jobs/boss");
const { mailRow, queueAlert, queueLink, queueMessage, SECRET_URL } = await import("./rows");

afterEach(() => {
  smtp.refuse(null);
  smtp.received.length = 0;
});
afterAll(async () => {
  closeSmtp();
  await smtp.close();
  await closeSender();
  await closeDb();
});

test("a mail arrives as text and HTML, under an id that comes from its own", async () => {
  const id = await queueLink("send:arrives");
  await sendMail(id);
  expect(smtp.received).toHaveLength(1);
  const [mail] = smtp.received;
  expect(mail?.to).toEqual(["ada@mail.example"]);
  expect(mail?.raw).toContain(`Message-ID: <${id}@necessite.example>`);
  expect(mail?.raw).toContain("Content-Type: text/plain; charset=utf-8");
  expect(mail?.raw).toContain("Content-Type: text/html; charset=utf-8");
  expect(mail?.raw.replaceAll("=\r\n", "").replaceAll("=3D", "=")).toContain(SECRET_URL);
  expect(await mailRow(id)).toMatchObject({ status: "sent", attempts: 1, last_error: null });
});

test("an answer to a message from the contact page goes to its writer, to any other mail to the shop", async () => {
  await sendMail(await queueMessage("send:message", "writer@mail.example"));
  await sendMail(await queueLink("send:link"));
  const [message, link] = smtp.received;
  expect(message?.raw).toMatch(/^Reply-To: writer@mail\.example\r?$/m);
  expect(message?.raw).toMatch(/^From: .*shop@necessite\.example/m);
  expect(link?.raw).not.toContain("Reply-To");
});

test("a letter that one can do without says how programs stop it, others do not", async () => {
  await sendMail(await queueAlert("send:alert", "http://localhost:3000/alerts/an-id.a-key"));
  await sendMail(await queueLink("send:owed"));
  const [alert, owed] = smtp.received;
  expect(alert?.raw).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
  const header = /^List-Unsubscribe:\s+<([^>]+)>/m.exec(alert?.raw ?? "")?.[1];
  expect(header).toBe("http://localhost:3000/alerts/an-id.a-key/stop");
  expect(owed?.raw).not.toContain("List-Unsubscribe");
});

test("what is kept of a mail that went out opens nothing", async () => {
  const id = await queueLink("send:kept");
  await sendMail(id);
  const row = await mailRow(id);
  expect(JSON.stringify(row)).not.toContain("very-secret");
  expect(row.html).toContain("Sign in");
  expect(row.text).toContain("Hello Ada,");
  expect(row.props.url).toBe("http://localhost:3000");
});

test("run twice at once and again later, it arrives once", async () => {
  const id = await queueLink("send:twice");
  const release = smtp.hold();
  const first = sendMail(id);
  await vi.waitUntil(() => smtp.waiting() === 1);
  await expect(sendMail(id)).rejects.toThrow("is being sent by another run");
  release();
  await first;
  await sendMail(id);
  expect(smtp.received).toHaveLength(1);
  expect(await mailRow(id)).toMatchObject({ status: "sent", attempts: 1 });
});

test("of ten runs that start together one sends", async () => {
  const id = await queueLink("send:ten");
  const runs = await Promise.allSettled(Array.from({ length: 10 }, () => sendMail(id)));
  expect(runs.some(({ status }) => status === "fulfilled")).toBe(true);
  expect(smtp.received).toHaveLength(1);
});

test("refused for now, it is sent by a later run", async () => {
  const id = await queueLink("send:later");
  for (const stage of ["recipient", "data"] as const) {
    smtp.refuse(stage, 451);
    await expect(sendMail(id)).rejects.toThrow("not now");
    expect(await mailRow(id)).toMatchObject({ status: "queued", html: null });
    expect((await mailRow(id)).last_error).toContain("not now");
  }
  smtp.refuse(null);
  await sendMail(id);
  expect(smtp.received).toHaveLength(1);
  expect(await mailRow(id)).toMatchObject({ status: "sent", attempts: 3, last_error: null });
});

test("refused for good, it is failed and not tried again", async () => {
  const id = await queueLink("send:never");
  smtp.refuse("recipient", 550);
  await sendMail(id);
  expect(await mailRow(id)).toMatchObject({ status: "failed", attempts: 1 });
  expect((await mailRow(id)).last_error).toContain("not now");
  smtp.refuse(null);
  await sendMail(id);
  expect(smtp.received).toEqual([]);
});

test("a refused log-in is our trouble, so the mail waits", async () => {
  const id = await queueLink("send:log-in");
  // Connections are kept open; only a new one logs in.
  closeSmtp();
  smtp.refuse("auth", 535);
  await expect(sendMail(id)).rejects.toThrow();
  expect(await mailRow(id)).toMatchObject({ status: "queued" });
  smtp.refuse(null);
  await sendMail(id);
  expect(smtp.received).toHaveLength(1);
});

test("a run that died is taken over, and a repeat is recognisable", async () => {
  const id = await queueLink("send:died");
  await sendMail(id);
  // As if the process had ended between the server's answer and our note of it, three minutes ago.
  await sql(
    `UPDATE mails SET status = 'queued', sent_at = now() - interval '3 minutes',
       props = jsonb_set(props, '{url}', '"http://localhost:3000/again"') WHERE id = $1`,
    [id],
  );
  await sendMail(id);
  const ids = smtp.received.map(({ raw }) => /^Message-ID: (.*)$/m.exec(raw)?.[1]);
  expect(ids).toHaveLength(2);
  expect(new Set(ids).size).toBe(1);
});
