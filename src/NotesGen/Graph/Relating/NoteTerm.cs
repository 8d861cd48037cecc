namespace NotesGen.Graph.Relating;

/// <summary>A term among those of one note.</summary>
/// <param name="Term">Its number.</param>
/// <param name="Weight">How much of what the note says it stands for, in thousandths.</param>
/// <param name="Word">Its place among the words of the note's own text; -1 if only the titles of its papers hold it.</param>
internal readonly record struct NoteTerm(int Term, int Weight, int Word);
