namespace NotesGen;

/// <summary>What happens to notes marked <c>draft: true</c> or <c>publish: false</c>.</summary>
public enum DraftPolicy
{
    /// <summary>Nothing of them reaches any output.</summary>
    LeaveOut,

    /// <summary>They are built like all others: for reading at the author's own desk.</summary>
    Include,
}
