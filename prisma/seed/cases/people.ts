import type { DetailsInput } from "@/lib/cart/schema";

const person = (
  email: string,
  name: string,
  line1: string,
  city: string,
  state: string,
  postal: string,
): DetailsInput => ({ email, name, line1, city, state, postal });

/** Invented people who have bought something in the demo. */
export const PEOPLE = {
  shona: person(
    "shopper@necessite.example",
    "Shona Sample",
    "4 Placeholder Lane",
    "Portland",
    "OR",
    "97214",
  ),
  hollis: person(
    "hollis.fernwood@mail.example",
    "Hollis Fernwood",
    "118 Invented Street",
    "Sacramento",
    "CA",
    "95814",
  ),
  juniper: person(
    "juniper.vale@mail.example",
    "Juniper Vale",
    "27 Example Row, Apt. 3",
    "Brooklyn",
    "NY",
    "11211",
  ),
  ottoline: person(
    "ottoline.brook@mail.example",
    "Ottoline Brook",
    "9 Fable Court",
    "Austin",
    "TX",
    "78704",
  ),
  ambrose: person(
    "ambrose.tilling@mail.example",
    "Ambrose Tilling",
    "301 Nowhere Avenue",
    "Chicago",
    "IL",
    "60614",
  ),
  marigold: person(
    "marigold.quill@mail.example",
    "Marigold Quill",
    "66 Storybook Road",
    "Denver",
    "CO",
    "80205",
  ),
  rosalind: person(
    "rosalind.park@mail.example",
    "Rosalind Park",
    "12 Alder Street",
    "Seattle",
    "WA",
    "98103",
  ),
} as const;
