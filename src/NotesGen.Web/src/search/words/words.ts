// Text becomes words, the same for the index, for queries and for marks: see "Words" in Indexing/Search/README.md of the library.
import { folded } from "./folding";
import { isUnspaced } from "./unspaced";

/** A word as it is indexed, and where it stands in the text. Its place among the words is that in the list. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** True for the last character of a run of several in a script without spaces, which queries leave out. */
  readonly isClosing: boolean;
  /** True for a single character of a script without spaces. */
  readonly isCharacter: boolean;
}

const longest = 40;
const runs = /[\p{L}\p{M}\p{N}]+(?:\u00ad[\p{L}\p{M}\p{N}]+)*/gu;
const characters = /[\uff66-\uff9d][\uff9e\uff9f]|[^]/gu;

/** The words of a text in Unicode's form NFC, in their order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: run, index } of text.matchAll(runs)) {
    if (/^[\0-\u02ff]+$/.test(run)) {
      addSpaced(words, text, run, index);
    } else {
      addMixed(words, text, run, index);
    }
  }

  return words;
}

/** Cuts a run where a script without spaces begins or ends. */
function addMixed(words: Word[], text: string, run: string, at: number): void {
  let part: string[] = [];
  let unspaced = false;
  const close = (): void => {
    const whole = part.join("");
    if (unspaced) {
      addPairs(words, part, at);
    } else {
      addSpaced(words, text, whole, at);
    }

    at += whole.length;
    part = [];
  };
  for (const [character] of run.matchAll(characters)) {
    if (isUnspaced(character) !== unspaced) {
      close();
      unspaced = !unspaced;
    }

    part.push(character);
  }

  close();
}

function addSpaced(words: Word[], text: string, part: string, at: number): void {
  // A soft hyphen next to a script without spaces lies between the runs.
  const run = part.replace(/^\u00ad+|\u00ad+$/g, "");
  const start = at + part.indexOf(run);
  // The genitive's ending is no word.
  if (/^s$/i.test(run) && /[\p{L}\p{M}\p{N}]['’]$/u.test(text.slice(Math.max(0, start - 3), start))) {
    return;
  }

  const word = /^[\0-\x7f]*$/.test(run) ? run.slice(0, longest).toLowerCase() : joined([...run.replaceAll("\u00ad", "")]);
  add(words, word, start, start + run.length, false, false);
}

/** Every character with the one after it is a word, and the last one alone. */
function addPairs(words: Word[], part: readonly string[], start: number): void {
  part.forEach((character, i) => {
    const next = part[i + 1] ?? "";
    add(words, joined([...(character + next)]), start, start + character.length + next.length, next === "" && i > 0, next === "");
    start += character.length;
  });
}

function add(words: Word[], text: string, start: number, end: number, isClosing: boolean, isCharacter: boolean): void {
  if (text !== "") {
    words.push({ text, start, end, isClosing, isCharacter });
  }
}

/** The word ends before a character that would make it too long. */
function joined(parts: readonly string[]): string {
  let word = "";
  for (const part of parts) {
    const more = folded(part);
    if (word.length + more.length > longest) {
      break;
    }

    word += more;
  }

  return word;
}
