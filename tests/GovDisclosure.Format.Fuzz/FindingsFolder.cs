using System;
using System.IO;
using System.Security.Cryptography;
using Microsoft.Win32.SafeHandles;

namespace GovDisclosure.Format.Fuzz;

/// <summary>Where a run puts what it finds: <c>artifacts/fuzz/TARGET</c>. What is worth keeping is moved to <see cref="Seeds.Findings"/>.</summary>
internal sealed class FindingsFolder : IDisposable
{
    private readonly string _folder;
    private readonly string _current;
    private readonly SafeFileHandle _trying;

    internal FindingsFolder(string target)
    {
        _folder = Directory.CreateDirectory(Path.Combine(Tests.Support.Repository.Root, "artifacts", "fuzz", target)).FullName;
        _current = Path.Combine(_folder, "current");
        _trying = File.OpenHandle(_current, FileMode.Create, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);
    }

    /// <summary>Keeps the input being tried in a file, <c>current</c>, should it take the process along.</summary>
    internal void Trying(byte[] input)
    {
        RandomAccess.SetLength(_trying, input.Length);
        RandomAccess.Write(_trying, input, 0);
    }

    /// <summary>Writes an input, and beside it what it did, as soon as it is found.</summary>
    internal void Add(FuzzFinding finding)
    {
        string path = PathOf(finding);
        File.WriteAllBytes(path, finding.Input);
        File.WriteAllText(path + ".fault.txt", finding.Fault);
    }

    internal string PathOf(FuzzFinding finding) => Path.Combine(_folder, Convert.ToHexStringLower(SHA256.HashData(finding.Input))[..12]);

    public void Dispose()
    {
        _trying.Dispose();
        File.Delete(_current);
    }
}
