using System.Diagnostics.CodeAnalysis;
using InsConformance.Exchange.Datamatrix;
using InsConformance.Exchange.Datamatrix.Symbols;
using InsConformance.Exchange.Identities;
using InsConformance.Identity.Rules;
using InsConformance.Identity.Traits;

namespace InsConformance.Exchange.Paper;

/// <summary>
/// Édition papier : what the first page of a document says of an identity (guide v2 règle 32, INS 42 to 44; v3 EXI DIF 02). Traits always; matricule, nature and
/// datamatrix only when the identity is qualified.
/// </summary>
public sealed record PrintedIdentity
{
    private PrintedIdentity(IReadOnlyList<PrintedTrait> traits, PrintedIns? ins) => (Traits, Ins) = (traits, ins);

    /// <summary>The traits in clear, in order.</summary>
    public IReadOnlyList<PrintedTrait> Traits { get; }

    /// <summary>Matricule, nature and datamatrix; null unless the identity is qualified.</summary>
    public PrintedIns? Ins { get; }

    /// <summary>Prepares what is printed; refused when a trait of a qualified identity does not fit the datamatrix.</summary>
    /// <param name="identity">The identity.</param>
    /// <param name="printed">What to print.</param>
    /// <param name="refusal">Why there is no datamatrix.</param>
    /// <param name="insIsInAnotherBarcode">Another barcode of the document carries the INS: the datamatrix is then not printed.</param>
    /// <param name="chosen">
    /// The traits that the site prints besides those of INS 42 (INS 43): « nom de naissance », « 1er prénom », « date de naissance » and « sexe » are printed whatever it chose.
    /// All of them when not given.
    /// </param>
    public static bool TryPrepare(
        DiffusedIdentity identity,
        [NotNullWhen(true)] out PrintedIdentity? printed,
        [NotNullWhen(false)] out Refusal? refusal,
        bool insIsInAnotherBarcode = false,
        IReadOnlySet<IdentityField>? chosen = null)
    {
        printed = null;
        refusal = null;
        PrintedIns? ins = null;
        if (identity.Ins is not null)
        {
            if (!PayloadWriter.TryWrite(identity, out var content, out refusal))
                return false;
            ins = insIsInAnotherBarcode
                ? new PrintedIns(identity.Ins, null)
                : new PrintedIns(identity.Ins, SymbolEncoder.Encode(content)) { Content = content };
        }

        printed = new PrintedIdentity([.. TraitsOf(identity).Where(trait => trait.Field.Definition().IsAlwaysDisplayed || chosen?.Contains(trait.Field) is not false)], ins);
        return true;
    }

    private static IEnumerable<PrintedTrait> TraitsOf(DiffusedIdentity identity)
    {
        var strict = identity.Strict;
        yield return new PrintedTrait(IdentityField.BirthName, strict.BirthName.Value);
        yield return new PrintedTrait(IdentityField.FirstBirthName, strict.FirstBirthName.Value);
        if (strict.BirthGivenNames is { } list)
            yield return new PrintedTrait(IdentityField.BirthGivenNames, list.List.Value);
        yield return new PrintedTrait(IdentityField.BirthDate, strict.BirthDate.Display);
        yield return new PrintedTrait(IdentityField.Sex, strict.Sex.Code());
        yield return new PrintedTrait(IdentityField.BirthPlace, strict.BirthPlace.Code);
        if (identity.Complementary.UsedName is { } name)
            yield return new PrintedTrait(IdentityField.UsedName, name.Value);
        if (identity.Complementary.UsedFirstName is { } firstName)
            yield return new PrintedTrait(IdentityField.UsedFirstName, firstName.Value);
    }
}
