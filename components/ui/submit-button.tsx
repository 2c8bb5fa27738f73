"use client";

import type { MouseEvent } from "react";
import { useFormStatus } from "react-dom";
import { Button, type ButtonProps } from "./button";

export type SubmitButtonProps = Omit<ButtonProps, "type"> & {
  /** Shown while the form is being sent, for instance "Saving…". */
  pendingLabel?: string;
};

/**
 * Sends its form once: while the answer is under way it stays focusable, says so, and ignores further presses.
 */
export function SubmitButton({ pendingLabel, children, onClick, ...props }: SubmitButtonProps) {
  const { pending } = useFormStatus();

  function sendOnce(event: MouseEvent<HTMLButtonElement>) {
    if (pending) event.preventDefault();
    else onClick?.(event);
  }

  return (
    <Button {...props} type="submit" aria-disabled={pending || undefined} onClick={sendOnce}>
      <span aria-live="polite">{pending && pendingLabel ? pendingLabel : children}</span>
    </Button>
  );
}
