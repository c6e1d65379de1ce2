using BenchmarkDotNet.Running;
using InsConformance.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(PeopleSearchBenchmarks).Assembly).Run(args);
