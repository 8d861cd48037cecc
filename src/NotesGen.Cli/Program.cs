return NotesGen.Cli.CommandLine.Run(args);
