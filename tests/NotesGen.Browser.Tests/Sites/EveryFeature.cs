using NotesGen.Sources;

namespace NotesGen.Browser.Tests.Sites;

/// <summary>A small made-up site whose one long note holds all that a note can hold.</summary>
internal static class EveryFeature
{
    private static readonly Lazy<BuiltFiles> Built = new(() => BuiltFiles.Of(Folder, new BuildOptions()));

    /// <summary>The address of that note.</summary>
    public const string Everything = "notes/everything/";

    /// <summary>As a web server needs it.</summary>
    public static BuiltFiles Served => Built.Value;

    /// <summary>The source.</summary>
    public static MemoryFolder Folder => BuiltFiles.FolderOf(Text);

    private static string Text => """
        === notesgen.yaml
        title: Everything
        description: A site of every feature.
        === refs.bib
        @article{smith2020, title={A paper of a long name about many things}, author={Smith, Ann and Jones, Bob}, year={2020}, doi={10.1000/182}}
        === notes/everything.md
        ---
        title: What can a note hold?
        claim: More than a page should.
        description: Math, code, callouts, embeds, tables and footnotes on one page.
        date: 2025-02-03
        tags: [parts/one, parts/two]
        sources: [smith2020]
        supports: ["[[other]]"]
        ---

        A first paragraph cites a paper [@smith2020] and links to [[other|another note]] and to [[nowhere]].

        ## Mathematics

        Within a line $e^{i\pi} + 1 = 0$, and on its own:

        $$\sum_{i=1}^{n} \frac{x_i^2}{\sqrt{1 + x_i}} = \int_0^\infty f(t)\,dt + a + b + c + d + e + f + g + h + i + j + k + l + m + n + o + p + q + r + s + t + u + v + w$$

        ## Code

        ```python
        def answer(question: str) -> str:  # a comment that is long enough to be wider than the window of a telephone is
            return f"{question}: {42}"
        ```

        Some `inline code` and a #tag/in-text too.

        ## Callouts

        > [!warning] Mind this
        > It has **two** parts.

        > [!tip]- Folded
        > Shown when it is opened.

        > [!quote]
        > Said by somebody.

        ## Parts of other notes

        ![[other]]

        ![[missing.png]]

        ## A table

        | One | Two | Three | Four | Five | Six | Seven |
        |---|---|---|---|---|---|---|
        | something long | something longer | and more of it | and more of it | and more of it | and more of it | and more |

        - [ ] to be done
        - [x] done

        A footnote[^1] ends it.

        [^1]: At the foot.

        ### A smaller heading

        The end of ==it==.
        === notes/other.md
        ---
        title: Is there another note?
        claim: Yes.
        sources: [smith2020]
        tags: [parts/one]
        ---

        It has a line, and a link back to [[everything]].

        ## A part of it

        With more of it.
        """;
}
