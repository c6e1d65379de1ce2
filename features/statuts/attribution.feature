# language: fr
@regle-20 @seen @basis-official
Fonctionnalité: Attribuer le statut de confiance

  Règle: Le retour INSi accepté donne le statut « Identité récupérée »

    @INS-23 @INS-23.1 @INS-26 @INS-26.1 @regle-21 @D1
    Scénario: L'identité provisoire devient récupérée
      Étant donné l'identité provisoire "ECETINSI PIERRE-ALAIN"
      Quand l'utilisateur interroge le téléservice INSi
      Et l'utilisateur accepte le retour INSi
      Alors le statut de confiance est "Identité récupérée"
      Et l'historique des statuts porte "Identité provisoire", la date et le responsable

    @INS-23
    Scénario: Le retour INSi seul ne valide jamais une identité
      Étant donné l'identité provisoire "ECETINSI PIERRE-ALAIN"
      Quand l'utilisateur interroge le téléservice INSi
      Et l'utilisateur accepte le retour INSi
      Alors le statut de confiance n'est ni "Identité validée" ni "Identité qualifiée"

  Règle: L'INS et le justificatif réunis donnent le statut « Identité qualifiée »

    @INS-25 @INS-25.1 @INS-26 @INS-26.1 @regle-21 @E1
    Scénario: L'identité validée, puis récupérée par le téléservice INSi, devient qualifiée
      Étant donné l'identité validée "ECETINSI PIERRE-ALAIN"
      Quand l'utilisateur interroge le téléservice INSi
      Et l'utilisateur accepte le retour INSi
      Alors le statut de confiance est "Identité qualifiée"
      Et l'historique des statuts porte "Identité validée", la date et le responsable
      Et le matricule INS est "1090763220834 89"

    @INS-25 @INS-25.1 @INS-26 @INS-26.1 @regle-21 @E2
    Scénario: L'identité récupérée, puis validée sur justificatif, devient qualifiée
      Étant donné l'identité récupérée "ECETINSI PIERRE-ALAIN"
      Quand l'utilisateur enregistre le justificatif "Passeport"
      Et l'utilisateur valide l'identité
      Alors le statut de confiance est "Identité qualifiée"
      Et l'historique des statuts porte "Identité récupérée", la date et le responsable
      Et le matricule INS est "1090763220834 89"

    @SC.INS.19 @SC.INS.22 @couloir-LGC @INS-13 @INS-26 @regle-21 @E3
    Scénario: L'identité provisoire devient qualifiée en un seul geste
      Étant donné l'identité provisoire "ECETINSI PIERRE-ALAIN"
      Quand l'utilisateur interroge le téléservice INSi
      Et l'utilisateur accepte le retour INSi sur présentation du justificatif "Passeport"
      Alors le statut de confiance est "Identité qualifiée"
      Et l'historique des statuts est:
        | statut antérieur    | responsable   |
        | Identité provisoire | l'utilisateur |
        | Identité récupérée  | l'utilisateur |

    @SC.INS.22 @couloir-LGC @INS-20 @regle-19 @E3
    Scénario: Un justificatif à faible niveau de confiance ne qualifie pas en un seul geste
      Étant donné l'identité provisoire "ECETINSI PIERRE-ALAIN"
      Quand l'utilisateur interroge le téléservice INSi
      Et l'utilisateur accepte le retour INSi sur présentation du justificatif "Permis de conduire"
      Alors le statut de confiance n'est ni "Identité validée" ni "Identité qualifiée"

    @INS-25
    Scénario: Le justificatif seul ne qualifie pas une identité
      Étant donné l'identité provisoire "ECETINSI PIERRE-ALAIN"
      Quand l'utilisateur enregistre le justificatif "Passeport"
      Et l'utilisateur valide l'identité
      Alors le statut de confiance est "Identité validée"
