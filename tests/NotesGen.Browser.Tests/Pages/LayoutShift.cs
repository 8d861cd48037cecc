namespace NotesGen.Browser.Tests.Pages;

/// <summary>How much of a page moved without the reader's doing, as browsers count it, and what moved.</summary>
internal sealed class LayoutShift
{
    public double Sum { get; set; }

    public string Moved { get; set; } = "";
}
