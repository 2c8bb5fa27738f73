import { z } from "zod";
import { systemClock } from "@/lib/clock";
import { beginUpload } from "@/lib/consignment/begin-upload";
import { finishUpload, keepUpload, receiveUpload } from "@/lib/consignment/finish-upload";
import { beginUploadSchema, itemNumber } from "@/lib/consignment/seller-schema";
import { LARGEST_PHOTO } from "@/lib/media/keep-photo";
import { PICTURE_PROBLEM_TEXTS } from "@/lib/media/picture-problems";
import { uuid } from "@/lib/text";
import { requestOrigin } from "@/lib/web/client-address";
import { keepAnswer } from "@/lib/web/kept-answer";
import { seeOther } from "@/lib/web/plain-form";
import { readUpload, type UploadedFile } from "@/lib/web/read-upload";
import { ensureActor } from "@/lib/web/session";
import { failed, uploadFailure } from "./texts";

/** The form around the file adds a little. */
const MOST = LARGEST_PHOTO + 64 * 1024;

const NO_FILE = "Choose a photograph first.";

const fromScript = z.object({ uploadId: uuid });
const fromBrowser = z.object({ number: itemNumber, slot: beginUploadSchema.shape.slot });

/**
 * Takes the file of a photograph in, where files do not go to a bucket by themselves. The script has made room for it
 * before and finishes it afterwards; a browser by itself sends a plain form and is led back to it.
 */
export async function POST(request: Request): Promise<Response> {
  const upload = await readUpload(request, MOST);
  if ("problem" in upload) return Response.json({ problem: upload.problem }, upload);
  const { file } = upload;
  const fields = Object.fromEntries(upload.form);
  const script = fromScript.safeParse(fields);
  if (script.success) {
    if (!file) return Response.json({ problem: NO_FILE }, { status: 400 });
    const received = await receiveUpload(await ensureActor(), script.data.uploadId, file.bytes);
    return received.ok ? Response.json({}) : failed(received);
  }
  const browser = fromBrowser.safeParse(fields);
  if (!browser.success) return Response.json({ problem: "Reload the page." }, { status: 400 });
  return byItself(browser.data, file);
}

async function byItself(
  { number, slot }: z.output<typeof fromBrowser>,
  file: UploadedFile | null,
): Promise<Response> {
  const back = `/sell/items/${number}/edit/photos`;
  const again = async (problem: string) => {
    await keepAnswer("photo", { status: "error", error: { [slot]: [problem] } });
    return seeOther(`${back}#photo-${slot}`);
  };
  if (!file) return again(NO_FILE);
  const { type, bytes } = file;
  const about = beginUploadSchema.safeParse({ number, slot, type, bytes: bytes.byteLength });
  if (!about.success) return again(PICTURE_PROBLEM_TEXTS.not_a_picture);
  const actor = await ensureActor();
  const begun = await beginUpload(actor, about.data, await requestOrigin(), systemClock);
  if (!begun.ok) return again(uploadFailure(begun).problem);
  await keepUpload(begun.value, bytes);
  const finished = await finishUpload(actor, begun.value.uploadId, systemClock);
  return finished.ok ? seeOther(`${back}#photo-${slot}`) : again(uploadFailure(finished).problem);
}
