import type { LabelJob } from "../curated/label";
import type { Place } from "../output";

/** One picture for the studio to take. */
export interface Shot {
  /** SKU, and its place in the gallery, from 1. */
  key: string;
  n: number;
  view: string;
  alt: string;
  /** The flaw that it shows, in the listing's words. */
  flaw?: string;
  /** Python module below studio/ that has build(facts, view, stage), as "resale.scene". */
  scene: string;
  /** All that the scene may depend on; goes to build() with `seed` and `labels` (paths) added. */
  facts: Record<string, unknown>;
  /** For pictures of the house itself: their own form, and where their cuts lie. */
  wide?: { render: { width: number; height: number }; place: Place };
  /** Labels that are set in type before the picture is taken. */
  labels: LabelJob[];
  /** Files below studio/ whose change makes the picture old; folders count with all they hold. */
  sources: string[];
}
