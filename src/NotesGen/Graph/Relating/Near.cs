namespace NotesGen.Graph.Relating;

/// <summary>A note near another one: the higher its score the sooner it comes, and of two with the same the one with the lower number.</summary>
internal readonly record struct Near(int Note, int Score) : IComparable<Near>
{
    public int CompareTo(Near other) => Score != other.Score ? other.Score.CompareTo(Score) : Note.CompareTo(other.Note);

    public static bool operator <(Near a, Near b) => a.CompareTo(b) < 0;

    public static bool operator >(Near a, Near b) => a.CompareTo(b) > 0;

    public static bool operator <=(Near a, Near b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Near a, Near b) => a.CompareTo(b) >= 0;
}
