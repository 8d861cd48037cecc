namespace NotesGen.Parsing.Markdown.Terms;

/// <summary>English words so common that sharing them says nothing about two notes.</summary>
internal static class EverydayWords
{
    public static HashSet<string> All { get; } = new(
        """
        about above across after again against all almost alone along already also although always among and another any anyone
        anything are around ask away back because become been before began behind being below best better between beyond both
        but call came can cannot case clear come common could did different does doing done down during each early either else
        enough even ever every everything example far few find first follow for found four from full further gave general get
        give given goes going good got had half has have having her here him his how however into its itself just keep kind know
        large last later least less let like little long look made make many matter may mean means might more most much must
        near need needs neither never new next none nor not nothing now number off often old once one only onto open other others
        our out over own part perhaps place point put quite rather read really right run said same say says second see seem
        seen set several shall she should show side simple since small some something sometimes soon still such take taken tell
        than that the their them then there therefore these they thing think third this those though three through thus time
        today together told too took toward try turn two under until upon use used using usual usually very want was way well
        went were what when where whether which while who whole whom whose why will with within without word work would write
        yes yet you your note question answer claim paper result
        """.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries),
        StringComparer.Ordinal);
}
