import { merchantFeed } from "@/lib/catalog/merchant-feed";
import { listMerchantItems } from "@/lib/catalog/merchant-queries";
import { cachePage } from "@/lib/web/cache-page";
import { absoluteUrl } from "@/lib/web/structured-data";

/** Google's list of products, new and used: made once, and anew when something in the shop changes. */
export async function GET(): Promise<Response> {
  return new Response(await feed(), {
    headers: { "content-type": "application/xml; charset=utf-8" },
  });
}

async function feed(): Promise<string> {
  "use cache";
  cachePage("catalog", "curated", "resale");
  return merchantFeed(await listMerchantItems(), absoluteUrl);
}
