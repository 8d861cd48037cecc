using Xunit;

namespace NotesGen.Tests.Bibliographies;

public sealed class AuthorsOfEntries
{
    [Theory]
    [InlineData("Knuth, Donald E.", "Donald E. Knuth")]
    [InlineData("Ludwig van Beethoven", "Ludwig van Beethoven")]
    [InlineData("van Beethoven, Ludwig", "Ludwig van Beethoven")]
    [InlineData("King, Jr., Martin Luther", "Martin Luther King Jr.")]
    [InlineData("{Barnes and Noble}", "Barnes and Noble")]
    [InlineData("{Acme, Inc.} and Doe, J.", "Acme, Inc.|J. Doe")]
    [InlineData("A B and\n   C D AND E F", "A B|C D|E F")]
    [InlineData("A B and others", "A B|et al.")]
    [InlineData("Anderson, Andy and Sanders, Ferdinand", "Andy Anderson|Ferdinand Sanders")]
    [InlineData("{DeepSeek-AI} and Guo, D", "DeepSeek-AI|D Guo")]
    [InlineData("G{\\\"o}del, Kurt and Erd\\H{o}s, P{\\'a}l", "Kurt Gödel|Pál Erdős")]
    [InlineData("A and and B", "A|B")]
    [InlineData(" and ", "")]
    [InlineData("and", "and")]
    [InlineData("Family,", "Family")]
    [InlineData("", "")]
    public void AreNamedGivenNameFirst(string field, string authors) =>
        Assert.Equal(authors, string.Join('|', Bib.Tex("@misc{k, author = {" + field + "}}")[0].Paper.Authors));
}
