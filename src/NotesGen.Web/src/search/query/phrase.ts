// Phrases: the pieces by which they are found, and where these stand one behind the other.
import { type Dictionary, type Entry, mostHeld, pairKey } from "../index/dictionary";
import type { Occurrence, Posting, PostingFiles } from "../index/postings";
import { type Form, mostBegun } from "./forms";
import type { Part } from "./parse";

/** A word, or two that follow one another and of which one is common. */
export interface Unit {
  /** Its place among the words of the phrase. */
  readonly place: number;
  readonly entries: readonly Entry[];
}

const room = 8192;

/** Cuts a phrase into pieces whose positions the index knows. */
export async function unitsOf(part: Part, forms: readonly (readonly Form[])[], dictionary: Dictionary): Promise<Unit[]> {
  const { words, isOpen } = part;
  const last = words.length - 1;
  const common = forms.map((all) => all.some(({ entry }) => entry.isCommon));
  const covered = new Set<number>();
  const units: Unit[] = await Promise.all(
    words.slice(1).flatMap((second, before) => {
      const first = words[before];
      // Of words that begin as an open one does, the rare ones have positions.
      const isPrefix = isOpen && before + 1 === last;
      if (first === undefined || second.place !== first.place + 1 || second.isCharacter || first.isCharacter || !(common[before] || (common[before + 1] && !isPrefix))) {
        return [];
      }

      covered.add(before).add(before + 1);
      const key = pairKey(first.text, second.text);
      const found = isPrefix ? dictionary.beginningWith(key).then((all) => mostHeld(all, mostBegun)) : dictionary.find(key).then((entry) => (entry ? [entry] : []));
      return found.then((entries) => ({ place: first.place, entries }));
    }),
  );
  words.forEach(({ place }, i) => {
    const entries = (forms[i] ?? []).map(({ entry }) => entry).filter((entry) => last === 0 || !entry.isCommon);
    if (!covered.has(i) && entries.length > 0 && (last === 0 || (isOpen && i === last) || !common[i])) {
      units.push({ place, entries });
    }
  });
  return units.length > 0 ? units.sort((a, b) => a.place - b.place) : [{ place: 0, entries: (forms[0] ?? []).map(({ entry }) => entry) }];
}

/** Where the pieces stand at their places; an occurrence has the position of the last of them that was read. */
export async function phrase(units: readonly Unit[], isCounted: boolean, postings: PostingFiles): Promise<Posting[]> {
  const isPlaced = ({ entries }: Unit): boolean => entries.every(({ isCommon }) => !isCommon);
  const sorted = [...units].sort((a, b) => total(a) - total(b));
  const others = sorted.filter((unit) => !isPlaced(unit));
  // Those of the fewest bytes, one at least.
  let all = 0;
  const placed = sorted
    .filter(isPlaced)
    .filter((unit, i) => (all += total(unit)) <= room || i === 0)
    .sort((a, b) => a.place - b.place);
  const read = placed.length > 0 ? placed : others.splice(0, 1);
  const hits = (unit: Unit): Promise<Posting[]> =>
    Promise.all(unit.entries.map((entry) => (read.length > 1 ? postings.withPositions(entry) : postings.of(entry, isCounted || total(unit) <= room)))).then(merged);
  const [found, sets] = await Promise.all([
    Promise.all(read.map(hits)),
    Promise.all(others.map(async ({ entries }) => new Set((await Promise.all(entries.map((entry) => postings.of(entry, false)))).flat().map(({ document }) => document)))),
  ]);
  return found
    .reduce((before, here, i) => joined(before, here, (read[i]?.place ?? 0) - (read[i - 1]?.place ?? 0)))
    .filter(({ document }) => sets.every((set) => set.has(document)));
}

function total({ entries }: Unit): number {
  return entries.reduce((sum, { start, end }) => sum + end - start, 0);
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

/** Where something stands here that stands at a distance before, field by field. */
function joined(before: readonly Posting[], here: readonly Posting[], distance: number): Posting[] {
  const known = new Map(before.map((posting) => [posting.document, posting.occurrences]));
  return here.flatMap(({ document, occurrences }) => {
    const earlier = known.get(document);
    const found = occurrences.flatMap(({ field, positions }) => {
      const places = new Set(earlier?.find((one) => one.field === field)?.positions);
      const kept = positions.filter((position) => places.has(position - distance));
      return kept.length === 0 ? [] : [{ field, count: kept.length, positions: kept }];
    });
    return found.length === 0 ? [] : [{ document, occurrences: found }];
  });
}
