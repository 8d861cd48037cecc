using NotesGen.Benchmarks;
using NotesGen.Benchmarks.Commands;
using NotesGen.Benchmarks.Measuring;

// To add a benchmark: a class in its own folder with a Command, and its line here.
Command[] commands = [VaultCommand.Command, BuildCommand.Command, FloorCommand.Command, CompareCommand.Command, TemplatesCommand.Command, RelatedCommand.Command, LinksCommand.Command, SearchCommand.Command, PagefindCommand.Command, EditsCommand.Command, AgainCommand.Command, OnceCommand.Command];

Command? command = commands.FirstOrDefault(command => args.Length > 0 && command.Name == args[0]);
if (command is null)
{
    Console.Error.WriteLine(string.Join('\n', commands.Where(each => each.Summary.Length > 0).Select(each => $"{each.Usage}\n    {each.Summary}")));
    return 2;
}

try
{
    return command.Run(new Arguments(args[1..]));
}
catch (UsageException problem)
{
    Console.Error.WriteLine($"{problem.Message}\nusage: {command.Usage}");
    return 2;
}
catch (FailedRunException problem)
{
    Console.Error.WriteLine(problem.Message);
    return 1;
}
