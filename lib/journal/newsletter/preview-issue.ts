import "server-only";
import type { Actor } from "../../access/actor";
import { hasPermission } from "../../access/permissions";
import { sql } from "../../db";
import { renderMail } from "../../email/render-mail";
import { env } from "../../env";
import { issueMail, type DeskIssue } from "./issue-queries";

/** The letter's HTML as it would arrive; null where nothing in it can be read. Editors only. */
export async function previewIssue(
  actor: Actor,
  issue: Pick<DeskIssue, "subject" | "preview" | "pieces">,
): Promise<string | null> {
  if (!hasPermission(actor, "editor")) return null;
  const mail = await issueMail(sql, issue);
  if (!mail) return null;
  const props = { ...mail, stopUrl: `${env.APP_URL}/journal` };
  return (await renderMail({ template: "newsletter", props }, env.APP_URL)).html;
}
