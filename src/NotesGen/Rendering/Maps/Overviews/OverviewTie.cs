namespace NotesGen.Rendering.Maps.Overviews;

/// <summary>What a hub and a topic have in common.</summary>
/// <param name="Topic">The topic's place on the map, counted from 0 through all clusters.</param>
/// <param name="Notes">How many of its notes the hub lists.</param>
internal readonly record struct OverviewTie(int Topic, int Notes);
