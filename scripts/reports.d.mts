export type Time = {name: string; ms: number};
export function testTimes(report: unknown): Time[];
export function slowest(times: Time[], count: number): string[];
export function failures(report: unknown): string[];
export function retried(report: unknown): string[];
