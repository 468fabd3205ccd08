namespace GovDisclosure.Format.Mutation;

public class ChangeTests
{
    [Fact]
    public void Reads_those_of_a_report_that_are_neither_excepted_nor_taken_back()
    {
        var changes = Change.ReadAll("""
            { "projectRoot": "/a/src/Library", "files": { "/a/src/Library/Template/Form.cs": { "mutants": [
              { "id": "12", "status": "NoCoverage", "mutatorName": "Equality", "replacement": "a > b", "location": { "start": { "line": 7, "column": 3 } } },
              { "id": "13", "status": "Ignored", "mutatorName": "Equality", "replacement": "a", "location": { "start": { "line": 8, "column": 3 } } },
              { "id": "11", "status": "Survived", "mutatorName": "Boolean", "replacement": "false", "location": { "start": { "line": 6, "column": 3 } } },
              { "id": "14", "status": "CompileError", "mutatorName": "Boolean", "replacement": "b", "location": { "start": { "line": 9, "column": 3 } } } ] } } }
            """);

        Assert.Equal([new(11, "Template/Form.cs", 6, "Boolean", "false"), new(12, "Template/Form.cs", 7, "Equality", "a > b")], changes);
    }
}
