# language: fr
@INS-46 @INS-46.1 @I5
Fonctionnalité: Ne conserver la copie d'une pièce d'identité que le temps permis

  Contexte:
    Étant donné l'identité validée "ADRUN ZOE"

  @seen @basis-official
  Règle: La copie est détruite cinq ans après la dernière activité de l'usager

    Scénario: La veille du terme, la copie est encore là
      Quand l'utilisateur conserve la copie du justificatif "Passeport"
      Et 5 ans moins un jour s'écoulent
      Alors la copie du justificatif "Passeport" est consultable

    Scénario: Au terme, la copie est détruite
      Quand l'utilisateur conserve la copie du justificatif "Passeport"
      Et 5 ans s'écoulent
      Alors aucune copie de justificatif n'est consultable

  @mix @basis-official
  Règle: Les cinq ans courent de la dernière activité de l'usager, non de la copie

    Scénario: Une venue quatre ans plus tard prolonge la conservation
      Quand l'utilisateur conserve la copie du justificatif "Passeport"
      Et 4 ans s'écoulent
      Et l'utilisateur remplace le téléphone par "0473000000"
      Et 2 ans s'écoulent
      Alors la copie du justificatif "Passeport" est consultable

    Scénario: Cinq ans après cette venue, la copie est détruite
      Quand l'utilisateur conserve la copie du justificatif "Passeport"
      Et 4 ans s'écoulent
      Et l'utilisateur remplace le téléphone par "0473000000"
      Et 5 ans s'écoulent
      Alors aucune copie de justificatif n'est consultable

  @mix @basis-official
  Règle: La destruction ne touche que la copie échue

    Scénario: La copie d'un autre usager, revenu depuis, est conservée
      Étant donné l'autre identité validée "NESSI RUTH"
      Quand l'utilisateur conserve la copie du justificatif "Passeport"
      Et l'utilisateur passe à l'autre identité
      Et l'utilisateur conserve la copie du justificatif "Carte nationale d'identité"
      Et 3 ans s'écoulent
      Et l'utilisateur remplace le téléphone par "0473000000"
      Et 3 ans s'écoulent
      Alors la copie du justificatif "Carte nationale d'identité" est consultable
      Et le statut de confiance est "Identité validée"
