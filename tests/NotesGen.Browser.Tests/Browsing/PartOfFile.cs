using System.Globalization;
using Microsoft.Playwright;

namespace NotesGen.Browser.Tests.Browsing;

/// <summary>A host's answer to a request for a file, or for a part of it.</summary>
internal static class PartOfFile
{
    /// <summary>Answers a request; the range is the value of its header, such as <c>bytes=0-99</c>, or null.</summary>
    public static RouteFulfillOptions Answer(byte[] content, string type, string? range, PartsOfFiles parts)
    {
        if (range is null || parts == PartsOfFiles.Ignored)
        {
            return new() { ContentType = type, BodyBytes = content };
        }

        if (parts == PartsOfFiles.Missing)
        {
            return new() { Status = 404 };
        }

        int[] ends = [.. range["bytes=".Length..].Split('-').Select(end => int.Parse(end, CultureInfo.InvariantCulture))];
        int start = parts == PartsOfFiles.Wrong ? 0 : ends[0];
        byte[] part = content[start..(start + ends[1] - ends[0] + 1)];
        return new()
        {
            Status = 206,
            ContentType = type,
            BodyBytes = part,
            Headers = new Dictionary<string, string> { ["content-range"] = string.Create(CultureInfo.InvariantCulture, $"bytes {start}-{start + part.Length - 1}/{content.Length}") },
        };
    }
}
