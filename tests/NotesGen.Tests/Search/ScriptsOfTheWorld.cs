using NotesGen.Indexing.Search.Queries.Answers;
using Xunit;

namespace NotesGen.Tests.Search;

public sealed class ScriptsOfTheWorld
{
    private static readonly SearchedSite Site = SearchedSite.OfTexts(
        "Die Größe der Stichprobe in der Straße.",
        "强化学习与人类反馈。A股市场的猫。",
        "強化学習は報酬を最大化する。バスとパス、猫。",
        "강화 학습 모델은 한글을 읽는다.",
        "التعلُّم المُعزَّز بالتغذية الراجعة من البشر",
        "การเรียนรู้ของเครื่อง",
        "học máy và phần thưởng",
        "a cafe\u0301 in l’Étranger");

    [Theory]
    [InlineData("grosse", "1", "Größe")]
    [InlineData("STRASSE", "1", "Straße")]
    [InlineData("Größ", "1", "Größe")]
    [InlineData("强化学习", "2", "强化学习")]
    [InlineData("人类", "2", "人类")]
    [InlineData("类", "2", "类")]
    [InlineData("馈", "2", "馈")]
    [InlineData("A股", "2", "A股")]
    [InlineData("A股 ", "2", "A股")]
    [InlineData("猫 A股市场", "2", "A股市场|猫")]
    [InlineData("強化学習", "3", "強化学習")]
    [InlineData("ﾊﾟｽ", "3", "パス")]
    [InlineData("バス", "3", "バス")]
    [InlineData("ハス", "", "")]
    [InlineData("학습 모델", "4", "학습|모델")]
    [InlineData("한그", "4", "한글")]
    [InlineData("المعزز", "5", "المُعزَّز")]
    [InlineData("\"التعلم المعزز\"", "5", "التعلُّم المُعزَّز")]
    [InlineData("เรียน", "6", "เรียน")]
    [InlineData("hoc may", "7", "học|máy")]
    [InlineData("café", "8", "caf\u00E9")]
    [InlineData("etranger", "8", "Étranger")]
    public void AreSearchedAndMarkedExactly(string query, string found, string marks)
    {
        SearchAnswer answer = Site.Ask(query);

        Assert.Equal(found, string.Join(' ', answer.Results.Select(result => result.Address.Split('/')[1])));
        Assert.Equal(marks, string.Join('|', answer.Results.SelectMany(result => QueriesOfReaders.Marked(result.Excerpt))));
    }
}
