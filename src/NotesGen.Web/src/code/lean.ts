import type { HLJSApi, Language } from "highlight.js";

const keywords = [
  "abbrev at attribute axiom by calc case catch class constant def deriving do else end example export extends finally for from",
  "fun have if import in inductive infix infixl infixr instance let local macro macro_rules match mutual namespace noncomputable",
  "notation obtain open opaque partial prefix private protected return scoped section set_option show structure suffices syntax",
  "termination_by then theorem lemma try universe unsafe variable where with",
].join(" ");

/** Lean 3 and 4. */
export function lean(hljs: HLJSApi): Language {
  return {
    name: "Lean",
    aliases: ["lean4", "lean3"],
    keywords: {
      $pattern: /[a-z_]+/,
      keyword: keywords,
      literal: "true false",
      type: "Type Prop Sort",
    },
    contains: [
      hljs.COMMENT(/--/, /$/),
      hljs.COMMENT(/\/-/, /-\//, { contains: ["self"] }),
      hljs.QUOTE_STRING_MODE,
      { scope: "built_in", begin: /#(?:check|eval|print|reduce|synth)\b/ },
      { scope: "meta", begin: /@\[/, end: /\]/ },
      { scope: "type", begin: /\b(?:Type|Prop|Sort|Nat|Int|Real|Bool|String|List|Option)\b|[ℕℤℚℝℂ]/ },
      { scope: "keyword", begin: /\bsorry\b|[λ∀∃]|:=|=>|←|→/ },
      hljs.C_NUMBER_MODE,
    ],
  };
}
