using System.Collections.Frozen;

namespace NotesGen.Parsing.Bibliography.Latex;

/// <summary>What single commands of LaTeX stand for.</summary>
internal static class LatexSymbols
{
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Symbols = Pairs("""
        ss ß  SS ẞ  o ø  O Ø  aa å  AA Å  ae æ  AE Æ  oe œ  OE Œ  l ł  L Ł  i ı  j ȷ  dh ð  DH Ð  th þ  TH Þ  dj đ  DJ Đ  ng ŋ  NG Ŋ
        alpha α  beta β  gamma γ  delta δ  epsilon ϵ  varepsilon ε  zeta ζ  eta η  theta θ  vartheta ϑ  iota ι  kappa κ  lambda λ
        mu μ  nu ν  xi ξ  omicron ο  pi π  varpi ϖ  rho ρ  varrho ϱ  sigma σ  varsigma ς  tau τ  upsilon υ  phi ϕ  varphi φ  chi χ
        psi ψ  omega ω  Gamma Γ  Delta Δ  Theta Θ  Lambda Λ  Xi Ξ  Pi Π  Sigma Σ  Upsilon Υ  Phi Φ  Psi Ψ  Omega Ω  ell ℓ  hbar ℏ
        to →  rightarrow →  leftarrow ←  leftrightarrow ↔  Rightarrow ⇒  Leftarrow ⇐  Leftrightarrow ⇔  mapsto ↦  uparrow ↑
        downarrow ↓  times ×  cdot ·  div ÷  pm ±  mp ∓  leq ≤  le ≤  geq ≥  ge ≥  neq ≠  ne ≠  approx ≈  sim ∼  simeq ≃  equiv ≡
        propto ∝  ll ≪  gg ≫  infty ∞  partial ∂  nabla ∇  sum ∑  prod ∏  int ∫  in ∈  notin ∉  subset ⊂  subseteq ⊆  cup ∪  cap ∩
        forall ∀  exists ∃  neg ¬  land ∧  lor ∨  oplus ⊕  otimes ⊗  circ ∘  star ⋆  ast ∗  bullet •  langle ⟨  rangle ⟩  sqrt √
        emptyset ∅  aleph ℵ  perp ⊥  parallel ∥  ldots …  dots …  cdots ⋯  textellipsis …  prime ′  deg °  degree °  textdegree °
        copyright ©  textcopyright ©  textregistered ®  texttrademark ™  S §  P ¶  dag †  ddag ‡  pounds £  textsterling £
        euro €  texteuro €  textendash –  textemdash —  textquoteleft ‘  textquoteright ’  textquotedblleft “  textquotedblright ”
        textquotesingle '  textquotedbl "  quotedblbase „  guillemotleft «  guillemotright »  textbullet •  textperiodcentered ·
        textbackslash \  textasciitilde ~  textasciicircum ^  textunderscore _  textbraceleft {  textbraceright }  textdollar $
        lbrace {  rbrace }  backslash \  textless <  textgreater >  textbar |  mid |  vert |  slash /  LaTeX LaTeX  TeX TeX
        BibTeX BibTeX  LaTeXe LaTeX2e  log log  exp exp  min min  max max  sup sup  inf inf  lim lim  sin sin  cos cos  tan tan
        textexclamdown ¡  textquestiondown ¿  textmu µ  textonehalf ½  ordfeminine ª  ordmasculine º
        """);

    /// <summary>The text of a command such as <c>alpha</c>, its backslash left out; null for one that stands for no text.</summary>
    public static string? Named(ReadOnlySpan<char> command) =>
        command is "quad" or "qquad" or "space" or "newline" or "par" ? " "
        : Symbols.TryGetValue(command, out string? symbol) ? symbol
        : null;

    /// <summary>The combining mark that an accent such as <c>"</c> or <c>v</c> puts on the next letter, or NUL.</summary>
    public static char Mark(char accent) => accent switch
    {
        '`' => '\u0300',
        '\'' => '\u0301',
        '^' => '\u0302',
        '~' => '\u0303',
        '=' => '\u0304',
        'u' => '\u0306',
        '.' => '\u0307',
        '"' => '\u0308',
        'r' => '\u030A',
        'H' => '\u030B',
        'v' => '\u030C',
        'd' => '\u0323',
        'c' => '\u0327',
        'k' => '\u0328',
        'b' => '\u0331',
        _ => '\0',
    };

    /// <summary>The raised form of a character, or NUL.</summary>
    public static char Raised(char c) => Counterpart(c, "0123456789+-=()ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ");

    /// <summary>The lowered form of a character, or NUL.</summary>
    public static char Lowered(char c) => Counterpart(c, "0123456789+-=()", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎");

    private static char Counterpart(char c, string from, string to)
    {
        int index = from.IndexOf(c, StringComparison.Ordinal);
        return index < 0 ? '\0' : to[index];
    }

    private static FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Pairs(string table)
    {
        string[] words = table.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        Dictionary<string, string> pairs = new(StringComparer.Ordinal);
        for (int i = 0; i < words.Length; i += 2)
        {
            pairs.Add(words[i], words[i + 1]);
        }

        return pairs.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
