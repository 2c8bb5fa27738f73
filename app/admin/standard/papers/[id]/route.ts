import { findEvidenceFile } from "@/lib/standard/find-evidence-file";
import { currentActor } from "@/lib/web/session";

type Context = { params: Promise<{ id: string }> };

/** The file of a paper, for those who keep the standard. Always a download: no paper runs as a page of ours. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const file = await findEvidenceFile(await currentActor(), (await params).id);
  if (!file.ok) return new Response("There is nothing at this address.\n", { status: 404 });
  const { bytes, type, name } = file.value;
  return new Response(bytes, {
    headers: {
      "content-type": type,
      "content-disposition": `attachment; filename="${name.replace(/[^\x20-\x7e]|"/g, "_")}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      "content-security-policy": "sandbox",
      "cache-control": "private, no-store",
    },
  });
}
