// How much each document holds of one part of a query.
import type { Entry } from "../index/dictionary";
import type { Occurrence, Posting, PostingFiles } from "../index/postings";
import type { Start } from "../index/start";
import { isWord } from "./parse";
import type { Meaning } from "./forms";

/** By document: the weighted count, the fields that hold the part, and whether the title holds it as it is typed. */
export interface Tally {
  readonly weight: Float64Array;
  readonly fields: Uint32Array;
  readonly isInTitle: Uint8Array;
}

const roomOfPhrase = 16384;

export async function tallyOf(meaning: Meaning, postings: PostingFiles, start: Start): Promise<Tally> {
  const tally: Tally = { weight: new Float64Array(start.count), fields: new Uint32Array(start.count), isInTitle: new Uint8Array(start.count) };
  const only = meaning.part.field === null ? -1 : start.fields.findIndex((field) => field.name === meaning.part.field);
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
  const text = start.fields.findIndex((field) => field.name === "text");
  const title = start.fields.findIndex((field) => field.name === "title");
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
  return start.meanLength === 0 ? 1 : 1 - 0.75 + (0.75 * ((start.length[document] ?? 0) * 8)) / start.meanLength;
}

/** Where the words of a phrase stand at their places; an occurrence has the position of the last of them that was read. */
async function phrase({ part, forms }: Meaning, postings: PostingFiles): Promise<Posting[]> {
  if (forms.some((words) => words.length === 0)) {
    return [];
  }

  const parts = part.words.map(({ place }, i) => ({ place, forms: forms[i] ?? [], size: (forms[i] ?? []).reduce((sum, { entry }) => sum + entry.end - entry.start, 0) }));
  const needed = rarest(parts);
  const read = (entry: Entry): Promise<Posting[]> => (parts.length === 1 ? postings.of(entry) : postings.withPositions(entry));
  const words = await Promise.all(needed.map((word) => Promise.all(word.forms.map((form) => read(form.entry))).then(merged)));
  return words.reduce((before, here, i) => followed(before, here, (needed[i]?.place ?? 0) - (needed[i - 1]?.place ?? 0)));
}

/** The words of a phrase that are read, in their order: those of the fewest bytes, two at least. */
function rarest<T extends { readonly place: number; readonly size: number }>(words: readonly T[]): T[] {
  let sum = 0;
  return [...words]
    .sort((a, b) => a.size - b.size)
    .filter((word, i) => (sum += word.size) <= roomOfPhrase || i < 2)
    .sort((a, b) => a.place - b.place);
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

function followed(before: readonly Posting[], here: readonly Posting[], distance: number): Posting[] {
  const known = new Map(before.map((posting) => [posting.document, posting.occurrences]));
  return here.flatMap(({ document, occurrences }) => {
    const earlier = known.get(document);
    const found = earlier === undefined ? [] : occurrences.flatMap((occurrence) => after(earlier, occurrence, distance));
    return found.length === 0 ? [] : [{ document, occurrences: found }];
  });
}

function after(earlier: readonly Occurrence[], { field, positions }: Occurrence, distance: number): Occurrence[] {
  const places = new Set(earlier.find((occurrence) => occurrence.field === field)?.positions);
  const kept = positions.filter((position) => places.has(position - distance));
  return kept.length === 0 ? [] : [{ field, count: kept.length, positions: kept }];
}
