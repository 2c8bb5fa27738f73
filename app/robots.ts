import type { MetadataRoute } from "next";
import { env } from "@/lib/env";

/** What is somebody's own, or the same thing once more in another order. */
const CLOSED = [
  "/account",
  "/admin",
  "/api/",
  "/bag",
  "/checkout",
  "/demo/",
  "/link/",
  "/orders",
  "/search",
  "/wishlist",
];

export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: "*", allow: "/", disallow: CLOSED },
    sitemap: `${env.APP_URL}/sitemap.xml`,
  };
}
