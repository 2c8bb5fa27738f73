import { systemClock } from "@/lib/clock";
import { addPicture, LARGEST_PICTURE } from "@/lib/desk/pictures";
import { text, uuid } from "@/lib/text";
import { requestOrigin } from "@/lib/web/client-address";
import { keepAnswer } from "@/lib/web/kept-answer";
import { seeOther } from "@/lib/web/plain-form";
import { readUpload } from "@/lib/web/read-upload";
import { ensureActor } from "@/lib/web/session";
import { z } from "zod";

const number = (least: number, most: number, usual: number) =>
  z.coerce.number().min(least).max(most).catch(usual);
const fields = z.object({
  productId: uuid,
  slug: z.string().regex(/^[a-z0-9-]{1,120}$/),
  alt: text("What it shows", 200),
  zoom: number(1, 3, 1),
  x: number(0, 100, 50),
  y: number(0, 100, 50),
});

const PROBLEMS = {
  too_many: "Twelve pictures are enough. Remove one first.",
  unreadable: "This is no JPEG, PNG or WebP picture, or it is damaged.",
  too_small: "The part that would be shown is less than 600 pixels wide.",
} as const;

/** Takes a picture of a product in, cut as the form says, and leads back to its page. */
export async function POST(request: Request): Promise<Response> {
  const upload = await readUpload(request, LARGEST_PICTURE);
  if ("problem" in upload) return new Response(`${upload.problem}\n`, { status: upload.status });
  const sent = fields.safeParse(Object.fromEntries(upload.form));
  const back = `/admin/products/${String(upload.form.get("slug")).replace(/[^a-z0-9-]/g, "")}#pictures`;
  if (!sent.success)
    return again(back, sent.error.issues[0]?.message ?? "This form cannot be read.");
  const { productId, alt, ...crop } = sent.data;
  const { ip } = await requestOrigin();
  const added = await addPicture(
    await ensureActor(),
    { productId, alt, crop, bytes: upload.file.bytes },
    { clock: systemClock, origin: ip },
  );
  if (added.ok) return seeOther(back);
  if (added.code === "not_found")
    return new Response("There is nothing at this address.\n", { status: 404 });
  return again(back, PROBLEMS[added.code]);
}

async function again(back: string, problem: string): Promise<Response> {
  await keepAnswer("picture", { status: "error", error: { "": [problem] } });
  return seeOther(back);
}
