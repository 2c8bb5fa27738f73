import Uppy, { type Meta } from "@uppy/core";
import XHRUpload from "@uppy/xhr-upload";
import { PICTURE_PROBLEM_TEXTS } from "@/lib/media/picture-problems";
import { PHOTO_TYPES } from "./photo-types";

/** Bytes. */
const MOST = 15 * 1024 * 1024;
const TYPES = PHOTO_TYPES.split(",");
const UNREACHED = "It did not arrive: the connection broke. Try again.";

/** A file on its way. */
export type Sending = {
  readonly id: string;
  readonly slot: string;
  readonly name: string;
  /** 0 to 100. */
  readonly percent: number;
  /** Why it did not arrive, or is not sent at all. */
  readonly problem: string | null;
  /** Whether trying again may help. */
  readonly again: boolean;
};

type FileMeta = Meta & { slot: string; uploadId?: string };
type Begun = { uploadId: string; url: string; fields: Record<string, string> };

async function ask<T extends object>(path: string, body: object): Promise<T> {
  const response = await fetch(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  }).catch(() => null);
  const answer = (await response?.json().catch(() => null)) as (T & { problem?: string }) | null;
  if (!response?.ok || !answer) throw new Error(answer?.problem ?? UNREACHED);
  return answer;
}

/** What is wrong with a file as far as it can be told before it is sent. */
function problemOf(file: File): string | null {
  if (file.size === 0) return PICTURE_PROBLEM_TEXTS.empty;
  if (file.size > MOST) return PICTURE_PROBLEM_TEXTS.too_heavy;
  return TYPES.includes(file.type) ? null : PICTURE_PROBLEM_TEXTS.not_a_picture;
}

/** Sends photographs of one piece, two at a time, each with its progress; what failed can be sent again. */
export class PhotoSender {
  readonly #uppy = new Uppy<FileMeta>({ autoProceed: true });
  /** What was chosen, to be sent again from the beginning. */
  readonly #files = new Map<string, File>();
  #sending: readonly Sending[] = [];

  constructor(
    private readonly number: string,
    private readonly tell: (sending: readonly Sending[]) => void,
    private readonly arrived: () => void,
  ) {
    const uppy = this.#uppy;
    uppy.use(XHRUpload, { endpoint: "/api/uploads/photo", fieldName: "file", limit: 2 });
    uppy.addPreProcessor(async (ids) => {
      await Promise.all(ids.map((id) => this.#begin(id)));
    });
    uppy.on("upload-progress", (file, { bytesUploaded, bytesTotal }) => {
      if (file && bytesTotal)
        this.#put(file.id, { percent: Math.round((bytesUploaded / bytesTotal) * 100) });
    });
    uppy.on("upload-success", (file) => void (file && this.#finish(file.id, file.meta.uploadId)));
    uppy.on("upload-error", (file, _error, response) => {
      const { problem } = (response?.body ?? {}) as { problem?: string };
      if (file) this.#put(file.id, { problem: problem ?? UNREACHED, again: true });
    });
  }

  add(slot: string, files: readonly File[]): void {
    for (const file of files) {
      const problem = problemOf(file);
      // The same file may be chosen twice, for two places.
      const name = `${crypto.randomUUID()}-${file.name}`;
      const id = problem
        ? name
        : this.#uppy.addFile({ name, type: file.type, data: file, meta: { slot } });
      if (!problem) this.#files.set(id, file);
      const entry = { id, slot, name: file.name, percent: 0, problem, again: false };
      this.#set([...this.#sending, entry]);
    }
  }

  /** From the beginning: the form that it was sent with may have run out. */
  retry(id: string): void {
    const file = this.#files.get(id);
    const slot = this.#sending.find((one) => one.id === id)?.slot;
    this.forget(id);
    if (file && slot) this.add(slot, [file]);
  }

  forget(id: string): void {
    if (this.#uppy.getFiles().some((file) => file.id === id)) this.#uppy.removeFile(id);
    this.#drop(id);
  }

  close(): void {
    this.#uppy.destroy();
  }

  /** Asks the shop where a file is to go. One that it does not want is not sent. */
  async #begin(id: string): Promise<void> {
    const { meta, type, size } = this.#uppy.getFile(id);
    const about = { number: this.number, slot: meta.slot, type, bytes: size };
    try {
      const { uploadId, url, fields } = await ask<Begun>("/api/uploads/photo/begin", about);
      this.#uppy.setFileMeta(id, { ...fields, slot: meta.slot, uploadId });
      this.#uppy.setFileState(id, {
        xhrUpload: { endpoint: url, allowedMetaFields: Object.keys(fields) },
      });
    } catch (error) {
      this.#uppy.removeFile(id);
      this.#put(id, { problem: error instanceof Error ? error.message : UNREACHED, again: true });
    }
  }

  async #finish(id: string, uploadId: string | undefined): Promise<void> {
    try {
      await ask("/api/uploads/photo/finish", { uploadId });
      this.#drop(id);
    } catch (error) {
      this.#put(id, { problem: error instanceof Error ? error.message : UNREACHED, again: true });
    }
    this.arrived();
  }

  #put(id: string, change: Partial<Sending>): void {
    this.#set(this.#sending.map((one) => (one.id === id ? { ...one, ...change } : one)));
  }

  #drop(id: string): void {
    this.#files.delete(id);
    this.#set(this.#sending.filter((one) => one.id !== id));
  }

  #set(sending: readonly Sending[]): void {
    this.#sending = sending;
    this.tell(sending);
  }
}
