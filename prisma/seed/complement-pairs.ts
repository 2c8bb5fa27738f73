/** What goes with a product, and why, in half a sentence that is true of both: by SKU, the nearest first. */
export const COMPLEMENT_PAIRS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  "UAA-101": [
    ["UAA-102", "rose water for the skin it leaves damp"],
    ["UAA-103", "two or three drops afterwards"],
  ],
  "UAA-102": [
    ["UAA-103", "goes over it while the skin is damp"],
    ["QB-105", "the cream to press over it"],
  ],
  "UAA-103": [
    ["UAA-102", "makes the skin damp, as the oil likes it"],
    ["UAA-101", "takes off the day before it"],
  ],
  "UAA-104": [
    ["UAA-102", "rose water once the clay is rinsed"],
    ["QB-105", "a plain cream for afterwards"],
  ],
  "QB-105": [
    ["QB-107", "an unscented wash to use before it"],
    ["MM-136", "goes over it in the morning"],
  ],
  "QB-106": [
    ["QB-105", "the cream for where a balm is too much"],
    ["QB-107", "an unscented wash to use before it"],
  ],
  "QB-107": [
    ["QB-105", "the unscented cream for afterwards"],
    ["QB-106", "for the spots that stay dry"],
  ],
  "QB-108": [
    ["QB-107", "a low-foam wash to use before it"],
    ["MM-136", "sun care to go over it by day"],
  ],
  "TV-109": [
    ["QB-105", "a plain cream to go over it"],
    ["MM-136", "sun care to go over it by day"],
  ],
  "TV-110": [
    ["TV-109", "for the morning, as this one is for the night"],
    ["QB-107", "an unscented wash to use before it"],
  ],
  "TV-111": [
    ["QB-105", "the cream that it is layered under"],
    ["UAA-103", "an oil to finish with"],
  ],
  "TV-112": [
    ["MM-136", "the sun care that its leaflet asks for"],
    ["QB-105", "a plain cream for the nights between"],
  ],
  "LA-113": [
    ["UAA-101", "takes off the day before the mask"],
    ["UAA-102", "rose water once the honey is rinsed"],
  ],
  "LA-114": [
    ["SR-116", "a lotion for where a salve is too much"],
    ["SR-118", "a bath before it"],
  ],
  "SR-115": [
    ["SR-116", "the lotion of the same maker, refilled too"],
    ["SR-117", "a bar for the basin"],
  ],
  "SR-116": [
    ["SR-115", "the wash of the same maker, refilled too"],
    ["LA-114", "for heels, where a lotion is too thin"],
  ],
  "SR-117": [
    ["SR-116", "a lotion for after the soap"],
    ["SR-118", "salts for the same bath"],
  ],
  "SR-118": [
    ["SR-117", "soap for the same bath"],
    ["LA-114", "a salve for afterwards"],
  ],
  "B-119": [
    ["B-120", "the conditioner of the same maker"],
    ["B-121", "for the scalp, after washing"],
  ],
  "B-120": [
    ["B-119", "the shampoo of the same maker"],
    ["B-122", "the same maker's shampoo as a bar"],
  ],
  "B-121": [
    ["B-119", "washes the scalp before it"],
    ["B-120", "for the lengths, as this one is for the scalp"],
  ],
  "B-122": [
    ["B-120", "the conditioner of the same maker"],
    ["SR-117", "soap without plastic, for the same dish"],
  ],
  "NM-123": [
    ["NM-124", "the same maker's wash, for when the baby is there"],
    ["QB-107", "an unscented wash to use before it"],
  ],
  "NM-124": [
    ["NM-125", "for after the bath"],
    ["NM-123", "the same maker's butter, for the parent"],
  ],
  "NM-125": [
    ["NM-124", "an unscented wash to use before it"],
    ["QB-106", "a water-free balm for cheeks in the wind"],
  ],
  "PAP-126": [
    ["PAP-127", "a paste with fluoride, which the tablets leave out"],
    ["PAP-128", "a rinse for afterwards"],
  ],
  "PAP-127": [
    ["PAP-128", "a rinse without alcohol"],
    ["PAP-126", "tablets for travel, without fluoride"],
  ],
  "PAP-128": [
    ["PAP-127", "brushes first, with fluoride"],
    ["PAP-126", "brushes first, without fluoride"],
  ],
  "H-129": [
    ["H-130", "for the dishes"],
    ["H-131", "for the cloths"],
  ],
  "H-130": [
    ["H-129", "for the counter beside the sink"],
    ["H-131", "for the dish towels"],
  ],
  "H-131": [
    ["H-130", "for the dishes, unscented too"],
    ["H-129", "for worktops and taps"],
  ],
  "O-133": [
    ["O-135", "the same maker's perfume"],
    ["O-134", "the same maker's deodorant without scent"],
  ],
  "O-134": [
    ["QB-107", "an unscented wash to use before it"],
    ["O-133", "the same maker's deodorant with cedar"],
  ],
  "O-135": [
    ["O-133", "the same maker's deodorant, with cedar"],
    ["SR-116", "an unscented lotion that leaves the perfume alone"],
  ],
  "MM-136": [
    ["MM-137", "the same maker's tint, to go over it"],
    ["UAA-101", "takes it off in the evening"],
  ],
  "MM-137": [
    ["MM-136", "sun care to go under it; the tint is none"],
    ["UAA-101", "takes it off in the evening"],
  ],
  "CY-139": [
    ["CY-140", "fiber from the same maker"],
    ["CY-142", "for the evening, from the same maker"],
  ],
  "CY-140": [
    ["CY-139", "named strains from the same maker"],
    ["CY-142", "for the evening, from the same maker"],
  ],
  "CY-141": [
    ["CY-139", "tested by a third party too"],
    ["CY-142", "for the evening, from the same maker"],
  ],
  "CY-142": [
    ["SR-118", "unscented salts for a bath on the same evening"],
    ["CY-140", "fiber from the same maker"],
  ],
  "CY-143": [
    ["CY-139", "tested by a third party too"],
    ["CY-140", "fiber from the same maker"],
  ],
};
