"use client";

/**
 * A fault of ours. Says so, and offers the one thing that may help. It travels with every page, so it brings nothing
 * with it.
 */
export default function ErrorPage({ reset }: { reset: () => void }) {
  return (
    <main className="page-shell py-24">
      <h1 className="display text-4xl">Something went wrong on our side</h1>
      <p className="mt-4">Nothing was charged and your bag is as it was.</p>
      <button type="button" onClick={reset} className="button mt-8">
        Try again
      </button>
    </main>
  );
}
