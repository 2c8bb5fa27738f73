import { JOURNAL_TAG } from "@/lib/journal/announce";
import { cachePage } from "@/lib/web/cache-page";
import { journalFeed } from "../feed-items";

/** The journal as JSON Feed. */
export async function GET(): Promise<Response> {
  return new Response(await json(), {
    headers: {
      "content-type": "application/feed+json; charset=utf-8",
      "cache-control": "public, max-age=600",
    },
  });
}

async function json(): Promise<string> {
  "use cache";
  cachePage(JOURNAL_TAG);
  return (await journalFeed()).json1();
}
