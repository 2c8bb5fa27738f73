import { ANY_DAY, type ListFilter } from "../list-definition";

/** From a day on and up to the end of another, in UTC; `at` is the moment that counts. */
export const dayFilters = (at: string): readonly [ListFilter, ListFilter] => [
  { key: "from", label: "From", sql: `${at} >= ($)::date`, options: ANY_DAY },
  { key: "to", label: "To", sql: `${at} < ($)::date + 1`, options: ANY_DAY },
];
