using System.Collections.Generic;

namespace GovDisclosure.Format.Reading.Prose;

/// <summary>
/// The grammar of one sentence's clauses. A clause is prose, denials and statements; a statement is one head or a list of them with
/// their numbers:
/// <code>
/// denial    = Deny (Collect | Arise | Charge | Fee | Money)* [Situation]
/// statement = head [Link] number | head {And head} (Respectively number {And number} | AllLink nought) | Send Count Notice
/// head      = [Send] [Fee] Notice [Of] [Pieces | Money] | Demand [Fee] [Pieces | Money] | [Fee] Collect {Of | Fee | Money | Sum}
///           | (Fee | Charge) [Situation] | (Money | Sum), which goes on from the head before
/// </code>
/// </summary>
internal sealed class FeeClauses(bool isOnFee)
{
    private readonly List<FeeClaim> _claims = [];
    private List<FeeToken> _words = [];
    private int _at;
    private bool _hasBasis;

    // The head said last in the sentence, and whether a number that is the whole is still to come.
    private FeeMatter _last;
    private bool _awaits;

    /// <summary>Whether the sentence speaks of the fee so far, or goes on from one that does.</summary>
    internal bool IsOnFee { get; private set; } = isOnFee;

    private FeeWord Here => WordAt(_at);

    private FeeWord Next => WordAt(_at + 1);

    /// <summary>What a clause states, or null where it is not understood. A clause has no break in it, and nothing of time or body.</summary>
    internal IReadOnlyList<FeeClaim>? Read(List<FeeToken> words)
    {
        _claims.Clear();
        (_words, _at, _hasBasis) = (words, 0, false);
        while (_at < words.Count)
        {
            IsOnFee |= Here is FeeWord.Fee or FeeWord.Notice or FeeWord.CitedOnFee;
            if (!Phrase())
                return null;
        }

        // 收取处理费的，… is a condition; an amount beside a tariff may be one of it.
        bool isDoubtful = (words.Count > 0 && words[words.Count - 1].Word == FeeWord.Of)
            || (_claims.Count > 0 && words.Exists(word => word.Word == FeeWord.Rate));
        return isDoubtful ? null : _claims.ToArray();
    }

    private bool Phrase()
    {
        switch (Here)
        {
            case FeeWord.Deny:
                return Denial();
            case FeeWord.Sum or FeeWord.RunningSum when Next is FeeWord.Collect or FeeWord.Send or FeeWord.Demand or FeeWord.Notice or FeeWord.Fee or FeeWord.Prose or FeeWord.Request:
            case FeeWord.Situation or FeeWord.Link or FeeWord.And or FeeWord.Of:
                _at++;
                return true;
            case FeeWord.Requirement when !_hasBasis:
            case FeeWord.Request when WordAt(_at - 1) != FeeWord.Count && Next is FeeWord.Collect or FeeWord.Send or FeeWord.Demand:
                return false;
            case FeeWord.Prose or FeeWord.Basis or FeeWord.Requirement or FeeWord.Request or FeeWord.Cited or FeeWord.CitedOnFee or FeeWord.Rate or FeeWord.Arise:
                _hasBasis |= Here == FeeWord.Basis;
                _at++;
                _last = FeeMatter.None;
                return true;
            case FeeWord.Count:
                // 对25件申请: no notices.
                return WordAt(_at++ - 1) is FeeWord.Prose or FeeWord.Request or FeeWord.Arise or FeeWord.Break;
            default:
                return Statement();
        }
    }

    private bool Denial()
    {
        int start = _at++;
        if (IsOver && start > 0 && _awaits && _last is FeeMatter.Fee or FeeMatter.Collected)
            return Claim(FeeMatter.Collected, 0, _words[start].At);
        if (IsOver)
            return start == 0 || (_awaits && _last == FeeMatter.Notices);
        bool isOfFee = Here is not FeeWord.Situation;
        while (!IsOver && Here is FeeWord.Collect or FeeWord.Arise or FeeWord.Charge or FeeWord.Fee or FeeWord.Money or FeeWord.Situation or FeeWord.Of)
        {
            IsOnFee |= Here == FeeWord.Fee;
            _at++;
        }

        if (IsOver)
            return !isOfFee || !IsOnFee || Claim(FeeMatter.Collected, 0, _words[start].At);

        // Something else is denied, as in 未违反规定收取; a number there would be one of what was not.
        while (!IsOver)
        {
            if (Here is FeeWord.Amount or FeeWord.Count or FeeWord.Number or FeeWord.Deny)
                return false;
            IsOnFee |= Here is FeeWord.Fee or FeeWord.Notice;
            _at++;
        }

        return true;
    }

    /// <summary>Whether a denial ends here.</summary>
    private bool IsOver => _at == _words.Count || (Here == FeeWord.And && Next == FeeWord.Deny);

    private bool Statement()
    {
        if (Here == FeeWord.Send && Next == FeeWord.Count)
            return NoticesBefore();
        var heads = new List<FeeMatter>();
        bool isCounted = false;
        do
        {
            if (Head(heads.Count > 0 ? heads[heads.Count - 1] : _last, ref isCounted) is not { } head)
                return false;
            heads.Add(head);
        }
        while (Here == FeeWord.And && Next is FeeWord.Send or FeeWord.Notice or FeeWord.Demand or FeeWord.Collect or FeeWord.Money && Advance());

        (_last, _awaits) = (heads[heads.Count - 1], true);
        return Here switch
        {
            FeeWord.Respectively => InOrder(heads),
            FeeWord.AllLink => Noughts(heads),
            _ => Single(heads, isCounted),
        };
    }

