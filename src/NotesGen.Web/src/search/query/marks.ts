// Where a text holds what a query looked for: exactly what matched, in every script.
import { type Word, wordsOf } from "../words/words";
import type { Meaning } from "./forms";
import { isWord } from "./parse";
import type { Understood } from "./ranking";

/** A stretch of a text, and which part of the query it answers. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly part: number;
}

/** What matches from a word on: the end of the stretch, and how many words it takes. */
type Match = (words: readonly Word[], at: number) => { readonly end: number; readonly length: number } | null;

export class Marker {
  private readonly matches: readonly { readonly field: string | null; readonly match: Match }[];
  private readonly everyday: ReadonlySet<string>;

  constructor(understood: Understood) {
    this.matches = understood.wanted.filter((meaning) => meaning.isRequired).map((meaning) => ({ field: meaning.part.field, match: isWord(meaning.part) ? wordMatch(meaning) : phraseMatch(meaning) }));
    this.everyday = new Set(understood.everyday.flatMap(({ forms }) => forms.flat().map((form) => form.entry.word)));
  }

  /** The marks of a text that belongs to these fields, in their order; null for any. Everyday words are marked where they stand next to a mark. */
  marks(text: string, fields: readonly string[] | null): Mark[] {
    const words = wordsOf(text);
    const marked = new Set<number>();
    const marks = this.matches.flatMap(({ field, match }, part) =>
      field !== null && fields?.includes(field) === false
        ? []
        : words.flatMap(({ start }, i) => {
            const found = match(words, i);
            for (let taken = 0; taken < (found?.length ?? 0); taken++) {
              marked.add(i + taken);
            }

            return found === null ? [] : [{ start, end: found.end, part }];
          }),
    );
    return [...marks, ...this.beside(words, marked)].sort((a, b) => a.start - b.start || b.end - a.end);
  }

  private beside(words: readonly Word[], marked: Set<number>): Mark[] {
    const marks: Mark[] = [];
    // The set grows as it is gone through, so that several in a row are marked.
    for (const place of marked) {
      for (const next of [place - 1, place + 1]) {
        const word = words[next];
        if (word !== undefined && this.everyday.has(word.text) && !marked.has(next)) {
          marked.add(next);
          marks.push({ start: word.start, end: word.end, part: -1 });
        }
      }
    }

    return marks;
  }
}

function wordMatch({ part, forms }: Meaning): Match {
  const wanted = new Set(forms[0]?.map((form) => form.entry.word));
  const isCharacter = part.words[0]?.isCharacter === true;
  return (words, at) => {
    const word = words[at];
    return word === undefined || !wanted.has(word.text) ? null : { end: isCharacter ? firstOf(words, at) : word.end, length: 1 };
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
    return { end: last?.isCharacter ? firstOf(words, end) : (words[end]?.end ?? 0), length: end - at + 1 };
  };
}
