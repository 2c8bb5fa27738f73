"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useEffect } from "react";
import { BagCount } from "./bag-count";
import { expectVisitor, refreshVisitor, useVisitorFact } from "./visitor-store";

/** The header's bag count; asked for again on every page and whenever the browser shows the page again. */
export function LiveBagCount() {
  const count = useVisitorFact((facts) => facts.bag) ?? 0;
  const path = usePathname();
  useEffect(() => {
    const takeBack = expectVisitor();
    const shown = (event: PageTransitionEvent) => event.persisted && refreshVisitor();
    window.addEventListener("pageshow", shown);
    return () => {
      takeBack();
      window.removeEventListener("pageshow", shown);
    };
  }, [path]);
  return <BagCount count={count} />;
}

/** How much is on the wishlist, beside its link; quieter than the bag. Nothing for an empty one. */
export function LiveWishCount() {
  const count = useVisitorFact((facts) => facts.wishes.length) ?? 0;
  return count > 0 ? <span className="text-stone tabular-nums">{count}</span> : null;
}

/** "Sign in" until the visitor is known to be signed in, then "Account"; staff also see the way to their desk. */
export function LiveAccountLink({ className }: { className?: string }) {
  const account = useVisitorFact((facts) => facts.signedIn) ?? false;
  const staff = useVisitorFact((facts) => facts.staff) ?? false;
  return (
    <span className="flex items-center gap-7">
      {staff ? (
        <Link href="/admin" prefetch={false} className={className}>
          Desk
        </Link>
      ) : null}
      <Link href={account ? "/account" : "/sign-in"} prefetch={false} className={className}>
        {account ? "Account" : "Sign in"}
      </Link>
    </span>
  );
}
