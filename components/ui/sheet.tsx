import type { ReactNode } from "react";
import { cn } from "./cn";
import { DialogClose } from "./dialog-close";

export type SheetProps = {
  /** Buttons open it with `{...opens(id)}`. */
  id: string;
  title: ReactNode;
  children: ReactNode;
  /** Stays at the lower edge while the rest scrolls, for instance "Show 24 items". */
  footer?: ReactNode;
  /** The edge it comes from. */
  side?: "start" | "end";
  className?: string;
};

/**
 * A dialog as high as the screen, at one edge: the whole width of a phone, a column on a desk. Everything that is
 * said of `Dialog` holds here too.
 */
export function Sheet({ id, title, children, footer, side = "end", className }: SheetProps) {
  const titleId = `${id}-title`;
  return (
    <dialog
      id={id}
      popover="auto"
      closedby="any"
      aria-labelledby={titleId}
      className={cn("modal", className)}
      data-sheet={side}
    >
      <div className="modal-head border-b border-hairline">
        <h2 id={titleId} className="display text-2xl">
          {title}
        </h2>
        <DialogClose target={id} />
      </div>
      <div className="modal-body">{children}</div>
      {footer ? <div className="modal-foot border-t border-hairline">{footer}</div> : null}
    </dialog>
  );
}
