import { systemClock } from "@/lib/clock";
import { addImage, LARGEST_IMAGE } from "@/lib/journal/add-image";
import { text } from "@/lib/text";
import { requestOrigin } from "@/lib/web/client-address";
import { readUpload } from "@/lib/web/read-upload";
import { ensureActor } from "@/lib/web/session";
import { z } from "zod";

const fields = z.object({ alt: text("What it shows", 500, 0), credit: text("A credit", 200, 0) });

const PROBLEMS = {
  not_found: "You may not add pictures.",
  unreadable: "This is no JPEG, PNG or WebP picture, or it is damaged.",
  too_small: "The picture is narrower than 640 pixels.",
} as const;

/** Takes a picture in that was pasted, dropped or chosen for an article. */
export async function POST(request: Request): Promise<Response> {
  const upload = await readUpload(request, LARGEST_IMAGE);
  if ("problem" in upload)
    return Response.json({ ok: false, problem: upload.problem }, { status: upload.status });
  if (upload.file === null)
    return Response.json({ ok: false, problem: "Choose a picture first." }, { status: 422 });
  const sent = fields.safeParse({
    alt: upload.form.get("alt") ?? "",
    credit: upload.form.get("credit") ?? "",
  });
  if (!sent.success)
    return Response.json(
      { ok: false, problem: sent.error.issues[0]?.message ?? "" },
      { status: 422 },
    );
  const { ip } = await requestOrigin();
  const added = await addImage(
    await ensureActor(),
    { ...sent.data, bytes: upload.file.bytes },
    { clock: systemClock, origin: ip },
  );
  if (!added.ok)
    return Response.json(
      { ok: false, problem: PROBLEMS[added.code] },
      { status: added.code === "not_found" ? 404 : 422 },
    );
  return Response.json({ ok: true, image: added.value });
}
