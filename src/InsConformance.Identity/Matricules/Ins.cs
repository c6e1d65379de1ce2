using System.Diagnostics.CodeAnalysis;
using InsConformance.Identity.Rules;

namespace InsConformance.Identity.Matricules;

/// <summary>
/// The number part of an « Identité Nationale de Santé » : a matricule and the OID that makes it an INS.
/// Two INS are the same when both are. Traits are held apart.
/// </summary>
public sealed record Ins
{
    private Ins(Matricule matricule, InsOid oid) => (Matricule, Oid) = (matricule, oid);

    /// <summary>NIR or NIA with its key.</summary>
    public Matricule Matricule { get; }

    /// <summary>The authority, hence the nature of the matricule.</summary>
    public InsOid Oid { get; }

    /// <summary>« NIR » or « NIA », from the OID only.</summary>
    public OidNature Nature => Oid.Nature;

    /// <summary>The matricule followed by its nature, as règle 3 (INS 2) shows it: « 2 77 01 01 154 003 29 NIR ».</summary>
    public string Display => $"{Matricule.Display} {(Nature is OidNature.Nia ? "NIA" : "NIR")}";

    /// <summary>Joins a matricule and an OID; refused when the OID is that of another identifier.</summary>
    public static bool TryCreate(
        Matricule matricule, InsOid oid, [NotNullWhen(true)] out Ins? ins, [NotNullWhen(false)] out Refusal? refusal)
    {
        // A test platform refuses nothing but what is not an INS.
        refusal = oid.RefusalOn(Platform.Test);
        ins = refusal is null ? new Ins(matricule, oid) : null;
        return ins is not null;
    }

    /// <summary>Reads both parts as systems write them; the first defect is returned.</summary>
    public static bool TryParse(
        string? matricule, string? oid, [NotNullWhen(true)] out Ins? ins, [NotNullWhen(false)] out Refusal? refusal)
    {
        ins = null;
        return Matricule.TryParse(matricule, out var number, out refusal)
            && InsOid.TryParse(oid, out var authority, out refusal)
            && TryCreate(number, authority, out ins, out refusal);
    }

    /// <summary>Reads an INS known to be well formed, e.g. a literal of a test.</summary>
    /// <exception cref="FormatException">One of the parts is wrong.</exception>
    public static Ins Parse(string matricule, string oid) =>
        TryParse(matricule, oid, out var ins, out var refusal) ? ins : throw new FormatException(refusal.Message);

    /// <summary>The display form.</summary>
    public override string ToString() => Display;
}
