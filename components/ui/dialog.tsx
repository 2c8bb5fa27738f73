import type { ReactNode } from "react";
import { cn } from "./cn";
import { DialogClose } from "./dialog-close";

export type DialogProps = {
  /** Buttons open it with `{...opens(id)}`. */
  id: string;
  title: ReactNode;
  /** For a picture or another thing that fills the frame by itself. */
  titleHidden?: boolean;
  children: ReactNode;
  /** Buttons at the end. */
  actions?: ReactNode;
  size?: "small" | "wide" | "full";
  className?: string;
};

/**
 * A native dialog in the middle of the page. It keeps the focus, closes on Escape or a press beside it, and gives
 * the focus back, all without script. A link inside must be a plain `<a>`: a page that is kept for the way
 * back would keep its open dialog.
 */
export function Dialog(props: DialogProps) {
  const { id, title, titleHidden, children, actions, size = "small", className } = props;
  const titleId = `${id}-title`;
  return (
    <dialog
      id={id}
      popover="auto"
      closedby="any"
      aria-labelledby={titleId}
      className={cn("modal", className)}
      data-size={size}
    >
      <div className="modal-head">
        <h2 id={titleId} className={titleHidden ? "sr-only" : "display text-2xl"}>
          {title}
        </h2>
        <DialogClose target={id} />
      </div>
      <div className="modal-body">{children}</div>
      {actions ? <div className="modal-foot">{actions}</div> : null}
    </dialog>
  );
}
