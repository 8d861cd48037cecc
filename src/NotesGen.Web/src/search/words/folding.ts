// Folds characters, so that case, accents and width make no difference: each by itself, so that the place of a word stays known.

const part = /[\p{L}\p{M}\p{N}]/u;
const accents =
  /[\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u08ca-\u08ff\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f]/;
const simpler: Readonly<Record<string, string>> = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ı: "i", ς: "σ", "\u0640": "", "\u02bb": "", "\u02bc": "" };

/** What a character becomes; nothing for one that does not count. */
export function folded(character: string): string {
  let text = "";
  for (const letter of character.normalize("NFKD")) {
    const low = letter === "İ" ? letter : letter.toLowerCase();
    text += part.test(low) && !accents.test(low) ? (simpler[low] ?? low) : "";
  }

  return text;
}
