import "server-only";
import type { z } from "zod";
import { hasPermission, type Permission } from "@/lib/access/permissions";
import type { Result } from "@/lib/result";
import {
  answerForm,
  type CodeOf,
  type ErrorTexts,
  type FieldOf,
  type FormContext,
  type ValueOf,
} from "./form-answer";
import type { FormState } from "./form-state";
import { dropAnswer, keepAnswer } from "./kept-answer";
import { seeOther, wantsJson } from "./plain-form";
import { readUpload, type UploadedFile } from "./read-upload";
import { safeNext } from "./safe-next";
import { ensureActor } from "./session";

/** What the endpoint tells the script of its form: the state, and where to go on to. */
export type UploadAnswer = { readonly state: FormState; readonly goTo?: string };

type Options<Value> = {
  /** The form's name, for `keptAnswer`. */
  readonly form: string;
  /** Who may send files here. For others there is nothing, and what they send is not read. */
  readonly open: Permission;
  /** The largest request, in bytes. */
  readonly most: number;
  /** The part of the page that the form stands in: `#pictures`. */
  readonly hash?: string;
  readonly done?: (value: Value) => string;
  /** Another page that success leads to. */
  readonly goTo?: (value: Value) => string;
};

/**
 * Makes the endpoint behind a form with a file, `file`: `formAction` for what is too large for an action. The form uses
 * `useUploadForm` and gets its answer as JSON; sent without script, it comes back to its page by a redirect.
 */
export function uploadForm<Schema extends z.ZodType, R extends Result<unknown>>(
  schema: Schema,
  work: (input: z.output<Schema>, file: UploadedFile | null, context: FormContext) => Promise<R>,
  texts: ErrorTexts<CodeOf<R>, FieldOf<Schema> | "file">,
  options: Options<ValueOf<R>>,
): (request: Request) => Promise<Response> {
  const { form, open, most, hash = "", done, goTo } = options;
  return async (request) => {
    if (!hasPermission(await ensureActor(), open))
      return new Response("There is nothing at this address.\n", { status: 404 });
    const upload = await readUpload(request, most);
    if ("problem" in upload && upload.status === 403)
      return new Response(`${upload.problem}\n`, { status: 403 });
    const answer =
      "problem" in upload
        ? { state: { status: "error" as const, error: { file: [upload.problem] } } }
        : await answerForm(
            upload.form,
            schema,
            (input, context) => work(input, upload.file, context),
            texts,
            done,
          );
    const next = "value" in answer ? goTo?.(answer.value as ValueOf<R>) : undefined;
    return respond(request, form, hash, { state: answer.state, ...(next ? { goTo: next } : {}) });
  };
}

async function respond(
  request: Request,
  form: string,
  hash: string,
  answer: UploadAnswer,
): Promise<Response> {
  if (wantsJson(request)) return Response.json(answer satisfies UploadAnswer);
  if (answer.goTo) {
    await dropAnswer();
    return seeOther(answer.goTo);
  }
  await keepAnswer(form, answer.state);
  const referer = request.headers.get("referer") ?? "";
  const { pathname, search } = new URL(URL.canParse(referer) ? referer : "http://none/admin");
  return seeOther(safeNext(pathname + search, "/admin") + hash);
}
