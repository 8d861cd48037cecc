namespace NotesGen.Rendering.Maps.Overviews;

/// <summary>
/// Lays out the whole knowledge base: topics by cluster on the left, a dot for each of their notes beside them, hubs on the right, and between
/// them ribbons, as wide as a hub lists notes of a topic. Hubs stand as near to their topics as they can, so that few
/// ribbons cross. The narrow form, for phones, has no room for ribbons and shows hubs below topics.
/// </summary>
internal static class OverviewLayout
{
    private const int WideWidth = 1080;
    private const int NarrowWidth = 360;
    private const int Indent = 14;
    private const int TopicWidth = 270;
    private const int DotsAt = 300;
    private const int HubsAt = 820;

    // A dot that can be touched needs 24 pixels to itself (WCAG 2.2, success criterion 2.5.8); on a phone dots only count.
    private const int TouchableDot = 24;
    private const int CountingDot = 11;
    private const int DotsPerRow = 12;
    private const int Gap = 12;
    private const int ClusterGap = 16;
    private const int WidestRibbon = 14;

    /// <summary>Sites of more notes than this get dots that stand for several, so that the page stays small.</summary>
    public const int MostDots = 1_500;

    /// <summary>For how many notes one dot stands.</summary>
    public static int NotesPerDot(IReadOnlyList<OverviewCluster> clusters) =>
        (clusters.Sum(cluster => cluster.Topics.Sum(topic => topic.Notes.Count)) + MostDots - 1) / MostDots;

    public static OverviewDrawing Wide(IReadOnlyList<OverviewCluster> clusters, IReadOnlyList<OverviewHub> hubs)
    {
        List<MapLabel> labels = [];
        List<OverviewDot> dots = [];
        List<Row> rows = PlaceTopics(clusters, Form.Wide, labels, dots);
        int height = rows.Count == 0 ? 0 : rows[^1].Bottom;

        IReadOnlyList<(OverviewHub Hub, int Top, int Height)> placed = PlaceHubs(hubs, rows, height);
        foreach ((OverviewHub hub, int top, _) in placed)
        {
            labels.Add(new(HubLines(hub), HubsAt, top + MapType.Leaf.Size, MapSide.Start, MapVoice.Leaf) { Title = hub.Title, Url = hub.Url });
        }

        return new OverviewDrawing(
            WideWidth,
            Math.Max(height, placed.Count == 0 ? 0 : placed[^1].Top + placed[^1].Height),
            [.. placed.SelectMany(hub => hub.Hub.Ties.Select(tie => Ribbon(rows[tie.Topic], tie, hub.Top + (hub.Height / 2))))],
            labels,
            dots);
    }

    public static OverviewDrawing Narrow(IReadOnlyList<OverviewCluster> clusters, IReadOnlyList<OverviewHub> hubs, string hubsTitle)
    {
        List<MapLabel> labels = [];
        List<OverviewDot> dots = [];
        List<Row> rows = PlaceTopics(clusters, Form.Narrow, labels, dots);
        int y = (rows.Count == 0 ? 0 : rows[^1].Bottom) + ClusterGap;
        if (hubs.Count > 0)
        {
            labels.Add(new(MapType.Branch.Break(hubsTitle, NarrowWidth), 0, y + MapType.Branch.Size, MapSide.Start, MapVoice.Branch) { Title = hubsTitle });
            y += MapType.Branch.Leading + (Gap / 2);
        }

        foreach (OverviewHub hub in hubs)
        {
            IReadOnlyList<string> lines = MapType.Leaf.Break(hub.Title, NarrowWidth - Indent);
            labels.Add(new(lines, Indent, y + MapType.Leaf.Size, MapSide.Start, MapVoice.Leaf) { Title = hub.Title, Url = hub.Url });
            y += (lines.Count * MapType.Leaf.Leading) + Gap;
        }

        return new OverviewDrawing(NarrowWidth, y, [], labels, dots);
    }

