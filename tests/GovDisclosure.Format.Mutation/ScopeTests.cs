using System.Linq;

namespace GovDisclosure.Format.Mutation;

public class ScopeTests
{
    [Fact]
    public void Holds_the_files_of_its_globs_but_not_those_excepted()
    {
        var scope = Scope.Of("a", """{ "mutate": ["Validation/**/*.cs", "Template/Row*.cs", "!Validation/Faults/*.cs"], "tests": ["FullyQualifiedName~A", "FullyQualifiedName~B"], "threshold": 90 }""");

        Assert.Equal(90, scope.Threshold);
        Assert.Equal("FullyQualifiedName~A|FullyQualifiedName~B", scope.Tests);
        string[] files = ["Validation/Rule.cs", "Validation/Rules/Prose/Phrases.cs", "Validation/Faults/RowFaults.cs", "Template/RowLabel.cs", "Template/Forms/RowLabel.cs", "Template/Form.cs", "Reading/Validation/Rule.cs"];
        Assert.Equal(files.Where((_, i) => i is 0 or 1 or 3), files.Where(file => scope.Holds(new Change(1, file, 1, "", ""))));
    }
}
