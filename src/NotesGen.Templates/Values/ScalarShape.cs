namespace NotesGen.Templates.Values;

/// <summary>The shapes of values without parts.</summary>
internal sealed class ScalarShape : Shape
{
    /// <summary>A null that was assigned, as opposed to a variable that was never set.</summary>
    public static readonly ScalarShape Null = new(ValueKind.Null);
    public static readonly ScalarShape Boolean = new(ValueKind.Boolean);
    public static readonly ScalarShape Integer = new(ValueKind.Integer);
    public static readonly ScalarShape BigInteger = new(ValueKind.BigInteger);
    public static readonly ScalarShape Single = new(ValueKind.Single);
    public static readonly ScalarShape Double = new(ValueKind.Double);
    public static readonly ScalarShape Decimal = new(ValueKind.Decimal);
    public static readonly ScalarShape Text = new(ValueKind.Text);
    public static readonly ScalarShape Markup = new(ValueKind.Markup);
    public static readonly ScalarShape TimeSpan = new(ValueKind.TimeSpan);
    public static readonly ScalarShape Function = new(ValueKind.Function);

    private ScalarShape(ValueKind kind)
        : base(kind)
    {
    }
}
