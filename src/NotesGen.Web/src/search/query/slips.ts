// The words that differ from one that was typed by a single slip.
import { type Dictionary, type Entry, mostHeld, tailKey } from "../index/dictionary";

const mostTaken = 3;
const widest = 16;
const shortest = 4;

/** The words that most documents hold, of those that begin as the typed one; if there is none, of those that begin otherwise. */
export async function near(typed: string, dictionary: Dictionary): Promise<Entry[]> {
  if (typed.length < shortest) {
    return [];
  }

  const start = [1, 2, 3].map((length) => typed.slice(0, length)).find((beginning) => dictionary.spread(beginning) <= widest);
  const entries = start === undefined ? [] : (await dictionary.beginningWith(start, widest)).filter((entry) => isOneSlip(typed, entry.word));
  return entries.length > 0 ? mostHeld(entries, mostTaken) : begunOtherwise(typed, dictionary);
}

/** The first letter dropped, changed, or swapped with the next. */
async function begunOtherwise(typed: string, dictionary: Dictionary): Promise<Entry[]> {
  const tails = await Promise.all([typed, typed.slice(1)].map((rest) => dictionary.beginningWith(tailKey(rest))));
  const lettered = mostHeld(tails.flat(), mostTaken).map(({ word }) => word.slice(-1) + word.slice(1, -2));
  const words = new Set([typed.slice(1, 2) + typed.slice(0, 1) + typed.slice(2), ...lettered]);
  return mostHeld((await Promise.all([...words].map((word) => dictionary.find(word)))).flatMap((entry) => entry ?? []), mostTaken);
}

/** One letter added, dropped or changed, or two neighbours swapped. */
function isOneSlip(typed: string, word: string): boolean {
  const longer = word.length - typed.length;
  if (Math.abs(longer) > 1) {
    return false;
  }

  let same = 0;
  while (same < typed.length && typed[same] === word[same]) {
    same++;
  }

  const rest = typed.slice(same);
  const other = word.slice(same);
  return longer > 0
    ? other.slice(1) === rest
    : longer < 0
      ? rest.slice(1) === other
      : rest.slice(1) === other.slice(1) || (rest.slice(2) === other.slice(2) && rest[0] === other[1] && rest[1] === other[0]);
}
