export type Time = {name: string; ms: number};
export function testTimes(report: unknown): Time[];
export function slowest(times: Time[], count: number): string[];
