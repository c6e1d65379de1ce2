# language: fr
@EXI-ID-24 @A7 @regle-22 @recon
Fonctionnalité: Marquer une identité homonyme

  @basis-secondary
  Plan du scénario: L'identité <statut> marquée homonyme garde son statut
    Étant donné l'identité <statut> "ADRUN ZOE"
    Quand l'utilisateur pose l'attribut "Identité homonyme"
    Alors le statut de confiance est "<statut de confiance>"
    Et l'identité porte l'attribut "Identité homonyme"

    Exemples:
      | statut     | statut de confiance |
      | provisoire | Identité provisoire |
      | validée    | Identité validée    |
      | récupérée  | Identité récupérée  |
      | qualifiée  | Identité qualifiée  |

  @basis-secondary
  Scénario: L'identité qualifiée marquée homonyme garde son matricule
    Étant donné l'identité qualifiée "ADRUN ZOE"
    Quand l'utilisateur pose l'attribut "Identité homonyme"
    Alors le matricule INS est "2751263220749 74"

  @regle-25 @basis-secondary
  Scénario: Une identité homonyme peut aussi être douteuse
    Étant donné l'identité provisoire "ADRUN ZOE"
    Quand l'utilisateur pose l'attribut "Identité homonyme"
    Et l'utilisateur pose l'attribut "Identité douteuse"
    Alors la pose de l'attribut est acceptée
    Et l'identité porte l'attribut "Identité homonyme"
    Et l'identité porte l'attribut "Identité douteuse"

  @basis-inferred
  Scénario: L'identité homonyme est signalée à chaque consultation
    Étant donné l'identité provisoire "ADRUN ZOE"
    Quand l'utilisateur pose l'attribut "Identité homonyme"
    Et l'utilisateur consulte l'identité
    Alors une alerte mentionne "homonyme"

  @basis-secondary
  Scénario: L'appel au téléservice INSi reste possible pour une identité homonyme
    Étant donné l'identité provisoire "ADRUN ZOE"
    Quand l'utilisateur pose l'attribut "Identité homonyme"
    Et l'utilisateur interroge le téléservice INSi
    Alors l'interrogation est acceptée
    Et le retour INSi est "00"
