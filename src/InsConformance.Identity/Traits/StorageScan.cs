using System.Text;
using InsConformance.Identity.Rules;

namespace InsConformance.Identity.Traits;

/// <summary>One reading of a typed name from left to right, which builds its stored form, the trace and the refusals.</summary>
internal sealed class StorageScan(IdentityField field, string typed, int maximumLength)
{
    private readonly StringBuilder _stored = new(Math.Min(typed.Length, StorageOptions.RecommendedLength));
    private readonly List<Transformation> _transformations = [];
    private readonly List<Refusal> _refusals = [];
    private bool _hasLetter;

    // The change in progress: neighbours of the same kind make one trace, « ruth » became « RUTH ».
    private TransformationKind? _changeKind;
    private int _changeStart;
    private int _changeEnd;
    private int _changeStored;

    /// <summary>The two apostrophes of word processors; the others are not apostrophes, only look like it.</summary>
    public static bool IsTypographicApostrophe(char c) => c is '\u2019' or '\u02BC';

    public StorageResult Run()
    {
        var index = 0;
        while (index < typed.Length && !IsTooLong)
            index += typed[index] == ' ' ? ReadSpaces(index) : ReadCharacter(index);
        EndChange();

        if (IsTooLong)
            _refusals.Add(NameRefusals.TooLong(field, maximumLength));
        else if (!_hasLetter && _refusals.Count == 0)
            _refusals.Add(NameRefusals.Absence(field));

        return new StorageResult(_refusals.Count == 0 ? new StoredName(_stored.ToString()) : null, _transformations, _refusals);
    }

    // A refused character counts as one, so that an endless text of them stays bounded too.
    private bool IsTooLong => _stored.Length + _refusals.Count > maximumLength;

    private bool EndsWithLetter => _stored.Length > 0 && char.IsAsciiLetterUpper(_stored[^1]);

    private int ReadSpaces(int start)
    {
        var end = start;
        while (end < typed.Length && typed[end] == ' ') end++;

        var length = end - start;
        if (start == 0 || end == typed.Length)
            Change(TransformationKind.Trimmed, start, length, stored: null);
        else if (length > 1)
            Change(TransformationKind.SpacesCollapsed, start, length, ' ');
        else
            Keep(' ');
        return length;
    }

    private int ReadCharacter(int index)
    {
        var c = typed[index];
        if (char.IsAsciiLetterUpper(c) || c is '\'' or '-') return Keep(c);
        if (char.IsAsciiLetterLower(c)) return Change(TransformationKind.UpperCased, index, 1, char.ToUpperInvariant(c));
        if (IsTypographicApostrophe(c)) return Change(TransformationKind.ApostropheStraightened, index, 1, '\'');
        if (LatinLetters.BaseOf(c) is { } letter) return Change(TransformationKind.DiacriticRemoved, index, 1, letter);
        if (LatinLetters.IsCombiningMark(c) && EndsWithLetter) return Change(TransformationKind.DiacriticRemoved, index, 1, stored: null);

        var refusal = NameRefusals.Illegal(field, typed, index);
        _refusals.Add(refusal);
        return refusal.Character!.Length;
    }

    private int Keep(char c)
    {
        EndChange();
        Store(c);
        return 1;
    }

    private int Change(TransformationKind kind, int start, int length, char? stored)
    {
        if (_changeKind != kind || _changeEnd != start)
        {
            EndChange();
            (_changeKind, _changeStart, _changeStored) = (kind, start, _stored.Length);
        }

        if (stored is { } c) Store(c);
        _changeEnd = start + length;
        return length;
    }

    private void EndChange()
    {
        if (_changeKind is not { } kind) return;
        _transformations.Add(new Transformation(
            field,
            kind,
            _changeStart + 1,
            typed[_changeStart.._changeEnd],
            _stored.ToString(_changeStored, _stored.Length - _changeStored)));
        _changeKind = null;
    }

    private void Store(char c)
    {
        _stored.Append(c);
        _hasLetter |= char.IsAsciiLetterUpper(c);
    }
}
