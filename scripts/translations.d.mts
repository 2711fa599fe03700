export function sourceHash(text: string): string;
export function translationStates(): {name: string; state: 'current' | 'behind' | 'missing' | 'orphan'}[];
