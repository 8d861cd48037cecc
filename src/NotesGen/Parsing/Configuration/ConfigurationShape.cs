namespace NotesGen.Parsing.Configuration;

/// <summary>What the value of a configuration key looks like.</summary>
public enum ConfigurationShape
{
    /// <summary>A text; numbers and truth values are taken as the text that stands there.</summary>
    Text,

    /// <summary>A whole number, from the key's least on.</summary>
    Number,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Truth,

    /// <summary>One of the key's words.</summary>
    Word,

    /// <summary>A web address that begins with <c>https://</c> or <c>http://</c>.</summary>
    Url,

    /// <summary>A folder of the site that holds files.</summary>
    Folder,

    /// <summary>A colour as <c>#rrggbb</c>.</summary>
    Colour,

    /// <summary>CSS font families.</summary>
    Fonts,

    /// <summary>A list of links, each with <c>title</c> and <c>url</c>.</summary>
    Navigation,

    /// <summary>A map from words of the interface to the site's own.</summary>
    Labels,

    /// <summary>A map from codes of diagnostics to severities.</summary>
    Severities,

    /// <summary>A map of keys that stand in the list themselves, by their paths.</summary>
    Section,
}
