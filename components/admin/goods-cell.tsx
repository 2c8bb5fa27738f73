import type { ReactNode } from "react";
import { Thumb } from "./thumb";

export type GoodsCellProps = {
  imageBase: string | null;
  title: ReactNode;
  detail?: string;
  /** What else is said of it, underneath. */
  children?: ReactNode;
};

/** What a row is about: its picture, what it is called and what it is known by. The row stands on the title's line. */
export function GoodsCell({ imageBase, title, detail, children }: GoodsCellProps) {
  return (
    <span className="flex items-start gap-3 whitespace-normal sm:min-w-48">
      <Thumb base={imageBase} />
      <span className="min-w-0 self-baseline wrap-anywhere">
        {title}
        {detail ? <span className="block text-xs font-normal text-stone">{detail}</span> : null}
        {children}
      </span>
    </span>
  );
}
