"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** Looks again every second while something is under way. */
export function WatchRun() {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), 1000);
    return () => clearInterval(timer);
  }, [router]);
  return null;
}
