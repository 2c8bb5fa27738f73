/** How each piece is shown: its builder's file below pieces/, and what its views say. */
export interface Showing {
  /** Words of the title that name it, in lower case. */
  title: string;
  module: string;
  whole: string;
  detail: string;
  label: string;
  /** What is seen where other pieces have a flaw. */
  near?: string;
}

const onHanger = "on a wooden hanger before a plaster wall";
const onLinen = "laid flat on linen";
const onPlaster = "standing on plaster in side light";

export const showings: Showing[] = [
  {
    title: "wool coat",
    module: "coats",
    whole: onHanger,
    detail: "collar and lapel, near view",
    label: "the neck, where the label was taken out",
  },
  {
    title: "slip dress",
    module: "dresses",
    whole: onHanger,
    detail: "the bias-cut bodice, near view",
    label: "neckline seen from above",
  },
  {
    title: "jeans",
    module: "denim",
    whole: onLinen,
    detail: "button, fly and pockets, near view",
    label: "back, with the worn leather patch",
  },
  {
    title: "tuxedo",
    module: "jackets",
    whole: onHanger,
    detail: "silk lapel, near view",
    near: "covered button and pocket, near view",
    label: "the neck with its label",
  },
  {
    title: "fisherman",
    module: "knits",
    whole: onLinen,
    detail: "cable stitches at the neck, near view",
    label: "ribbed hem, near view",
  },
  {
    title: "wrap dress",
    module: "dresses",
    whole: onHanger,
    detail: "the tied belt, near view",
    near: "linen weave and crossed front, near view",
    label: "the original tag",
  },
  {
    title: "crewneck",
    module: "knits",
    whole: onLinen,
    detail: "ribbed neck, near view",
    label: "the neck with its cut label",
  },
  {
    title: "trench",
    module: "coats",
    whole: onHanger,
    detail: "belt and buckle, near view",
    label: "the neck with its label",
  },
  {
    title: "motorcycle",
    module: "jackets",
    whole: onHanger,
    detail: "belt and zip, near view",
    label: "the neck with its faded label",
  },
  {
    title: "frame bag",
    module: "bags",
    whole: onPlaster,
    detail: "the clasp, near view",
    label: "frame and handle from the side",
  },
  {
    title: "tote",
    module: "bags",
    whole: onPlaster,
    detail: "handle and rivet, near view",
    label: "leather base and side",
  },
  {
    title: "shoulder bag",
    module: "bags",
    whole: "hung on a wooden peg",
    detail: "zip and ring, near view",
    label: "the top with its zip",
  },
  {
    title: "clutch",
    module: "clutch",
    whole: onPlaster,
    detail: "frame and clasp, near view",
    label: "the side with its chain",
  },
  {
    title: "market basket",
    module: "basket",
    whole: onPlaster,
    detail: "plaited palm, near view",
    label: "inside, seen from above",
  },
  {
    title: "bracelet",
    module: "jewellery",
    whole: "lying on plaster",
    detail: "links, near view",
    near: "clasp, near view",
    label: "the stamped tag",
  },
  {
    title: "cuff",
    module: "jewellery",
    whole: onPlaster,
    detail: "the ridge, near view",
    label: "the opening, with the stamp inside",
  },
  {
    title: "pearl",
    module: "jewellery",
    whole: "lying on plaster",
    detail: "knotted pearls, near view",
    near: "where the strand crosses, near view",
    label: "the stamped clasp",
  },
  {
    title: "signet",
    module: "small_jewellery",
    whole: onPlaster,
    detail: "carved stone, near view",
    label: "inside of the band",
  },
  {
    title: "brooch",
    module: "small_jewellery",
    whole: "lying on plaster",
    detail: "petals and seeds, near view",
    label: "back with its pin",
  },
  {
    title: "hoop",
    module: "small_jewellery",
    whole: "on plaster, one against a stone",
    detail: "the domed hoop, near view",
    label: "the spring clip",
  },
  {
    title: "tea set",
    module: "ceramics",
    whole: onPlaster,
    detail: "pot and lid, near view",
    label: "foot and mark of a cup",
  },
  {
    title: "cake stand",
    module: "glassware",
    whole: "with pears, on plaster",
    detail: "scalloped rim, near view",
    near: "pressed foot, near view",
    label: "plate seen from above",
  },
  {
    title: "candlesticks",
    module: "metalware",
    whole: onPlaster,
    detail: "the socket, near view",
    label: "one laid down beside the other",
  },
  {
    title: "salad bowl",
    module: "wood",
    whole: onPlaster,
    detail: "rim and grain, near view",
    label: "tipped to show its inside",
  },
  {
    title: "casserole",
    module: "metalware",
    whole: onPlaster,
    detail: "lid ajar, near view",
    label: "handle from the side",
  },
];
