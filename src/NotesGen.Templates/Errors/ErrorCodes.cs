namespace NotesGen.Templates.Errors;

/// <summary>The codes of <see cref="TemplateErrorCatalogue"/> by name.</summary>
internal static class ErrorCodes
{
    public const string UnclosedCode = "NG4001";
    public const string UnclosedEscape = "NG4002";
    public const string UnclosedString = "NG4003";
    public const string InvalidEscape = "NG4004";
    public const string InvalidNumber = "NG4005";
    public const string UnexpectedCharacter = "NG4006";
    public const string ExpectedExpression = "NG4007";
    public const string ExpectedSign = "NG4008";
    public const string ExpectedEndOfStatement = "NG4009";
    public const string MissingEnd = "NG4010";
    public const string StrayKeyword = "NG4011";
    public const string InvalidTarget = "NG4012";
    public const string InvalidLoop = "NG4013";
    public const string InvalidParameter = "NG4014";
    public const string InvalidPipe = "NG4015";
    public const string InvalidArgument = "NG4016";
    public const string TooDeep = "NG4017";

    public const string UnknownVariable = "NG4030";
    public const string UnknownMember = "NG4031";
    public const string MemberOfNull = "NG4032";
    public const string NotAFunction = "NG4033";
    public const string WrongArgumentCount = "NG4034";
    public const string UnknownArgument = "NG4035";
    public const string WrongType = "NG4036";
    public const string UnsupportedOperator = "NG4037";
    public const string DivisionByZero = "NG4038";
    public const string NotAList = "NG4039";
    public const string ReadOnly = "NG4040";
    public const string InvalidIndex = "NG4041";
    public const string UnknownTemplate = "NG4042";
    public const string BrokenTemplate = "NG4043";
    public const string InvalidPattern = "NG4044";
    public const string FunctionFailed = "NG4045";

    public const string TooManySteps = "NG4060";
    public const string TooManyCalls = "NG4061";
    public const string TooManyIncludes = "NG4062";
    public const string TooMuchOutput = "NG4063";
    public const string TooLong = "NG4064";
    public const string PatternTooSlow = "NG4065";
}
