namespace NotesGen.Graph.Relating;

/// <summary>What notes are about, term by term and note by note.</summary>
internal interface ITermIndex
{
    /// <summary>The terms of a note that other notes share, by number.</summary>
    NoteTerm[] Of(int note);

    /// <summary>Adds what every other note has in common with one.</summary>
    void Score(int note, Scores scores);
}
