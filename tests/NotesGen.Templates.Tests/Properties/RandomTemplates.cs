using System.Text;

namespace NotesGen.Templates.Tests.Properties;

/// <summary>Makes templates from a seed: well-formed ones from the grammar, and texts of any kind.</summary>
internal sealed class RandomTemplates(int seed)
{
    private static readonly string[] Pieces =
    [
        "{{", "}}", "{{-", "-}}", "{{~", "~}}", "{%{", "}%}", "{", "}", "(", ")", "[", "]", "if ", "else", " end ", "for x in ", "case", "when ", "func f(", "do", "wrap ",
        "capture ", "with ", "ret ", "$", "$$", "$0", "$\"a{", "\"", "'", "`", "\\", "#", "##", "|", "||", "&&", "??", "?.", "?", ":", "=", "+=", "++", "--", "-", "..", "..<", "...",
        "^", "@", "1", "0x", "1.5e", "name", "a.b", ".empty?", "\n", ";", ",", " ", "🙂", "é", "<b>", "%", "include 'x'", "for.index", "\0",
    ];

    private static readonly string[] Names = ["a", "b", "item", "page", "$x", "$y"];

    private readonly Random random = new(seed);

    public string AnyText()
    {
        var text = new StringBuilder();
        for (var i = random.Next(40); i >= 0; i--) text.Append(random.Next(8) == 0 ? ((char)random.Next(0xffff)).ToString() : Pick(Pieces));
        return text.ToString();
    }

    public string WellFormed()
    {
        var text = new StringBuilder();
        for (var i = random.Next(1, 6); i > 0; i--)
        {
            text.Append(Pick(["text ", "\n  ", "<p>", "} % ", "{%{ {{ }%}", ""]));
            text.Append(Pick(["{{ ", "{{- ", "{{~ "])).Append(Statement(3)).Append(Pick([" }}", " -}}", " ~}}"]));
        }

        return text.ToString();
    }

    private string Statement(int depth) => depth == 0 ? Expression(1) : random.Next(16) switch
    {
        0 => $"if {Expression(depth)}; {Statement(depth - 1)}; else if {Expression(1)}; else; {Statement(depth - 1)}; end",
        1 => $"for {Pick(Names)} in {Expression(depth)} limit: 3 reversed; {Statement(depth - 1)}; else; {Expression(1)}; end",
        2 => $"case {Expression(depth)}; when {Expression(1)}, {Expression(1)} || 2; {Statement(depth - 1)}; else; {Expression(1)}; end",
        3 => $"capture {Pick(Names)} }} text {{ {Statement(depth - 1)}; end".Replace(" } ", " }} ", StringComparison.Ordinal).Replace(" { ", " {{ ", StringComparison.Ordinal),
        4 => $"func f(x, y = {Plain()}, z...); {Statement(depth - 1)}; ret {Expression(1)}; end; f {Argument()} {Argument()}",
        5 => $"g(x, y) = {Expression(depth)}; g({Expression(1)}, 2)",
        6 => $"with {{p: {Expression(1)}}}; {Statement(depth - 1)}; end",
        7 => $"wrap h {Argument()}; {Statement(depth - 1)}; end",
        8 => $"{Pick(Names)} {Pick(["=", "+=", "-=", "*=", "??="])} {Expression(depth)}",
        9 => $"while {Pick(Names)} < 5; {Pick(Names)}++; {Statement(depth - 1)}; break; end",
        10 => $"tablerow {Pick(Names)} in 1..4 cols: 2; {Statement(depth - 1)}; end",
        11 => $"import {Pick(Names)}; readonly {Pick(Names)}",
        12 => $"{Pick(Names)} = do; {Statement(depth - 1)}; end",
        _ => Expression(depth),
    };

    private string Expression(int depth) => depth == 0 ? Literal() : random.Next(16) switch
    {
        0 => $"{Expression(depth - 1)} {Pick(["+", "-", "*", "/", "//", "%", "==", "!=", "<", ">=", "&&", "||", "??", "?!", "..", "..<", "<<"])} {Expression(depth - 1)}",
        1 => $"({Expression(depth - 1)})",
        2 => $"({Expression(depth - 1)} ? ({Expression(depth - 1)}) : {Expression(depth - 1)})",
        3 => $"[{Expression(depth - 1)}, {Expression(depth - 1)}]",
        4 => $"{{a: {Expression(depth - 1)}, \"b c\": 1}}",
        5 => $"{Pick(Names)}[{Expression(depth - 1)}]",
        6 => $"{Pick(Names)}{Pick([".", "?."])}size",
        7 => $"{Expression(depth - 1)} | string.append {Argument()}",
        8 => $"(string.slice {Argument()} 1 length: 2)",
        9 => $"$\"{Pick(["text", "\\{", "\\n"])} {{{Expression(depth - 1)}}} end\"",
        10 => $"!{Pick(Names)}",
        11 => $"-{Pick(Names)}",
        12 => $"array.each [1, 2] @string.strip",
        13 => $"{Pick(Names)}.empty?",
        14 => $"f({Expression(depth - 1)}, ^{Pick(Names)})",
        _ => Literal(),
    };

    private string Argument() => Pick([Literal(), Pick(Names), "(1 + 2)", "[1]"]);

    private string Literal() => random.Next(4) == 0 ? Pick(["for.index", "this", "$0", "$"]) : Plain();

    private string Plain() => Pick(["1", "12.5", "1.5f", "2m", "0xff", "1e3", "\"text\"", "'it\\'s'", "`ver``batim`", "true", "null", "100000000000000000000"]);

    private string Pick(string[] choices) => choices[random.Next(choices.Length)];
}
