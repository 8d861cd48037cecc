using static NotesGen.Diagnostics.Severity;

namespace NotesGen.Diagnostics;

/// <summary>
/// Every diagnostic that NotesGen itself can give, in order of its code. Ranges: NG1xxx reading and front matter,
/// NG2xxx links, NG3xxx addresses, NG4xxx templates (the engine's own list), NG5xxx output, NG6xxx checks,
/// NG9xxx our own bug.
/// </summary>
public static class Catalogue
{
    /// <summary>YAML between the <c>---</c> lines that cannot be read.</summary>
    public static readonly Rule UnreadableFrontMatter = new("NG1001", Warning, "front matter that YAML cannot read");

    /// <summary>A <c>---</c> block that does not begin on the first line.</summary>
    public static readonly Rule LateFrontMatter = new("NG1002", Warning, "front matter that is not on line 1");

    /// <summary>A key whose value has another shape than the key needs.</summary>
    public static readonly Rule UnexpectedValue = new("NG1003", Warning, "a front-matter value of the wrong shape");

    /// <summary>A date that is not an ISO date.</summary>
    public static readonly Rule UnreadableDate = new("NG1004", Warning, "a date that cannot be read");

    /// <summary>Bytes that are not UTF-8.</summary>
    public static readonly Rule NotUtf8 = new("NG1005", Warning, "a file that is not valid UTF-8");

    /// <summary>A file that the system does not let us read.</summary>
    public static readonly Rule UnreadableFile = new("NG1006", Error, "a file that cannot be read");

    /// <summary>A symbolic link that is not followed.</summary>
    public static readonly Rule LinkLeavesSite = new("NG1007", Warning, "a symbolic link that leaves the site");

    /// <summary>Front matter without its closing line.</summary>
    public static readonly Rule UnclosedFrontMatter = new("NG1008", Warning, "front matter that is never closed");

    /// <summary>The same key twice.</summary>
    public static readonly Rule DuplicateKey = new("NG1009", Warning, "a front-matter key that stands twice");

    /// <summary>HTML in a note that its page does not get.</summary>
    public static readonly Rule RawHtml = new("NG1010", Warning, "raw HTML that is left out");

    /// <summary>A text whose Markdown is nested beyond what is read.</summary>
    public static readonly Rule DeepNesting = new("NG1011", Warning, "Markdown that is nested too deeply");

    /// <summary>A comment without its end, which hides what follows it.</summary>
    public static readonly Rule UnclosedComment = new("NG1012", Warning, "a comment that is never closed");

    /// <summary>A bibliography entry that cannot be read.</summary>
    public static readonly Rule UnreadableEntry = new("NG1020", Warning, "a bibliography entry that cannot be read");

    /// <summary>Two bibliography entries with one key.</summary>
    public static readonly Rule DuplicateEntry = new("NG1021", Warning, "a citation key that two entries claim");

    /// <summary>A configuration file that YAML cannot read.</summary>
    public static readonly Rule UnreadableConfiguration = new("NG1030", Error, "a configuration that cannot be read");

    /// <summary>A configuration key that does not exist.</summary>
    public static readonly Rule UnknownConfigurationKey = new("NG1031", Warning, "a configuration key that does not exist");

    /// <summary>A configuration value that its key cannot take.</summary>
    public static readonly Rule UnexpectedConfigurationValue = new("NG1032", Error, "a configuration value of the wrong shape");

    /// <summary>A settings file of the vault that is not JSON.</summary>
    public static readonly Rule UnreadableVaultSettings = new("NG1033", Warning, "vault settings that cannot be read");

    /// <summary>Dates wanted from a git history that is not all there.</summary>
    public static readonly Rule ShallowHistory = new("NG1040", Warning, "a git history that is cut short");

    /// <summary>A block whose marks would take too long to read.</summary>
    public static readonly Rule HeavyMarks = new("NG1050", Warning, "a block with too many open marks");

    /// <summary>A file that is larger than any written by hand.</summary>
    public static readonly Rule LargeFile = new("NG1051", Error, "a file that is too large to read");

    /// <summary>Reference links that make far more of a text than it holds.</summary>
    public static readonly Rule RepeatedAddress = new("NG1052", Warning, "a long address that is used too often");

    /// <summary>Definitions of labels beyond what one note can need.</summary>
    public static readonly Rule ManyDefinitions = new("NG1053", Warning, "a note that defines too many labels");

