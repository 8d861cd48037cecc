namespace NotesGen.Indexing.Search.Writing.Runs;

/// <summary>A word in a run of documents.</summary>
/// <param name="Word">Its number among the words of the thread that read the run.</param>
/// <param name="Documents">How many documents of the run hold it.</param>
/// <param name="First">The first of them.</param>
/// <param name="FirstForm">The form of its posting there.</param>
/// <param name="Last">The last of them.</param>
/// <param name="Postings">Where its postings begin, without the head of the first.</param>
/// <param name="Positions">Where its positions begin.</param>
internal readonly record struct RunWord(int Word, int Documents, int First, int FirstForm, int Last, int Postings, int Positions);
