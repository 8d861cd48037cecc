// How much each document holds of one part of a query.
import { type Entry, sizeOf } from "../index/dictionary";
import type { Posting, PostingFiles } from "../index/postings";
import { fieldOf, type Start } from "../index/start";
import type { Meaning } from "./forms";
import { isWord } from "./parse";
import { phrase } from "./phrase";

/** By document: the weighted count, the fields that hold the part, and whether the title holds it as it is typed. */
export interface Tally {
  readonly weight: Float64Array;
  readonly fields: Uint32Array;
  readonly isInTitle: Uint8Array;
}

const flatness = 0.75;
const roomOfCounts = 9216;
const roomOfPart = 256;

/** The common words of which it is read how often they stand where: those of the fewest bytes that fit beside the postings that are read anyway. */
export function countedIn(wanted: readonly Meaning[]): ReadonlySet<Entry> {
  const entries = wanted.flatMap(({ part, forms }) => (isWord(part) ? (forms[0] ?? []) : [])).map(({ entry }) => entry);
  let room = roomOfCounts - roomOfPart * wanted.length - entries.reduce((sum, entry) => sum + sizeOf(entry), 0);
  const rest = (entry: Entry): number => entry.end - entry.middle;
  return new Set(
    entries
      .filter(({ isCommon }) => isCommon)
      .sort((a, b) => rest(a) - rest(b))
      .filter((entry) => (room -= rest(entry)) >= 0),
  );
}

export async function tallyOf(meaning: Meaning, counted: ReadonlySet<Entry>, postings: PostingFiles, start: Start): Promise<Tally> {
  const tally: Tally = { weight: new Float64Array(start.count), fields: new Uint32Array(start.count), isInTitle: new Uint8Array(start.count) };
  const only = meaning.part.field === null ? -1 : fieldOf(start.fields, meaning.part.field);
  const word = meaning.part.words[0]?.text;
  if (isWord(meaning.part)) {
    const forms = meaning.forms[0] ?? [];
    const read = await Promise.all(forms.map(({ entry }) => postings.of(entry, isCounted(meaning, start) || counted.has(entry))));
    forms.forEach((form, i) => add(tally, read[i] ?? [], form.weight, form.entry.word === word, only, start));
  } else if (meaning.units !== null) {
    add(tally, await phrase(meaning.units, isCounted(meaning, start), postings), 1, true, only, start);
  }

  return tally;
}

/** In which field a common word stands, but for the title, is told by its counts alone. */
function isCounted({ part }: Meaning, start: Start): boolean {
  return part.field !== null && part.field !== "title" && fieldOf(start.fields, part.field) >= 0;
}

function add(tally: Tally, postings: readonly Posting[], weight: number, isAsTyped: boolean, only: number, start: Start): void {
  const text = fieldOf(start.fields, "text");
  const title = fieldOf(start.fields, "title");
  for (const { document, occurrences } of postings) {
    let sum = 0;
    let found = false;
    for (const { field, count } of occurrences) {
      if (only < 0 || field === only) {
        found = true;
        sum += ((start.fields[field]?.weight ?? 0) * count) / (field === text ? norm(document, start) : 1);
        tally.fields[document]! |= 1 << field;
        if (isAsTyped && field === title) {
          tally.isInTitle[document] = 1;
        }
      }
    }

    if (found) {
      tally.weight[document]! += weight * sum;
    }
  }
}

function norm(document: number, start: Start): number {
  return start.meanLength === 0 ? 1 : 1 - flatness + (flatness * ((start.length[document] ?? 0) * 8)) / start.meanLength;
}
