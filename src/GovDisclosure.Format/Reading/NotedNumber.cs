using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Reading.Lines;
using GovDisclosure.Format.Reading.Notes;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Reading;

/// <summary>
/// A printed number with all that the page says of it, beside it and over it: the one place where the notes of cell, label, head and
/// caption come together. It is taken as it stands, converted where that is exact and certain, or not taken.
/// </summary>
internal sealed class NotedNumber
{
    private const decimal TenThousand = 10_000;

    private readonly TemplateCell _cell;
    private readonly Piece _piece;
    private readonly NumberText _number;
    private readonly List<PlacedNote> _notes = [];

    private NotedNumber(TemplateCell cell, Piece piece, IReadOnlyList<PlacedNote> over)
    {
        (_cell, _piece, _number) = (cell, piece, piece.Number);
        Value = _number.Value;
        Annotation = _number.Remark;
        if (PrintedUnit.TryParse(_number.Unit, out PrintedUnit unit))
            _notes.Add(new PlacedNote(NotePlace.Cell, new Note(_number.Unit, NoteKind.Unit, 0, [unit])));
        if (_number.Remark.Length > 0)
            _notes.Add(new PlacedNote(NotePlace.Cell, Note.Read(LabelText.Fold(_number.Remark))));
        _notes.AddRange(over.OrderBy(note => note.Place));
    }

    /// <summary>The number that the cell of the form holds.</summary>
    internal decimal Value { get; private set; }

    /// <summary>The unit of an amount that the form leaves open.</summary>
    internal ProcurementUnit? Unit { get; private set; }

    /// <summary>What is to be kept beside the number, or empty.</summary>
    internal string Annotation { get; private set; }

    /// <summary>Why the number cannot be taken; null where it can.</summary>
    internal ReadDiagnostic? Refusal { get; private set; }

    /// <summary>That the number is not the printed one; null where it is.</summary>
    internal ReadDiagnostic? Remark { get; private set; }

    /// <summary>Whether the number was printed in another unit than the form's.</summary>
    internal bool IsConverted { get; private set; }

    private string Pointer => _cell.Address.ToString();

    /// <summary>Reads the number of a cell; <paramref name="over"/> are the notes over it, <paramref name="year"/> is that of the report, if it is known.</summary>
    internal static NotedNumber Read(TemplateCell cell, Piece piece, IReadOnlyList<PlacedNote> over, int? year)
    {
        var number = new NotedNumber(cell, piece, over);
        number.Refusal = number.Else(year) ?? number.Sign() ?? number.Measure();
        return number;
    }

    /// <summary>A number of another year, of a part or of a plan is not what the form asks for.</summary>
    private ReadDiagnostic? Else(int? year)
    {
        foreach (PlacedNote placed in _notes)
        {
            if (placed.Note.SaysElse(year, placed.Place == NotePlace.Head && Scope.IsLastYears(_cell.Column)))
                return Diagnose.NumberOfElse(_piece.Position, Pointer, _cell.LabelPath, placed.Note.Text, _piece.Text);
        }

        return null;
    }

    /// <summary>减少 beside the number of a change is its sign; elsewhere nothing says what is meant.</summary>
    private ReadDiagnostic? Sign()
    {
        foreach (PlacedNote placed in _notes)
        {
            if (placed.Note.Kind is not (NoteKind.Less or NoteKind.More))
                continue;
            bool isLess = placed.Note.Kind == NoteKind.Less;
            bool contradicts = isLess ? _number.HasSign && _number.Value > 0 : _number.Value < 0;
            if (_cell.Kind != CellKind.SignedCount || placed.Place != NotePlace.Cell || contradicts)
                return Diagnose.NumberOfElse(_piece.Position, Pointer, _cell.LabelPath, placed.Note.Text, _piece.Text);
            if (!isLess || Value <= 0)
                continue;
            Value = -Value;
            Remark = Diagnose.Normalized(_piece.Position, Pointer, _cell.LabelPath, _piece.Text, Value);
        }

        return _number.HasSignInWords && _cell.Kind != CellKind.SignedCount
            ? Diagnose.NotANumber(_piece.Position, Pointer, _cell.LabelPath, _piece.Text)
            : null;
    }

