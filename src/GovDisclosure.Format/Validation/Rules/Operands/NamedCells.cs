namespace GovDisclosure.Format.Validation.Rules.Operands;

/// <summary>The cells that several formulas name.</summary>
internal static class NamedCells
{
    internal const ApplicantCategory All = ApplicantCategory.Total;

    /// <summary>一、本年新收·总计.</summary>
    internal static readonly CellAddress Received = CellAddress.Of(ApplicationRow.NewlyReceived, All);

    /// <summary>二、上年结转·总计.</summary>
    internal static readonly CellAddress Brought = CellAddress.Of(ApplicationRow.BroughtForward, All);

    /// <summary>（七）总计·总计.</summary>
    internal static readonly CellAddress Done = CellAddress.Of(ApplicationRow.OutcomesTotal, All);

    /// <summary>四、结转下年度·总计.</summary>
    internal static readonly CellAddress Open = CellAddress.Of(ApplicationRow.CarriedForward, All);

    /// <summary>行政复议·总计.</summary>
    internal static readonly CellAddress Reconsiderations = CellAddress.Of(ProceedingKind.Reconsideration, ProceedingOutcome.Total);

    /// <summary>未经复议直接起诉·总计.</summary>
    internal static readonly CellAddress DirectSuits = CellAddress.Of(ProceedingKind.DirectLitigation, ProceedingOutcome.Total);

    /// <summary>复议后起诉·总计.</summary>
    internal static readonly CellAddress LaterSuits = CellAddress.Of(ProceedingKind.LitigationAfterReconsideration, ProceedingOutcome.Total);

    /// <summary>行政事业性收费·本年收费金额, edition 2021.</summary>
    internal static readonly CellAddress Fees = Disclosure("administrativeFees", "amountTenThousandYuan");

    /// <summary>A cell of section 二.</summary>
    internal static CellAddress Disclosure(string row, string column) => CellAddress.Parse("/proactiveDisclosure/" + row + "/" + column);
}
