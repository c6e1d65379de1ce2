# language: fr
@regle-26 @F1
Fonctionnalité: Verrouiller les traits stricts d'une identité qui porte l'INS

  @INS-29 @INS-29.1 @seen @basis-official
  Règle: L'utilisateur ordinaire ne modifie pas les traits stricts

    Plan du scénario: L'utilisateur ne remplace pas <champ> d'une identité <statut>
      Étant donné l'identité <statut> "NESSI RUTH"
      Quand l'utilisateur remplace <champ> par "<valeur>"
      Alors la modification est refusée
      Et l'identité est inchangée

      Exemples: Identité récupérée
        | statut    | champ                     | valeur              |
        | récupérée | le matricule INS          | 2751263220749 74    |
        | récupérée | l'OID                     | 1.2.250.1.213.1.4.9 |
        | récupérée | le nom de naissance       | NESSY               |
        | récupérée | les prénoms de naissance  | RUTH ELISABETH      |
        | récupérée | la date de naissance      | 15/07/1977          |
        | récupérée | le sexe                   | M                   |
        | récupérée | le code lieu de naissance | 63113               |

      Exemples: Identité qualifiée
        | statut    | champ                     | valeur              |
        | qualifiée | le matricule INS          | 2751263220749 74    |
        | qualifiée | l'OID                     | 1.2.250.1.213.1.4.9 |
        | qualifiée | le nom de naissance       | NESSY               |
        | qualifiée | les prénoms de naissance  | RUTH ELISABETH      |
        | qualifiée | la date de naissance      | 15/07/1977          |
        | qualifiée | le sexe                   | M                   |
        | qualifiée | le code lieu de naissance | 63113               |

    Scénario: Le nom de naissance d'une identité provisoire est modifiable
      Étant donné l'identité provisoire "NESSI RUTH"
      Quand l'utilisateur remplace le nom de naissance par "NESSY"
      Alors la modification est acceptée
      Et le nom de naissance est "NESSY"

  @INS-30 @INS-30.1 @seen @basis-official
  Règle: Le verrouillage est mis en évidence

    Plan du scénario: Les traits stricts d'une identité <statut> apparaissent verrouillés
      Étant donné l'identité <statut> "NESSI RUTH"
      Quand l'utilisateur consulte l'identité
      Alors les champs suivants apparaissent verrouillés:
        | champ                  |
        | matricule INS          |
        | OID                    |
        | nom de naissance       |
        | prénoms de naissance   |
        | date de naissance      |
        | sexe                   |
        | code lieu de naissance |
      Et les champs suivants apparaissent modifiables:
        | champ          |
        | nom utilisé    |
        | prénom utilisé |

      Exemples:
        | statut    |
        | récupérée |
        | qualifiée |

    Scénario: Le nom de naissance d'une identité provisoire apparaît modifiable
      Étant donné l'identité provisoire "NESSI RUTH"
      Quand l'utilisateur consulte l'identité
      Alors les champs suivants apparaissent modifiables:
        | champ            |
        | nom de naissance |

  @INS-31 @INS-31.1 @seen @basis-official
  Règle: Les traits complémentaires restent modifiables

    Plan du scénario: L'utilisateur remplace <champ> d'une identité <statut>
      Étant donné l'identité <statut> "NESSI RUTH"
      Quand l'utilisateur remplace <champ> par "<valeur>"
      Alors la modification est acceptée
      Et l'identité affiche "<valeur>" pour <champ>
      Et le statut de confiance est "<statut de confiance>"
      Et le matricule INS est "2770763220829 10"

      Exemples:
        | statut    | champ             | valeur         | statut de confiance |
        | récupérée | le nom utilisé    | DECOURCY       | Identité récupérée  |
        | récupérée | le prénom utilisé | ISABELLE       | Identité récupérée  |
        | récupérée | le téléphone      | 04 73 00 00 00 | Identité récupérée  |
        | qualifiée | le nom utilisé    | DECOURCY       | Identité qualifiée  |
        | qualifiée | le prénom utilisé | ISABELLE       | Identité qualifiée  |
        | qualifiée | le téléphone      | 04 73 00 00 00 | Identité qualifiée  |

  @recon @basis-inferred
  Règle: Le matricule INS vient du téléservice INSi, il ne se saisit pas

    Scénario: Le matricule INS d'une identité provisoire ne se saisit pas
      Étant donné l'identité provisoire "NESSI RUTH"
      Quand l'utilisateur remplace le matricule INS par "2770763220829 10"
      Alors la modification est refusée
      Et l'identité est inchangée
