using Xunit;

namespace NotesGen.Tests.Output;

public sealed class EmptyFolders : IDisposable
{
    private readonly OutputFolder folder = new();

    [Fact]
    public void ThatWeMadeAreRemoved()
    {
        folder.Write("index.html: home\na/b/c/index.html: C");

        folder.Write("index.html: home");

        Assert.Equal("index.html: home", folder.Files());
    }

    [Fact]
    public void ThatWereThereBeforeStay()
    {
        Directory.CreateDirectory(folder.At("a/b"));
        folder.Write("index.html: home\na/b/c/index.html: C");
        folder.Write("index.html: home\na/b/c/index.html: changed");

        folder.Write("index.html: home");

        Assert.Equal("a/b/\nindex.html: home", folder.Files());
    }

    [Fact]
    public void OfOthersStay()
    {
        Directory.CreateDirectory(folder.At("theirs"));
        folder.Write("a/index.html: A");

        folder.Write("b/index.html: B");

        Assert.Equal("b/index.html: B\ntheirs/", folder.Files());
    }

    public void Dispose() => folder.Dispose();
}
