using System.Linq;
using GovDisclosure.Format.Serialization;

namespace GovDisclosure.Format.Tests.Serialization;

public class FingerprintTests
{
    [Fact]
    public void Rule_places_and_quote_make_it_and_it_stays_the_same() =>
        // Once given out it is kept by others: a change needs a new name.
        Assert.Equal("377a5bfe5d982b54f0f978071496f3c45129e0f5c80385a0092cdd96e4b73049", Fingerprint.Of("T3-001", ["/a/b", "/c"], "新收"));

    [Fact]
    public void What_differs_in_any_of_them_differs()
    {
        string[] all =
        [
            Fingerprint.Of("T3-001", ["/a"], null), Fingerprint.Of("T3-002", ["/a"], null), Fingerprint.Of("T3-001", ["/b"], null),
            Fingerprint.Of("T3-001", ["/a", "/b"], null), Fingerprint.Of("T3-001", ["/a"], "q"), Fingerprint.Of("T3-001", [], null),
            Fingerprint.Of("T3-001", ["/a"], null, 1), Fingerprint.Of("T3-001", ["/a"], null, 2), Fingerprint.Of("T3-001", ["/a"], "q", 1),
        ];

        Assert.Equal(all.Length, all.Distinct().Count());
    }
}
