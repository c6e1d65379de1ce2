namespace InsConformance.Identity.Trust.Machine;

/// <summary>What several events have to check.</summary>
internal static class Objections
{
    /// <summary>A document that validates: high-confidence (F04), and not by an automatism that the site has switched off (F14).</summary>
    internal static Objection? To(IdentityProof proof, AuthorRole by, TrustOptions options)
    {
        if (!proof.IsHighConfidence)
        {
            return new(
                TrustProhibitions.F04,
                $"Le justificatif « {proof.Label} » n'est pas à haut niveau de confiance ; en contrôler un autre pour valider l'identité.");
        }

        return by is AuthorRole.Software && !options.AutomaticValidation
            ? new(
                TrustProhibitions.F14,
                $"L'automatisme de validation est désactivé ; un utilisateur doit valider lui-même le justificatif « {proof.Label} ».")
            : null;
    }

    /// <summary>Another status than « provisoire » for this identity: neither doubtful nor fictitious (F01).</summary>
    internal static Objection? ToLeaveProvisional(TrustState state) => state.Attributes.Block()
        ? new(
            TrustProhibitions.F01,
            $"L'identité porte l'attribut « {state.Attributes.BlockingLabel()} » ; elle reste provisoire tant qu'il n'est pas retiré.")
        : null;

    /// <summary>INSi for this identity: neither doubtful nor fictitious (F02).</summary>
    internal static Objection? ToInsi(TrustState state) => state.Attributes.Block()
        ? new(
            TrustProhibitions.F02,
            $"L'identité porte l'attribut « {state.Attributes.BlockingLabel()} » ; le retirer, s'il y a lieu, avant d'interroger INSi.")
        : null;

    /// <summary>An INSi return that may be « rapatrié » (F07, F03, INV9).</summary>
    internal static Objection? To(InsiReturn answer) => answer.Defect switch
    {
        InsiReturnDefect.None => null,
        InsiReturnDefect.IncompleteBirthDate => new(
            TrustProhibitions.F07, "La date de naissance retournée par INSi contient « 00 » ; l'identité ne doit pas être rapatriée."),
        InsiReturnDefect.EmptyBirthName => new(
            TrustProhibitions.F07, "Le nom de naissance retourné par INSi est vide ; l'identité ne doit pas être rapatriée."),
        InsiReturnDefect.EmptyGivenNames => new(
            TrustProhibitions.F07, "La liste des prénoms retournée par INSi est vide ; l'identité ne doit pas être rapatriée."),
        InsiReturnDefect.EmptySex => new(
            TrustProhibitions.F07, "Le sexe retourné par INSi est vide ; l'identité ne doit pas être rapatriée."),
        InsiReturnDefect.HeldByAnotherIdentity => new(
            TrustInvariants.INV9,
            $"Le matricule {answer.Ins} est déjà celui d'une autre identité de la base ; examiner d'abord le doublon."),
        _ => new(
            TrustProhibitions.F03,
            $"Le matricule {answer.Ins}, d'OID {answer.Ins.Oid}, n'est pas une INS admise ici ; signaler l'incident."),
    };

    /// <summary>An INS in an identity whose birth date is fictive (INV6).</summary>
    internal static Objection? ToInsOn(TrustState state) => state.DateIsFictive
        ? new(
            TrustInvariants.INV6,
            "La date de naissance est marquée fictive ; saisir la date réelle et retirer le marqueur avant d'accepter une INS.")
        : null;
}
