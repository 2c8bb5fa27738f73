import { Suspense, type ReactNode } from "react";
import { ToastRegion } from "@/components/ui/toast-region";
import { DemoBanner } from "./demo-banner";
import { SiteFooter } from "./site-footer";
import { SearchBox } from "./search-box";
import { headerLinkStyles, SiteHeader } from "./site-header";
import { LiveAccountLink, LiveBagCount, LiveWishCount } from "./visitor-islands";

export type ShopShellProps = { demo: boolean; children: ReactNode };

/** Header, content, footer. The same for everybody, so that it can be part of a cached page. */
export function ShopShell({ demo, children }: ShopShellProps) {
  return (
    <>
      {demo ? <DemoBanner mailboxHref="/demo/mailbox" /> : null}
      <SiteHeader
        search={<SearchBox />}
        bagCount={
          <Suspense fallback={null}>
            <LiveBagCount />
          </Suspense>
        }
        wishCount={<LiveWishCount />}
        accountLink={<LiveAccountLink className={headerLinkStyles} />}
      />
      <main id="content" tabIndex={-1} className="outline-none">
        {children}
      </main>
      <SiteFooter />
      <ToastRegion />
    </>
  );
}
