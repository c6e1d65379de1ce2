# language: fr
@INS-32 @INS-32.1 @regle-27 @F2 @seen
Fonctionnalité: Modifier un trait strict d'une identité qui porte l'INS

  @basis-official
  Règle: La modification d'un trait strict invalide le matricule INS et l'OID

    @INS-26 @regle-21
    Scénario: Un super utilisateur corrige le nom de naissance d'une identité qualifiée
      Étant donné l'identité qualifiée "ECETINSI PIERRE-ALAIN", matricule "1090763220834 89"
      Quand un super utilisateur remplace le nom de naissance par "ECETINSY"
      Alors le statut de confiance est "Identité validée"
      Et aucun matricule INS ni OID n'est affiché
      Et le matricule "1090763220834 89" est conservé, invalidé, dans l'historique
      Et l'historique des statuts porte "Identité qualifiée", la date et le responsable

    @INS-26 @regle-21
    Scénario: Un super utilisateur corrige le nom de naissance d'une identité récupérée
      Étant donné l'identité récupérée "ECETINSI PIERRE-ALAIN", matricule "1090763220834 89"
      Quand un super utilisateur remplace le nom de naissance par "ECETINSY"
      Alors le statut de confiance est "Identité provisoire"
      Et aucun matricule INS ni OID n'est affiché
      Et le matricule "1090763220834 89" est conservé, invalidé, dans l'historique
      Et l'historique des statuts porte "Identité récupérée", la date et le responsable

    Plan du scénario: Un super utilisateur corrige <trait> d'une identité <statut>
      Étant donné l'identité <statut> "ECETINSI PIERRE-ALAIN"
      Quand un super utilisateur remplace <trait> par "<valeur>"
      Alors le statut de confiance est "<statut de confiance>"
      Et aucun matricule INS ni OID n'est affiché

      Exemples:
        | statut    | trait                     | valeur              | statut de confiance |
        | qualifiée | les prénoms de naissance  | PIERRE-ALAIN MURIEL | Identité validée    |
        | qualifiée | la date de naissance      | 15/07/2009          | Identité validée    |
        | qualifiée | le sexe                   | F                   | Identité validée    |
        | qualifiée | le code lieu de naissance | 63113               | Identité validée    |
        | récupérée | les prénoms de naissance  | PIERRE-ALAIN MURIEL | Identité provisoire |
        | récupérée | la date de naissance      | 15/07/2009          | Identité provisoire |
        | récupérée | le sexe                   | F                   | Identité provisoire |
        | récupérée | le code lieu de naissance | 63113               | Identité provisoire |

  @basis-official
  Règle: La modification d'un trait complémentaire n'invalide rien

    Plan du scénario: Un super utilisateur modifie le nom utilisé d'une identité <statut>
      Étant donné l'identité <statut> "ECETINSI PIERRE-ALAIN", matricule "1090763220834 89"
      Quand un super utilisateur remplace le nom utilisé par "MARCHAND"
      Alors le statut de confiance est "<statut de confiance>"
      Et le matricule INS est "1090763220834 89"
      Et l'OID est "1.2.250.1.213.1.4.8"

      Exemples:
        | statut    | statut de confiance |
        | récupérée | Identité récupérée  |
        | qualifiée | Identité qualifiée  |
