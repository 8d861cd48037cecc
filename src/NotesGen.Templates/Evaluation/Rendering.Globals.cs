using NotesGen.Templates.Errors;

namespace NotesGen.Templates.Evaluation;

internal sealed partial class Rendering
{
    private void Load(TemplateGlobals given)
    {
        foreach (var (name, value) in given.Values) SetGlobal(Names.NumberOf(name), value);
    }

    /// <summary>What a variable that was never set stands for: null, or in strict mode an error that names the nearest one known.</summary>
    public Value Undefined(int name)
    {
        if (Options.Strictness == Strictness.Lenient) return default;
        throw new RenderStopped(ErrorCodes.UnknownVariable, $"there is no variable `{Names[name]}`", NearestName.Suggest(Names[name], KnownNames()));
    }

    public RenderStopped UnknownFunction(int name) =>
        new(ErrorCodes.NotAFunction, $"there is no function `{Names[name]}`", NearestName.Suggest(Names[name], KnownNames()) ?? "functions are defined before they are called");

    /// <summary>The names of the globals that are set, by their numbers.</summary>
    public IEnumerable<int> GlobalNames()
    {
        for (var i = 0; i < globals.Length; i++)
            if (globals[i].IsDefined)
                yield return i;
    }

    private IEnumerable<string> KnownNames()
    {
        foreach (var name in GlobalNames()) yield return Names[name];
        foreach (var name in Engine.BuiltInNames) yield return name;
        for (var i = 0; i < scopeCount; i++)
            for (var j = 0; j < scopes[i].Names.Count; j++)
                yield return Names[scopes[i].Names.NameAt(j)];
    }
}
