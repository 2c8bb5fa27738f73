/** Sets a button in line with the control of a labelled field: as far down as the label and its margin are high. */
export const besideField = "mt-[calc(var(--text-sm)*var(--text-sm--line-height)+0.375rem)]";
