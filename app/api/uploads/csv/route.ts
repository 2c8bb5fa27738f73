import { systemClock } from "@/lib/clock";
import { LARGEST_CSV } from "@/lib/desk/read-csv";
import { startImport } from "@/lib/desk/start-run";
import { requestOrigin } from "@/lib/web/client-address";
import { keepAnswer } from "@/lib/web/kept-answer";
import { seeOther } from "@/lib/web/plain-form";
import { readUpload } from "@/lib/web/read-upload";
import { ensureActor } from "@/lib/web/session";

/** A form around the file adds a little. */
const MOST = LARGEST_CSV + 64 * 1024;

/** Takes a CSV of products in and leads to the page that tells what it would do. */
export async function POST(request: Request): Promise<Response> {
  const upload = await readUpload(request, MOST);
  if ("problem" in upload) return again(upload.problem);
  const { ip } = await requestOrigin();
  const started = await startImport(await ensureActor(), upload.file, {
    clock: systemClock,
    origin: ip,
  });
  if (started.ok) return seeOther(`/admin/imports/${started.value.runId}`);
  if (started.code === "not_found")
    return new Response("There is nothing at this address.\n", { status: 404 });
  return again(String(started.detail?.["problem"]));
}

async function again(problem: string): Promise<Response> {
  await keepAnswer("import", { status: "error", error: { file: [problem] } });
  return seeOther("/admin/imports#file");
}
