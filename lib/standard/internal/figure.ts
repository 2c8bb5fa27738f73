/** A percentage as pages write it: 0.10 → "0.1", 0.0002 → "0.0002". */
export const figure = (percent: number): string => String(Number(percent.toFixed(4)));
