namespace NotesGen.Templates;

/// <summary>How an engine reads and renders templates.</summary>
public sealed record EngineOptions
{
    /// <summary>Scriban's own behaviour: nothing escaped, values indented with their code.</summary>
    public static EngineOptions Scriban { get; } = new() { Escaping = Escaping.None, Indentation = Indentation.Automatic };

    /// <summary>What writing does to plain text.</summary>
    public Escaping Escaping { get; init; } = Escaping.Html;

    /// <summary>What an unknown variable or member is.</summary>
    public Strictness Strictness { get; init; } = Strictness.Lenient;

    /// <summary>What happens to the lines of a value whose code is indented.</summary>
    public Indentation Indentation { get; init; } = Indentation.AsWritten;

    /// <summary>What one rendering may cost.</summary>
    public EngineLimits Limits { get; init; } = new();

    /// <summary>The ending of a template's path that names none.</summary>
    public string Ending { get; init; } = ".sbn-html";

    /// <summary>The time that <c>date.now</c> tells.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Functions of the host, beside the built-in ones.</summary>
    public FunctionSet Functions { get; init; } = new();
}
