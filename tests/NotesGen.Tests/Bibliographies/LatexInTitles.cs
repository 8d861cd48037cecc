using Xunit;

namespace NotesGen.Tests.Bibliographies;

public sealed class LatexInTitles
{
    [Theory]
    [InlineData("""G\"odel, G\"{o}del, G{\"o}del, G{\" o}del""", "Gödel, Gödel, Gödel, Gödel")]
    [InlineData("""\'e \`e \^e \~n \=a \.z \v{c} \v c \c{c} \H{o} \u{g} \k{a} \r{u} \d{s} \b{b}""", "é è ê ñ ā ż č č ç ő ğ ą ů ṣ ḇ")]
    [InlineData("""\'\i \'{\i} \"{\i}\^{\j}""", "íí ïĵ")]
    [InlineData("""\'{\^e} \^{\d o} \v{{{c}}}""", "ế ộ č")]
    [InlineData("""stra\ss e, S\o ren, \O{}re, \AA, \aa{}, \ae, {\AE}, \oe, \l{}, \L""", "straße, Søren, Øre, Å, å, æ, Æ, œ, ł, Ł")]
    [InlineData("""$\alpha$-divergence, $\epsilon$, \beta, \(\Omega\)""", "α-divergence, ϵ, β, Ω")]
    [InlineData("""$O(n^2)$ $x_{10}$ $x^{ab}$ a_b $\mathcal{O}$ $a \foo b$""", "O(n²) x₁₀ x^ab a_b O a foob")]
    [InlineData("""Q\&A 5\% a\_b \$3 \#1 \{x\}""", "Q&A 5% a_b $3 #1 x", "Q&A 5% a_b $3 #1 {x}")]
    [InlineData("1--2 a---b a-b", "1–2 a—b a-b")]
    [InlineData("``quoted'' `so' it's", "“quoted” ‘so' it's")]
    [InlineData("""A~B\,C\ D \\ E""", "A B C D E")]
    [InlineData("""\emph{a} \textit{b {c}} {\bf d} \textsc{{E}} {\em f}""", "a b c d E f")]
    [InlineData("""\url{http://a.b/c_d~e--f} \href{http://x}{text} \LaTeX""", "http://a.b/c_d~e--f text LaTeX")]
    [InlineData("""{{GPQA}: A {Google-Proof}}""", "GPQA: A Google-Proof")]
    [InlineData("""\textbackslash{} \textasciitilde{} \~{} \^{}""", """\ ~ ~ ^""")]
    [InlineData("o\u0308 a\u0323\u0302 🚀", "ö ậ 🚀")]
    [InlineData("a\n  b\t c ", "a b c")]
    [InlineData("\\", "")]
    [InlineData("\\'", "'")]
    public void BecomesPlainText(string latex, string text, string? exactly = null) =>
        Assert.Equal(exactly ?? text, Bib.Tex("@misc{k, title = {x" + latex + "}}")[0].Paper.Title is { } title ? title[1..].TrimStart() : null);

    [Fact]
    public void LosesHalvesOfCharacters() =>
        Assert.Equal("\ufffd x \ufffd\ufffd 🚀", Bib.Tex("@misc{k, title = {\ud83d x \ude80\ud83d {🚀}}}")[0].Paper.Title);
}
