// The index's files, of which only the pieces that are needed are fetched; what was fetched is kept.

type Piece = Uint8Array<ArrayBuffer>;

interface ByteRange {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

interface Run extends ByteRange {
  readonly bytes: Promise<Piece>;
}

/** Two requests cost about as much as this many bytes between the pieces. */
const worthARequest = 256;

export class Files {
  private readonly whole = new Map<string, Promise<Piece>>();
  private readonly pieces = new Map<string, Promise<Piece>>();
  private wanted: ByteRange[] = [];
  private runs: Promise<readonly Run[]> | null = null;

  /** The base is the whole address of the index's folder, with its closing slash. */
  constructor(private readonly base: string) {}

  file(name: string): Promise<Piece> {
    return kept(this.whole, name, async () => (await this.get(name)).bytes);
  }

  /** The bytes of a file from one place to another. What is asked for in one go and lies close together is fetched together. */
  piece(name: string, start: number, end: number): Promise<Piece> {
    const whole = this.whole.get(name);
    if (start >= end) {
      return Promise.resolve(new Uint8Array());
    }

    return whole !== undefined ? whole.then((bytes) => bytes.subarray(start, end)) : kept(this.pieces, `${name} ${start} ${end}`, () => this.gather({ name, start, end }));
  }

  private async gather(wanted: ByteRange): Promise<Piece> {
    this.wanted.push(wanted);
    this.runs ??= Promise.resolve().then(() => {
      const runs = runsOf(this.wanted).map((run) => ({ ...run, bytes: this.fetchRun(run) }));
      this.wanted = [];
      this.runs = null;
      return runs;
    });
    const run = (await this.runs).find((one) => one.name === wanted.name && one.start <= wanted.start && one.end >= wanted.end);
    return ((await run?.bytes) ?? new Uint8Array()).subarray(wanted.start - (run?.start ?? 0), wanted.end - (run?.start ?? 0));
  }

  /** A host that answers with the whole file, or with bytes of its own packing, is taken at its word: the file is kept whole. */
  private async fetchRun({ name, start, end }: ByteRange): Promise<Piece> {
    const answer = await this.get(name, `bytes=${start}-${end - 1}`);
    if (answer.range?.startsWith(`bytes ${start}-${end - 1}/`) && answer.bytes.length === end - start) {
      return answer.bytes;
    }

    if (!answer.isWhole) {
      return (await this.file(name)).subarray(start, end);
    }

    this.whole.set(name, Promise.resolve(answer.bytes));
    return answer.bytes.subarray(start, end);
  }

  private async get(name: string, range?: string): Promise<{ bytes: Piece; range: string | null; isWhole: boolean }> {
    const response = await fetch(this.base + name, range === undefined ? {} : { headers: { range } });
    // A range that does not fit the file as it is sent now (416) asks for the whole, as any other answer than the bytes does.
    if (!response.ok && !(range !== undefined && response.status === 416)) {
      throw new Error(`${response.status} ${name}`);
    }

    return {
      bytes: new Uint8Array(await response.arrayBuffer()),
      range: response.headers.has("content-encoding") ? null : response.headers.get("content-range"),
      isWhole: response.status === 200,
    };
  }
}

function kept(store: Map<string, Promise<Piece>>, key: string, get: () => Promise<Piece>): Promise<Piece> {
  let known = store.get(key);
  if (known === undefined) {
    known = get();
    // What failed for want of a network may succeed later.
    known.catch(() => store.delete(key));
    store.set(key, known);
  }

  return known;
}

/** The ranges to fetch for pieces of files: one for all that lie close together. */
function runsOf(pieces: readonly ByteRange[]): ByteRange[] {
  const runs: ByteRange[] = [];
  for (const piece of [...pieces].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.start - b.start))) {
    const last = runs.at(-1);
    if (last?.name === piece.name && piece.start <= last.end + worthARequest) {
      runs[runs.length - 1] = { ...last, end: Math.max(last.end, piece.end) };
    } else {
      runs.push(piece);
    }
  }

  return runs;
}
