namespace NotesGen.Rendering.Reuse;

/// <summary>Says which fact changed, for an author who asks why a page was rendered again.</summary>
internal static class FactNames
{
    /// <summary>The fact in words: "the text of `notes/a.md` changed".</summary>
    /// <param name="record">The build that knew it.</param>
    /// <param name="id">Its number there.</param>
    public static string Of(PageRecord record, int id)
    {
        (Fact fact, int index) = record.Ids.Find(id);
        if (fact == Fact.Members)
        {
            return $"which {PluralOf((Subject)index)} there are changed";
        }

        string key = $"`{record.Keys[(int)FactIds.SubjectOf(fact)][index]}`";
        return fact switch
        {
            Fact.Newest => "the newest date of any note changed",
            Fact.Counts => "the numbers of notes, hubs, papers and so on changed",
            Fact.Note => $"the file of {key} changed",
            Fact.Face => $"what cards show of {key} changed",
            Fact.Targets => $"where links of {key} lead changed",
            Fact.Embeds => $"what {key} embeds changed",
            Fact.Backlinks => $"what links to {key} changed",
            Fact.Listings => $"which hubs list {key} changed",
            Fact.NotePapers => $"the papers of {key} changed",
            Fact.TopicOf or Fact.TopicOfFile => $"the topic of {key} changed",
            Fact.ClustersOf => $"the clusters of {key} changed",
            Fact.HasRelated => $"whether anything is related to {key} changed",
            Fact.Related => $"what is related to {key} changed",
            Fact.TagsOf => $"the tags of {key} changed",
            Fact.Hub => $"what the hub {key} lists changed",
            Fact.Asset => $"the file {key} changed",
            Fact.TopicLink or Fact.ClusterLink or Fact.TagLink => $"the title of {key} changed",
            Fact.Paper => $"the paper at {key}, or which notes use it, changed",
            _ => $"what stands at {key} changed",
        };
    }

    private static string PluralOf(Subject subject) => subject switch
    {
        Subject.Note => "notes",
        Subject.Hub => "hubs",
        Subject.Topic => "topics",
        Subject.Cluster => "clusters",
        Subject.Tag => "tags",
        Subject.Paper => "papers",
        _ => "files",
    };
}
