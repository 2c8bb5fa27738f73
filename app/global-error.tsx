"use client";

/** Stands in for the whole page where even its frame failed: the shop's styles may be what is missing. */
export default function GlobalError({ reset }: { reset: () => void }) {
  return (
    <html lang="en">
      <body style={{ font: "18px/1.5 Georgia, serif", maxWidth: "36em", margin: "4em auto" }}>
        <title>Something went wrong · nécessité</title>
        <h1>Something went wrong on our side</h1>
        <p>Nothing was charged.</p>
        <button type="button" onClick={reset}>
          Try again
        </button>
      </body>
    </html>
  );
}
