using Xunit;

namespace NotesGen.Tests.Architecture;

/// <summary>The reading that the other tests of this folder rest on.</summary>
public sealed class ReadingCode
{
    private static readonly CodeFile Example = new("Graph/Example.cs", "", """
        using System.Text;
        using static NotesGen.Diagnostics.Severity;
        using Pages = NotesGen.Planning.Pages;

        namespace NotesGen.Graph;

        public sealed record Example(Planning.Page Page)
        {
            public int Rows => table.Rows.Count + global::NotesGen.Output.Manifest.Length;
            public enum Inner { }
        }

        public readonly record struct Second;
        """);

    [Fact]
    public void FindsUsings() => Assert.Equal(["System.Text", "NotesGen.Diagnostics.Severity", "NotesGen.Planning.Pages"], Example.Usings);

    [Fact]
    public void FindsQualifiedNamesButNotMembers() => Assert.Equal(["Planning.Page", "NotesGen.Output.Manifest.Length"], Example.DottedNames);

    [Fact]
    public void FindsPublicTypesAtTheTop() => Assert.Equal(["Example", "Second"], Example.PublicTypes);

    [Fact]
    public void SeesTheGeneratorsFiles() => Assert.Contains("Checks/Checker.cs", Repository.Code("src/NotesGen").Select(file => file.Path));
}
