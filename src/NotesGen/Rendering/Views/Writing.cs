namespace NotesGen.Rendering.Views;

/// <summary>Which way a language is written.</summary>
internal static class Writing
{
    // The languages of https://www.w3.org/International/questions/qa-scripts that are usually written in Arabic, Hebrew, Thaana or Syriac script.
    private static readonly string[] RightToLeft = ["ar", "arc", "ckb", "dv", "fa", "he", "ks", "ku", "ps", "sd", "syr", "ug", "ur", "yi"];

    public static string DirectionOf(string language) =>
        RightToLeft.Contains(language.Split('-', '_')[0], StringComparer.OrdinalIgnoreCase) ? "rtl" : "ltr";
}
