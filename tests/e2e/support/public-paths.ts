import type { APIRequestContext } from "@playwright/test";

/** Whole addresses in a file of the sitemap, as paths. */
export async function sitemapPaths(request: APIRequestContext, file: string): Promise<string[]> {
  const response = await request.get(file);
  const xml = await response.text();
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address = ""]) => new URL(address).pathname,
  );
}

/** Every room of the shop that has no things in it, and the first, middle and last thing of every kind. */
export async function publicPaths(request: APIRequestContext): Promise<string[]> {
  const files = await sitemapPaths(request, "/sitemap.xml");
  const paths = await Promise.all(files.map((file) => sitemapPaths(request, file)));
  return paths.flatMap((found, index) =>
    files[index]?.includes("/rooms") ? found : sample(found, 3),
  );
}

function sample(paths: readonly string[], most: number): string[] {
  if (paths.length <= most) return [...paths];
  const step = (paths.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, index) => paths[Math.round(index * step)] ?? "");
}
