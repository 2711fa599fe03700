const remembered = 400; // answers kept: the words of a query stay while the next one is typed

/** A function that keeps its latest answers. */
export function remember<T>(find: (text: string) => T): ((text: string) => T) & {forget: () => void} {
  const answers = new Map<string, T>();
  const ask = (text: string): T => {
    let answer = answers.get(text);
    if (answer === undefined) {
      if (answers.size >= remembered) answers.clear();
      answer = find(text);
      answers.set(text, answer);
    }
    return answer;
  };
  return Object.assign(ask, {forget: () => answers.clear()});
}

/** A function that keeps all its answers. */
export function keepAll<T>(find: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    let answer = answers.get(text);
    if (answer === undefined) answers.set(text, (answer = find(text)));
    return answer;
  };
}
