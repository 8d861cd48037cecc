// The words of the dictionary that a word of a query stands for.
import type { Dictionary, Entry } from "../index/dictionary";
import { hasStem, stemOf } from "../words/stem";
import { isUnspaced } from "../words/unspaced";
import type { Part, PartWord } from "./parse";

export interface Form {
  readonly entry: Entry;
  readonly weight: number;
}

/** What a part stands for: for each of its words the forms. */
export interface Meaning {
  readonly part: Part;
  readonly forms: readonly (readonly Form[])[];
  /** True if the word is nowhere, and words like it were taken. */
  readonly isMended: boolean;
  /** False for an everyday word beside others: it need not hold. */
  readonly isRequired: boolean;
}

const stemmed = 0.8;
const begun = 0.7;
const mistyped = 0.5;
const mostBegun = 24;
const mostOfCharacter = 96;
const roomOfBegun = 2048;
const mostMistyped = 3;
const widestMistyped = 16;
const shortestMistyped = 4;

export async function meaningOf(part: Part, dictionary: Dictionary, isStemmed: boolean): Promise<Meaning> {
  if (part.isQuoted || part.words.length > 1) {
    const last = part.words.length - 1;
    const forms = await Promise.all(part.words.map((word, i) => formsOf(word, dictionary, false, word.isCharacter || (part.isOpen && i === last))));
    return { part, forms, isMended: false, isRequired: true };
  }

  const word = part.words[0];
  if (word === undefined) {
    throw new Error("a part without a word");
  }

  const forms = await formsOf(word, dictionary, isStemmed, part.isOpen || word.isCharacter);
  const near = forms.length > 0 || part.isExcluded || word.text.length < shortestMistyped ? [] : await mended(word.text, dictionary);
  return { part, forms: [forms.length > 0 ? forms : near], isMended: near.length > 0, isRequired: true };
}

async function formsOf({ text: word, isCharacter }: PartWord, dictionary: Dictionary, isStemmed: boolean, isOpen: boolean): Promise<Form[]> {
  const stem = isStemmed && hasStem(word) ? stemOf(word) : null;
  const [itself, alike, longer] = await Promise.all([
    dictionary.find(word),
    stem === null ? [] : dictionary.beginningWith(stem.slice(0, Math.max(3, stem.length - 1))),
    isOpen && (word.length > 1 || isUnspaced(word)) ? dictionary.beginningWith(word) : [],
  ]);
  const forms: Form[] = itself === undefined ? [] : [{ entry: itself, weight: 1 }];
  forms.push(...alike.filter((entry) => entry.word !== word && hasStem(entry.word) && stemOf(entry.word) === stem).map((entry) => ({ entry, weight: stemmed })));
  const known = new Set(forms.map((form) => form.entry.word));
  const others = longer.filter((entry) => !known.has(entry.word));
  let room = roomOfBegun;
  mostHeld(others, isCharacter ? mostOfCharacter : mostBegun).forEach((entry, i) => {
    const size = entry.middle - entry.start;
    if (i === 0 || size <= room) {
      room -= size;
      forms.push({ entry, weight: isCharacter ? 1 : begun });
    }
  });
  return forms;
}

async function mended(word: string, dictionary: Dictionary): Promise<Form[]> {
  const start = [1, 2, 3].map((length) => word.slice(0, length)).find((beginning) => dictionary.spread(beginning) <= widestMistyped);
  const near = start === undefined ? [] : (await dictionary.beginningWith(start, widestMistyped)).filter((entry) => isOneSlip(word, entry.word));
  return mostHeld(near, mostMistyped).map((entry) => ({ entry, weight: mistyped }));
}

/** Sorting is stable: equal ones stay in the order of the dictionary. */
function mostHeld(entries: readonly Entry[], most: number): Entry[] {
  return [...entries].sort((a, b) => b.documents - a.documents).slice(0, most);
}

/** One letter added, dropped or changed, or two neighbours swapped. */
function isOneSlip(typed: string, word: string): boolean {
  const longer = word.length - typed.length;
  if (Math.abs(longer) > 1) {
    return false;
  }

  let same = 0;
  while (same < typed.length && typed[same] === word[same]) {
    same++;
  }

  const rest = typed.slice(same);
  const other = word.slice(same);
  return longer > 0
    ? other.slice(1) === rest
    : longer < 0
      ? rest.slice(1) === other
      : rest.slice(1) === other.slice(1) || (rest.slice(2) === other.slice(2) && rest[0] === other[1] && rest[1] === other[0]);
}
