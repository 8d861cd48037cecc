using System.Globalization;
using NotesGen.Templates.Errors;

namespace NotesGen.Templates.Functions.BuiltIn;

/// <summary>
/// The cultures that date and number functions can be asked for. They are written down here, because what a machine
/// knows of cultures differs, and a site must come out the same everywhere.
/// </summary>
internal static class Cultures
{
    private static readonly Dictionary<string, CultureInfo> Known = Create();

    /// <summary>The culture of that name; the invariant one for null.</summary>
    public static CultureInfo Named(in Value name)
    {
        if (name.IsNull) return CultureInfo.InvariantCulture;
        var text = name.ToString();
        if (Known.TryGetValue(text, out var culture) || Known.TryGetValue(text.Split('-')[0], out culture)) return culture;
        throw new RenderStopped(ErrorCodes.FunctionFailed, $"the culture `{text}` is not known here", $"known are {string.Join(", ", Known.Keys.Where(static known => known.Length > 0).Order(StringComparer.Ordinal))}");
    }

    private static Dictionary<string, CultureInfo> Create()
    {
        string[] english = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
        string[] englishDays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
        var known = new Dictionary<string, CultureInfo>(StringComparer.OrdinalIgnoreCase)
        {
            [""] = CultureInfo.InvariantCulture,
            ["en"] = Culture(english, englishDays, "M/d/yyyy", ".", ","),
            ["en-GB"] = Culture(english, englishDays, "dd/MM/yyyy", ".", ","),
            ["fr"] = Culture(
                ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
                ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"], "dd/MM/yyyy", ",", "\u202f"),
            ["de"] = Culture(
                ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"],
                ["Sonntag", "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag"], "dd.MM.yyyy", ",", "."),
            ["es"] = Culture(
                ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"],
                ["domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado"], "d/M/yyyy", ",", "."),
            ["it"] = Culture(
                ["gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre"],
                ["domenica", "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato"], "dd/MM/yyyy", ",", "."),
            ["pt"] = Culture(
                ["janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro", "novembro", "dezembro"],
                ["domingo", "segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "sábado"], "dd/MM/yyyy", ",", "."),
            ["nl"] = Culture(
                ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"],
                ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"], "dd-MM-yyyy", ",", "."),
        };
        return known;
    }

    private static CultureInfo Culture(string[] months, string[] days, string shortDate, string point, string group)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        var dates = culture.DateTimeFormat;
        dates.MonthNames = dates.MonthGenitiveNames = [.. months, ""];
        dates.AbbreviatedMonthNames = dates.AbbreviatedMonthGenitiveNames = [.. months.Select(static month => month[..3]), ""];
        dates.DayNames = days;
        dates.AbbreviatedDayNames = [.. days.Select(static day => day[..3])];
        dates.ShortDatePattern = shortDate;
        culture.NumberFormat.NumberDecimalSeparator = culture.NumberFormat.CurrencyDecimalSeparator = culture.NumberFormat.PercentDecimalSeparator = point;
        culture.NumberFormat.NumberGroupSeparator = culture.NumberFormat.CurrencyGroupSeparator = culture.NumberFormat.PercentGroupSeparator = group;
        return culture;
    }
}
