using System;
using System.IO;
using System.Text.Json;
using FluentValidation.Results;
using GovDisclosure.Format.Benchmarks.Plain;
using GovDisclosure.Format.Start.Plain;

// The same without the library: System.Text.Json with its source generator, and the 42 sums by FluentValidation.
PlainReport report = JsonSerializer.Deserialize(File.ReadAllBytes(args[0]), PlainJsonContext.Default.PlainReport)!;
ValidationResult result = new SumsValidator().Validate(report);
Console.Out.WriteLine(result.Errors.Count == 0 ? "–" : result.Errors[0].ToString());