    /// <summary>The unit that stands nearest counts. What the head has from the form itself says nothing against a unit that was put above it.</summary>
    private ReadDiagnostic? Measure()
    {
        (PlacedNote Note, PrintedUnit Unit)? counted = null;
        foreach (PlacedNote placed in _notes)
        {
            if (placed.Note.Kind != NoteKind.Unit)
                continue;
            bool hasOwn = Array.Exists(placed.Note.Units, IsOfKind);
            foreach (PrintedUnit unit in placed.Note.Units)
            {
                if (hasOwn ? !IsOfKind(unit) : !Concerns(placed.Place, unit))
                    continue;
                bool isBeside = counted is { } nearer && nearer.Note.Place == placed.Place;
                bool isOverForm = counted is { Note.Place: NotePlace.Head } head && FactorOfForm == head.Unit.Factor;
                if (counted is { } other && (isBeside || isOverForm) && other.Unit != unit)
                    return Contradiction;
                counted ??= (placed, unit);
            }
        }

        return counted is { } known ? Convert(known.Note, known.Unit) : null;
    }

    private ReadDiagnostic Contradiction => Diagnose.UnitContradicts(_piece.Position, Pointer, _cell.LabelPath, _piece.Text);

    private bool IsMoney => _cell.Kind == CellKind.Amount;

    /// <summary>How many times the smallest unit the form's is; 0 where the form leaves it open.</summary>
    private decimal FactorOfForm => !IsMoney ? 1 : Note.In(LabelText.Fold(_cell.Column.Label)).SelectMany(note => note.Units).Select(unit => unit.Factor).FirstOrDefault();

    private bool IsOfKind(PrintedUnit unit) => unit.Kind == (IsMoney ? UnitKind.Money : UnitKind.Count);

    /// <summary>元 over a table of counts and amounts concerns the amounts, 件 the counts.</summary>
    private bool Concerns(NotePlace place, PrintedUnit unit)
    {
        if (unit.Kind is UnitKind.Scale or UnitKind.Other || IsOfKind(unit))
            return true;
        return place switch
        {
            NotePlace.Section => false,
            NotePlace.Label or NotePlace.Caption => !_cell.Table.Columns.Any(column => (column.Kind == CellKind.Amount) == (unit.Kind == UnitKind.Money)),
            _ => true,
        };
    }

    private ReadDiagnostic? Convert(PlacedNote placed, PrintedUnit unit)
    {
        if (!IsOfKind(unit))
            return Contradiction;
        if (FactorOfForm == 0)
        {
            Unit = unit.Factor switch { 1 => ProcurementUnit.Yuan, TenThousand => ProcurementUnit.TenThousandYuan, _ => null };
            return Unit == null ? Contradiction : null;
        }

        if (unit.Factor == FactorOfForm)
            return null;

        // Of counts only what stands beside the number itself is certain to be meant so.
        if (!IsMoney && placed.Place != NotePlace.Cell && Value != 0)
            return Contradiction;
        if (!TryConvert(unit.Factor, out decimal value))
            return Contradiction;
        Value = value;
        IsConverted = true;
        Annotation = placed.Place == NotePlace.Cell ? _piece.Text : _piece.Text + "（" + placed.Note.Text + "）";
        Remark = Diagnose.UnitConverted(_piece.Position, Pointer, _cell.LabelPath, Annotation, Value);
        return null;
    }

    /// <summary>The number in the unit of the form, where that is exact.</summary>
    private bool TryConvert(decimal factor, out decimal value)
    {
        value = 0;
        if (Math.Abs(Value) > NumberLimits.MaxCount)
            return false;
        decimal ratio = factor / FactorOfForm;
        value = Value * ratio;
        return value / ratio == Value && (IsMoney || decimal.Truncate(value) == value);
    }
}
