"use client";

import { useRouter } from "next/navigation";
import type { FormAction } from "./form-state";
import type { UploadAnswer } from "./upload-form";
import { useActionForm, type ActionFormOptions } from "./use-action-form";

const UNREACHED = "The shop could not be reached. Check your connection and send it again.";

/**
 * The browser's half of `uploadForm`: `useActionForm` for a form with a file. A mistake comes back beside its field and
 * the chosen file stays chosen. Without script the form posts itself.
 */
export function useUploadForm<Fields extends Record<string, unknown>>(
  address: string,
  options: ActionFormOptions<Fields> = {},
) {
  const router = useRouter();
  const send: FormAction = async (_previous, data) => {
    const answer = await sendForm(address, data);
    if (answer.goTo) router.push(answer.goTo);
    else if (answer.state.status === "success") router.refresh();
    return answer.state;
  };
  const { formProps, ...form } = useActionForm<Fields>(send, options);
  const { id, noValidate, onSubmit } = formProps;
  const posted = { method: "post", action: address, encType: "multipart/form-data" } as const;
  return { ...form, formProps: { id, noValidate, onSubmit, ...posted } };
}

async function sendForm(address: string, data: FormData): Promise<UploadAnswer> {
  const problem = (text: string): UploadAnswer => ({
    state: { status: "error", error: { "": [text] } },
  });
  try {
    const headers = { accept: "application/json" };
    const response = await fetch(address, { method: "POST", body: data, headers });
    const json = response.headers.get("content-type")?.startsWith("application/json") ?? false;
    return json ? ((await response.json()) as UploadAnswer) : problem(await response.text());
  } catch {
    return problem(UNREACHED);
  }
}
