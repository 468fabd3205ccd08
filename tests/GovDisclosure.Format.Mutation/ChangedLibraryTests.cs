namespace GovDisclosure.Format.Mutation;

public class ChangedLibraryTests
{
    // Stryker leaves the changed library in the folder of the tests where it is stopped.
    [Fact]
    public void The_library_is_tested_as_written_unless_its_changes_are_tried() => Assert.True(ChangedLibrary.Control is null || ChangedLibrary.Folder is not null, "Build again: a library with changes was left behind.");

    // It reaches some changes: Stryker takes tests that reach none for a failure to find out which they reach, and tries all itself.
    [Fact]
    public void A_changed_library_does_as_written_while_no_change_is_switched_on() => Assert.Equal("2023-12-31", ReportDate.Parse("2023-12-31").ToString());
}
