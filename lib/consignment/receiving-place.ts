/** Where pieces are sent, a line each, until staff set another in the setting `consignment.receivingAddress`. */
export const RECEIVING_ADDRESS: readonly string[] = [
  "nécessité, Intake",
  "18 Mill Lane, Unit 4",
  "Hudson, NY 12534",
];
