using System.Linq;
using GovDisclosure.Format.Serialization.Sarif;

namespace GovDisclosure.Format.Tests.Serialization.Sarif;

public class FingerprintTests
{
    [Fact]
    public void Rule_places_quote_and_number_make_it_and_it_stays_the_same()
    {
        // Once given out it is kept by others: a change needs a new name. They are the SHA-256 of the parts, each on a line.
        Assert.Equal("377a5bfe5d982b54f0f978071496f3c45129e0f5c80385a0092cdd96e4b73049", Fingerprint.Of("T3-001", ["/a/b", "/c"], "新收"));
        Assert.Equal("f8234b7c5b3b0858b1487ed9dc73716b4fb317eac28bab635530656a6a7b9f3f", Fingerprint.Of("T3-001", ["/a"], null, 2));
    }

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
