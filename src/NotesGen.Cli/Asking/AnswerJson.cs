using System.Text.Json.Serialization;

namespace NotesGen.Cli.Asking;

/// <summary>Answers as JSON.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, NewLine = "\n")]
[JsonSerializable(typeof(SortedDictionary<string, LinkAnswer>))]
internal sealed partial class AnswerJson : JsonSerializerContext;
