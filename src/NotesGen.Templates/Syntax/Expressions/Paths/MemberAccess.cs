namespace NotesGen.Templates.Syntax.Expressions;

/// <summary>What a member access does when its target is null.</summary>
internal enum MemberAccess
{
    /// <summary><c>.</c> stops the rendering.</summary>
    Required,

    /// <summary><c>?.</c> is null then.</summary>
    Optional,
}
