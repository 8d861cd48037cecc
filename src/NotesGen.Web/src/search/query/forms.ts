// The words of the dictionary that a word of a query stands for.
import { type Dictionary, type Entry, mostHeld, sizeOf } from "../index/dictionary";
import { beginningsOf, hasStem, stemOf } from "../words/stem";
import { isUnspaced } from "../words/unspaced";
import { isWord, type Part, type PartWord } from "./parse";
import { type Unit, unitsOf } from "./phrase";
import { near } from "./slips";

export interface Form {
  readonly entry: Entry;
  readonly weight: number;
}

/** What a part stands for: for each of its words the forms. */
export interface Meaning {
  readonly part: Part;
  readonly forms: readonly (readonly Form[])[];
  /** The pieces of a phrase by which it is found; null if there is none. */
  readonly units: readonly Unit[] | null;
  /** True if the word is nowhere, and words like it were taken. */
  readonly isMended: boolean;
  /** False for an everyday word beside others: it need not hold. */
  readonly isRequired: boolean;
}

const stemmed = 0.8;
const begun = 0.7;
const mistyped = 0.5;
export const mostBegun = 24;
const mostOfCharacter = 96;
const widestOfStem = 4;
const roomOfBegun = 2048;

/** The room is how many bytes the postings of other forms than the word itself may take. */
export async function meaningOf(part: Part, dictionary: Dictionary, isStemmed: boolean, room: number): Promise<Meaning> {
  const [word] = part.words;
  if (word === undefined || !isWord(part)) {
    const last = part.words.length - 1;
    const forms = await Promise.all(part.words.map((word, i) => formsOf(word, dictionary, false, word.isCharacter || (part.isOpen && i === last), room)));
    const units = forms.every((words) => words.length > 0) ? await unitsOf(part, forms, dictionary) : null;
    return { part, forms, units: units?.every(({ entries }) => entries.length > 0) ? units : null, isMended: false, isRequired: true };
  }

  const forms = await formsOf(word, dictionary, isStemmed, part.isOpen || word.isCharacter, room);
  const others = forms.length > 0 || part.isExcluded ? [] : await near(word.text, dictionary);
  const taken = others.map((entry) => ({ entry, weight: mistyped }));
  return { part, forms: [forms.length > 0 ? forms : taken], units: null, isMended: taken.length > 0, isRequired: true };
}

/** True if no document can hold it. */
export function isNowhere({ part, forms, units }: Meaning): boolean {
  return isWord(part) ? forms[0]?.length === 0 : units === null;
}

async function formsOf({ text: word, isCharacter }: PartWord, dictionary: Dictionary, isStemmed: boolean, isOpen: boolean, room: number): Promise<Form[]> {
  const stem = isStemmed && hasStem(word) ? stemOf(word) : null;
  const [itself, alike, longer] = await Promise.all([
    dictionary.find(word),
    stem === null ? [] : Promise.all(beginningsOf(stem).map((beginning) => dictionary.beginningWith(beginning, widestOfStem))),
    isOpen && (word.length > 1 || isUnspaced(word)) ? dictionary.beginningWith(word) : [],
  ]);
  const forms: Form[] = itself === undefined ? [] : [{ entry: itself, weight: 1 }];
  for (const entry of alike.flat()) {
    if (entry.word !== word && hasStem(entry.word) && stemOf(entry.word) === stem && sizeOf(entry) <= room) {
      room -= sizeOf(entry);
      forms.push({ entry, weight: stemmed });
    }
  }

  const known = new Set(forms.map((form) => form.entry.word));
  const others = longer.filter((entry) => !known.has(entry.word));
  room = Math.min(roomOfBegun, room);
  mostHeld(others, isCharacter ? mostOfCharacter : mostBegun).forEach((entry, i) => {
    const size = sizeOf(entry);
    if (i === 0 || size <= room) {
      room -= size;
      forms.push({ entry, weight: isCharacter ? 1 : begun });
    }
  });
  return forms;
}
