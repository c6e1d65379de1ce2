# language: fr
@INS-2 @INS-2.1 @regle-3
Fonctionnalité: Choisir les champs affichés

  Contexte:
    Étant donné l'identité qualifiée "NESSI RUTH"

  @basis-official @seen
  Règle: Quatre traits sont toujours affichés

    Plan du scénario: L'administrateur ne peut pas masquer <trait>
      Quand l'administrateur du site masque <trait>
      Alors le paramétrage est refusé
      Et l'utilisateur voit <trait>

      Exemples:
        | trait                      |
        | le nom de naissance        |
        | le 1er prénom de naissance |
        | la date de naissance       |
        | le sexe                    |

  @basis-official
  Règle: Le site choisit d'afficher ou non les autres champs

    @seen
    Plan du scénario: L'administrateur peut masquer <champ>
      Quand l'administrateur du site masque <champ>
      Alors le paramétrage est accepté
      Et l'utilisateur ne voit pas <champ>

      Exemples:
        | champ                     |
        | le matricule INS          |
        | l'OID                     |
        | les prénoms de naissance  |
        | le code lieu de naissance |
        | le nom utilisé            |
        | le prénom utilisé         |

    @mix
    Scénario: Un champ masqué peut être affiché à nouveau
      Étant donné que l'administrateur du site masque le nom utilisé
      Quand l'administrateur du site affiche le nom utilisé
      Alors le paramétrage est accepté
      Et l'utilisateur voit le nom utilisé

  @basis-official
  Règle: Le matricule INS est suivi de sa nature

    @seen
    Scénario: Le matricule d'une personne immatriculée est suivi de « NIR »
      Alors le matricule INS est "2770763220829 10"
      Et la nature du matricule INS est "NIR"

    @CNDA-2.05 @seen
    Scénario: Le matricule d'attente est suivi de « NIA »
      Étant donné l'identité qualifiée "PROVISOIRE MATRICULE"
      Alors le matricule INS est "1090763220888 35"
      Et la nature du matricule INS est "NIA"

    @mix
    Scénario: Une identité sans matricule n'affiche aucune nature
      Étant donné l'identité validée "ADRUN ZOE"
      Alors le matricule INS est vide
      Et aucune nature de matricule n'est affichée

  @basis-official @seen
  Règle: Les libellés sont sans équivoque

    Scénario: Chaque champ affiché a un libellé qui n'est qu'à lui
      Alors aucun libellé n'est commun à deux champs