    // 发出2份收费通知.
    private bool NoticesBefore()
    {
        FeeToken number = _words[_at + 1];
        _at += Next == FeeWord.Count && WordAt(_at + 2) == FeeWord.Of ? 3 : 2;
        if (Here != FeeWord.Notice)
            return false;
        _at++;
        IsOnFee = true;
        (_last, _awaits) = (FeeMatter.Notices, false);
        return Claim(FeeMatter.Notices, number.Value, number.At);
    }

    /// <summary>What a head is of, or null where it is none; <paramref name="before"/> is the head before.</summary>
    private FeeMatter? Head(FeeMatter before, ref bool isCounted)
    {
        bool isSent = Accept(FeeWord.Send);
        bool isFee = false;
        while (Here is FeeWord.Fee or FeeWord.Charge)
        {
            isFee = true;
            IsOnFee |= Here == FeeWord.Fee;
            _at++;
        }

        switch (Here)
        {
            case FeeWord.Notice:
                IsOnFee = true;
                _at++;
                return Noticed(FeeMatter.Notices, ref isCounted);
            case FeeWord.Demand when !isSent:
                _at++;
                return Noticed(FeeMatter.Demanded, ref isCounted);
            case FeeWord.Collect when !isSent:
                return Collected();
            case FeeWord.Money or FeeWord.Sum or FeeWord.RunningSum when !isSent && !isFee:
                return Whole(before);
        }

        if (isSent || !isFee)
            return null;
        while (Here is FeeWord.Situation or FeeWord.Money)
            _at++;
        return FeeMatter.Fee;
    }

    private FeeMatter Noticed(FeeMatter matter, ref bool isCounted)
    {
        while (Here is FeeWord.Of or FeeWord.Fee)
            _at++;
        if (Accept(FeeWord.Pieces))
        {
            isCounted = true;
            return FeeMatter.Notices;
        }

        while (Here == FeeWord.Money)
        {
            _at++;
            matter = FeeMatter.Demanded;
        }

        return matter;
    }

    // 收到收费通知 is of what another body sent.
    private FeeMatter? Collected()
    {
        while (Here is FeeWord.Collect or FeeWord.Of or FeeWord.Fee or FeeWord.Charge or FeeWord.Money or FeeWord.Sum or FeeWord.RunningSum)
        {
            IsOnFee |= Here == FeeWord.Fee;
            _at++;
        }

        return Here == FeeWord.Notice ? null : Accept(FeeWord.Situation) ? FeeMatter.Fee : FeeMatter.Collected;
    }

    // The total behind the notices is what they demand; any other completes the head before.
    private FeeMatter? Whole(FeeMatter before)
    {
        bool isMoney = false;
        while (Here is FeeWord.Money or FeeWord.Sum or FeeWord.RunningSum)
        {
            isMoney |= Here == FeeWord.Money;
            _at++;
        }

        return before switch
        {
            FeeMatter.Notices when isMoney || !_awaits => FeeMatter.Demanded,
            FeeMatter.Notices or FeeMatter.Demanded or FeeMatter.Collected when _awaits => before,
            _ => null,
        };
    }

    private bool InOrder(List<FeeMatter> heads)
    {
        _at++;
        foreach (FeeMatter head in heads)
        {
            Accept(FeeWord.And);
            if (!IsNumberOf(head, isCounted: true) || !Claim(head, _words[_at].Value, _words[_at].At))
                return false;
            _at++;
        }

        _awaits = false;
        return heads.Count > 1;
    }

    private bool Noughts(List<FeeMatter> heads)
    {
        _at++;
        if (Here is not (FeeWord.Number or FeeWord.Amount) || _words[_at].Value != 0)
            return false;
        foreach (FeeMatter head in heads)
            Claim(head, 0, _words[_at].At);
        _at++;
        _awaits = false;
        return true;
    }

    private bool Single(List<FeeMatter> heads, bool isCounted)
    {
        FeeMatter head = heads[heads.Count - 1];
        while (Here == FeeWord.Link)
            _at++;
        if (head == FeeMatter.Collected && Accept(FeeWord.Count))
        {
            // 收取2件共200元.
            while (Here == FeeWord.Sum)
                _at++;
        }

        if (Here is not (FeeWord.Amount or FeeWord.Count or FeeWord.Number))
            return true;
        if (heads.Count > 1 || !IsNumberOf(head, isCounted))
            return false;
        FeeToken number = _words[_at++];
        if (Here != FeeWord.And || Next is not (FeeWord.Amount or FeeWord.Count or FeeWord.Number))
        {
            _awaits = false;
            return Claim(head, number.Value, number.At);
        }

        // 100元、200元: neither is the whole, which 合计 has to state.
        while (Here == FeeWord.And && Next == FeeWord.Amount)
            _at += 2;
        return number.Word == FeeWord.Amount;
    }

    private bool IsNumberOf(FeeMatter head, bool isCounted)
    {
        bool isNought = Here == FeeWord.Number && _words[_at].Value == 0;
        return head switch
        {
            FeeMatter.Notices => Here == FeeWord.Count || isNought || (isCounted && Here == FeeWord.Number),
            FeeMatter.Fee => isNought || (Here == FeeWord.Amount && _words[_at].Value == 0),
            _ => Here == FeeWord.Amount || isNought,
        };
    }

    private bool Claim(FeeMatter matter, decimal value, int at)
    {
        _claims.Add(new FeeClaim(matter == FeeMatter.Fee ? FeeMatter.Collected : matter, value, at));
        return IsOnFee;
    }

    private bool Accept(FeeWord word) => Here == word && Advance();

    private bool Advance() => ++_at > 0;

    private FeeWord WordAt(int at) => at >= 0 && at < _words.Count ? _words[at].Word : FeeWord.Break;
}
