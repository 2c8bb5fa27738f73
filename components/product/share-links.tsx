"use client";

import { useSyncExternalStore } from "react";
import { showToast } from "@/components/ui/toast";

export type ShareLinksProps = {
  title: string;
  /** The page's whole address, for the mail that is written without script. */
  url: string;
};

/** Ways to pass the page on: the device's own sheet where it has one, a copied link, a mail. Nobody else is told. */
export function ShareLinks({ title, url }: ShareLinksProps) {
  const script = useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
  const mail = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(url)}`;
  return (
    <ul aria-label="Share" className="share">
      {/* First, since it is there before the script is: what follows moves nothing. */}
      <li>
        <a href={mail}>Send by mail</a>
      </li>
      {script ? (
        <li>
          <button type="button" onClick={() => void copy()}>
            Copy link
          </button>
        </li>
      ) : null}
      {script && "share" in navigator ? (
        <li>
          <button type="button" onClick={() => void share(title)}>
            Share
          </button>
        </li>
      ) : null}
    </ul>
  );
}

/** Without what a search or a campaign has put behind it. */
const address = (): string => location.origin + location.pathname;

async function share(title: string): Promise<void> {
  try {
    await navigator.share({ title, url: address() });
  } catch {
    // Closed without choosing, which needs no word.
  }
}

async function copy(): Promise<void> {
  try {
    await navigator.clipboard.writeText(address());
    showToast({ message: "Link copied." });
  } catch {
    showToast({
      message: "Not copied.",
      tone: "error",
    });
  }
}
