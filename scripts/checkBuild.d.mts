export function machinePaths(build: string, folders: string[]): {file: string; says: string}[];
