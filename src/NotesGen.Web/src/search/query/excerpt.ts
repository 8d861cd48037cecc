// The stretch of a text that shows most of what was looked for.
import type { Mark, Marker } from "./marks";

const longest = 220;
const before = 60;

/** A whole text with its marks. */
export function marked(text: string, marks: readonly Mark[], from = 0, to = text.length): string[] {
  const turns: string[] = [];
  let at = from;
  for (const [start, end] of joined(marks)) {
    if (start >= from && end <= to) {
      turns.push(text.slice(at, start), text.slice(start, end));
      at = end;
    }
  }

  turns.push(text.slice(at, to));
  return turns;
}

/** The best stretch of a text, cut between words. */
export function excerptOf(text: string, marker: Marker, fields: readonly string[]): string[] {
  const marks = marker.marks(text, fields);
  const first = best(marks);
  const line = first === undefined ? 0 : text.lastIndexOf("\n", first.start) + 1;
  const start = first === undefined || first.start - line <= before ? line : cut(text, first.start - before, first.start);
  const end = start + longest >= text.length ? text.length : cut(text, start + longest - 20, start + longest);
  const turns = marked(text, marks, start, Math.max(end, first?.end ?? 0)).map((turn) => turn.replace(/\s+/g, " "));
  turns[turns.length - 1] = turns.at(-1)?.trimEnd() ?? "";
  turns[0] = (start > line ? "…\u00a0" : "") + (turns[0] ?? "");
  turns[turns.length - 1] += end < text.length ? "\u00a0…" : "";
  return turns;
}

/** The mark from which on the most parts are within reach, and of those the one with the most marks. */
function best(marks: readonly Mark[]): Mark | undefined {
  let found: Mark | undefined;
  let most = 0;
  let last = 0;
  const counts = new Map<number, number>();
  marks.forEach((mark, first) => {
    while (last < marks.length && (marks[last]?.end ?? 0) - mark.start <= longest - before) {
      const part = marks[last++]?.part ?? 0;
      counts.set(part, (counts.get(part) ?? 0) + 1);
    }

    const worth = counts.size * 100 + Math.min(99, last - first);
    if (worth > most) {
      most = worth;
      found = mark;
    }

    const left = (counts.get(mark.part) ?? 0) - 1;
    if (left > 0) {
      counts.set(mark.part, left);
    } else {
      counts.delete(mark.part);
    }
  });
  return found;
}

/** A place between words: after white space where there is some, else never within a character. */
function cut(text: string, from: number, to: number): number {
  const space = text.slice(from, to).search(/\s/);
  const place = space < 0 ? from : from + space + 1;
  return /[\udc00-\udfff]/.test(text[place] ?? "") ? place + 1 : place;
}

/** Marks that overlap become one, as pairs of characters do. */
function joined(marks: readonly Mark[]): [number, number][] {
  const whole: [number, number][] = [];
  for (const { start, end } of marks) {
    const last = whole.at(-1);
    if (last !== undefined && start <= last[1]) {
      last[1] = Math.max(last[1], end);
    } else {
      whole.push([start, end]);
    }
  }

  return whole;
}
