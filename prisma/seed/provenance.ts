/** How each piece came to us, by SKU: what the consignor said, as staff wrote it down. All of it is made up. */
export const PROVENANCE: Readonly<Record<string, string>> = {
  "RS-0001":
    "Bought in a small boutique in Milan in 2014 and worn for about four winters. The label was cut out because it scratched. In a cotton garment bag since 2019.",
  "RS-0002":
    "Found by its last owner at an estate sale in Ohio in 2016. The union label dates it before 1995. The pin marks were there when she bought it.",
  "RS-0003":
    "Bought raw in Osaka in 2006 and worn by one person until 2015. First washed after a year, never tumble-dried.",
  "RS-0004":
    "Bought for a wedding in Lyon in 1986 and worn three times, the family says. It hung in a cedar closet until this spring.",
  "RS-0005":
    "Knitted by the consignor's grandmother around 1974, on the coast of Maine, from a pattern that she knew by heart. Worn at home.",
  "RS-0006":
    "Brought back from Edinburgh in 1983. Worn to the office for two winters, then kept on its hanger.",
  "RS-0007": "A present from 2023 that was never worn. The tags are still on it.",
  "RS-0008":
    "Bought new in 2012, one owner. The hem was mended in matching yarn in 2021. We kept it in the freezer for a week before listing it, as we do with all knits.",
  "RS-0009":
    "Bought in London in 1994 by the consignor's father, who wore it on his commute for ten years. Cleaned in 2024.",
  "RS-0010":
    "The consignor's aunt brought it home from Hungary in 1977. There is no paper that says so, only the family's word.",
  "RS-0011":
    "Its second owner found it at a swap meet in Oregon in 1998. A saddler made the new zip pull. The old one is lost.",
  "RS-0012":
    "From a schoolteacher in Vermont, who wore it on Sundays. Ironed twice in forty years, she told us.",
  "RS-0013":
    "From the wardrobe sale of a theater in Chicago, where it was listed as street wear and, as far as we know, never went on stage.",
  "RS-0014": "Bought in Florence in 1992. One owner, who always wore it at the third hole.",
  "RS-0015":
    "Bought in Porto in 2017. A cobbler added the half soles in 2022, and they have been worn little since.",
  "RS-0016": "One owner, worn for two autumns from 2018. The heel tips are new.",
  "RS-0017":
    "From the estate of a department-store buyer in St. Louis. It lived in its dust bag and, the family says, went to the opera.",
  "RS-0018":
    "Bought at the workshop in Vermont in 2005 and used as a work bag. The water mark comes from the bottom of a boat.",
  "RS-0019":
    "Found in a second-hand shop in Austin in 1999. It has no label and, as far as we can see, never had one.",
  "RS-0020":
    "A wedding present from 1956, carried to dances by three generations. The beads were lost in 2011.",
  "RS-0021":
    "The consignor bought it from its maker at a market in Essaouira in 2016. A saddler restitched the handles in 2023.",
  "RS-0022":
    "Given for a graduation in 1974 and worn until 1990. A jeweler checked the clasp this year.",
  "RS-0023":
    "Bought from a silver stall in New Mexico in 1978. The style is that of Taxco. The stamp says 925 and nothing more, so neither do we.",
  "RS-0024":
    "An anniversary present from 1985. A jeweler in Portland restrung it on silk this year, with a knot between pearls.",
  "RS-0025":
    "It came to the consignor in a box with her grandfather's watch. Nobody in the family knows what the carving stands for.",
  "RS-0026":
    "From a collection of costume jewelry that began in the eighties. Bought at a church fair.",
  "RS-0027": "Bought new in 1987, worn to parties, kept apart in a cloth bag since.",
  "RS-0028":
    "Brought home from Kyoto in 1979 by a couple who used it on Sundays. The mark of the studio is on every piece. We could not read it.",
  "RS-0029":
    "From a farm auction in Ohio, where it came out of a newspaper of 1968. We went over every edge with a finger and found no chip.",
  "RS-0030":
    "From a house in Maine that was sold with what was in it. The wax was taken off with warm water and nothing else.",
  "RS-0031":
    "Bought from the turner at a craft fair in 1976. His signature is under the foot. Used for salad, washed by hand, never soaked.",
  "RS-0032":
    "A wedding present from 1996, on the stove every week until the children moved out. The lid is the one that it came with.",
  "RS-0033":
    "Bought from the co-op in 1984, its label still sewn in. One edge was bound again in 2010, after a puppy.",
  "RS-0034":
    "The kilim lay on a floor in the seventies and wore through in the middle. Its sound parts became covers in 2014. This one was on a window seat.",
  "RS-0035":
    "Pressed in 1982, says the pencil on the back, by somebody who signed with initials. The frame is younger.",
  "RS-0036":
    "One of six from a café that closed in 1998. The other five are still sat on. The consignor rewove the seat in 2024.",
};
