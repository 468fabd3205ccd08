using System;
using System.Collections.Generic;
using System.Linq;

namespace GovDisclosure.Format.Reading.Prose;

/// <summary>What a sentence states of this body and this year. One with a word that is not known states nothing.</summary>
internal readonly struct FeeSentence
{
    // What takes back what a sentence said, beside parts of its sum.
    private static readonly string[] s_contrary = ["上年", "上一年", "去年", "退还", "退费", "退回", "减免", "免收", "免除", "计划", "拟收", "预计", "预算", "应收", "应退", "更正", "撤销", "有误"];

    private FeeSentence(bool isUnderstood, bool isOnFee, IReadOnlyList<FeeClaim> claims)
    {
        IsUnderstood = isUnderstood;
        IsOnFee = isOnFee;
        Claims = claims;
    }

    internal bool IsUnderstood { get; }

    /// <summary>Whether a sentence that goes on from it speaks of the fee.</summary>
    internal bool IsOnFee { get; }

    internal IReadOnlyList<FeeClaim> Claims { get; }

    /// <summary>Reads one; <paramref name="scope"/> goes on from the sentences before.</summary>
    internal static FeeSentence Read(string folded, List<FeeToken> words, FeeScope scope, bool isOnFee)
    {
        List<FeeClaim>? claims = null;
        var clauses = new FeeClauses(isOnFee);
        bool isUnderstood = true;
        bool hasVerb = false;
        var clause = new List<FeeToken>();
        scope.BeginSentence();
        for (int i = 0; i <= words.Count; i++)
        {
            FeeWord word = i < words.Count ? words[i].Word : FeeWord.Break;
            switch (word)
            {
                case FeeWord.Break or FeeWord.Parts:
                    isUnderstood &= EndClause();
                    break;
                case FeeWord.Whole when i == 0 || words[i - 1].Word is not FeeWord.Own:
                    scope.Hear(FeeWord.Foreign);
                    break;
                case FeeWord.ThisYear or FeeWord.OtherYear or FeeWord.Own or FeeWord.Foreign:
                    scope.Hear(word);
                    break;
                case FeeWord.Whole or FeeWord.Particle:
                    break;
                default:
                    isUnderstood &= word != FeeWord.Unknown && (word != FeeWord.RunningSum || scope.IsYearNamed);
                    hasVerb |= word is not (FeeWord.Prose or FeeWord.Basis or FeeWord.Requirement or FeeWord.Request or FeeWord.And or FeeWord.Of);
                    if (isUnderstood)
                        clause.Add(words[i]);
                    break;
            }

            if (word != FeeWord.Parts)
                continue;

            // The parts are another's, or a part of what was stated.
            int parts = words[i].At;
            int length = words[words.Count - 1].At - parts;
            isUnderstood &= !s_contrary.Any(contrary => folded.IndexOf(contrary, parts, length, StringComparison.Ordinal) >= 0);
            break;
        }

        return isUnderstood ? new FeeSentence(true, clauses.IsOnFee, claims ?? []) : new FeeSentence(false, false, []);

        bool EndClause()
        {
            IReadOnlyList<FeeClaim>? stated = isUnderstood ? clauses.Read(clause) : null;
            if (scope.EndClause(hasVerb) && stated is { Count: > 0 })
                (claims ??= []).AddRange(stated);
            clause.Clear();
            hasVerb = false;
            return stated != null;
        }
    }
}
