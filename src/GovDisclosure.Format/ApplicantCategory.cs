namespace GovDisclosure.Format;

/// <summary>
/// A column of the matrix in section 三: who applied. The format does not define the kinds. The five kinds of
/// organisation (法人或其他组织) have no subtotal.
/// </summary>
public enum ApplicantCategory
{
    /// <summary>自然人 — natural persons.</summary>
    NaturalPerson,

    /// <summary>商业企业 — commercial enterprises.</summary>
    CommercialEnterprise,

    /// <summary>科研机构 — research institutions.</summary>
    ResearchInstitution,

    /// <summary>社会公益组织 — public-welfare organisations.</summary>
    PublicWelfareOrganization,

    /// <summary>法律服务机构 — legal-service organisations.</summary>
    LegalServiceInstitution,

    /// <summary>其他 — other organisations.</summary>
    Other,

    /// <summary>总计 — total of the six kinds.</summary>
    Total,
}
