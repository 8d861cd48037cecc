namespace NotesGen.Benchmarks.Vaults.Words;

/// <summary>Parts that rare words and surnames are put together from, so that a vault has a long tail of terms.</summary>
internal static class Parts
{
    public static string[] Prefixes { get; } = Split(
        "agro hydro sub bio inter semi micro macro over under cross multi eco litho photo thermo anti post pre infra peri non re de co halo meso");

    public static string[] Roots { get; } = Split("""
        till germin infiltr leach mulch graz pollin irrig transpir evapor aggreg saturat minerali nitrif volatili sediment erod weather
        percol drain inocul propag prun graft ferment silag thresh winnow desicc acidif calcif salin compact loosen aerat humif
        decompos mobil sorb exchang buffer chelat flocc dispers canop stol tiller rhizom vernal dormin phenol senesc lignif sucker
        parasit predat pathogen resist toler select hybrid introgress segreg cultivar provenanc landrac terrac contour furrow
        bund swath windrow stubbl fallow hedg copp pollard forag rumin lact wean
        """);

    public static string[] Suffixes { get; } = Split("ation al ability ing ive ed ment ity ised or ally ance");

    public static string[] Syllables { get; } = Split(
        "ber dal fen gra hol ing jor kal lin mar nes ola pel quo ras sten tor ulv vik wen yar zel ash bro cor dun esk fal gil har isk");

    private static string[] Split(string words) => words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
