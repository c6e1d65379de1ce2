using InsConformance.Cli;
using InsConformance.Cli.Output;

return await CommandLine.RunAsync(args, Terminal.OfProcess());
