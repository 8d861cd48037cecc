namespace NotesGen.Diagnostics;

/// <summary>
/// One kind of diagnostic: its code, how much it matters unless the site says otherwise, and its title. What it
/// means and how to mend it stands in <c>Explanations/&lt;code&gt;.md</c>, with an example that the tests run.
/// </summary>
public sealed record Rule(string Code, Severity Severity, string Title);
