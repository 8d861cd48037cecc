/**
 * The formula with its definitions made lasting and repeatable: what one formula defines holds for those behind it, and what is
 * defined twice is defined anew, as in Obsidian.
 */
export function lasting(tex: string): string {
  return tex
    .replace(/\\(?:new|renew|provide)command\*?\s*(?:\{\s*(\\[a-zA-Z]+)\s*\}|(\\[a-zA-Z]+))\s*(?:\[([1-9])\])?\s*(?=\{)/g, (_, braced, bare, count) => `\\gdef${braced ?? bare}${parameters(count)}`)
    .replace(/\\DeclareMathOperator(\*?)\s*\{\s*(\\[a-zA-Z]+)\s*\}\s*\{([^{}]*)\}/g, "\\gdef$2{\\operatorname$1{$3}}")
    .replace(/\\def(?![a-zA-Z])/g, "\\gdef");
}

function parameters(count: string | undefined): string {
  return Array.from({ length: Number(count ?? 0) }, (_, i) => `#${i + 1}`).join("");
}
