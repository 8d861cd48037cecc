using NotesGen.Model;

namespace NotesGen.Planning;

/// <summary>The page of a cluster.</summary>
public sealed record ClusterPage(UrlPath Address, int Cluster) : Page(Address, "pages/cluster");
