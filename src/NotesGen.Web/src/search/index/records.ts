// What is shown of a document.
import { Bytes, unpacked } from "./bytes";
import type { Files } from "./files";
import type { Start } from "./start";

export interface Shown {
  readonly url: string;
  readonly title: string;
  readonly claim: string;
  readonly description: string;
  readonly date: string;
  readonly hubs: readonly string[];
  readonly papers: readonly string[];
  readonly text: string;
}

export class Records {
  constructor(
    private readonly files: Files,
    private readonly start: Start,
  ) {}

  async of(document: number): Promise<Shown> {
    const place = this.start.places[document];
    if (place === undefined) {
      throw new Error(`no document ${document}`);
    }

    const bytes = new Bytes(await this.unpacked(await this.files.piece(place.file, place.start, place.end)));
    const text = (): string => bytes.text();
    return { url: text(), title: text(), claim: text(), description: text(), date: text(), hubs: bytes.list(text), papers: bytes.list(text), text: text() };
  }

  /** Records refer to what they have in common: it is put before each as a block of deflate that is not packed, and left off again. */
  private async unpacked(record: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
    const common = this.start.common;
    if (common.length === 0) {
      return unpacked(record);
    }

    const [low, high] = [common.length & 255, common.length >> 8];
    const whole = new Uint8Array(5 + common.length + record.length);
    whole.set([0, low, high, 255 - low, 255 - high]);
    whole.set(common, 5);
    whole.set(record, 5 + common.length);
    return (await unpacked(whole)).subarray(common.length);
  }
}
