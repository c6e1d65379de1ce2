using InsConformance.Identity.Rules;
using InsConformance.Insi.Wire;
using InsConformance.Simulator.Assertions;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Simulator.Auditing.Rules;

/// <summary>What the assertion of the professional says of his activity (table of the guide shown by DevBox-Santé; CNDA tests 2.02, 3.02, 4.02).</summary>
internal static class PsAttributeRules
{
    private const string Billing = "identifiantFacturation";
    private const string Sector = "secteurActivite";
    private const string Speciality = "CodeSpecialite";
    private const string Sample = PublicOrigins.SignedAssertion;
    private static readonly string Test = PublicOrigins.DeclaredTest("2.02");

    public static RuleFamily Family { get; } = new("Activité du professionnel (mode carte)", call => call is { IsCardMode: true, Ps: not null },
    [
        new(
            new ConformanceRule
            {
                Id = "PS-FACTURATION",
                Basis = Basis.Secondary,
                Sources = ["guide du GIE SESAM-Vitale, tableau de l'assertion reproduit par DevBox-Santé", Test],
                Message = "L'assertion du professionnel ne porte pas un identifiant de facturation valable.",
                Recommendation = "Renseigner l'attribut identifiantFacturation : le FINESS géographique (9 caractères) d'un établissement, à défaut son SIRET (14 chiffres) ; le numéro de facturation de l'Assurance Maladie (9 chiffres) d'un libéral.",
                Note = "L'attribut est demandé pour les cinq opérations, et doit se régler dans le logiciel. Un professionnel qui exerce en plusieurs lieux doit pouvoir choisir le sien.",
            },
            call => Value(call.Ps!, Billing, "9 caractères (FINESS ou numéro de facturation) ou 14 chiffres (SIRET)", IsBilling)),
        new(
            new ConformanceRule
            {
                Id = "PS-SECTEUR",
                Basis = Basis.Secondary,
                Sources = [Sample, Test],
                Message = "L'assertion du professionnel ne porte pas un secteur d'activité valable.",
                Recommendation = "Écrire dans l'attribut secteurActivite le code de la structure d'exercice choisie : « SA » et deux chiffres, SA05 ou SA07 par exemple.",
                Note = "Le code vient de la situation d'exercice lue sur la carte : si elle en porte plusieurs, le logiciel demande laquelle.",
            },
            call => Value(call.Ps!, Sector, "« SA » et deux chiffres", value => value is ['S', 'A', >= '0' and <= '9', >= '0' and <= '9'])),
        new(
            new ConformanceRule
            {
                Id = "PS-SPECIALITE",
                Basis = Basis.Secondary,
                Sources = [Test, "kit d'exemple TLSi du GIE SESAM-Vitale (2016), pour le nom de l'attribut"],
                Message = "La spécialité de l'assertion ne correspond pas au professionnel.",
                Recommendation = "Envoyer CodeSpecialite pour un médecin qui présente une CPS ou une CPF, et pour lui seulement.",
                Note = "La profession est lue dans le titre (T) du certificat de la carte ; sans titre, seule une carte CPE portant une spécialité est relevée.",
            },
            call => SpecialityOf(call.Ps!, call.Card?.Title)),
        new(
            new ConformanceRule
            {
                Id = "PS-ATTRIBUTS",
                Severity = Severity.Should,
                Basis = Basis.Secondary,
                Sources = [Sample],
                Message = "Un attribut de l'assertion n'est pas connu d'INSi, ou n'est pas écrit comme il le demande.",
                Recommendation = "N'écrire que identifiantFacturation, secteurActivite et, pour un médecin, CodeSpecialite, une fois chacun, sans NameFormat ni xsi:type.",
                Note = "Les attributs du VIHF du DMP (urn:oasis:names:tc:xspa:…) ne sont pas ceux d'INSi.",
            },
            call => Unexpected(call.Ps!)),
    ]);

    private static IEnumerable<Departure> Value(PsAssertion ps, string name, string expected, Func<string, bool> isRight)
    {
        var value = ps.Attributes.GetValueOrDefault(name);
        if (value is null || !isRight(value))
            yield return Departure.Of(PathOf(ps, name), expected, value);
    }

    /// <summary>The second character of a FINESS may be a letter: 2A and 2B in Corsica, 0B for the structures of the test platform.</summary>
    private static bool IsBilling(string value) => value.Length switch
    {
        9 => char.IsAsciiDigit(value[0]) && (char.IsAsciiDigit(value[1]) || value[1] is 'A' or 'B') && Shapes.IsDigits(value[2..]),
        14 => Shapes.IsDigits(value),
        _ => false,
    };

    private static IEnumerable<Departure> SpecialityOf(PsAssertion ps, string? title)
    {
        var code = ps.Attributes.GetValueOrDefault(Speciality);
        var isOwnCard = ps.NameQualifier is "CPS" or "CPF";
        var isDoctor = title is null ? (bool?)null : title.StartsWith("M", StringComparison.OrdinalIgnoreCase) && title.EndsWith("decin", StringComparison.OrdinalIgnoreCase);
        if (isOwnCard && isDoctor is true && string.IsNullOrEmpty(code))
            return [Departure.Of(PathOf(ps, Speciality), $"la spécialité d'un titulaire « {title} »", code)];
        var isRefused = ps.NameQualifier is "CDE-CPE" or "CPA" || isDoctor is false;
        return code is not null && isRefused ? [Departure.Of(PathOf(ps, Speciality), $"attribut absent pour une carte {ps.NameQualifier}{(title is null ? "" : $", titre « {title} »")}", code)] : [];
    }

    private static IEnumerable<Departure> Unexpected(PsAssertion ps)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (var element in ps.AttributeElements)
        {
            var name = element.Attribute("Name");
            if (!element.Is(Namespaces.Saml, "Attribute") || name is not (Billing or Sector or Speciality) || !seen.Add(name))
                yield return Departure.Of(element.Path, "un attribut connu d'INSi, une fois", name ?? element.LocalName);
            else if (element.Attributes.FirstOrDefault(attribute => attribute.LocalName is not "Name") is { } more)
                yield return new Departure($"{element.Path}/@{more.LocalName}", "absent", more.Value);
            else if (element.Child(Namespaces.Saml, "AttributeValue")?.Attributes is [var typed, ..])
                yield return new Departure($"{element.Path}/AttributeValue/@{typed.LocalName}", "absent", typed.Value);
        }
    }

    private static string PathOf(PsAssertion ps, string name) =>
        ps.AttributeElements.FirstOrDefault(element => string.Equals(element.Attribute("Name"), name, StringComparison.Ordinal))?.Path ?? $"{ps.Element.Path}/AttributeStatement/Attribute[@Name='{name}']";
}
