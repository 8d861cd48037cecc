// Takes the endings off an English word, by the rules of EnglishStem of the library.

/** The longest first, since the first that fits is taken; what stands in its place follows. */
const derived =
  "ational:at isation:is ization:is iveness:iv fulness:ful ousness:ous ibility:ibl ations:at ically:ic ability:abl tional:tion ation:at ments:ment ising:is ative:at ement: ness: ally:al ment: ers:er ise:is ize:is ity: ion: ive: ly: er: or: al:"
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]);

/** The stem of a word; of one that is not of a-z alone, the word. */
export function stemOf(word: string): string {
  if (!hasStem(word) || (word.length < 5 && !(word.length === 4 && isPlural(word)))) {
    return word;
  }

  let stem = derivation(verb(singular(word)));
  if (stem.length > 4 && stem.endsWith("e")) {
    stem = stem.slice(0, -1);
  }

  if (stem.length > 3 && stem.endsWith("y")) {
    stem = stem.slice(0, -1) + "i";
  }

  return stem.length >= 6 && stem.endsWith("at") ? stem.slice(0, -2) : stem;
}

const otherwise: Readonly<Record<string, string>> = { i: "y", l: "il", s: "z", y: "ie" };

/** How the words begin that have a stem; none if it is too short for any but itself. */
export function beginningsOf(stem: string): string[] {
  const other = otherwise[stem.slice(-1)];
  return stem.length < 3 ? [] : other === undefined ? [stem] : [stem, stem.slice(0, -1) + other];
}

/** True for a word that has a stem. */
export function hasStem(word: string): boolean {
  return /^[a-z]+$/.test(word);
}

/** An s that is no part of the word itself, as it is in "loss", "focus" and "analysis". */
function isPlural(word: string): boolean {
  return /[^sui]s$/.test(word);
}

function singular(word: string): string {
  return word.endsWith("ies") ? word.slice(0, -3) + "y" : word.endsWith("sses") ? word.slice(0, -2) : isPlural(word) ? word.slice(0, -1) : word;
}

function verb(word: string): string {
  const left = word.replace(/(ing|ed)$/, "");
  return left === word || left.length < 3 || !/[aeiouy]/.test(left) ? word : /([^lsz])\1$/.test(left) ? left.slice(0, -1) : left;
}

function derivation(word: string): string {
  const found = derived.find(([ending]) => word.length >= ending.length + 4 && word.endsWith(ending));
  return found === undefined ? word : word.slice(0, -found[0].length) + found[1];
}
