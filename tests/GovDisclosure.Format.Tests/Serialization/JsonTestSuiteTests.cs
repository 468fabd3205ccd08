using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Xunit.Abstractions;

namespace GovDisclosure.Format.Tests.Serialization;

/// <summary>The files of the JSON Test Suite: no document, however broken, makes anything but a <see cref="ReportJsonException"/>.</summary>
public class JsonTestSuiteTests(ITestOutputHelper output)
{
    private static readonly string[] s_places =
    [
        "{\"edition\":\"2021\",\"title\":@}",
        "{\"title\":@,\"edition\":\"2021\"}",
        "{\"edition\":\"2021\",@:1}",
        "{\"edition\":@}",
        "{\"contract\":@,\"edition\":\"2021\"}",
        "{\"edition\":\"2021\",\"year\":@}",
        "{\"edition\":\"2021\",\"publishedOn\":@}",
        "{\"edition\":\"2021\",\"issuer\":@}",
        "{\"edition\":\"2021\",\"annotations\":@}",
        "{\"edition\":\"2021\",\"additionalRows\":[{\"cells\":@}]}",
        "{\"edition\":\"2019\",\"proactiveDisclosure\":{\"procurement\":{\"amount\":@}}}",
        "{\"edition\":\"2019\",\"proactiveDisclosure\":{\"procurement\":{\"unit\":@}}}",
        "{\"edition\":\"2021\",\"applications\":{\"newlyReceived\":{\"total\":@}}}",
        "{\"edition\":\"2021\",\"applications\":@}",
        "{\"edition\":\"2021\"}@",
        "@{\"edition\":\"2021\"}",
    ];

    [Fact]
    public void Each_document_ends_in_an_error_of_the_library()
    {
        foreach ((string name, byte[] json) in Files())
        {
            Assert.False(ReportJson.TryDeserialize(json, out _, out ReportJsonException? error), name);
            Assert.True(error!.Position.IsKnown, name);
            if (name.StartsWith("y_", StringComparison.Ordinal))
                Assert.False(error.Code is "JSON-001" or "JSON-002", name + ": " + error.Message);
            Assert.False(ReportJson.TryDeserialize(Encoding.Latin1.GetString(json), out _, out _), name);
        }
    }

    [Fact]
    public void Each_document_in_place_of_a_member_is_read_or_ends_in_an_error_of_the_library()
    {
        int read = 0;
        foreach ((string name, byte[] json) in Files())
        {
            foreach (string place in s_places)
            {
                string[] parts = place.Split('@');
                byte[] document = [.. Encoding.UTF8.GetBytes(parts[0]), .. json, .. Encoding.UTF8.GetBytes(parts[1])];
                if (ReportJson.TryDeserialize(document, out AnnualReport? report, out ReportJsonException? error))
                {
                    // What is read holds nothing that cannot be written and read again.
                    Assert.Equal(report, ReportJson.Deserialize(ReportJson.Serialize(report!)));
                    Assert.False(name.StartsWith("n_", StringComparison.Ordinal) && !Blank(json), name + " in " + place);
                    read++;
                }
                else
                {
                    Assert.True(error!.Position.IsKnown, name + " in " + place);
                }
            }
        }

        output.WriteLine($"{read} documents were read.");
    }

    /// <summary>A suite file of blanks, or a byte-order mark before a report, leaves the report sound.</summary>
    private static bool Blank(byte[] json) => Encoding.UTF8.GetString(json).Trim(' ', '\t', '\r', '\n', '\ufeff').Length == 0;

    private IEnumerable<(string Name, byte[] Json)> Files()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder != null; folder = folder.Parent)
        {
            string suite = Path.Combine(folder.FullName, "shared", "json-test-suite", "test_parsing");
            if (Directory.Exists(suite))
                return Directory.GetFiles(suite, "*.json").Order(StringComparer.Ordinal).Select(file => (Path.GetFileName(file), File.ReadAllBytes(file)));
        }

        output.WriteLine("The JSON Test Suite is not beside the checkout (shared/json-test-suite); nothing was tried.");
        return [];
    }
}
