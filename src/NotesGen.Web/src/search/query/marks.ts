// Where a text holds what a query looked for: exactly what matched, in every script.
import { type Word, wordsOf } from "../words/words";
import type { Meaning } from "./forms";
import { isWord } from "./parse";

/** A stretch of a text, and which part of the query it answers. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly part: number;
}

type Match = (words: readonly Word[], at: number) => { readonly start: number; readonly end: number } | null;

export class Marker {
  private readonly matches: readonly { readonly part: number; readonly fields: readonly string[] | null; readonly match: Match }[];

  constructor(meanings: readonly Meaning[]) {
    this.matches = meanings.map((meaning, part) => ({
      part,
      fields: meaning.part.field === null ? null : [meaning.part.field],
      match: isWord(meaning.part) ? wordMatch(meaning) : phraseMatch(meaning),
    }));
  }

  /** The marks of a text that belongs to these fields, in their order; null for any. */
  marks(text: string, fields: readonly string[] | null): Mark[] {
    const words = wordsOf(text);
    return this.matches
      .filter((match) => match.fields === null || fields === null || match.fields.some((field) => fields.includes(field)))
      .flatMap(({ part, match }) =>
        words.flatMap((_, i) => {
          const found = match(words, i);
          return found === null ? [] : [{ ...found, part }];
        }),
      )
      .sort((a, b) => a.start - b.start || b.end - a.end);
  }
}

function wordMatch({ part, forms }: Meaning): Match {
  const wanted = new Set(forms[0]?.map((form) => form.entry.word));
  const isCharacter = part.words[0]?.isCharacter === true;
  return (words, at) => {
    const word = words[at];
    return word === undefined || !wanted.has(word.text) ? null : { start: word.start, end: isCharacter ? firstOf(words, at) : word.end };
  };
}

/** Where a word of two characters begins with the one that was looked for, it alone is what matched. */
function firstOf(words: readonly Word[], at: number): number {
  const word = words[at];
  const next = words[at + 1];
  return word === undefined ? 0 : next !== undefined && next.start < word.end ? next.start : word.end;
}

function phraseMatch({ part, forms }: Meaning): Match {
  const wanted = part.words.map(({ place, isCharacter }, i) => ({ place, isCharacter, words: new Set(forms[i]?.map((form) => form.entry.word)) }));
  return (words, at) => {
    if (!wanted.every(({ place, words: these }) => these.has(words[at + place]?.text ?? ""))) {
      return null;
    }

    const last = wanted.at(-1);
    const end = at + (last?.place ?? 0);
    return { start: words[at]?.start ?? 0, end: last?.isCharacter ? firstOf(words, end) : (words[end]?.end ?? 0) };
  };
}
