using System.Globalization;
using InsConformance.Cli;
using InsConformance.Cli.Output;

CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.GetCultureInfo("fr");
return await CommandLine.RunAsync(args, Terminal.OfProcess());
