// How much each document holds of one part of a query.
import type { Entry } from "../index/dictionary";
import type { Occurrence, Posting, PostingFiles } from "../index/postings";
import { fieldOf, type Start } from "../index/start";
import { isWord } from "./parse";
import type { Meaning } from "./forms";

/** By document: the weighted count, the fields that hold the part, and whether the title holds it as it is typed. */
export interface Tally {
  readonly weight: Float64Array;
  readonly fields: Uint32Array;
  readonly isInTitle: Uint8Array;
}

const flatness = 0.75;
const roomOfQuoted = 16384;
const roomOfPostings = 8192;
const roomOfPositions = 4096;
const least = 2;

export async function tallyOf(meaning: Meaning, postings: PostingFiles, start: Start): Promise<Tally> {
  const tally: Tally = { weight: new Float64Array(start.count), fields: new Uint32Array(start.count), isInTitle: new Uint8Array(start.count) };
  const only = meaning.part.field === null ? -1 : fieldOf(start.fields, meaning.part.field);
  const word = meaning.part.words[0]?.text;
  if (isWord(meaning.part)) {
    const forms = meaning.forms[0] ?? [];
    const read = await Promise.all(forms.map((form) => postings.of(form.entry)));
    forms.forEach((form, i) => add(tally, read[i] ?? [], form.weight, form.entry.word === word, only, start));
  } else {
    add(tally, await phrase(meaning, postings), 1, true, only, start);
  }

  return tally;
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

/** Where the words of a phrase stand at their places; an occurrence has the position of the last of them that was read. */
async function phrase({ part, forms }: Meaning, postings: PostingFiles): Promise<Posting[]> {
  if (forms.some((words) => words.length === 0)) {
    return [];
  }

  const words = part.words.map(({ place }, i) => {
    const entries = (forms[i] ?? []).map((form) => form.entry);
    const [postingBytes, positionBytes] = [total(entries, (entry) => entry.middle - entry.start), total(entries, (entry) => entry.end - entry.middle)];
    return { place, entries, postingBytes, positionBytes };
  });
  const needed = part.isQuoted
    ? fewest(words, roomOfQuoted, (word) => word.postingBytes + word.positionBytes)
    : fewest(words, roomOfPostings, (word) => word.postingBytes);
  const isPlaced = words.length > 1 && (part.isQuoted || total(needed, (word) => word.positionBytes) <= roomOfPositions);
  const read = (entry: Entry): Promise<Posting[]> => (isPlaced ? postings.withPositions(entry) : postings.of(entry));
  const found = await Promise.all(needed.map((word) => Promise.all(word.entries.map(read)).then(merged)));
  return found.reduce((before, here, i) => joined(before, here, isPlaced ? after((needed[i]?.place ?? 0) - (needed[i - 1]?.place ?? 0)) : beside));
}

/** The words of a phrase that are read, in their order: those of the fewest bytes, two at least. */
function fewest<T extends { readonly place: number }>(words: readonly T[], room: number, size: (word: T) => number): T[] {
  let all = 0;
  return [...words]
    .sort((a, b) => size(a) - size(b))
    .filter((word, i) => (all += size(word)) <= room || i < least)
    .sort((a, b) => a.place - b.place);
}

function total<T>(all: readonly T[], number: (one: T) => number): number {
  return all.reduce((whole, one) => whole + number(one), 0);
}

/** The postings of several words as those of one. */
function merged(several: readonly (readonly Posting[])[]): Posting[] {
  if (several.length === 1) {
    return [...(several[0] ?? [])];
  }

  const documents = new Map<number, Map<number, Occurrence>>();
  for (const { document, occurrences } of several.flat()) {
    const fields = documents.get(document) ?? new Map<number, Occurrence>();
    documents.set(document, fields);
    for (const { field, count, positions } of occurrences) {
      const known = fields.get(field);
      fields.set(field, { field, count: count + (known?.count ?? 0), positions: [...(known?.positions ?? []), ...positions] });
    }
  }

  return [...documents]
    .sort(([a], [b]) => a - b)
    .map(([document, fields]) => ({ document, occurrences: [...fields.values()].sort((a, b) => a.field - b.field) }));
}

type Join = (earlier: Occurrence, here: Occurrence) => Occurrence | null;

/** Where something stands of what came before and of what comes here, field by field. */
function joined(before: readonly Posting[], here: readonly Posting[], join: Join): Posting[] {
  const known = new Map(before.map((posting) => [posting.document, posting.occurrences]));
  return here.flatMap(({ document, occurrences }) => {
    const earlier = known.get(document);
    const found = occurrences.flatMap((occurrence) => {
      const other = earlier?.find(({ field }) => field === occurrence.field);
      return (other && join(other, occurrence)) ?? [];
    });
    return found.length === 0 ? [] : [{ document, occurrences: found }];
  });
}

/** At a distance behind. */
function after(distance: number): Join {
  return (earlier, { field, positions }) => {
    const places = new Set(earlier.positions);
    const kept = positions.filter((position) => places.has(position - distance));
    return kept.length === 0 ? null : { field, count: kept.length, positions: kept };
  };
}

/** Wherever in the field; as often as the rarer of both. */
function beside(earlier: Occurrence, { field, count }: Occurrence): Occurrence {
  return { field, count: Math.min(earlier.count, count), positions: [] };
}