    /// <summary>A link that no note answers to.</summary>
    public static readonly Rule MissingNote = new("NG2001", Warning, "a link that no note answers to");

    /// <summary>A link that several notes answer to.</summary>
    public static readonly Rule AmbiguousLink = new("NG2002", Warning, "a link that several notes answer to");

    /// <summary>A link to a heading or block that its note does not have.</summary>
    public static readonly Rule MissingAnchor = new("NG2003", Warning, "a link to a heading or block that is not there");

    /// <summary>A link to an image or another file that is not in the site.</summary>
    public static readonly Rule MissingAsset = new("NG2004", Warning, "a link to a file that is not in the site");

    /// <summary>A name in front matter that leads to something of another kind.</summary>
    public static readonly Rule WrongKind = new("NG2005", Warning, "a reference to something of another kind");

    /// <summary>A citation of a paper that no bibliography knows.</summary>
    public static readonly Rule UnknownCitation = new("NG2006", Warning, "a citation that no bibliography knows");

    /// <summary>A link to a note that is kept out of the site.</summary>
    public static readonly Rule UnpublishedTarget = new("NG2007", Warning, "a link to a note that is not published");

    /// <summary>A link to a file outside the site's folder.</summary>
    public static readonly Rule PathLeavesSite = new("NG2008", Warning, "a link to a file outside the site");

    /// <summary>A link with a scheme such as <c>javascript:</c>.</summary>
    public static readonly Rule UnsafeLink = new("NG2009", Warning, "a link that readers should not follow");

    /// <summary>Embeds that lead back to where they began.</summary>
    public static readonly Rule EmbedCycle = new("NG2010", Warning, "embeds that lead in a circle");

    /// <summary>A page that embeds more than a page may.</summary>
    public static readonly Rule EmbedBounds = new("NG2011", Warning, "a page that embeds too much");

    /// <summary>A link by an alias, which Obsidian does not look up.</summary>
    public static readonly Rule LinkByAlias = new("NG2012", Hint, "a link that only an alias answers to");

    /// <summary>Names that come out as the same address.</summary>
    public static readonly Rule SharedSlug = new("NG3001", Warning, "names that come out as one address");

    /// <summary>Two explicit slugs or redirects that are the same.</summary>
    public static readonly Rule AddressClash = new("NG3002", Error, "two pages that claim one address");

    /// <summary>An explicit slug or redirect that is no address within the site.</summary>
    public static readonly Rule AddressLeavesSite = new("NG3003", Error, "an address that leaves the site");

    /// <summary>An explicit slug that the site needs for itself.</summary>
    public static readonly Rule ReservedAddress = new("NG3004", Error, "an address that the site needs for itself");

    /// <summary>Tags that come out as the same address.</summary>
    public static readonly Rule SharedTagAddress = new("NG3005", Warning, "tags that come out as one address");

    /// <summary>An old address, from an alias or a permalink, at which there is something else.</summary>
    public static readonly Rule OldAddressTaken = new("NG3006", Warning, "an old address that is taken");

    /// <summary>An old address, from an alias or a permalink, that is no address within the site.</summary>
    public static readonly Rule NoOldAddress = new("NG3007", Warning, "an old address that cannot be one");

    /// <summary>A link of the header to an address of the site where nothing is.</summary>
    public static readonly Rule LostNavigation = new("NG3008", Warning, "a link of the header to nowhere");

    /// <summary>The disk did not take an output.</summary>
    public static readonly Rule CannotWrite = new("NG5001", Error, "an output that cannot be written");

    /// <summary>An output folder that is the site itself, or holds it.</summary>
    public static readonly Rule OutputHoldsSite = new("NG5002", Error, "an output folder that holds the site");

    /// <summary>A file that is not ours where an output belongs.</summary>
    public static readonly Rule ForeignFile = new("NG5003", Error, "a foreign file where an output belongs");

    /// <summary>Two outputs that many disks would keep as one file.</summary>
    public static readonly Rule OutputsDifferByCase = new("NG5004", Warning, "two outputs whose paths differ only by case");

    /// <summary>The disk did not take what would save the next build work.</summary>
    public static readonly Rule CannotCache = new("NG5005", Hint, "a cache that cannot be kept");

    /// <summary>Rules that the host of the site has no room for.</summary>
    public static readonly Rule TooMuchForHost = new("NG5006", Warning, "more rules than the host takes");

    /// <summary>A hub that lists nothing that is published.</summary>
    public static readonly Rule EmptyHub = new("NG6001", Hint, "a hub that lists no published note");

