/** What the software keeps, where a shopper might not expect it. Change it here when the software changes. */
export const COOKIES: readonly { name: string; use: string; life: string }[] = [
  {
    name: "nv",
    use: "A random, signed number by which your bag, wishlist and guest orders are found. Set when you first put something in the bag, keep something or send a form.",
    life: "400 days",
  },
  {
    name: "next-auth.session-token",
    use: "Keeps you signed in. It names a row in our database that you end by signing out.",
    life: "30 days",
  },
  {
    name: "next-auth.csrf-token, next-auth.callback-url",
    use: "Guard the sign-in form, and remember where to go on to. Only where our own form is not used.",
    life: "Until the browser closes",
  },
  {
    name: "nr",
    use: "A random number that counts your word on an article once. Set when you say whether one was helpful, sent to the journal’s own addresses only, and kept by us nowhere as it is.",
    life: "400 days",
  },
  {
    name: "nf",
    use: "Carries the answer to a form back to its page where the browser runs no script.",
    life: "20 seconds",
  },
];

export const MAILS: readonly string[] = [
  "A receipt when you have paid, and a note when we have refunded you",
  "The link to an order, to sign in, or to choose a new password, when you ask for it",
  "What you ask of your account: a change of your mail address, for which we write to both, your data when it is ready, and a last word when you delete it",
  "A note when somebody tries to open a second account with your address",
  "One note when a thing you asked us to watch is back, or when a piece like one you missed comes in. One, then it is over; each has a link that ends it before",
  "The journal’s letter, once you have confirmed by a mailed link that you want it; each has a button that stops it at once",
];
