import { afterAll, expect, test } from "vitest";
import { closeDb, sql } from "@/lib/db";
import { findSentMail, listSentMails } from "@/lib/email/queries";
import { sendMail } from "@/lib/email/send-mail";
import { closeSender } from "@/lib/jobs/boss";
import { mailRow, queueLink, SECRET_URL } from "./rows";

afterAll(async () => {
  await closeSender();
  await closeDb();
});

test("without SMTP a mail is kept whole, so that its link can be used", async () => {
  const id = await queueLink("mailbox:kept");
  expect(await findSentMail(id)).toBeNull();
  await sendMail(id);
  const mail = await findSentMail(id);
  expect(mail).toMatchObject({
    to: "ada@mail.example",
    subject: "Your sign-in link for nécessité",
  });
  expect(mail?.text).toContain(SECRET_URL);
  expect(mail?.html).toContain(SECRET_URL.replaceAll("&", "&amp;"));
  expect(mail?.sentAt).toBeInstanceOf(Date);
});

test("the newest mail stands first", async () => {
  const first = await queueLink("mailbox:first");
  const second = await queueLink("mailbox:second");
  await sendMail(second);
  await sendMail(first);
  expect((await listSentMails()).slice(0, 2).map(({ id }) => id)).toEqual([first, second]);
});

test("a mail whose content does not fit its template is not sent and says why", async () => {
  const id = await queueLink("mailbox:odd");
  await sql(`UPDATE mails SET props = '{"name": 5}' WHERE id = $1`, [id]);
  await expect(sendMail(id)).rejects.toThrow();
  expect(await mailRow(id)).toMatchObject({ status: "queued", attempts: 1 });
  expect((await mailRow(id)).last_error).toContain("name");
});

test("a job for a mail that does not exist fails", async () => {
  await expect(sendMail("00000000-0000-4000-8000-000000000000")).rejects.toThrow(
    "There is no mail",
  );
});
