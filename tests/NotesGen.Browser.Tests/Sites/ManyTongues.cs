using NotesGen.Sources;

namespace NotesGen.Browser.Tests.Sites;

/// <summary>A small site whose notes are in several languages and scripts, to be searched.</summary>
internal static class ManyTongues
{
    private static readonly Lazy<BuiltFiles> Built = new(() => BuiltFiles.Of(Folder, new BuildOptions()));

    /// <summary>As a web server needs it.</summary>
    public static BuiltFiles Served => Built.Value;

    private static MemoryFolder Folder => BuiltFiles.FolderOf(InEnglish + "\n" + InOthers);

    private static string InEnglish => """
        === notesgen.yaml
        title: Many tongues
        === refs.bib
        @article{ouyang2022, title={Training models to follow instructions}, author={Ouyang, Long and Wu, Jeff}, year={2022}}
        === topics/memory.md
        ---
        title: Memory
        ---
        === topics/sleep.md
        ---
        title: Sleep and rest
        ---
        === notes/english.md
        ---
        title: Does sleep keep memories?
        claim: It replays them.
        topic: memory
        type: evidence
        date: 2024-02-01
        sources: [ouyang2022]
        ---
        Replay strengthens the traces of a day. Self-correction of errors comes later, when the sleeper dreams of errors again.

        Further down the page nothing is said for a long while, so that the next word is out of sight.

        ![[filler]]

        ## At the end

        A hippocampus stands here.
        === notes/filler.md
        ---
        title: A long list
        topic: sleep
        type: method
        date: 2023-02-01
        ---
        1. One
        2. Two
        3. Three
        4. Four
        5. Five
        6. Six
        7. Seven
        8. Eight
        9. Nine
        10. Ten
        11. Eleven
        12. Twelve
        13. Thirteen
        14. Fourteen
        15. Fifteen
        16. Sixteen
        17. Seventeen
        18. Eighteen
        19. Nineteen
        20. Twenty
        21. Twenty-one
        22. Twenty-two
        23. Twenty-three
        24. Twenty-four
        25. Twenty-five
        """;

    private static string InOthers => """
        === notes/german.md
        ---
        title: Größe und Maß
        topic: sleep
        date: 2023-05-01
        ---
        Die Größe des Gedächtnisses lässt sich nicht messen, sagt die Straßenbahnfahrerin.
        === notes/chinese.md
        ---
        title: 强化学习是什么
        topic: memory
        date: 2022-05-01
        ---
        强化学习研究智能体如何学习。学习需要奖励。
        === notes/japanese.md
        ---
        title: 睡眠と記憶
        topic: memory
        date: 2022-06-01
        ---
        睡眠は記憶を整理する。カタカナのメモリも同じである。
        === notes/arabic.md
        ---
        title: الذاكرة والنوم
        topic: sleep
        date: 2024-06-01
        ---
        يُعيد النومُ ترتيبَ الذاكرة في الليل.
        """;
}
