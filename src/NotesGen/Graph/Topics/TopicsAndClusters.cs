namespace NotesGen.Graph;

/// <summary>The topics and clusters of a site, and by note the numbers of its own.</summary>
internal sealed record TopicsAndClusters(
    IReadOnlyList<Topic> Topics, IReadOnlyList<Cluster> Clusters, IReadOnlyList<int> TopicOf, IReadOnlyList<IReadOnlyList<int>> ClustersOf);
