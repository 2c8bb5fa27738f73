import { canvasTote, clutch, crescent, gildedHoop, marketBasket, topHandle } from "./bags";
import { blouseCuff, coat, moto, slip, trenchCoat } from "./clothing";
import { crewneck, denim, fisherman } from "./denim-and-knits";
import type { Detail, Details } from "./detail";
import {
  botanical,
  bowl,
  candlestick,
  castIron,
  kilim,
  sideChair,
  stripedBlanket,
  teaSetCup,
} from "./home";
import { enamelFlower, onyx, silverCuff } from "./jewellery";
import { ankleBoot, loafer } from "./shoes";
import { feltHat, wovenBelt } from "./worn";

const bySku: Record<string, Details> = {
  "RS-0001": coat,
  "RS-0002": slip,
  "RS-0003": denim,
  "RS-0005": fisherman,
  "RS-0008": crewneck,
  "RS-0009": trenchCoat,
  "RS-0010": blouseCuff,
  "RS-0011": moto,
  "RS-0013": feltHat,
  "RS-0014": wovenBelt,
  "RS-0015": loafer,
  "RS-0016": ankleBoot,
  "RS-0017": topHandle,
  "RS-0018": canvasTote,
  "RS-0019": crescent,
  "RS-0020": clutch,
  "RS-0021": marketBasket,
  "RS-0023": silverCuff,
  "RS-0025": onyx,
  "RS-0026": enamelFlower,
  "RS-0027": gildedHoop,
  "RS-0028": teaSetCup,
  "RS-0030": candlestick,
  "RS-0031": bowl,
  "RS-0032": castIron,
  "RS-0033": stripedBlanket,
  "RS-0034": kilim,
  "RS-0035": botanical,
  "RS-0036": sideChair,
};

/** How a flaw is drawn; throws for one that nobody has looked at closely yet. */
export function detailsOf(sku: string, flaw: string): (fill: string) => Detail {
  const found = bySku[sku]?.[flaw];
  if (!found) throw new Error(`No near view of "${flaw}" of ${sku}`);
  return found;
}
