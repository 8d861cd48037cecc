// What was typed becomes parts: see "Queries" in Indexing/Search/README.md of the library.
import { wordsOf } from "../words/words";

export interface PartWord {
  readonly text: string;
  /** Its place among all words of the part, with those that close a run in a script without spaces. */
  readonly place: number;
  /** True for a single character of a script without spaces. */
  readonly isCharacter: boolean;
}

export interface Part {
  /** Null for none. */
  readonly field: string | null;
  readonly isExcluded: boolean;
  readonly isQuoted: boolean;
  /** True if its last word may still be typed on. */
  readonly isOpen: boolean;
  readonly words: readonly PartWord[];
  /** How many words it has, closing ones too. */
  readonly length: number;
  /** As it was typed, without sign, field and quotation marks. */
  readonly value: string;
}

const filters: ReadonlySet<string> = new Set(["topic", "cluster", "year", "type", "kind"]);

const beginning = /\s*(-(?=\S))?(?:(title|claim|description|text|topic|tag|hub|paper|author|cluster|type|year|kind):)?/iy;
const mostLetters = 1000;
const mostParts = 64;
const marks = "\"“”„«»「」";
const run = new RegExp(`[^\\s${marks}]*`, "y");
const phrase = new RegExp(`[${marks}]([^${marks}]*)([${marks}]?)`, "y");

/** The parts of a query that give a word. */
export function partsOf(typed: string): Part[] {
  const query = typed.slice(0, mostLetters).normalize();
  const parts: Part[] = [];
  let at = 0;
  const next = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(query);
    at += found?.[0].length ?? 0;
    return found;
  };
  while (at < query.length) {
    const begun = next(beginning);
    const quoted = next(phrase);
    const value = quoted?.[1] ?? next(run)?.[0] ?? "";
    const all = wordsOf(value);
    const words = all.filter((word) => !word.isClosing);
    if (words.length > 0 && parts.length < mostParts) {
      const isExcluded = begun?.[1] !== undefined;
      parts.push({
        field: begun?.[2]?.toLowerCase() ?? null,
        isExcluded,
        isQuoted: quoted !== null,
        isOpen: !isExcluded && at === query.length && !quoted?.[2] && words.at(-1)?.end === value.length,
        words: words.map((word) => ({ text: word.text, place: all.indexOf(word), isCharacter: word.isCharacter })),
        length: all.length,
        value,
      });
    }
  }

  return parts;
}

/** True for a part that is compared with what is known of each document, not with words that stand in it. */
export function isFilter(part: Part): boolean {
  return filters.has(part.field ?? "");
}

/** True for a part that may be missing where no document holds all: nobody asked for exactly this. */
export function isLoose(part: Part): boolean {
  return part.field === null && !part.isQuoted && !part.isExcluded;
}

/** True for a part that is looked for as one word in its forms. */
export function isWord(part: Part): boolean {
  return !part.isQuoted && part.words.length === 1;
}
