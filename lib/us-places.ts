/** Where the shop sends to: states, the district, territories and military mail, with the ZIP prefixes of each. */
const PLACES: Readonly<Record<string, readonly [name: string, zips: string]>> = {
  AL: ["Alabama", "350-369"],
  AK: ["Alaska", "995-999"],
  AZ: ["Arizona", "850-865"],
  AR: ["Arkansas", "716-729"],
  CA: ["California", "900-961"],
  CO: ["Colorado", "800-816"],
  CT: ["Connecticut", "060-069"],
  DE: ["Delaware", "197-199"],
  DC: ["District of Columbia", "200 202-205"],
  FL: ["Florida", "320-349"],
  GA: ["Georgia", "300-319 398-399"],
  HI: ["Hawaii", "967-968"],
  ID: ["Idaho", "832-838"],
  IL: ["Illinois", "600-629"],
  IN: ["Indiana", "460-479"],
  IA: ["Iowa", "500-528"],
  KS: ["Kansas", "660-679"],
  KY: ["Kentucky", "400-427"],
  LA: ["Louisiana", "700-714"],
  ME: ["Maine", "039-049"],
  MD: ["Maryland", "206-219"],
  MA: ["Massachusetts", "010-027 055"],
  MI: ["Michigan", "480-499"],
  MN: ["Minnesota", "550-567"],
  MS: ["Mississippi", "386-397"],
  MO: ["Missouri", "630-658"],
  MT: ["Montana", "590-599"],
  NE: ["Nebraska", "680-693"],
  NV: ["Nevada", "889-898"],
  NH: ["New Hampshire", "030-038"],
  NJ: ["New Jersey", "070-089"],
  NM: ["New Mexico", "870-884"],
  NY: ["New York", "005 063 100-149"],
  NC: ["North Carolina", "270-289"],
  ND: ["North Dakota", "580-588"],
  OH: ["Ohio", "430-459"],
  OK: ["Oklahoma", "730-749"],
  OR: ["Oregon", "970-979"],
  PA: ["Pennsylvania", "150-196"],
  RI: ["Rhode Island", "028-029"],
  SC: ["South Carolina", "290-299"],
  SD: ["South Dakota", "570-577"],
  TN: ["Tennessee", "370-385"],
  TX: ["Texas", "750-799 885"],
  UT: ["Utah", "840-847"],
  VT: ["Vermont", "050-054 056-059"],
  VA: ["Virginia", "201 220-246"],
  WA: ["Washington", "980-994"],
  WV: ["West Virginia", "247-268"],
  WI: ["Wisconsin", "530-549"],
  WY: ["Wyoming", "820-831"],
  PR: ["Puerto Rico", "006-007 009"],
  VI: ["U.S. Virgin Islands", "008"],
  GU: ["Guam", "969"],
  AA: ["Armed Forces Americas", "340"],
  AE: ["Armed Forces Europe", "090-098"],
  AP: ["Armed Forces Pacific", "962-966"],
};

/** Options of a state field, by name. */
export const US_STATES: readonly { code: string; name: string }[] = Object.entries(PLACES)
  .map(([code, [name]]) => ({ code, name }))
  .toSorted((a, b) => a.name.localeCompare(b.name));

/** True for a two-letter code that the shop can send to. */
export function isUsState(code: string): boolean {
  return Object.hasOwn(PLACES, code);
}

/** The state in which a ZIP lies; null where it lies in none. Military mail shares a few with Florida, which goes first. */
export function stateOfZip(zip: string): string | null {
  return Object.keys(PLACES).find((state) => zipFitsState(zip, state)) ?? null;
}

/** True where a ZIP (12345 or 12345-6789) lies in the state, by its first three digits. */
export function zipFitsState(zip: string, state: string): boolean {
  if (!isUsState(state)) return false;
  const prefix = zip.slice(0, 3);
  const ranges = PLACES[state]?.[1].split(" ") ?? [];
  return ranges.some((range) => {
    const [low, high = low] = range.split("-");
    return low !== undefined && high !== undefined && prefix >= low && prefix <= high;
  });
}
