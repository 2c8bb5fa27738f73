import Link from "next/link";
import { cn } from "@/components/ui/cn";

/** The shop's name, set in the display face, leading home. */
export function Wordmark({ className }: { className?: string }) {
  return (
    <Link
      href="/"
      prefetch={false}
      className={cn("font-serif font-[420] tracking-[-0.03em] whitespace-nowrap", className)}
    >
      nécessité
    </Link>
  );
}
