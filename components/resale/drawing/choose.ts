import { basket, clutch, handbag, shoulderBag, tote } from "./bags";
import { biker, coat, jacket, skirt, slipDress, trench, trousers, wrapDress } from "./garments";
import { chair, cushion, picture, textile } from "./home";
import { brooch, chain, cuff, drops, hoops, necklace, ring } from "./jewelry";
import type { Shape } from "./shape";
import { blouse, sweater } from "./tops";
import { bowl, cakeStand, candlesticks, casserole, teapot, vase } from "./vessels";
import { belt, boots, flats, gloves, hat, pump, scarf, sneaker } from "./worn";

/** Words of the listing's title, if any are needed, and the drawing that then fits a subcategory. */
type Choice = readonly [title: RegExp | null, shape: Shape];

const CHOICES: Readonly<Record<string, readonly Choice[]>> = {
  outerwear: [
    [/trench/, trench],
    [/motorcycle|biker/, biker],
    [/jacket|blazer/, jacket],
    [null, coat],
  ],
  tailoring: [
    [/trousers|pants/, trousers],
    [/skirt/, skirt],
    [null, jacket],
  ],
  denim: [
    [/jacket/, jacket],
    [/skirt/, skirt],
    [null, trousers],
  ],
  trousers: [[null, trousers]],
  knitwear: [[null, sweater]],
  tops: [
    [/sweater|crewneck|knit/, sweater],
    [null, blouse],
  ],
  dresses: [
    [/slip|strap/, slipDress],
    [null, wrapDress],
  ],
  skirts: [[null, skirt]],
  scarves: [[null, scarf]],
  hats: [[null, hat]],
  belts: [[null, belt]],
  flats: [[null, flats]],
  boots: [[null, boots]],
  heels: [[null, pump]],
  sneakers: [[null, sneaker]],
  gloves: [[null, gloves]],
  handbags: [
    [/shoulder|crescent|crossbody/, shoulderBag],
    [null, handbag],
  ],
  totes: [[null, tote]],
  evening: [[null, clutch]],
  baskets: [[null, basket]],
  bracelets: [
    [/cuff|bangle/, cuff],
    [null, chain],
  ],
  bangles: [[null, cuff]],
  necklaces: [[null, necklace]],
  rings: [[null, ring]],
  brooches: [[null, brooch]],
  earrings: [
    [/hoop/, hoops],
    [null, drops],
  ],
  ceramics: [
    [/tea|pot\b/, teapot],
    [/vase|jug|pitcher/, vase],
    [null, bowl],
  ],
  glass: [
    [/stand/, cakeStand],
    [/bowl|dish/, bowl],
    [null, vase],
  ],
  metalware: [
    [/candle/, candlesticks],
    [/bowl|dish/, bowl],
    [null, vase],
  ],
  wood: [[null, bowl]],
  cookware: [[null, casserole]],
  textiles: [
    [/cushion|pillow/, cushion],
    [null, textile],
  ],
  art: [[null, picture]],
  furniture: [[/chair|stool/, chair]],
};

/** The drawing that a piece's measurements go on, or null where none fits: then the table stands alone. */
export function shapeFor(piece: {
  readonly subcategory: string;
  readonly name: string;
}): Shape | null {
  const title = piece.name.toLowerCase();
  const choices = CHOICES[piece.subcategory] ?? [];
  return choices.find(([words]) => words === null || words.test(title))?.[1] ?? null;
}
