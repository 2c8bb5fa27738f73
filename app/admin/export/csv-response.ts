import { BOM } from "@/lib/desk/csv";

/** A CSV that is written while it is read from the database. */
export function csvResponse(name: string, parts: AsyncGenerator<string>): Response {
  const encoder = new TextEncoder();
  let begun = false;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const part = await parts.next();
      if (part.done) return controller.close();
      controller.enqueue(encoder.encode(begun ? part.value : BOM + part.value));
      begun = true;
    },
    async cancel() {
      await parts.return(undefined);
    },
  });
  return new Response(body, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${name}.csv"`,
      "cache-control": "no-store",
    },
  });
}
