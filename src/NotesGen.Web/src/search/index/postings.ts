// Where a word stands: in which documents, in which of their fields, how often and at which positions.
import { Bytes, unpacked } from "./bytes";
import type { Entry } from "./dictionary";
import type { Files } from "./files";
import { type Field, fieldOf } from "./start";

/** A word, or a phrase, in one field of a document. */
export interface Occurrence {
  readonly field: number;
  readonly count: number;
  readonly positions: readonly number[];
}

/** The fields of a document that hold it, in their order. */
export interface Posting {
  readonly document: number;
  readonly occurrences: readonly Occurrence[];
}

export class PostingFiles {
  private readonly text: number;

  constructor(
    private readonly files: Files,
    fields: readonly Field[],
  ) {
    this.text = fieldOf(fields, "text");
  }

  /** The postings of a word, without positions. */
  async of(entry: Entry): Promise<Posting[]> {
    return this.read(await this.postings(entry), null);
  }

  /** The postings of a word with its positions. */
  async withPositions(entry: Entry): Promise<Posting[]> {
    const [postings, positions] = await Promise.all([this.postings(entry), this.part(entry.file, entry.middle, entry.end, entry.arePositionsPacked)]);
    return this.read(postings, positions);
  }

  private postings(entry: Entry): Promise<Bytes> {
    return this.part(entry.file, entry.start, entry.middle, entry.arePostingsPacked);
  }

  private async part(file: string, start: number, end: number, isPacked: boolean): Promise<Bytes> {
    const piece = await this.files.piece(file, start, end);
    return new Bytes(isPacked ? await unpacked(piece) : piece);
  }

  private read(bytes: Bytes, positions: Bytes | null): Posting[] {
    const postings: Posting[] = [];
    let document = -1;
    while (!bytes.isAtEnd) {
      const step = bytes.number();
      const form = step % 4;
      document += Math.floor(step / 4) + 1;
      postings.push({
        document,
        occurrences: form === 3 ? fieldsOf(bytes, positions) : [occurrence(this.text, form === 2 ? bytes.number() + 3 : form + 1, positions)],
      });
    }

    return postings;
  }
}

function fieldsOf(bytes: Bytes, positions: Bytes | null): Occurrence[] {
  const mask = bytes.number();
  const found: Occurrence[] = [];
  for (let field = 0; mask >> field > 0; field++) {
    if ((mask >> field) % 2 === 1) {
      found.push(occurrence(field, bytes.number(), positions));
    }
  }

  return found;
}

function occurrence(field: number, count: number, positions: Bytes | null): Occurrence {
  let at = 0;
  return { field, count, positions: positions === null ? [] : positions.times(count, () => (at += positions.number())) };
}
