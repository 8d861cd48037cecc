// The dictionary, read by stretches.
import { Bytes, unpacked } from "./bytes";
import type { Files } from "./files";
import type { Stretch } from "./start";

/** A word of the dictionary: how many documents hold it, and where its postings lie and what more is known of it: its positions, or of a common word how often it stands where. */
export interface Entry {
  readonly word: string;
  readonly documents: number;
  readonly file: string;
  readonly start: number;
  readonly middle: number;
  readonly end: number;
  readonly arePostingsPacked: boolean;
  readonly isRestPacked: boolean;
  /** True if its postings tell no more than the documents and whether a title holds it. */
  readonly isCommon: boolean;
}

/** The bytes of its postings. */
export function sizeOf(entry: Entry): number {
  return entry.middle - entry.start;
}

/** The bytes that tell how often a word stands in which fields. */
export function countedSizeOf(entry: Entry): number {
  return entry.isCommon ? entry.end - entry.start : sizeOf(entry);
}

/** Those that most documents hold. Sorting is stable: equal ones stay in their order. */
export function mostHeld(entries: readonly Entry[], most: number): Entry[] {
  return [...entries].sort((a, b) => b.documents - a.documents).slice(0, most);
}

/** How the entries of words begin that end so, each of which has one letter more: they stand before all words. */
export function tailKey(rest: string): string {
  return `\x01${rest}\x01`;
}

/** The entry of two words that follow one another, of which one is common. */
export function pairKey(first: string, second: string): string {
  return `\x02${first} ${second}`;
}

/** How many stretches are looked through for words that begin alike. */
const widest = 8;

export class Dictionary {
  private readonly read = new Map<number, Promise<readonly Entry[]>>();

  constructor(
    private readonly files: Files,
    private readonly stretches: readonly Stretch[],
  ) {}

  async find(word: string): Promise<Entry | undefined> {
    const entries = await this.stretch(this.stretchOf(word));
    const found = entries[firstFrom(entries, word)];
    return found?.word === word ? found : undefined;
  }

  /** The words that begin so, in their order, as far as the stretches go that are looked through. */
  async beginningWith(start: string, most = widest): Promise<Entry[]> {
    const first = this.stretchOf(start);
    const entries = (await Promise.all(Array.from({ length: Math.min(most, this.spread(start)) }, (_, i) => this.stretch(first + i)))).flat();
    const from = firstFrom(entries, start);
    let to = from;
    while (entries[to]?.word.startsWith(start)) {
      to++;
    }

    return entries.slice(from, to);
  }

  /** How many stretches may hold words that begin so. */
  spread(start: string): number {
    return this.stretchOf(start + "\uffff") - this.stretchOf(start) + 1;
  }

  /** The last stretch that does not begin after the word. */
  private stretchOf(word: string): number {
    let low = 0;
    let high = this.stretches.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.stretches[middle]?.first ?? "") <= word) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }

    return low;
  }

  private stretch(index: number): Promise<readonly Entry[]> {
    let entries = this.read.get(index);
    if (entries === undefined) {
      const stretch = this.stretches[index];
      entries = stretch === undefined ? Promise.resolve([]) : this.files.piece(stretch.words, stretch.start, stretch.end).then(unpacked).then((bytes) => entriesOf(bytes, stretch.hits));
      entries.catch(() => this.read.delete(index));
      this.read.set(index, entries);
    }

    return entries;
  }
}

function entriesOf(unpackedBytes: Uint8Array, file: string): Entry[] {
  const bytes = new Bytes(unpackedBytes);
  let before = "";
  let at = bytes.number();
  return bytes.list(() => {
    const word = before.slice(0, bytes.number()) + bytes.text();
    const documents = bytes.number();
    const postings = bytes.number();
    const rest = bytes.number();
    const start = at;
    const middle = start + (postings >> 2);
    at = middle + (rest >> 1);
    before = word;
    return { word, documents, file, start, middle, end: at, arePostingsPacked: (postings & 2) > 0, isRestPacked: rest % 2 === 1, isCommon: postings % 2 === 1 };
  });
}

function firstFrom(entries: readonly Entry[], word: string): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.word ?? "") < word) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }

  return low;
}
