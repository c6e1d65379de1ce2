using System.Globalization;
using InsConformance.Identity.Matricules;
using InsConformance.Identity.Traits;
using InsConformance.Insi.Messages;
using InsConformance.Insi.Verification;

namespace InsConformance.Engine.Reception;

/// <summary>An INS and the traits that go with it, as a verification sends them. What is not known is left out: an optional field that is absent forbids nothing (CNDA test 3.04).</summary>
internal static class IdentityOnTheWire
{
    public static IdentityToVerify Of(Ins? ins, StrictTraits traits) => new()
    {
        Matricule = ins is null ? null : new MatriculeParts(ins.Matricule.Number, ins.Matricule.Key),
        Oid = ins?.Oid.Value,
        BirthName = traits.BirthName.Value,
        GivenName = traits.FirstBirthName.Value,
        GivenNames = traits.BirthGivenNames?.List.Value,
        Sex = traits.Sex.Code(),
        BirthDate = string.Create(CultureInfo.InvariantCulture, $"{traits.BirthDate.Year:0000}-{traits.BirthDate.Month:00}-{traits.BirthDate.Day:00}"),
        BirthPlace = traits.BirthPlace == BirthPlace.Unknown ? null : traits.BirthPlace.Code,
    };
}
