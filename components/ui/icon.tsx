import { cn } from "./cn";

const paths = {
  chevron: "M6 9.5l6 6 6-6",
  close: "M6 6l12 12M18 6L6 18",
  menu: "M3.5 8h17M3.5 16h17",
  minus: "M5 12h14",
  plus: "M5 12h14M12 5v14",
  search: "M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.2 15.2L20.5 20.5",
} as const;

export type IconName = keyof typeof paths;
export type IconProps = {
  name: IconName;
  /** Its size and place; 1.25 rem without. */
  className?: string;
};

/** Thin line icons, drawn here so that pages ship no icon library. Always decorative: the text names the thing. */
export function Icon({ name, className }: IconProps) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      className={cn("shrink-0", className ?? "size-5")}
    >
      <path d={paths[name]} />
    </svg>
  );
}
