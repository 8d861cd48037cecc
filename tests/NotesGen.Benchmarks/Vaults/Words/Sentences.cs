namespace NotesGen.Benchmarks.Vaults.Words;

/// <summary>
/// Sentences with holes: <c>{x}</c> <c>{x2}</c> causes, <c>{y}</c> <c>{y2}</c> effects, <c>{z}</c> a place, <c>{w}</c> a rare word,
/// <c>{n}</c> <c>{m}</c> <c>{d}</c> <c>{e}</c> <c>{b}</c> numbers, <c>{v}</c> a variety, <c>{s}</c> a survey, <c>{j}</c> a journal,
/// <c>{t}</c> a year, <c>{a}</c> a surname, <c>{k}</c> a setting in code, <c>{l}</c> a link.
/// </summary>
internal static class Sentences
{
    public static string[] Plain { get; } =
    [
        "A single mean for {y} hides how widely {x} results range: from {n} to {m} units between neighbouring plots.",
        "Across {z}, {x} shows a step rather than a slope, and little happens below about {n} % of the usual rate.",
        "Many reports hold {y} constant, yet an {j} paper of {t} found that it follows {x} within a season.",
        "One way to see it is that {x} buys {y} at the expense of {y2}, with {w} setting the price.",
        "{v}-{b} reached {n}.{d} in {s}, though the lead is gone after correcting for {w}.",
        "Dropping {x} while leaving all else alone costs {d}.{e} points of {y} in {s}.",
        "That does not fit the {w} explanation, under which the effect ought to run the other way.",
        "Critics replied that {s} records {w} and not {y}, an objection the authors answer only in part.",
        "With {x} and {x2} together the advantage in {s} falls from {n} to {d} points, so both may act through one path.",
        "It is not cheap either: {m} extra hours of labour a year and a {w} step that hardly any farm repeats.",
        "So far no trial has carried the {w} result beyond {z}.",
        "Of {d} repeat trials two came out empty, each of them in {s} and each without {w}.",
        "It would be better to fix {y2} and to try {n} or more levels of {x}.",
        "The first figures were flattering because {w} plots had been sown earlier.",
        "In {z} most of the variation comes from {w} and not from {x}, at least below {b} hectares.",
        "Where the authors speak of {w}, I see a gradual loss of {y} as {x} goes on.",
        "Going from {d} to {b} hectares reverses the ranking, and lessons from small plots should not be scaled up.",
        "One might take this for proof of {w}, but {x2} by itself gives the very same curve.",
        "Two observers differed on {n} % of the plots, chiefly those where {y} and {y2} point in opposite directions.",
        "Were {x} to act on {w} alone, {y} would be back after {d} weeks — and it is not.",
        "The best argument against it comes from {z}, where {x} cut {y} by {n} %.",
        "The open problem is a practical one: keeping {w} affordable for {z}.",
        "Growers choose {x} out of custom, and hardly anybody questions the figure of {n}.",
        "In sum, {x} serves {y} as long as {w} is short, and otherwise changes very little.",
        "A later study by {a} and others swaps {x} for a {w} scheme and retains {d}.{e} of the {n} points.",
        "The plain {w} control does surprisingly well in {s}.",
        "All of this leaves open whether {y} is what {z} should aim for at all.",
        "There is a side effect: with better {y} it becomes simpler to record {y2}, and that may pass for an improvement.",
    ];

    public static string[] Marked { get; } =
    [
        "In one line: **{o}**, since {x} works mostly by way of {w}.", "**Main finding.** {X} and {y} have to be set together in {z}.",
        "Keep **{w}** and **{y}** apart before crediting {x} with anything.", "What `{k}` sets in practice is the *{w}* share.",
        "**Beware:** the {s} figures come from `{k}={n}` and not from the values as published.",
    ];

    public static string[] Linking { get; } =
    [
        "It builds on {l}.", "The opposite sign turns up in {l}.", "More rests on {l} than the text lets on.",
        "A milder form of this, with other data, is found in {l}.", "For the {w} part of the matter turn to {l}.",
        "Should {l} hold, {x} ought to make no difference in {z}.", "In {l} the same hidden cause appears, and the same cure.",
    ];

    public static string[] Answers { get; } = ["on the whole yes", "likely not", "on large fields only", "that varies", "not in these words"];

    public static string[] Settings { get; } =
        ["flow_rate", "row_gap", "soil_temp", "sow_depth", "ph_target", "cut_height", "herd_size", "rest_days", "feed_ratio", "plot_count"];

    public static (string Language, string Text)[] Code { get; } =
    [
        ("bash", "if [[ -s plots/{n}.csv ]]; then\n  ./fit --survey {s} --rep {d} > fit.txt\nfi\ngrep -c '<na>' fit.txt"),
        ("python", "def balance(plot, rate={d}.{e}):\n    inflow = plot.rain[:, -1]\n    return (inflow * rate).cumsum(0).max(0).values\n\nfor rep in range({d}):\n    print(rep, balance(read(\"{s}\", rep)).mean())"),
        ("yaml", "variety: {v}-{b}\nwatering:\n  start: {n}\n  curve: linear\nsurvey: [{s}]"),
    ];

    public static string[] InlineMath { get; } =
    [
        "the balance $W_1 = W_0 + \\kappa_{{d}} I(t)$ shows what is traded for what",
        "where $q(h \\mid s) \\propto e^{-D(h,s)/\\rho}$ leaves $\\rho$ as the one thing to fit",
    ];

    public static string[] DisplayMath { get; } =
        ["$$\n\\mathbb{E}[Y] = \\frac{1}{M} \\sum_{j=1}^{M} (y_j - \\bar y)^2 + \\frac{{n}}{{m}}\n$$"];
}
