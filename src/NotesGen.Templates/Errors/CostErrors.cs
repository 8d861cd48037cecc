namespace NotesGen.Templates.Errors;

/// <summary>The limits that end a rendering which costs too much.</summary>
internal static class CostErrors
{
    public static readonly TemplateErrorDescription[] All =
    [
        new(ErrorCodes.TooManySteps, "loops without an end", "The rounds of all loops of one rendering, and the elements that list functions go through, are limited. A `while` may never end, or loops over long lists may be nested."),
        new(ErrorCodes.TooManyCalls, "calls without an end", "Functions may call each other only so deep. One may call itself without ever stopping."),
        new(ErrorCodes.TooManyIncludes, "includes without an end", "Templates may include each other only so deep. One may include itself, directly or through others, without ever stopping."),
        new(ErrorCodes.TooMuchOutput, "too much output", "The size of one rendered page is limited."),
        new(ErrorCodes.TooLong, "a text that is too long", "The texts and numbers that a template builds are limited in length, and structures in depth. A list or object may contain itself."),
        new(ErrorCodes.PatternTooSlow, "a regular expression that takes too long", "Repetitions within repetitions, such as `(a+)+`, can take time without bounds on texts that almost match. Make each repetition start with something that the one before cannot match."),
    ];
}
