using System.Text;
using NotesGen.Templates.Errors;
using NotesGen.Templates.Parsing;
using NotesGen.Templates.Syntax.Printing;
using NotesGen.Templates.Tests.Support;
using Xunit;

namespace NotesGen.Templates.Tests.Properties;

/// <summary>What holds of every template, tried on many made from seeds.</summary>
public sealed class TemplateProperties
{
    private static readonly EngineOptions Narrow = new()
    {
        Limits = new EngineLimits { Steps = 2_000, CallDepth = 40, IncludeDepth = 5, OutputBytes = 20_000, TextLength = 5_000, PatternTime = TimeSpan.FromMilliseconds(50) },
    };

    [Fact]
    public void AnyTextIsReadWithoutAnException()
    {
        for (var seed = 0; seed < 20_000; seed++)
        {
            var text = new RandomTemplates(seed).AnyText();
            var errors = new ErrorList("x");
            Parser.Template(text, errors);
            Assert.All(errors.InOrder(), error => Assert.True(error.Start >= 0 && error.Start + error.Length <= text.Length, $"seed {seed}: {error}"));
        }
    }

    [Fact]
    public void AWellFormedTemplateHasNoErrors()
    {
        for (var seed = 0; seed < 5_000; seed++)
        {
            var text = new RandomTemplates(seed).WellFormed();
            var errors = new ErrorList("x");
            Parser.Template(text, errors);
            Assert.True(errors.IsEmpty, $"seed {seed}: {text}\n{string.Join('\n', errors.InOrder())}");
        }
    }

    [Fact]
    public void APrintedTreeIsReadAsTheSameTree()
    {
        for (var seed = 0; seed < 5_000; seed++)
        {
            var text = new RandomTemplates(seed).WellFormed();
            var tree = Parser.Template(text, new ErrorList("x"));
            var printed = TemplatePrinter.Print(tree);
            var errors = new ErrorList("x");
            var again = Parser.Template(printed, errors);
            Assert.True(errors.IsEmpty, $"seed {seed}: {text}\nprinted {printed}\n{string.Join('\n', errors.InOrder())}");
            Assert.Equal(TreeText.Of(tree.Body.Statements), TreeText.Of(again.Body.Statements));
        }
    }

    [Fact]
    public void ARenderingStaysWithinItsLimits()
    {
        for (var seed = 0; seed < 3_000; seed++)
        {
            var others = new TextTemplates();
            others["x.sbn-html"] = new RandomTemplates(seed + 1).WellFormed();
            var text = new RandomTemplates(seed).WellFormed() + "{{ include 'x' }}";
            var (output, errors) = Render.Whole(text, Narrow, globals => globals.Set("page", Value.List(["a", "b"])), others);
            Assert.True(Encoding.UTF8.GetByteCount(output) <= Narrow.Limits.OutputBytes, $"seed {seed}: {text}");
            Assert.All(errors, error => Assert.NotNull(TemplateErrorCatalogue.Find(error.Code)));
        }
    }

    [Fact]
    public void TheSameTemplateGivesTheSameBytesEveryTime()
    {
        for (var seed = 0; seed < 500; seed++)
        {
            var text = new RandomTemplates(seed).WellFormed();
            Assert.Equal(Render.Text(text, Narrow), Render.Text(text, Narrow));
        }
    }
}
