import { systemClock } from "@/lib/clock";
import { orderNumber, orderRefFields } from "@/lib/orders/schema";
import { addPhotos, MOST_PHOTOS } from "@/lib/returns/add-photos";
import { uuid } from "@/lib/text";
import { readUploads } from "@/lib/web/read-upload";
import { seeOther } from "@/lib/web/plain-form";
import { ensureActor } from "@/lib/web/session";
import { z } from "zod";

const MOST_BYTES = 25 * 1024 * 1024;

const fields = z.object({
  ...orderRefFields,
  number: orderNumber,
  kind: z.enum(["return", "claim"]),
  id: uuid,
});

const PROBLEMS = {
  not_found: "gone",
  too_many: "many",
  unreadable: "unreadable",
  none: "none",
} as const;

/** Photographs of what is sent back or wrong, from the order's page, which is shown again. */
export async function POST(request: Request): Promise<Response> {
  const sent = await readUploads(request, { most: MOST_BYTES, files: MOST_PHOTOS });
  if ("status" in sent) return new Response(`${sent.problem}\n`, { status: sent.status });
  const read = fields.safeParse(Object.fromEntries(sent.form));
  if (!read.success) return new Response("This form cannot be read.\n", { status: 400 });
  const { number, kind, id, ...ref } = read.data;
  const added = await addPhotos(await ensureActor(), ref, { kind, id }, sent.files, systemClock);
  const query = new URLSearchParams({
    ...(ref.key ? { key: ref.key } : {}),
    ...(added.ok ? {} : { photos: PROBLEMS[added.code] }),
  }).toString();
  return seeOther(`/orders/${number}${query ? `?${query}` : ""}#cases`);
}
