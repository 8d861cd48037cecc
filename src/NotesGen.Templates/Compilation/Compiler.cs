using NotesGen.Templates.Evaluation.Nodes;
using NotesGen.Templates.Syntax;

namespace NotesGen.Templates.Compilation;

/// <summary>
/// Turns the tree of a template, once, into nodes that are evaluated any number of times: names become numbers, texts
/// become bytes, pipes become calls.
/// </summary>
internal sealed partial class Compiler
{
    private readonly Template template;
    private readonly TemplateEngine engine;

    private Compiler(Template template, TemplateEngine engine)
    {
        this.template = template;
        this.engine = engine;
    }

    public static StatementNode Compile(TemplateSyntax tree, Template template, TemplateEngine engine) =>
        new Compiler(template, engine).Statement(tree.Body);

    private int Number(string name) => engine.Names.NumberOf(name);
}
