namespace NotesGen.Model;

/// <summary>What cards and links show of a note, and no more: an edit of its text changes nothing that only shows its face.</summary>
public readonly struct NoteFace(Note note)
{
    /// <inheritdoc cref="Note.Title"/>
    public string Title => note.Title;

    /// <inheritdoc cref="Note.Claim"/>
    public string? Claim => note.Claim;

    /// <inheritdoc cref="Note.Description"/>
    public string? Description => note.Description;

    /// <inheritdoc cref="Note.Lead"/>
    public string? Lead => note.Lead;

    /// <inheritdoc cref="Note.Subtitle"/>
    public string? Subtitle => note.Subtitle;

    /// <inheritdoc cref="Note.Slug"/>
    public Slug Slug => note.Slug;

    /// <inheritdoc cref="Note.Kind"/>
    public NoteKind Kind => note.Kind;

    /// <inheritdoc cref="Note.Label"/>
    public string? Label => note.Label;

    /// <inheritdoc cref="Note.Date"/>
    public DateOnly? Date => note.Date;

    /// <inheritdoc cref="Note.Updated"/>
    public DateOnly? Updated => note.Updated;

    /// <inheritdoc cref="Note.Authors"/>
    public IReadOnlyList<string> Authors => note.Authors;

    /// <inheritdoc cref="Note.Tags"/>
    public IReadOnlyList<string> Tags => note.Tags;
}
