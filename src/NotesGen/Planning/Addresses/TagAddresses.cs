using NotesGen.Diagnostics;
using NotesGen.Graph;
using NotesGen.Model;

namespace NotesGen.Planning.Addresses;

/// <summary>Decides the addresses of tags: a folder for each, below that of the tag above it.</summary>
internal static class TagAddresses
{
    public static UrlPath[] Decide(IReadOnlyList<Tag> tags, ICollection<Diagnostic> diagnostics)
    {
        UrlPath[] addresses = new UrlPath[tags.Count];
        Settle("tags/", [.. Enumerable.Range(0, tags.Count).Where(i => tags[i].Parent < 0)]);
        for (int i = 0; i < tags.Count; i++)
        {
            // A tag's number is lower than those of the tags below it, so its address is known here.
            Settle(addresses[i].Value, tags[i].Children);
        }

        return addresses;

        void Settle(string folder, IReadOnlyList<int> siblings)
        {
            if (siblings.Count == 0)
            {
                return;
            }

            AddressRoom room = new(folder, [])
            {
                Shared = Catalogue.SharedTagAddress,
                Remedy = "each address gets a suffix made from the tag's name; write them as one tag if they are one",
            };
            foreach (int tag in siblings)
            {
                room.Ask(Slug.From(tags[tag].Part).Value, tags[tag].Name.ToLowerInvariant(), tags[tag].First, address => addresses[tag] = address);
            }

            room.Settle(diagnostics);
        }
    }
}
