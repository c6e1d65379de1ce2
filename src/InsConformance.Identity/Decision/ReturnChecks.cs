using System.Collections.Immutable;
using InsConformance.Identity.Matricules;
using InsConformance.Identity.Rules;
using InsConformance.Identity.Traits;
using InsConformance.Identity.Trust;
using static InsConformance.Identity.Rules.Basis;

namespace InsConformance.Identity.Decision;

/// <summary>
/// The quality checks of a return with code 00, in order; the first that fails stops (règles 11 and 12, INS 15 and 16).
/// An absent birth place is no defect: the local code is kept.
/// </summary>
public static class ReturnChecks
{
    /// <summary>The table, in the order of the checks.</summary>
    public static ImmutableArray<ReturnCheck> Table { get; } =
    [
        Row("R1", InsiReturnDefect.IncompleteBirthDate,
            "La date de naissance est complète : ni le jour ni le mois ne valent « 00 ».",
            "la date de naissance est illisible, ou porte « 00 » au jour ou au mois",
            Official, "guide d'implémentation v2, règle 11", "INS 15"),
        Row("R2", InsiReturnDefect.EmptyBirthName,
            "Le nom de naissance est rempli.",
            "le nom de naissance est vide",
            Official, "guide d'implémentation v2, règle 12", "INS 16.1"),
        Row("R3", InsiReturnDefect.EmptyGivenNames,
            "La liste des prénoms de naissance est remplie.",
            "la liste des prénoms de naissance est vide",
            Official, "guide d'implémentation v2, règle 12", "INS 16.2"),
        Row("R4", InsiReturnDefect.EmptySex,
            "Le sexe est rempli.",
            "le sexe est vide",
            Official, "guide d'implémentation v2, règle 12", "INS 16.3"),
        Row("R5", InsiReturnDefect.InvalidMatricule,
            "Le matricule a la structure d'un NIR ou d'un NIA, et sa clé est juste.",
            "le matricule n'a pas la structure ou la clé d'un NIR ni d'un NIA",
            Inferred, "choix du banc, d'après INS 8.1"),
        Row("R6", InsiReturnDefect.UnknownOid,
            "L'OID est l'un de ceux d'une INS.",
            "l'OID n'est pas celui d'une INS",
            Inferred, "choix du banc, d'après la liste des OID de l'ANS"),
        Row("R7", InsiReturnDefect.ForeignPlatform,
            "L'OID est admis sur la plateforme : aucune INS de test ni de démonstration en production.",
            "l'OID est celui d'une INS de test ou de démonstration, refusée en production",
            Secondary, "contraintes HL7 v2.5 d'IHE France", "exemples MSSanté"),
        Row("R8", InsiReturnDefect.HeldByAnotherIdentity,
            "Aucune autre identité de la base ne porte le même matricule avec le même OID.",
            "une autre identité de la base porte déjà ce matricule avec cet OID",
            Secondary, "messages de Mediboard, logiciel référencé Ségur"),
    ];

    /// <summary>Runs the checks in order.</summary>
    /// <param name="returned">The return.</param>
    /// <param name="platform">Where the software runs.</param>
    /// <param name="isHeldElsewhere">Whether another identity of the base holds the INS.</param>
    public static ReturnInspection Inspect(ReturnedIdentity returned, Platform platform, Predicate<Ins> isHeldElsewhere)
    {
        var matriculeReads = Matricule.TryParse(returned.Matricule, out var matricule, out _);
        var oidReads = InsOid.TryParse(returned.Oid, out var oid, out _);
        Ins? ins = null;
        if (matriculeReads && oidReads) Ins.TryCreate(matricule!, oid!, out ins, out _);

        var defect = returned switch
        {
            _ when HasNoFullDate(returned.BirthDate) => InsiReturnDefect.IncompleteBirthDate,
            _ when string.IsNullOrWhiteSpace(returned.BirthName) => InsiReturnDefect.EmptyBirthName,
            _ when string.IsNullOrWhiteSpace(returned.GivenNames) => InsiReturnDefect.EmptyGivenNames,
            _ when string.IsNullOrWhiteSpace(returned.Sex) => InsiReturnDefect.EmptySex,
            _ when !matriculeReads || !matricule!.IsKeyValid => InsiReturnDefect.InvalidMatricule,
            _ when ins is null => InsiReturnDefect.UnknownOid,
            _ when !ins.Oid.IsAllowedOn(platform) => InsiReturnDefect.ForeignPlatform,
            _ when isHeldElsewhere(ins) => InsiReturnDefect.HeldByAnotherIdentity,
            _ => InsiReturnDefect.None,
        };
        return new(Table.FirstOrDefault(row => row.Defect == defect), ins);
    }

    // A date that cannot be read is no more usable than one with 00.
    private static bool HasNoFullDate(string? date) =>
        !BirthDate.TryParseIso(date, out var read, out _) || read.HasUnknownDayOrMonth;

    private static ReturnCheck Row(
        string id, InsiReturnDefect defect, string text, string finding, Basis basis, params string[] sources) =>
        new(new RuleReference(id, basis, sources), defect, text, finding);
}
