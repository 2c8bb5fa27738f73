import Link from "next/link";
import { cn } from "@/components/ui/cn";

/** The shop's name, set in the display face, leading home. */
export function Wordmark({ className }: { className?: string }) {
  return (
    <Link href="/" prefetch={false} className={cn("wordmark", className)}>
      nécessité
    </Link>
  );
}
