namespace GovDisclosure.Format;

/// <summary>What adds up to what in an arithmetic identity (勾稽关系) of the form.</summary>
public enum IdentityKind
{
    /// <summary>A row of section 三: 总计 is the sum of the kinds of applicants. Rule T3-001.</summary>
    RowTotal,

    /// <summary>A column of section 三: （七）总计 is the sum of the outcomes. Rule T3-002.</summary>
    ColumnTotal,

    /// <summary>A column of section 三: 一 and 二 are together （七） and 四. The one identity that the form itself prints. Rule T3-003.</summary>
    Balance,

    /// <summary>A row of section 四: 总计 is the sum of the outcomes of the cases. Each row has a rule of its own, T4-001 to T4-003.</summary>
    ProceedingTotal,
}
