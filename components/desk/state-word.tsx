import { Badge, type BadgeTone } from "@/components/ui/badge";

const tones: Readonly<Record<string, BadgeTone>> = {
  draft: "warning",
  published: "success",
  archived: "neutral",
  in_review: "plum",
  approved: "moss",
  scheduled: "moss",
  needs_update: "error",
  curated: "moss",
  resale: "clay",
  done: "success",
  create: "success",
  change: "moss",
  skip: "neutral",
  reject: "error",
  failed: "error",
  held_back: "warning",
  reverted: "neutral",
  running: "warning",
  checking: "warning",
  checked: "moss",
  "To review": "warning",
  "In our hands": "moss",
  "In the shop": "success",
  "To go back": "clay",
  Blocked: "error",
  open: "warning",
  held: "warning",
  accepted: "success",
  refused: "error",
  meets: "success",
  fails: "error",
  review: "warning",
  needs_declaration: "warning",
  law: "plum",
  stricter_than_law: "clay",
  house: "moss",
  to_pack: "warning",
  "to pack": "warning",
  "label asked for": "warning",
  "label made": "moss",
  "label failed": "error",
  shipped: "moss",
  delivered: "success",
  lost: "error",
  requested: "warning",
  in_transit: "moss",
  received: "warning",
  refunded: "success",
  declined: "neutral",
  cancelled: "neutral",
  settled: "success",
  withdrawn: "neutral",
  needs_response: "error",
  under_review: "warning",
  won: "success",
  active: "success",
  pending: "neutral",
  void: "neutral",
  frozen: "error",
  over: "neutral",
  ended: "neutral",
};

/** Where the word of the record alone would not say enough. */
const WORDS: Readonly<Record<string, string>> = {
  house: "Our own choice",
  unaudited: "Not audited",
  review: "Look at it",
};

/** A state in its own word: "Very good", with a color where the desk knows it. */
export function StateWord({ word }: { word: string }) {
  const plain = word.replaceAll("_", " ");
  const text = WORDS[word] ?? plain.charAt(0).toUpperCase() + plain.slice(1);
  const tone = tones[word];
  return tone ? <Badge tone={tone}>{text}</Badge> : text;
}
