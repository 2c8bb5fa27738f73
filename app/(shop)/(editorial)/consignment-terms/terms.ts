/** What happens to a piece, in order. Days as the contract's transitions count them. */
export const STEPS: readonly string[] = [
  "You describe the piece: pictures, measurements for its kind, and everything that is wrong with it.",
  "We look at it and either decline it, with the reason, or make an offer: a first price, your share, the steps by which the price comes down, the lowest price, how long it is listed, and what becomes of it if it does not sell. The offer stands for seven days.",
  "You accept. From here on the contract does not change. You have fourteen days to send the piece, with the label we give you.",
  "It arrives and we check it against what you wrote. If it is as described it is listed. If not, we show you the difference in pictures and make a new offer, which needs your consent; or you have it back.",
  "It sells. You see the price and your share the same day.",
];

export const ACCEPTED =
  "Clothes, shoes, bags, scarves, jewelry and things for the house, clean and in a state that we can describe honestly. Wear is no reason to decline; wear that is not mentioned is.";

export const REFUSED: readonly string[] = [
  "Cosmetics that have been opened or used, or are past their date",
  "Fur, ivory, tortoiseshell, coral and the skins of wild animals",
  "Copies of somebody’s mark, and pieces whose labels were altered",
  "Anything that has been recalled: we search the recalls when a piece comes in, and stop its sale if one follows",
  "Helmets, car seats and other things that protect only while nobody knows their history",
];
