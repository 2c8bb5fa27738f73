import { acneAndTheGut } from "./acne-and-the-gut";
import { barrierFirst } from "./barrier-first";
import { eczemaProbioticsPreventionTreatment } from "./eczema-probiotics-prevention-treatment";
import { fiveGutSkinClaimsChecked } from "./five-gut-skin-claims-checked";
import { howToReadAProbioticLabel } from "./how-to-read-a-probiotic-label";
import { plantsFiberAndFerments } from "./plants-fiber-and-ferments";
import { psoriasisAndRosaceaAssociations } from "./psoriasis-and-rosacea-associations";
import { sleepStressWaterMovement } from "./sleep-stress-water-movement";
import { sugarMilkAndBreakouts } from "./sugar-milk-and-breakouts";
import { whatTheGutSkinAxisMeans } from "./what-the-gut-skin-axis-means";
import type { ArticleText } from "./write";

/** What the journal starts with, in the order in which it appeared. */
export const articleTexts: readonly ArticleText[] = [
  whatTheGutSkinAxisMeans,
  barrierFirst,
  howToReadAProbioticLabel,
  acneAndTheGut,
  eczemaProbioticsPreventionTreatment,
  sugarMilkAndBreakouts,
  psoriasisAndRosaceaAssociations,
  plantsFiberAndFerments,
  sleepStressWaterMovement,
  fiveGutSkinClaimsChecked,
];
