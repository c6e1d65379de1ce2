# language: fr
@INS-21 @INS-21.1 @regle-19 @B3 @seen @basis-official
Fonctionnalité: Désactiver la validation automatique

  Contexte:
    Étant donné l'identité provisoire "ADRUN ZOE"

  @INS-24 @INS-24.1 @regle-20
  Scénario: La validation automatique activée valide dès le passeport enregistré
    Étant donné que l'administrateur du site active la validation automatique
    Quand l'utilisateur enregistre le justificatif "Passeport"
    Alors le statut de confiance est "Identité validée"

  Scénario: La validation automatique ne retient pas un justificatif à faible niveau de confiance
    Étant donné que l'administrateur du site active la validation automatique
    Quand l'utilisateur enregistre le justificatif "Permis de conduire"
    Alors le statut de confiance est "Identité provisoire"

  Scénario: La validation automatique désactivée attend l'action de l'utilisateur
    Étant donné que l'administrateur du site active la validation automatique
    Et que l'administrateur du site désactive la validation automatique
    Quand l'utilisateur enregistre le justificatif "Passeport"
    Alors le statut de confiance est "Identité provisoire"

  Scénario: La validation manuelle reste possible, automatisme désactivé
    Étant donné que l'administrateur du site désactive la validation automatique
    Quand l'utilisateur enregistre le justificatif "Passeport"
    Et l'utilisateur valide l'identité
    Alors le statut de confiance est "Identité validée"
