import { contact, standing } from "../curated/parts";
import type { Layer } from "../engine/layer";
import type { ResaleFacts } from "../facts";
import { belt, hat } from "./accessories";
import { boots, loafers } from "./shoes";
import { scarf } from "./scarf";
import { crescentBag, frameBag, tote } from "./bags";
import { basket, beadedClutch } from "./woven-bags";
import type { Piece } from "./cloth";
import { pigment } from "./colours";
import { blouse, tartanSkirt } from "./garments";
import { jeans, sweater } from "./flat-lays";
import { slipDress, wrapDress } from "./dresses";
import { motoJacket, trench, tuxedo, woolCoat } from "./jackets";
import { chainBracelet, cuff, pearls } from "./jewellery";
import { brooch, hoops, signet } from "./small-jewellery";
import { blanket, cushion } from "./soft";
import { botanicalFrame, chair } from "./furnishing";
import { cakeStand, candlesticks } from "./vessels";
import { casserole, saladBowl, teaSet } from "./tableware";

type Draw = (fill: string) => Piece;

/** The first row whose words are all in the listing's title draws it. */
const drawings: [RegExp, Draw][] = [
  [/motorcycle/, motoJacket],
  [/trench/, trench],
  [/tuxedo/, tuxedo],
  [/coat/, woolCoat],
  [/slip dress/, slipDress],
  [/wrap dress/, wrapDress],
  [/jeans/, jeans],
  [/skirt/, tartanSkirt],
  [/blouse/, blouse],
  [/fisherman/, (fill) => sweater(fill, true)],
  [/crewneck/, (fill) => sweater(fill, false)],
  [/scarf/, scarf],
  [/hat/, hat],
  [/belt/, belt],
  [/loafers/, loafers],
  [/boots/, boots],
  [/frame bag/, frameBag],
  [/tote/, (fill) => tote(fill, "#a8713f")],
  [/shoulder bag/, crescentBag],
  [/clutch/, beadedClutch],
  [/basket/, basket],
  [/bracelet/, chainBracelet],
  [/cuff/, cuff],
  [/pearl/, pearls],
  [/signet/, () => signet("#e6c48c")],
  [/brooch/, brooch],
  [/hoop/, hoops],
  [/tea set/, teaSet],
  [/cake stand/, cakeStand],
  [/candlesticks/, candlesticks],
  [/bowl/, saladBowl],
  [/casserole/, casserole],
  [/blanket/, blanket],
  [/cushion/, cushion],
  [/botanical/, botanicalFrame],
  [/chair/, chair],
];

/** Things that stand on the ledge and need a cast shadow; vessels bring their own. */
const standsAlone = new Set(["bags", "shoes", "accessories"]);

interface DrawnPiece extends Piece {
  outline: string;
}

/** Draws a resale piece from its title, colour and material. */
export function drawPiece(facts: ResaleFacts): DrawnPiece {
  const found = drawings.find(([words]) => words.test(facts.title.toLowerCase()));
  if (!found) throw new Error(`No drawing for "${facts.title}"`);
  const piece = found[1](pigment(facts.colour));
  const seen = piece.layers.filter((layer) => layer.opacity !== 0);
  const outline = seen.map((layer) => layer.shape).join("");
  if (piece.ground !== "cove" || !standsAlone.has(facts.category)) return { ...piece, outline };
  const base =
    facts.subcategory === "flats"
      ? 1104
      : facts.category === "shoes"
        ? 1140
        : facts.subcategory === "hats"
          ? 1160
          : facts.subcategory === "evening"
            ? 1132
            : 1160;
  const under: Layer[] = [
    standing(outline, base),
    contact(600, base - 4, facts.category === "shoes" ? 400 : 330),
  ];
  return { ...piece, layers: [...under, ...piece.layers], outline };
}
