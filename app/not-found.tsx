import type { Metadata } from "next";
import { Wordmark } from "@/components/shop/wordmark";
import { NothingHere } from "./nothing-here";

export const metadata: Metadata = { title: "Not found" };

/** For rooms that have none of their own. Every page carries this along, so it is as small as can be. */
export default function NotFound() {
  return (
    <main>
      <div className="page-shell pt-6">
        <Wordmark className="text-2xl" />
      </div>
      <NothingHere />
    </main>
  );
}
