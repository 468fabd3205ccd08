namespace GovDisclosure.Format.Mutation;

public class ChangedLibraryTests
{
    // Stryker leaves the changed library in the folder of the tests where it is stopped.
    [Fact]
    public void The_library_is_tested_as_written_unless_its_changes_are_tried() => Assert.True(ChangedLibrary.Control is null || ChangedLibrary.Folder is not null, "Build again: a library with changes was left behind.");
}
