import { cn } from "@/components/ui/cn";

export type ThumbProps = { base: string | null; className?: string };

/** A small picture beside a name that says the same, hence without words of its own. */
export function Thumb({ base, className }: ThumbProps) {
  const box = cn("block h-12.5 w-10 shrink-0 rounded-sm bg-bone object-cover", className);
  if (!base) return <span aria-hidden="true" className={box} />;
  return (
    <img
      src={`/media/${base}-360.webp`}
      alt=""
      width={360}
      height={450}
      loading="lazy"
      className={box}
    />
  );
}
