import { Icon } from "./icon";
import { closes } from "./invoker";

/** The cross in the corner of a dialog or sheet. */
export function DialogClose({ target, label = "Close" }: { target: string; label?: string }) {
  return (
    <button type="button" {...closes(target)} className="dialog-close">
      <Icon name="close" />
      <span className="sr-only">{label}</span>
    </button>
  );
}
