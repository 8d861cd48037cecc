using NotesGen.Model;
using Xunit;

namespace NotesGen.Tests.Parsing;

public sealed class TermsOfNotes
{
    private static string[] Words(string text) => [.. MiniSite.OfNote(text).Note("note.md").Body.Terms.Select(term => term.Word)];

    private static TermCount[] Terms(string text) => [.. MiniSite.OfNote("---\ntitle: 1\n---\n" + text).Note("note.md").Body.Terms];

    [Theory]
    [InlineData("Verify, verifies, verified, verifying.")]
    [InlineData("Reward: rewards rewarded rewarding")]
    [InlineData("optimise optimisation optimiser optimised")]
    [InlineData("theory theories")]
    [InlineData("token tokens")]
    [InlineData("running runs")]
    public void AreOneForAllFormsOfAnEnglishWord(string text)
    {
        TermCount term = Assert.Single(Terms(text));

        Assert.Equal(text.Split(' ').Length, term.Count);
    }

    [Theory]
    [InlineData("loss lots")]
    [InlineData("string stride")]
    [InlineData("focus folk")]
    [InlineData("bed bee")]
    [InlineData("reward regard")]
    public void AreTwoForTwoWords(string text) => Assert.Equal(2, Terms(text).Length);

    [Fact]
    public void AreShownAsTheyAreWritten() =>
        Assert.Equal(["verifiers", "GRPO", "GSM8K", "PPO", "o1", "RL"], Words("---\ntitle: 1\n---\nVerifiers and verifiers. GRPO with GSM8K, PPO, o1 and RL."));

    [Fact]
    public void LeaveOutFormulasAddressesCitationKeysAndComments() =>
        Assert.Equal(["Entropy"], Words("---\ntitle: 1\n---\nEntropy $\\theta_{old}$ <https://secret.example/path> as @smith2020deep <!-- hidden words -->"));

    [Theory]
    [InlineData("Die Größe der Stichprobe und das Gedächtnis werden durch den Schlaf nicht beeinflusst.", "Größe Stichprobe Gedächtnis Schlaf beeinflusst")]
    [InlineData("La mémoire est dans le sommeil, mais pour les souvenirs aussi.", "mémoire sommeil souvenirs")]
    [InlineData("La memoria durante el sueño, pero también los recuerdos para siempre.", "memoria sueño recuerdos")]
    [InlineData("La memoria nel sonno, però anche i ricordi della notte.", "memoria sonno ricordi notte")]
    [InlineData("Het geheugen wordt door slaap niet beter, maar ook niet slechter.", "geheugen slaap beter slechter")]
    [InlineData("A memória não depende apenas do sono, mas também das lembranças.", "memória depende apenas sono lembranças")]
    public void LeaveOutTheEverydayWordsOfTheNotesLanguage(string text, string expected) =>
        Assert.Equal(expected.Split(' '), Terms(text).Select(term => term.Word));

    [Fact]
    public void FollowTheLanguageThatTheNoteNames()
    {
        const string Text = "war and peace die";

        Assert.Equal(["war", "peace", "die"], Words("---\ntitle: 1\nlang: en-GB\n---\n" + Text));
        Assert.Equal(["and", "peace"], Words("---\ntitle: 1\nlang: de\n---\n" + Text));
        Assert.Equal(["war", "and", "peace", "die"], Words("---\ntitle: 1\nlang: ar\n---\n" + Text));
    }

    [Fact]
    public void ArePairsOfCharactersWhereNoSpacesStandBetweenWords() =>
        Assert.Equal(["强化", "化学", "学习", "アル", "ルゴ", "ゴリ"], Words("---\ntitle: 1\n---\n强化学习。アルゴリ"));

    [Fact]
    public void AreWholeWordsInOtherScripts() =>
        Assert.Equal(["الذاكرة", "والنوم", "हिन्दी", "память"], Words("---\ntitle: 1\n---\nالذاكرة والنوم हिन्दी память"));
}
