/** A CSV to keep under a name. */
export const csvFile = (name: string, body: string): Response =>
  new Response(body, {
    headers: {
      "cache-control": "private, no-store",
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${name}.csv"`,
    },
  });
