using System.Collections.Immutable;
using InsConformance.Identity.Trust;
using static InsConformance.Identity.Rules.Basis;

namespace InsConformance.Identity.Decision;

/// <summary>The open points of the decision table, with their default and what it rests on.</summary>
public static class DecisionOptionRules
{
    /// <summary>The whole table, in order.</summary>
    public static ImmutableArray<TrustOptionRule> Table { get; } =
    [
        new(
            "O11", nameof(DecisionOptions.AcceptsPerfectMatchAlone),
            "Une correspondance parfaite est-elle acceptée sans clic ?",
            "Profil Ségur vague 2 : oui. Profil du guide seul : non, l'utilisateur accepte chaque retour.",
            "Le réglage inverse de celui du profil.",
            Official, "Ségur vague 2, SC.INS.22", "INS 13.1"),
        new(
            "O12", nameof(DecisionOptions.WithoutKnownNir),
            "Sans NIR connu de la personne, une correspondance parfaite des traits suffit-elle à accepter le retour sans clic ?",
            "Seulement si l'appel vient de la carte Vitale ; sinon l'utilisateur confirme.",
            "Toujours, ou jamais.",
            Inferred, "SC.INS.22 ne dit rien de ce cas"),
        new(
            "O13", nameof(DecisionOptions.MinorDifferencesMayQualify),
            "Une identité validée peut-elle être qualifiée malgré des différences mineures avec le retour ?",
            "Oui, après confirmation par l'utilisateur.",
            "Non : elle reste validée.",
            Inferred, "choix du banc, qui n'a pas lu la fiche 3RIV sur les discordances"),
        new(
            "O14", nameof(DecisionOptions.TriesBirthPlaceFirst),
            "Après « plusieurs identités », que faut-il ajouter d'abord à la recherche ?",
            "Profil Ségur vague 2 : le code lieu de naissance. Profil du guide seul : les autres prénoms, puis le code lieu.",
            "Le réglage inverse de celui du profil.",
            Secondary, "Ségur vague 2, Sentinelle.05", "pratique régionale (Bretagne)"),
        new(
            "O15", nameof(DecisionOptions.RetriesAlone),
            "Après « plusieurs identités », l'appel avec le code lieu part-il sans clic ?",
            "Profil Ségur vague 2 : oui. Profil du guide seul : non.",
            "Le réglage inverse de celui du profil.",
            Official, "Ségur vague 2, Sentinelle.05"),
    ];
}
