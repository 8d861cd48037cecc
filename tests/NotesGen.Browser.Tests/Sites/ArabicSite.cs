using NotesGen.Sources;

namespace NotesGen.Browser.Tests.Sites;

/// <summary>A small site that is read from right to left, with all kinds of pages.</summary>
internal static class ArabicSite
{
    private static readonly Lazy<BuiltFiles> Built = new(() => BuiltFiles.Of(Folder, new BuildOptions()));

    /// <summary>As a web server needs it.</summary>
    public static BuiltFiles Served => Built.Value;

    /// <summary>The addresses of its pages but those of single papers and tags.</summary>
    public static IReadOnlyList<string> Addresses =>
        [.. Served.Paths.Where(path => path.EndsWith("/index.html", StringComparison.Ordinal)).Select(path => path[..^"index.html".Length]).Prepend("")];

    /// <summary>The source.</summary>
    public static MemoryFolder Folder => BuiltFiles.FolderOf(Text);

    private static string Text => """
        === notesgen.yaml
        title: ملاحظات
        description: قاعدة معرفة صغيرة
        language: ar
        === refs.bib
        @article{smith2020, title={A paper with a Latin name}, author={Smith, Ann}, year={2020}, doi={10.1000/182}}
        === clusters/c.md
        ---
        title: التعلم
        type: cluster
        description: كل ما يتعلق بالتعلم
        topics: [t]
        ---
        === topics/t.md
        ---
        title: المكافآت
        type: topic
        cluster: c
        description: كيف تصمم المكافأة
        ---
        === notes/first.md
        ---
        title: هل يتعلم النموذج من أخطائه؟
        claim: نعم، لكن ببطء شديد.
        description: تجربتان مبكرتان لا تتفقان.
        topic: t
        sources: [smith2020]
        tags: [تعلم]
        date: 2025-02-03
        ---

        النص الأول يستشهد بورقة [@smith2020] ويشير إلى [[second]].

        ## الرياضيات

        في السطر $x^2 + y^2 = z^2$ وحدها:

        $$\sum_{i=1}^{n} x_i = 1$$

        ```python
        print("left to right")
        ```

        ## الخلاصة

        > [!warning] انتبه
        > هذا مهم.

        النهاية.
        === notes/second.md
        ---
        title: ما هي المكافأة؟
        claim: رقم واحد.
        topic: t
        sources: [smith2020]
        tags: [تعلم]
        ---

        تشير إلى [[first]] مرة أخرى.
        === notes/hub.md
        ---
        title: مركز المكافآت
        type: hub
        ---

        مقدمة قصيرة.

        ## البداية

        - [[first]] من هنا نبدأ

        ## بعد ذلك

        - [[second]]
        """;
}
