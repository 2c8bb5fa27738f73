import { systemClock } from "@/lib/clock";
import { beginUpload } from "@/lib/consignment/begin-upload";
import { beginUploadSchema } from "@/lib/consignment/seller-schema";
import { requestOrigin } from "@/lib/web/client-address";
import { isSameOrigin } from "@/lib/web/same-origin";
import { ensureActor } from "@/lib/web/session";
import { failed } from "../texts";

/** Makes room for a photograph and says where its file is to be sent: to the shop, or straight to the bucket. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return Response.json({ problem: "Not from here." }, { status: 403 });
  const read = beginUploadSchema.safeParse(await request.json().catch(() => null));
  if (!read.success)
    return Response.json({ problem: "Choose a JPEG, PNG or WebP photograph." }, { status: 400 });
  const begun = await beginUpload(
    await ensureActor(),
    read.data,
    await requestOrigin(),
    systemClock,
  );
  if (!begun.ok) return failed(begun);
  const { uploadId, form } = begun.value;
  return Response.json({
    uploadId,
    url: form?.url ?? "/api/uploads/photo",
    fields: form?.fields ?? { uploadId },
  });
}
