using NotesGen.Model;

namespace NotesGen.Graph;

/// <summary>Gathers notes under topics and clusters by what their own front matter names.</summary>
internal static class TopicReading
{
    public static TopicsAndClusters Read(IReadOnlyList<Note> notes, IReadOnlyList<NotePapers> papers, IReadOnlyList<string?> topicNames, NoteOrder order)
    {
        Gathering topicNamesKnown = new(notes, NoteKind.Topic);
        Gathering clusterNamesKnown = new(notes, NoteKind.Cluster);
        topicNamesKnown.AddFiles();
        clusterNamesKnown.AddFiles();
        Slug?[] topicSlugs = [.. topicNames.Select(name => name is null ? null : topicNamesKnown.Name(name))];
        Slug[][] clusterSlugs = [.. notes.Select(note => note.Clusters.Select(cluster => clusterNamesKnown.Name(cluster.Text)).OfType<Slug>().Distinct().ToArray())];

        IReadOnlyList<(Slug Slug, string Title, int Note)> topics = topicNamesKnown.Number();
        IReadOnlyList<(Slug Slug, string Title, int Note)> clusters = clusterNamesKnown.Number();
        int[] topicOf = [.. topicSlugs.Select(topicNamesKnown.NumberOf)];
        int[][] ownClusters = [.. clusterSlugs.Select(slugs => slugs.Select(slug => clusterNamesKnown.NumberOf(slug)).ToArray())];

        int[] listed = InOrder(notes, order);
        int[][] notesOf = [.. topics.Select(_ => Array.Empty<int>())];
        foreach (IGrouping<int, int> group in listed.Where(i => topicOf[i] >= 0 && notes[i].Kind == NoteKind.Note).GroupBy(i => topicOf[i]))
        {
            notesOf[group.Key] = [.. group];
        }

        int[] clusterOfTopic = [.. topics.Select((topic, i) => topic.Note >= 0 ? First(ownClusters[topic.Note]) : Common(notesOf[i], ownClusters))];
        IReadOnlyList<int>[] clustersOf = [.. Enumerable.Range(0, notes.Count).Select(i => ClustersOf(ownClusters[i], topicOf[i] < 0 ? -1 : clusterOfTopic[topicOf[i]]))];
        Topic[] readTopics =
        [
            .. topics.Select((topic, i) => new Topic(
                topic.Slug, topic.Title, topic.Note, clusterOfTopic[i], notesOf[i],
                Distinct((topic.Note < 0 ? [] : papers[topic.Note].Papers).Concat(notesOf[i].SelectMany(note => papers[note].Papers))))),
        ];
        return new TopicsAndClusters(readTopics, ReadClusters(clusters, readTopics, [.. listed.Where(i => notes[i].Kind == NoteKind.Note && clustersOf[i].Count > 0)], clustersOf, papers), topicOf, clustersOf);
    }

    private static Cluster[] ReadClusters(
        IReadOnlyList<(Slug Slug, string Title, int Note)> clusters, Topic[] topics, int[] clustered,
        IReadOnlyList<int>[] clustersOf, IReadOnlyList<NotePapers> papers)
    {
        ILookup<int, int> primary = clustered.ToLookup(i => clustersOf[i][0]);
        ILookup<int, int> topicsOf = Enumerable.Range(0, topics.Length).ToLookup(i => topics[i].Cluster);
        return
        [
            .. clusters.Select((cluster, i) =>
            {
                int[] mine = [.. topicsOf[i].OrderByDescending(topic => topics[topic].Notes.Count).ThenBy(topic => topics[topic].Title, StringComparer.Ordinal)];
                HashSet<int> listed = [.. mine.SelectMany(topic => topics[topic].Notes)];
                int[] first = [.. primary[i]];
                return new Cluster(
                    cluster.Slug, cluster.Title, cluster.Note, mine, first, [.. first.Where(note => !listed.Contains(note))],
                    Distinct(mine.SelectMany(topic => topics[topic].Papers).Concat(first.SelectMany(note => papers[note].Papers))));
            }),
        ];
    }

    /// <summary>The numbers of all notes, which are by slug, in the order in which they are listed.</summary>
    private static int[] InOrder(IReadOnlyList<Note> notes, NoteOrder order)
    {
        IEnumerable<int> bySlug = Enumerable.Range(0, notes.Count);
        return order switch
        {
            NoteOrder.Title => [.. bySlug.OrderBy(i => notes[i].Title, StringComparer.Ordinal)],
            NoteOrder.Date => [.. bySlug.OrderByDescending(i => notes[i].Date ?? DateOnly.MinValue)],
            _ => [.. bySlug],
        };
    }

    private static int First(int[] numbers) => numbers.Length > 0 ? numbers[0] : -1;

    /// <summary>A topic without a file belongs to the cluster that its notes name, if they agree.</summary>
    private static int Common(int[] members, int[][] clusters)
    {
        int[] named = [.. members.Where(note => clusters[note].Length > 0).Select(note => clusters[note][0]).Distinct()];
        return named.Length == 1 ? named[0] : -1;
    }

    private static IReadOnlyList<int> ClustersOf(int[] own, int ofTopic) => own.Length > 0 ? own : ofTopic >= 0 ? [ofTopic] : [];

    private static int[] Distinct(IEnumerable<int> papers) => [.. papers.Distinct()];
}
