using NotesGen.Templates.Errors;
using NotesGen.Templates.Lexing;
using NotesGen.Templates.Syntax;
using NotesGen.Templates.Syntax.Statements;

namespace NotesGen.Templates.Parsing;

/// <summary>
/// Reads a template's tokens into its tree. Never fails: whatever is wrong is reported, the statement it is in is
/// skipped, and reading goes on, so that all the errors of a template are known at once.
/// </summary>
internal sealed partial class Parser
{
    // Deep enough for any template a person writes, shallow enough for the stack of a thread-pool thread.
    private const int MaximumDepth = 160;

    private readonly string text;
    private readonly List<Token> tokens;
    private readonly ErrorList errors;
    private readonly string endOfTokens;
    private int index;
    private int depth;
    private int bracketLevel;
    private ExpressionContext context = ExpressionContext.Plain;

    private Parser(string text, List<Token> tokens, ErrorList errors, string endOfTokens)
    {
        this.endOfTokens = endOfTokens;
        this.text = text;
        this.tokens = tokens;
        this.errors = errors;
    }

    /// <summary>The tree of a template: text with code between <c>{{</c> and <c>}}</c>.</summary>
    public static TemplateSyntax Template(string text, ErrorList errors) => new Parser(text, Lexer.Template(text, errors), errors, "the end of the template").Whole();

    /// <summary>The tree of code alone, as <c>object.eval</c> takes it.</summary>
    public static TemplateSyntax Code(string text, ErrorList errors) =>
        new Parser(text, Lexer.Code(text, new TextSpan(0, text.Length), errors), errors, "the end of the code").Whole();

    private TemplateSyntax Whole()
    {
        var span = new TextSpan(0, text.Length);
        var statements = new List<StatementSyntax>();
        while (Current.Kind != TokenKind.EndOfFile)
        {
            statements.AddRange(ReadBlock().Statements);
            if (Current.Kind == TokenKind.EndOfFile) break;
            errors.Add(ErrorCodes.StrayKeyword, Current.Span, $"`{TextOf(Current)}` has nothing to belong to", StrayHelp());
            SkipStatement();
        }

        return new TemplateSyntax(span, new StatementBlock(span, statements));
    }

    private string StrayHelp() => TextOf(Current) switch
    {
        "end" => "one `end` too many, or the statement it closes has its own already",
        "when" => "`when` belongs between `case` and its `end`",
        _ => "`else` belongs between `if`, `case` or `for` and its `end`",
    };
}
