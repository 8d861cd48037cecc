// Numbers and texts of the index's files: unsigned LEB128, and UTF-8 with its length before it.

const utf8 = new TextDecoder();

/** Reads one value after the other. */
export class Bytes {
  constructor(
    private readonly bytes: Uint8Array,
    private at = 0,
  ) {}

  get isAtEnd(): boolean {
    return this.at >= this.bytes.length;
  }

  number(): number {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = this.bytes[this.at++];
      if (byte === undefined) {
        throw new Error("the search index ends too early");
      }

      value += (byte & 127) * scale;
      if (byte < 128) {
        return value;
      }

      scale *= 128;
    }
  }

  text(): string {
    const length = this.number();
    return utf8.decode(this.take(length));
  }

  /** Bytes, with their number before them. */
  raw(): Uint8Array {
    return this.take(this.number());
  }

  /** The name of a file: eight bytes in hexadecimal digits. */
  hash(): string {
    return Array.from(this.take(8), (byte) => byte.toString(16).padStart(2, "0")).join("");
  }

  /** As many values as the number that stands before them. */
  list<T>(read: () => T): T[] {
    return this.times(this.number(), read);
  }

  times<T>(count: number, read: () => T): T[] {
    return Array.from({ length: count }, read);
  }

  private take(length: number): Uint8Array {
    return this.bytes.subarray(this.at, (this.at += length));
  }
}

/** Unpacks raw deflate. */
export async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
