import "server-only";
import type { Submission } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import type { z } from "zod";
import { fieldNames, knownFields } from "./form-fields";
import { isSameOrigin } from "./same-origin";

/**
 * Reads a form that a cached page posts to a plain endpoint (docs/decisions/0001). `foreign` where it came from
 * another site, `unreadable` where it is no form or has a field that the schema does not know.
 */
export async function readPlainForm<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<"foreign" | "unreadable" | Submission<z.output<Schema>>> {
  if (!isSameOrigin(request)) return "foreign";
  const sent = await request.formData().catch(() => null);
  const data = sent && knownFields(sent, fieldNames(schema));
  // What was sent empty is not missing: an empty quantity is a mistake, not one.
  return data ? parseWithZod(data, { schema, disableAutoCoercion: true }) : "unreadable";
}

/** True where script asks and shows the answer itself; a browser's own form wants a page. */
export function wantsJson(request: Request): boolean {
  return request.headers.get("accept")?.includes("application/json") ?? false;
}

/** Sends the browser on to a page of this shop after a form, so that reloading it posts nothing again. */
export function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { location } });
}
