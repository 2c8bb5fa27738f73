"use client";

import { useState, type FormEvent } from "react";
import type { useAutosave } from "./use-autosave";

export type Saving = ReturnType<typeof useAutosave>;

type FormProps = { onSubmit: (event: FormEvent<HTMLFormElement>) => void };

/**
 * For forms that name the version they are about: what was typed last is saved first, and the version in the form's
 * hidden field is the one that was saved.
 */
export function useFlushed<Props extends FormProps>(saving: Saving, formProps: Props) {
  const [unsaved, setUnsaved] = useState(false);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const form = event.currentTarget;
    const version = form.elements.namedItem("version");
    const fill = () => {
      if (version instanceof HTMLInputElement) version.value = String(saving.work.current.version);
    };
    fill();
    if (!saving.pending()) {
      setUnsaved(false);
      formProps.onSubmit(event);
      return;
    }
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    void saving.flush().then((done) => {
      setUnsaved(!done);
      if (done) form.requestSubmit(submitter);
    });
  };
  return { formProps: { ...formProps, onSubmit }, unsaved };
}

/** What is said where the text could not be saved before. */
export const UNSAVED = "Your last words could not be saved, so nothing was done.";
