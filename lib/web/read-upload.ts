import "server-only";
import { isSameOrigin } from "./same-origin";

export type UploadedFile = {
  readonly name: string;
  /** What the sender calls it, never to be relied on. */
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
};

export type Upload = {
  /** The form without the file. */
  readonly form: FormData;
  /** Null where none was chosen. */
  readonly file: UploadedFile | null;
};

/**
 * Reads a form with a field `file`, of at most `most` bytes in all, from one of this shop's own pages. What is wrong
 * comes back as a status and a sentence.
 */
export async function readUpload(
  request: Request,
  most: number,
): Promise<Upload | { readonly status: number; readonly problem: string }> {
  if (!isSameOrigin(request)) return { status: 403, problem: "This came from another site." };
  const body = await readAtMost(request, most);
  if (body === "too large")
    return {
      status: 413,
      problem: `The file is larger than ${Math.floor(most / 1024 / 1024)} MB.`,
    };
  const type = request.headers.get("content-type") ?? "";
  const form = await new Response(body, { headers: { "content-type": type } })
    .formData()
    .catch(() => null);
  const sent = form?.get("file");
  if (!form || !(sent instanceof File))
    return { status: 400, problem: "The file arrived incomplete. Send it again." };
  form.delete("file");
  // What a browser sends where nothing was chosen.
  if (sent.size === 0 && sent.name === "") return { form, file: null };
  if (sent.size === 0) return { status: 400, problem: "This file is empty." };
  const bytes = new Uint8Array(await sent.arrayBuffer());
  return { form, file: { name: sent.name, type: sent.type, bytes } };
}

export type Uploads = {
  readonly form: FormData;
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }[];
};

/** The same for a form with several files under one name; empty ones are left out. */
export async function readUploads(
  request: Request,
  { most, files: mostFiles }: { readonly most: number; readonly files: number },
): Promise<Uploads | { readonly status: number; readonly problem: string }> {
  if (!isSameOrigin(request)) return { status: 403, problem: "This came from another site." };
  const body = await readAtMost(request, most);
  if (body === "too large")
    return {
      status: 413,
      problem: `The files are larger than ${Math.floor(most / 1024 / 1024)} MB.`,
    };
  const type = request.headers.get("content-type") ?? "";
  const form = await new Response(body, { headers: { "content-type": type } })
    .formData()
    .catch(() => null);
  if (!form) return { status: 400, problem: "The files arrived incomplete. Send them again." };
  const sent = form
    .getAll("file")
    .filter((file) => file instanceof File && file.size > 0) as File[];
  // One more than allowed is enough to say that there are too many.
  const files = await Promise.all(
    sent.slice(0, mostFiles + 1).map(async (file) => ({
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  );
  return { form, files };
}

/** The body, unless it is longer; then the rest is not waited for. */
async function readAtMost(
  request: Request,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | "too large"> {
  if (Number(request.headers.get("content-length") ?? 0) > most) return "too large";
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  try {
    for await (const part of request.body ?? []) {
      length += part.byteLength;
      if (length > most) return "too large";
      parts.push(new Uint8Array(part));
    }
  } catch {
    // Cut off: what there is will not read as a form.
  }
  return Buffer.concat(parts);
}
