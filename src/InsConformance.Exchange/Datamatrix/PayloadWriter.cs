using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using InsConformance.Exchange.Identities;
using InsConformance.Identity.Rules;
using InsConformance.Identity.Traits;

namespace InsConformance.Exchange.Datamatrix;

/// <summary>Écriture du contenu d'un datamatrix INS : blocks S1 to S7 in order, for a qualified identity only (EXI ID 29, INS 44).</summary>
public static class PayloadWriter
{
    private static readonly RuleReference Form = new("DM-10", Basis.Secondary, "ANS « INS – Format Datamatrix » v2.2, §5, citée par lsoulier42/healthcare-domain");

    /// <summary>Writes the content, in ASCII.</summary>
    /// <param name="identity">The identity.</param>
    /// <param name="content">The content; null when refused.</param>
    /// <param name="refusal">Why the identity has no datamatrix: it is not qualified, or a trait does not fit the format.</param>
    public static bool TryWrite(
        DiffusedIdentity identity, [NotNullWhen(true)] out byte[]? content, [NotNullWhen(false)] out Refusal? refusal)
    {
        content = null;
        refusal = RefusalOf(identity);
        if (refusal is null)
            content = Encoding.ASCII.GetBytes(Write(identity));
        return refusal is null;
    }

    private static string Write(DiffusedIdentity identity)
    {
        var strict = identity.Strict;
        var date = strict.BirthDate;
        List<(BlockKind Kind, string Value)> blocks =
        [
            (BlockKind.Matricule, identity.Ins!.Matricule.Value),
            (BlockKind.Oid, identity.Ins.Oid.Value),
            (BlockKind.GivenNames, strict.BirthGivenNames!.List.Value),
            (BlockKind.BirthName, strict.BirthName.Value),
            (BlockKind.Sex, strict.Sex.Code()),
            (BlockKind.BirthDate, string.Create(CultureInfo.InvariantCulture, $"{date.Day:00}-{date.Month:00}-{date.Year:0000}")),
        ];
        if (strict.BirthPlace != BirthPlace.Unknown)
            blocks.Add((BlockKind.BirthPlace, strict.BirthPlace.Code));

        var text = new StringBuilder(PayloadText.Header, PayloadText.MaxLength);
        foreach (var (kind, value) in blocks)
        {
            text.Append(kind.Id).Append(value);
            if (value.Length < kind.MaxLength)
                text.Append(PayloadText.GroupSeparator);
        }

        return text.ToString();
    }

    private static Refusal? RefusalOf(DiffusedIdentity identity) => identity.Ins is null
        ? Refusal.Of(IdentityField.Matricule, DiffusionRules.OnlyQualified, "l'identité n'est pas qualifiée ; son datamatrix ne s'imprime pas.")
        : RefusalOf(IdentityField.BirthName, identity.Strict.BirthName.Value, BlockKind.BirthName)
            ?? RefusalOf(IdentityField.BirthGivenNames, identity.Strict.BirthGivenNames!.List.Value, BlockKind.GivenNames);

    private static Refusal? RefusalOf(IdentityField field, string name, BlockKind kind) => name.Length > kind.MaxLength
        ? Refusal.Of(field, Form, string.Create(CultureInfo.InvariantCulture, $"{name.Length} caractères ; le datamatrix en admet {kind.MaxLength}."))
        : InsiLexicalRule.Check(field, name).FirstOrDefault();
}
