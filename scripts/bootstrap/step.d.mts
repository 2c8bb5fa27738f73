export function step<T>(name: string, work: () => T | Promise<T>): Promise<T>;
export function elapsed(started: number): string;
