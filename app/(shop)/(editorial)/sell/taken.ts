/** What we take and what we do not, by shelf. What is worn next to the skin decides. */
export const TAKEN: readonly {
  readonly kind: string;
  readonly yes?: string;
  readonly no: string;
}[] = [
  {
    kind: "Clothing",
    yes: "Coats, knitwear, dresses, shirts, trousers, skirts: washed or cleaned, without the smell of smoke",
    no: "underwear, swimwear, socks and tights that have been worn",
  },
  {
    kind: "Shoes",
    yes: "Soles and insoles with wear left in them, clean inside",
    no: "insoles worn through, shoes that smell of their owner",
  },
  {
    kind: "Bags",
    yes: "Emptied, brushed out, with their straps and keys",
    no: "make-up bags, linings with stains that come off",
  },
  {
    kind: "Accessories",
    yes: "Scarves, belts, hats, gloves, washed or wiped",
    no: "hats with a stained band, hair brushes and combs that have been used",
  },
  {
    kind: "Jewelry",
    yes: "Metal and stone, with the hallmark if there is one; earrings of solid metal, which we disinfect",
    no: "body jewelry, ivory, tortoiseshell, coral",
  },
  {
    kind: "Home",
    yes: "Ceramics, glass, wood, baskets, washed textiles, small furniture",
    no: "pillows, duvets, mattresses, candles that have burned, helmets and car seats",
  },
  {
    kind: "Cosmetics",
    no: "opened or used ones, whatever is left in them; nobody can show that they are clean",
  },
];
