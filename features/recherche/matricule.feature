# language: fr
@INS-8 @INS-8.1 @regle-17 @A2
Fonctionnalité: Rechercher par le matricule INS

  @seen @basis-official
  Règle: Quinze caractères sont exigés et la clé est contrôlée avant de rechercher

    Plan du scénario: Le matricule d'une identité <statut> est trouvé
      Étant donné l'identité <statut> "NESSI RUTH"
      Quand l'utilisateur recherche le matricule INS "277076322082910"
      Alors la recherche trouve:
        | nom de naissance | 1er prénom de naissance |
        | NESSI            | RUTH                    |

      Exemples:
        | statut    |
        | récupérée |
        | qualifiée |

    Plan du scénario: Le matricule « <saisie> » est refusé, <raison>
      Étant donné l'identité qualifiée "NESSI RUTH"
      Quand l'utilisateur recherche le matricule INS "<saisie>"
      Alors la recherche est refusée
      Et le refus porte sur le matricule INS

      Exemples:
        | saisie           | raison                   |
        | 2770763220829    | la clé manque            |
        | 27707632208291   | un caractère manque      |
        | 277076322082911  | la clé est fausse        |
        | 2770763220829100 | un caractère est de trop |

    Scénario: Un matricule exact que personne ne porte ne trouve personne
      Étant donné l'identité qualifiée "NESSI RUTH"
      Quand l'utilisateur recherche le matricule INS "275126322074974"
      Alors la recherche ne trouve personne

    Scénario: Le matricule d'une personne née en Corse est trouvé
      Étant donné l'identité qualifiée "ADRTROIS DOMINIQUE"
      Quand l'utilisateur recherche le matricule INS "297022A02077878"
      Alors la recherche trouve:
        | nom de naissance | 1er prénom de naissance |
        | ADRTROIS         | DOMINIQUE               |

  @mix @basis-inferred
  Règle: Les espaces de présentation ne comptent pas

    Scénario: Le matricule saisi avec des espaces est trouvé
      Étant donné l'identité qualifiée "NESSI RUTH"
      Quand l'utilisateur recherche le matricule INS "2 77 07 63 220 829 10"
      Alors la recherche trouve:
        | nom de naissance | 1er prénom de naissance |
        | NESSI            | RUTH                    |
