# language: fr
@INS-26 @INS-26.1 @regle-21 @basis-official
Fonctionnalité: Historiser les changements de statut

  Contexte:
    Étant donné les utilisateurs habilités "Claire BERNARD" et "Karim HADDAD"
    Et l'identité provisoire "ADRUN ZOE"

  @INS-23 @INS-25 @regle-20 @E2 @seen
  Scénario: Chaque étape de la qualification laisse le statut antérieur et son responsable
    Quand "Claire BERNARD" interroge le téléservice INSi
    Et "Claire BERNARD" accepte le retour INSi
    Et "Karim HADDAD" enregistre le justificatif "Passeport"
    Et "Karim HADDAD" valide l'identité
    Alors l'historique des statuts est:
      | statut antérieur    | responsable    |
      | Identité provisoire | Claire BERNARD |
      | Identité récupérée  | Karim HADDAD   |
    Et le statut de confiance est "Identité qualifiée"

  @INS-20 @regle-19 @mix
  Scénario: Une action refusée n'ajoute rien à l'historique des statuts
    Quand "Karim HADDAD" enregistre le justificatif "Permis de conduire"
    Et "Karim HADDAD" valide l'identité
    Alors l'historique des statuts est vide

  @mix
  Scénario: La modification d'un trait complémentaire n'ajoute rien à l'historique des statuts
    Quand "Karim HADDAD" remplace le nom utilisé par "MARCHAND"
    Alors l'historique des statuts est vide
