/** Who may bring a piece to us, as it is shown and kept. */
export const CARRIERS = ["USPS", "UPS", "FedEx", "DHL", "In person"] as const;

/** Where a parcel is looked up; null for what is brought by hand. `tracking` is letters and digits. */
export function trackingUrl(carrier: string, tracking: string): string | null {
  const pages: Readonly<Record<string, string>> = {
    USPS: "https://tools.usps.com/go/TrackConfirmAction?tLabels=",
    UPS: "https://www.ups.com/track?tracknum=",
    FedEx: "https://www.fedex.com/fedextrack/?trknbr=",
    DHL: "https://www.dhl.com/us-en/home/tracking.html?tracking-id=",
  };
  const page = pages[carrier];
  return page ? page + encodeURIComponent(tracking) : null;
}
