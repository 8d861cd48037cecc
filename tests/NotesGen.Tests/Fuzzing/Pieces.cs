namespace NotesGen.Tests.Fuzzing;

/// <summary>What the texts of made-up sites are put together from: marks that mean something, alone or in the wrong place.</summary>
internal static class Pieces
{
    /// <summary>A word that stands only in what readers must never see.</summary>
    public const string Canary = "zqcanaryqz";

    public static readonly string[] Words =
        ["attention", "Öz", "the", "scaling laws", "日本語。", "עברית", "a_b", "C++", "100%", "e\u0301", "\u00a0", "🚀", "$5", "x < y", "it's", "\"q\"", "\u202e", "I", "…", "costs $5 and $6", "a@b.org"];

    public static readonly string[] Names =
        ["alpha", "Beta Note", "beta note", "Node.js", "hub one", "sub/alpha", "../alpha", "/alpha", "./alpha.md", "draft", "hidden", "missing", "alpha#Heading", "alpha#^block", "#Heading", "#^block", "alpha#", "#", "pic.png", "pic.png|300", "paper.pdf#page=3", "a|b", "Beta Note|label *x*", "alpha\\|cell", "../../etc/passwd", "javascript:alert(1)", "<b>", "%2e%2e/alpha", "con", "ALPHA", "alpha.md", "q#a#b"];

    public static readonly string[] Addresses =
        ["https://example.org/a?b=c&d", "http://a.b", "www.a.b", "javascript:alert(1)", "data:text/html,<script>x</script>", "../sub/My%20Note.md#h", "alpha.md", "<Beta Note.md>", "#heading", "mailto:a@b.org", "//evil.example", "/abs", "pic.png", "%00", "https://arxiv.org/abs/2301.00010v2", "vbscript:x", "\\\\host", "a(b)c", "?q", "", "JaVaScRiPt&#58;alert(1)", "java\tscript:alert(1)", "https://exa\u202emple.org"];

    public static readonly string[] Inlines =
        ["*", "**", "_", "__", "~~", "==", "`", "``", "$", "$$", "[", "]", "](", "![", "[[", "]]", "![[", "%%", "<!--", "-->", "<b>", "</b>", "<script>", "</script>", "<img src=x onerror=alert(1)>", "<a href=\"javascript:alert(1)\">", "<svg/onload=alert(1)>", "<details><summary>s</summary>", "</details>", "<iframe src=//e>", "<style>*{}</style>", "<br>", "<!DOCTYPE", "<![CDATA[", "<?", "&amp;", "&#0;", "&lt;script&gt;", "\\", "\\*", "|", "[@k1]", "[@k1, p. 4; @k2]", "@k1", "[-@k1]", "[@none]", "[^1]", "^[inline]", " ^block", "#tag", "#a/b", "#日本", "{.x onclick=y}", "key:: value", "{{ 7 * 7 }}", "{% raw %}", "\t", "  \n", "\\\n", "\0", "\r", "\u2028", "\ufeff", "\ud800"];

    public static readonly string[] Lines =
        ["# Heading", "## Heading", "### `code` [[alpha]]", "####### seven", "Heading\n===", "Heading\n---", "- item", "- [ ] task", "- [x] done", "1. one", "1) one", "* * *", "---", "- - - - -", "> quote", "> [!note]- Title", "> > [!tip] *T*", "> [!unknown|x]", "```js", "```", "~~~", "```mermaid\ngraph TD;A-->B\n```", "$$", "$$\nx\n$$", "| a | b |\n|---|:-:|\n| [[a\\|b]] | c |", "|-|", "|a|", "[r]: https://example.org 't'", "[^1]: a footnote", "    code", "\tcode", "Term\n: definition", ": x", "<div>", "</div>", "<script>alert(1)</script>", "<details>", "<!-- hidden", "%%", "^block", "![[alpha]]", "![[self]]", "![[pic.png|300x200]]", "---\ntitle: late\n---", "## Notes\n\n- [[alpha]]: gloss\n- [[Beta Note]]", "+++", "***", "", "", ""];

