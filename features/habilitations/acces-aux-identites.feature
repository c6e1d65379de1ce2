# language: fr
@INS-5 @INS-5.1 @I2 @regle-4 @basis-official
Fonctionnalité: Habiliter à l'accès aux identités

  Contexte:
    Étant donné l'utilisateur habilité "Karim HADDAD"
    Et l'identité qualifiée "NESSI RUTH"

  @seen
  Scénario: L'administrateur retire l'accès aux identités
    Étant donné que l'administrateur du site retire à "Karim HADDAD" l'accès aux identités
    Quand "Karim HADDAD" consulte l'identité
    Alors la consultation est refusée

  @seen
  Scénario: L'administrateur rend l'accès aux identités
    Étant donné que l'administrateur du site retire à "Karim HADDAD" l'accès aux identités
    Et que l'administrateur du site accorde à "Karim HADDAD" l'accès aux identités
    Quand "Karim HADDAD" consulte l'identité
    Alors la consultation est acceptée

  @profil-referentiel @mix
  Scénario: Sans accès aux identités, la validation est refusée
    Étant donné que l'administrateur du site retire à "Karim HADDAD" l'accès aux identités
    Quand "Karim HADDAD" valide l'identité
    Alors la validation est refusée

  @profil-referentiel @mix
  Scénario: Sans accès aux identités, la pose d'un attribut est refusée
    Étant donné que l'administrateur du site retire à "Karim HADDAD" l'accès aux identités
    Quand "Karim HADDAD" pose l'attribut "Identité homonyme"
    Alors la pose de l'attribut est refusée
    Et l'identité est inchangée

  @mix
  Scénario: Sans accès aux identités, la recherche est refusée
    Étant donné que l'administrateur du site retire à "Karim HADDAD" l'accès aux identités
    Quand "Karim HADDAD" recherche la date de naissance "14/07/1977"
    Alors la recherche est refusée
