import { JOURNAL_TAG } from "@/lib/journal/announce";
import { cachePage } from "@/lib/web/cache-page";
import { pageMetadata } from "@/lib/web/page-metadata";
import { AllList } from "./all-list";

export const metadata = pageMetadata({
  title: "All articles · Journal",
  description: "Everything the journal has published on gut and skin, the newest first.",
  path: "/journal/all",
});

export default async function AllPage() {
  "use cache";
  cachePage(JOURNAL_TAG);
  return <AllList page={1} />;
}
