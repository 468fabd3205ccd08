namespace GovDisclosure.Format;

/// <summary>What kind of body an issuer is (机关类别). Deadlines and some duties depend on it.</summary>
public enum IssuerKind
{
    /// <summary>县级以上人民政府部门: a department of a government of county level or above. Basis: 条例第49条第1款.</summary>
    Department,

    /// <summary>县级以上地方人民政府: a local government of county level or above. Basis: 条例第49条第2款.</summary>
    Government,

    /// <summary>乡镇人民政府: the government of a township or town.</summary>
    Township,

    /// <summary>街道办事处: a sub-district office.</summary>
    Subdistrict,

    /// <summary>其他: any other body that reports, such as an authorised organisation. Basis: 条例第54条.</summary>
    Other,
}
