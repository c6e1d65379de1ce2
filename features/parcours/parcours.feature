# language: fr
Fonctionnalité: Accueillir l'usager à sa venue

  @E7 @seen @basis-official
  Règle: Une identité qualifiée n'est pas qualifiée à nouveau à chaque venue

    Scénario: La venue d'un usager à l'identité qualifiée ne demande aucun appel
      Étant donné que l'administrateur du site active l'appel automatique à l'ouverture du dossier
      Et l'identité qualifiée "NESSI RUTH"
      Quand l'utilisateur ouvre le dossier de l'usager
      Alors aucun appel ne part vers le téléservice INSi
      Et le statut de confiance est "Identité qualifiée"

  @Sentinelle-02 @couloir-LGC @C8 @seen @basis-official
  Règle: Le téléservice INSi est appelé sans autre geste à l'ouverture du dossier

    Plan du scénario: Le dossier d'une identité <statut> déclenche un appel
      Étant donné que l'administrateur du site active l'appel automatique à l'ouverture du dossier
      Et l'identité <statut> "ADRUN ZOE"
      Quand l'utilisateur ouvre le dossier de l'usager
      Alors 1 appel part vers le téléservice INSi

      Exemples:
        | statut     |
        | provisoire |
        | validée    |

    @INS-28 @regle-25
    Plan du scénario: Le dossier d'une identité marquée « <attribut> » ne déclenche aucun appel
      Étant donné que l'administrateur du site active l'appel automatique à l'ouverture du dossier
      Et l'identité provisoire "ADRUN ZOE"
      Quand l'utilisateur pose l'attribut "<attribut>"
      Et l'utilisateur ouvre le dossier de l'usager
      Alors aucun appel ne part vers le téléservice INSi

      Exemples:
        | attribut          |
        | Identité douteuse |
        | Identité fictive  |

  @CNDA-2.05 @regle-27 @F3 @mix @basis-secondary
  Règle: Le NIR remplace le NIA dès qu'il est attribué

    Scénario: Le NIR retourné devient le matricule, le NIA rejoint l'historique
      Étant donné l'identité qualifiée "PROVISOIRE MATRICULE", matricule "1090763220888 35"
      Et le téléservice INSi qui retourne l'identité "PROVISOIRE MATRICULE" avec "1.2.250.1.213.1.4.8" pour OID
      Quand l'utilisateur interroge le téléservice INSi
      Et l'utilisateur accepte le retour INSi
      Alors le statut de confiance est "Identité qualifiée"
      Et l'OID est "1.2.250.1.213.1.4.8"
      Et l'ancien matricule "1090763220888 35" est consultable