    public static readonly string[] Keys =
        ["title", "type", "date", "updated", "tags", "aliases", "topic", "topics", "cluster", "clusters", "hubs", "sources", "papers", "arxiv", "doi", "related", "supports", "contradicts", "claim", "description", "slug", "permalink", "redirects", "draft", "publish", "lang", "authors", "sections", "notes", "cssclasses", "params", "math", "image", "subtitle", "x-y"];

    public static readonly string[] Values =
        ["text", "\"quoted\"", "'it''s'", "2024-01-05", "2024-99-99", "2023-10-03 13:19", "true", "false", "null", "~", "[a, b]", "[alpha, \"[[Beta Note]]\"]", "[[alpha]]", "{note: alpha, finding: f}", "[{id: \"2301.00010\", title: P, url: \"javascript:alert(1)\"}, k1]", "[{title: S, intro: i, notes: [alpha, {x: y}]}]", "|\n  a\n  b", ">\n  a", "&a [x, *a]", "*a", "!!binary x", "!x y", "@x", "{{date}}", "%x", "\t", "- @x", "hub", "inquiry", "topic", "note", "paper", "../x", "a: b: c", "\"\\u0000\"", "\"\\ud800\"", "[", "{", "]", "\"", "'", "1e999", "0x1F", "<script>alert(1)</script>", "en\" onx=\"", "#tag", "k1", "arxiv:2301.00010", "10.1/x", "https://arxiv.org/abs/2301.00010v2", "? x"];

    public static readonly string[] Settings =
        ["title: S", "description: <b>", "author: A", "url: https://example.org/", "url: javascript:x", "language: de", "language: x", "nav: x", "labels: {read: R, nothing: x}", "related: {count: 3}", "related: {count: -1}", "html: trusted", "diagnostics: {NG2001: error}", "templates: x", "line-breaks: kept", "a: &a [*a, *a]", "- x", "? [x]: y", "%YAML 9.9"];

    public static readonly string[] Entries =
        ["@article{k1, title={A {B} \\'{e}}, author={Öz, I and {The Group}}, year=2020, doi={10.1/x}}", "@misc{k2, title=\"x\" # y, eprint={2301.00010v2}, url={javascript:alert(1)}}", "@string{y = {z}}", "@comment{x}", "@preamble{\"x\"}", "@article{k1, title={}}", "@article{", "@a(k3, title={<script>alert(1)</script>})", "@x{é, a={$\\alpha^2$}}", "{", "}", "\"", "#", "@"];

    public static readonly string[] Items =
        ["{\"id\": \"k2\", \"title\": \"<i>x</i> & y\", \"author\": [{\"family\": \"F\", \"given\": \"G\"}], \"issued\": {\"date-parts\": [[2020]]}}", "{\"id\": 5, \"DOI\": \"10.1/x\"}", "{\"id\": \"k4\", \"URL\": \"javascript:alert(1)\", \"type\": [1]}", "{}", "[]", "null", "1e999", "\"\\ud800\"", "{\"id\":\"k5\",\"title\":\"\\u0000<script>\"}"];

    public static readonly string[] TemplateParts =
        ["{{ site.title }}", "{{ page.title }}", "{{ for n in site.notes }}{{ n.title }}{{ end }}", "{{ include 'partials/footer.sbn-html' }}", "{{ include 'x.sbn-html' }}", "{{ while true }}x{{ end }}", "{{ func f(x) }}{{ f x }}{{ end }}{{ f 1 }}", "{{ 'a' * 100000000 }}", "{{ 1..999999999 | array.size }}", "{{ regex.match 'aaaaaaaaaaaaaaaaaaaaaaaaaaaa!' '(a+)+$' }}", "{{", "}}", "{{ end }}", "{{ if true }}", "{%", "{{~", "<p>x</p>", "\0", "{{ ((((((((((1)))))))))) }}", "{{ nothing.at.all }}", "{{ page.params.x.y }}", "{{ wrap 'x' }}y{{ end }}"];
}
