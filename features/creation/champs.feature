# language: fr
@INS-1 @regle-1 @basis-official
Fonctionnalité: Enregistrer l'ensemble des champs de l'identité

  @INS-1.1 @seen
  Scénario: Les dix champs de l'identité existent à la création
    Quand l'utilisateur s'apprête à créer une identité
    Alors l'identité comporte les champs:
      | champ                   |
      | matricule INS           |
      | OID                     |
      | nom de naissance        |
      | prénoms de naissance    |
      | 1er prénom de naissance |
      | date de naissance       |
      | sexe                    |
      | code lieu de naissance  |
      | nom utilisé             |
      | prénom utilisé          |

  @INS-1.1 @seen
  Scénario: Chaque trait saisi à la création est enregistré
    Quand l'utilisateur crée l'identité:
      | champ                   | valeur        |
      | nom de naissance        | NESSI         |
      | prénoms de naissance    | RUTH ISABELLE |
      | 1er prénom de naissance | RUTH          |
      | date de naissance       | 14/07/1977    |
      | sexe                    | F             |
      | code lieu de naissance  | 63220         |
      | nom utilisé             | DECOURCY      |
      | prénom utilisé          | ISABELLE      |
    Alors l'identité affiche:
      | champ                   | valeur        |
      | nom de naissance        | NESSI         |
      | prénoms de naissance    | RUTH ISABELLE |
      | 1er prénom de naissance | RUTH          |
      | date de naissance       | 14/07/1977    |
      | sexe                    | F             |
      | code lieu de naissance  | 63220         |
      | nom utilisé             | DECOURCY      |
      | prénom utilisé          | ISABELLE      |

  @INS-1.4 @seen
  Scénario: Le numéro de sécurité sociale a son propre champ, dont le libellé ne dit pas « INS »
    Quand l'utilisateur s'apprête à créer une identité
    Alors le numéro de sécurité sociale est un champ distinct du matricule INS
    Et le libellé du numéro de sécurité sociale ne contient pas "INS"

  @INS-1.4 @mix
  Scénario: Le numéro de sécurité sociale saisi n'alimente pas le matricule INS
    Quand l'utilisateur crée l'identité "NESSI RUTH" avec "2770763220829 10" pour numéro de sécurité sociale
    Alors le numéro de sécurité sociale est "2770763220829 10"
    Et aucun matricule INS ni OID n'est affiché
