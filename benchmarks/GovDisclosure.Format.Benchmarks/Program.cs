using BenchmarkDotNet.Running;
using GovDisclosure.Format.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, new BenchmarkConfig());