    /// <summary>Where the rows of all topics are. In the wide form dots stand beside their topic, in the narrow one below it.</summary>
    private static List<Row> PlaceTopics(IReadOnlyList<OverviewCluster> clusters, Form form, List<MapLabel> labels, List<OverviewDot> dots)
    {
        List<Row> rows = [];
        int perDot = Math.Max(1, NotesPerDot(clusters));
        int width = form == Form.Wide ? TopicWidth : NarrowWidth - Indent;
        (int dotsAt, int pitch, int perRow) = form == Form.Wide ? (DotsAt, TouchableDot, DotsPerRow) : (Indent, CountingDot, (NarrowWidth - Indent) / CountingDot);
        int y = 0;
        foreach (OverviewCluster cluster in clusters)
        {
            if (cluster.Title.Length > 0)
            {
                IReadOnlyList<string> lines = MapType.Branch.Break(cluster.Title, width + Indent);
                labels.Add(new(lines, 0, y + MapType.Branch.Size, MapSide.Start, MapVoice.Branch) { Title = cluster.Title, Url = cluster.Url });
                y += (lines.Count * MapType.Branch.Leading) + (Gap / 2);
            }

            foreach (OverviewTopic topic in cluster.Topics)
            {
                IReadOnlyList<string> lines = MapType.Leaf.Break(topic.Title, width);
                labels.Add(new(lines, Indent, y + MapType.Leaf.Size, MapSide.Start, MapVoice.Leaf) { Title = topic.Title, Url = topic.Url });
                int textHeight = lines.Count * MapType.Leaf.Leading;
                int top = form == Form.Wide ? y - ((pitch - MapType.Leaf.Leading) / 2) : y + textHeight + 4;
                int count = (topic.Notes.Count + perDot - 1) / perDot;
                for (int i = 0; i < count; i++)
                {
                    bool isNote = form == Form.Wide && perDot == 1;
                    dots.Add(new(dotsAt + (i % perRow * pitch) + (pitch / 2), top + (i / perRow * pitch) + (pitch / 2), isNote ? topic.Notes[i] : null));
                }

                int bottom = Math.Max(y + textHeight, top + ((count + perRow - 1) / perRow * pitch));
                rows.Add(new(y + (MapType.Leaf.Leading / 2), bottom, dotsAt + (Math.Min(count, perRow) * pitch) + 4));
                y = bottom + Gap;
            }

            y += ClusterGap;
        }

        return rows;
    }

    /// <summary>Hubs in the order of the middle of their topics, each as near to it as those above leave room.</summary>
    private static List<(OverviewHub Hub, int Top, int Height)> PlaceHubs(IReadOnlyList<OverviewHub> hubs, List<Row> rows, int height)
    {
        (OverviewHub Hub, int Middle)[] wanted = [.. hubs.Select(hub => (hub, MiddleOf(hub, rows))).OrderBy(hub => hub.Item2)];
        int below = wanted.Sum(hub => HeightOf(hub.Hub));
        int y = 0;
        List<(OverviewHub, int, int)> placed = [];
        foreach ((OverviewHub hub, int middle) in wanted)
        {
            int own = HeightOf(hub);
            y = Math.Max(y, Math.Min(middle - (own / 2), height - below));
            placed.Add((hub, y, own - Gap));
            y += own;
            below -= own;
        }

        return placed;
    }

    private static IReadOnlyList<string> HubLines(OverviewHub hub) => MapType.Leaf.Break(hub.Title, WideWidth - HubsAt);

    private static int HeightOf(OverviewHub hub) => (HubLines(hub).Count * MapType.Leaf.Leading) + Gap;

    private static int MiddleOf(OverviewHub hub, List<Row> rows)
    {
        int notes = hub.Ties.Sum(tie => tie.Notes);
        return notes == 0 ? int.MaxValue / 2 : (int)(hub.Ties.Sum(tie => (long)rows[tie.Topic].Middle * tie.Notes) / notes);
    }

    private static OverviewRibbon Ribbon(Row row, OverviewTie tie, int to)
    {
        int end = HubsAt - 10;
        int bend = (row.Right + end) / 2;
        return new(FormattableString.Invariant($"M{row.Right} {row.Middle}C{bend} {row.Middle} {bend} {to} {end} {to}"), Math.Min(tie.Notes, WidestRibbon));
    }

    private enum Form
    {
        Wide,
        Narrow,
    }

    private readonly record struct Row(int Middle, int Bottom, int Right);
}
