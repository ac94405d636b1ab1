/** Words numbered in the order in which they first come. */
export interface WordNumbers {
  readonly words: readonly string[];
  readonly numberOf: (word: string) => number;
}

/** Starts an empty numbering. */
export function numberWords(): WordNumbers {
  const words: string[] = [];
  const numbers = new Map<string, number>();
  return {
    words,
    numberOf: (word) => {
      const known = numbers.get(word);
      if (known !== undefined) return known;
      numbers.set(word, words.length);
      return words.push(word) - 1;
    },
  };
}
