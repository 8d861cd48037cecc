// The dictionary, read by stretches.
import { Bytes, unpacked } from "./bytes";
import type { Files } from "./files";
import type { Stretch } from "./start";

/** A word of the dictionary: how many documents hold it, and where its postings and then its positions lie. */
export interface Entry {
  readonly word: string;
  readonly documents: number;
  readonly file: string;
  readonly start: number;
  readonly middle: number;
  readonly end: number;
  readonly arePostingsPacked: boolean;
  readonly arePositionsPacked: boolean;
}

/** How many stretches are looked through for words that begin alike. */
const widest = 4;

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
    const positions = bytes.number();
    const start = at;
    const middle = start + (postings >> 1);
    at = middle + (positions >> 1);
    before = word;
    return { word, documents, file, start, middle, end: at, arePostingsPacked: postings % 2 === 1, arePositionsPacked: positions % 2 === 1 };
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
