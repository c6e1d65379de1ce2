# language: fr
@INS-6 @INS-6.1 @I2 @regle-4 @basis-official
Fonctionnalité: Habiliter à l'appel du téléservice INSi

  Contexte:
    Étant donné l'utilisateur habilité "Karim HADDAD"
    Et l'identité provisoire "ADRUN ZOE"

  @seen
  Scénario: L'administrateur retire l'accès au téléservice INSi
    Étant donné que l'administrateur du site retire à "Karim HADDAD" l'accès au téléservice INSi
    Quand "Karim HADDAD" interroge le téléservice INSi
    Alors l'interrogation est refusée
    Et aucun appel ne part vers le téléservice INSi

  @seen
  Scénario: L'administrateur rend l'accès au téléservice INSi
    Étant donné que l'administrateur du site retire à "Karim HADDAD" l'accès au téléservice INSi
    Et que l'administrateur du site accorde à "Karim HADDAD" l'accès au téléservice INSi
    Quand "Karim HADDAD" interroge le téléservice INSi
    Alors l'interrogation est acceptée
    Et le retour INSi est "00"

  @mix
  Scénario: Sans accès au téléservice INSi, l'identité reste accessible
    Étant donné que l'administrateur du site retire à "Karim HADDAD" l'accès au téléservice INSi
    Quand "Karim HADDAD" consulte l'identité
    Alors la consultation est acceptée
