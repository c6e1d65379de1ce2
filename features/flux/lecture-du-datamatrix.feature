# language: fr
@EXI-REC-02
Fonctionnalité: Lire un datamatrix INS

  @mix @basis-secondary
  Scénario: La personne est retrouvée par son matricule
    Étant donné l'identité qualifiée "NESSI RUTH"
    Quand l'utilisateur lit le datamatrix INS "IS010000000000000000000000S1277076322082910S21.2.250.1.213.1.4.8<GS>S3RUTH ISABELLE<GS>S4NESSI<GS>S5FS614-07-1977S763220"
    Alors la lecture est acceptée
    Et l'identité est inchangée
    Quand l'utilisateur recherche la date de naissance "14/07/1977"
    Alors la recherche trouve:
      | nom de naissance | 1er prénom de naissance |
      | NESSI            | RUTH                    |

  @mix @basis-secondary
  Scénario: La personne est retrouvée par ses traits, et n'en est pas qualifiée
    Étant donné l'identité validée "NESSI RUTH"
    Quand l'utilisateur lit le datamatrix INS "IS010000000000000000000000S1277076322082910S21.2.250.1.213.1.4.8<GS>S3RUTH ISABELLE<GS>S4NESSI<GS>S5FS614-07-1977S763220"
    Alors la lecture est acceptée
    Et l'identité est inchangée
    Quand l'utilisateur recherche la date de naissance "14/07/1977"
    Alors la recherche trouve:
      | nom de naissance | 1er prénom de naissance |
      | NESSI            | RUTH                    |

  @mix @basis-secondary
  Scénario: La lecture ne qualifie pas une personne inconnue
    Quand l'utilisateur lit le datamatrix INS "IS010000000000000000000000S1277076322082910S21.2.250.1.213.1.4.8<GS>S3RUTH ISABELLE<GS>S4NESSI<GS>S5FS614-07-1977S763220"
    Alors la lecture est acceptée
    Et le statut de confiance n'est ni "Identité validée" ni "Identité qualifiée"

  @recon @basis-inferred
  Scénario: L'INS lue qu'INSi confirme donne une identité récupérée
    Quand l'utilisateur lit le datamatrix INS "IS010000000000000000000000S1277076322082910S21.2.250.1.213.1.4.8<GS>S3RUTH ISABELLE<GS>S4NESSI<GS>S5FS614-07-1977S763220"
    Alors l'identité affiche:
      | champ                   | valeur              |
      | matricule INS           | 2770763220829 10    |
      | OID                     | 1.2.250.1.213.1.4.8 |
      | nom de naissance        | NESSI               |
      | prénoms de naissance    | RUTH ISABELLE       |
      | 1er prénom de naissance | RUTH                |
      | date de naissance       | 14/07/1977          |
      | sexe                    | F                   |
      | code lieu de naissance  | 63220               |
    Et le statut de confiance est "Identité récupérée"

  @recon @basis-inferred
  Scénario: L'INS lue qu'INSi ne confirme pas n'est pas enregistrée
    Quand l'utilisateur lit le datamatrix INS "IS010000000000000000000000S1277076322082910S21.2.250.1.213.1.4.8<GS>S3RUTH ISABELLE<GS>S4NESSI<GS>S5FS615-07-1977S763220"
    Alors aucun matricule INS ni OID n'est affiché
    Et le statut de confiance est "Identité provisoire"

  @mix @basis-secondary
  Plan du scénario: Un datamatrix conforme se lit <cas>
    Étant donné l'identité qualifiée "NESSI RUTH"
    Quand l'utilisateur lit le datamatrix INS "<contenu>"
    Alors la lecture est acceptée
    Et l'identité est inchangée

    Exemples:
      | cas                              | contenu |
      | sans le lieu de naissance        | IS010000000000000000000000S1277076322082910S21.2.250.1.213.1.4.8<GS>S3RUTH ISABELLE<GS>S4NESSI<GS>S5FS614-07-1977 |
      | quel que soit l'ordre des champs | IS010000000000000000000000S1277076322082910S21.2.250.1.213.1.4.8<GS>S3RUTH ISABELLE<GS>S5FS614-07-1977S763220S4NESSI |

  @recon @basis-inferred
  Plan du scénario: Un datamatrix dont <défaut> est refusé, et ne crée rien
    Quand l'utilisateur lit le datamatrix INS "<contenu>"
    Alors la lecture est refusée
    Quand l'utilisateur recherche la date de naissance "14/07/1977"
    Alors la recherche ne trouve personne

    Exemples:
      | défaut                   | contenu |
      | la clé est fausse        | IS010000000000000000000000S1277076322082911S21.2.250.1.213.1.4.8<GS>S3RUTH ISABELLE<GS>S4NESSI<GS>S5FS614-07-1977S763220 |
      | l'en-tête est faux       | ISO10000000000000000000000S1277076322082910S21.2.250.1.213.1.4.8<GS>S3RUTH ISABELLE<GS>S4NESSI<GS>S5FS614-07-1977S763220 |
      | la date n'est pas lisible | IS010000000000000000000000S1277076322082910S21.2.250.1.213.1.4.8<GS>S3RUTH ISABELLE<GS>S4NESSI<GS>S5FS61977-07-14S763220 |