    /// <summary>An address in a page to no file of the site.</summary>
    public static readonly Rule DeadLink = new("NG6002", Warning, "a link of a page that leads nowhere");

    /// <summary>An address in a page to an id that the other page does not have.</summary>
    public static readonly Rule DeadAnchor = new("NG6003", Warning, "a link of a page to a place that is not there");

    /// <summary>A note that nothing but lists of everything leads to.</summary>
    public static readonly Rule OrphanNote = new("NG6004", Hint, "a note that nothing leads to");

    /// <summary>A note that no hub lists.</summary>
    public static readonly Rule NoteInNoHub = new("NG6005", Hint, "a note that stands in no hub");

    /// <summary>A section of a hub with one note or none.</summary>
    public static readonly Rule ThinSection = new("NG6006", Hint, "a section that lists hardly anything");

    /// <summary>Notes that are titled alike.</summary>
    public static readonly Rule SharedTitle = new("NG6007", Warning, "a title that two notes share");

    /// <summary>A note whose author says nothing for its card.</summary>
    public static readonly Rule MissingDescription = new("NG6008", Hint, "a note without a description");

    /// <summary>A description that no card has room for.</summary>
    public static readonly Rule LongDescription = new("NG6009", Hint, "a description that is too long");

    /// <summary>A paper of which only an id is known.</summary>
    public static readonly Rule UndescribedPaper = new("NG6010", Hint, "a paper that nothing describes");

    /// <summary>A source that the text of its note does not mention.</summary>
    public static readonly Rule UncitedSource = new("NG6011", Hint, "a source that the text does not cite");

    /// <summary>A date after today.</summary>
    public static readonly Rule FutureDate = new("NG6012", Warning, "a date in the future");

    /// <summary>An image without words for those who cannot see it.</summary>
    public static readonly Rule ImageWithoutText = new("NG6013", Hint, "an image without words");

    /// <summary>A link out of the site whose host knows no such address.</summary>
    public static readonly Rule DeadOutsideLink = new("NG6040", Warning, "a link out of the site that is dead");

    /// <summary>A link out of the site whose target has moved for good.</summary>
    public static readonly Rule MovedOutsideLink = new("NG6041", Hint, "a link out of the site that has moved");

    /// <summary>A link out of the site whose host gives no answer that tells.</summary>
    public static readonly Rule UnansweredOutsideLink = new("NG6042", Hint, "a link out of the site that could not be checked");

    /// <summary>No host answers at all.</summary>
    public static readonly Rule NoNetwork = new("NG6043", Error, "a network that cannot be reached");

    /// <summary>Links out of the site that were not asked.</summary>
    public static readonly Rule UnaskedOutsideLinks = new("NG6044", Hint, "links out of the site that were not asked");

    /// <summary>An exception that should not have happened.</summary>
    public static readonly Rule OwnBug = new("NG9001", Error, "a bug in NotesGen");

    /// <summary>All of them, ordered by code.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        UnreadableFrontMatter, LateFrontMatter, UnexpectedValue, UnreadableDate, NotUtf8, UnreadableFile, LinkLeavesSite,
        UnclosedFrontMatter, DuplicateKey, RawHtml, DeepNesting, UnclosedComment, UnreadableEntry, DuplicateEntry, UnreadableConfiguration,
        UnknownConfigurationKey, UnexpectedConfigurationValue, UnreadableVaultSettings, ShallowHistory, HeavyMarks, LargeFile, RepeatedAddress, ManyDefinitions, MissingNote, AmbiguousLink, MissingAnchor,
        MissingAsset, WrongKind, UnknownCitation, UnpublishedTarget, PathLeavesSite, UnsafeLink, EmbedCycle, EmbedBounds, LinkByAlias, SharedSlug, AddressClash,
        AddressLeavesSite, ReservedAddress, SharedTagAddress, OldAddressTaken, NoOldAddress, LostNavigation, CannotWrite, OutputHoldsSite, ForeignFile, OutputsDifferByCase, CannotCache, TooMuchForHost, EmptyHub,
        DeadLink, DeadAnchor, OrphanNote, NoteInNoHub, ThinSection, SharedTitle, MissingDescription, LongDescription, UndescribedPaper, UncitedSource, FutureDate,
        ImageWithoutText, DeadOutsideLink, MovedOutsideLink, UnansweredOutsideLink, NoNetwork, UnaskedOutsideLinks, OwnBug,
    ];
}
