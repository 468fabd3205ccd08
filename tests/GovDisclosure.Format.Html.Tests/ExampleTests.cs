using System.Reflection;
using GovDisclosure.Format.Tests.Support;

namespace GovDisclosure.Format.Html.Tests;

/// <summary>The examples in the documentation are code that compiles and says what is true.</summary>
public class ExampleTests
{
    private static readonly Assembly s_library = typeof(HtmlFrontEnd).Assembly;

    [Fact]
    public void What_users_call_first_has_an_example() => Assert.Empty(DocumentationExamples.Missing(
        s_library,
        nameof(HtmlFrontEnd)));

    [Fact]
    public void Examples_are_short() => Assert.Empty(DocumentationExamples.TooLong(s_library));

    [Fact]
    public void Examples_compile_without_a_warning() => Assert.Empty(DocumentationExamples.NotCompiling(s_library));

    [Fact]
    public void Examples_print_what_their_comments_say() => Assert.Empty(DocumentationExamples.Untrue(s_library));
}
