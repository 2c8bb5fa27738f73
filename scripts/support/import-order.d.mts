export const importOrder: string[][];
export const besideTheOrder: Record<string, string[]>;
