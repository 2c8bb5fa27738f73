import { JOURNAL_TAG } from "@/lib/journal/announce";
import { cachePage } from "@/lib/web/cache-page";
import { journalFeed } from "../feed-items";

/** The journal as RSS 2.0. */
export async function GET(): Promise<Response> {
  return new Response(await rss(), {
    headers: {
      "content-type": "application/rss+xml; charset=utf-8",
      "cache-control": "public, max-age=600",
    },
  });
}

async function rss(): Promise<string> {
  "use cache";
  cachePage(JOURNAL_TAG);
  return (await journalFeed()).rss2();
}
