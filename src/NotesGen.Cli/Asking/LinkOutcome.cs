using System.Text.Json.Serialization;

namespace NotesGen.Cli.Asking;

/// <summary>What is known of a link once its host was asked.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<LinkOutcome>))]
internal enum LinkOutcome
{
    /// <summary>The page is there.</summary>
    Alive,

    /// <summary>The page is there, and the host says that it has moved for good.</summary>
    Moved,

    /// <summary>There is no such page, or no such host.</summary>
    Dead,

    /// <summary>The host answers nothing that tells.</summary>
    Unsure,

    /// <summary>The host takes longer than anybody waits.</summary>
    Silent,

    /// <summary>The host asks programs not to fetch it.</summary>
    Forbidden,

    /// <summary>The host wants no more requests for now.</summary>
    Postponed,

    /// <summary>There is no host of that name, or no network that would know it.</summary>
    NoHost,

    /// <summary>No way leads to the host.</summary>
    NoWay,
}
