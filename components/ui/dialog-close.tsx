import { Icon } from "./icon";
import { closes } from "./invoker";

/** The cross in the corner of a dialog or sheet. */
export function DialogClose({ target, label = "Close" }: { target: string; label?: string }) {
  return (
    <button
      type="button"
      {...closes(target)}
      className="-mr-2.5 ml-auto grid size-11 shrink-0 place-items-center rounded-sm transition-colors hover:bg-bone"
    >
      <Icon name="close" />
      <span className="sr-only">{label}</span>
    </button>
  );
}
