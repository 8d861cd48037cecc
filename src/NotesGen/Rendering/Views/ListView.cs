using NotesGen.Templates;

namespace NotesGen.Rendering.Views;

/// <summary>A list of everything of one kind.</summary>
internal sealed record ListView(string Title, string Subject, string Count, IReadOnlyList<GroupView> Groups, IReadOnlyList<OrderView> Orders)
{
    public static ObjectType<ListView> Type { get; } = new ObjectType<ListView>("list", "A list of everything of one kind.")
        .Member("title", "Its title: `All notes`.", list => list.Title)
        .Member("subject", "What it lists: `notes`, `topics`, `clusters`, `papers`, `inquiries` or `tags`.", list => list.Subject)
        .Member("count", "How many there are, in words.", list => list.Count)
        .Member("groups", "Its groups, in order. Their items are notes, papers, gatherings or tag entries, by subject.", list => Value.List(list.Groups, GroupView.Type))
        .Member("orders", "The ways in which the list can be ordered; empty if there is only one.", list => Value.List(list.Orders, OrderView.Type));
}
