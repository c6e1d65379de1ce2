# language: fr
@regle-5
Fonctionnalité: Créer une identité avec les seuls traits obligatoires

  @basis-official
  Règle: Cinq traits sont obligatoires pour créer une identité

    @INS-11 @INS-11.1 @A3 @seen
    Plan du scénario: La création est impossible sans <trait>
      Quand l'utilisateur crée l'identité "NESSI RUTH" sans <trait>
      Alors la création est refusée
      Et le refus porte sur <trait>

      Exemples:
        | trait                      |
        | le nom de naissance        |
        | le 1er prénom de naissance |
        | la date de naissance       |
        | le sexe                    |
        | le code lieu de naissance  |

    @INS-11 @INS-12 @INS-12.1 @A3 @seen
    Scénario: La création est possible avec les cinq traits obligatoires, sans nom utilisé ni prénom utilisé
      Quand l'utilisateur crée l'identité:
        | champ                   | valeur     |
        | nom de naissance        | NESSI      |
        | 1er prénom de naissance | RUTH       |
        | date de naissance       | 14/07/1977 |
        | sexe                    | F          |
        | code lieu de naissance  | 63220      |
      Alors la création est acceptée
      Et l'identité affiche:
        | champ                   | valeur     |
        | nom de naissance        | NESSI      |
        | 1er prénom de naissance | RUTH       |
        | date de naissance       | 14/07/1977 |
        | sexe                    | F          |
        | code lieu de naissance  | 63220      |

  @EXI-ID-08 @regle-8 @A3 @basis-secondary @mix
  Règle: Le nom utilisé et le prénom utilisé ne sont jamais recopiés

    Scénario: Le nom utilisé et le prénom utilisé restent vides à la création
      Quand l'utilisateur crée l'identité "NESSI RUTH"
      Alors le nom utilisé est vide
      Et le prénom utilisé est vide

  @INS-22 @INS-22.1 @regle-20 @A3 @seen @basis-official
  Règle: Une identité créée sans autre preuve est provisoire

    Scénario: Le statut par défaut est « Identité provisoire »
      Quand l'utilisateur crée l'identité "NESSI RUTH"
      Alors le statut de confiance est "Identité provisoire"
      Et aucun matricule INS ni OID n'est affiché

  @INS-11 @A4 @mix
  Règle: Un lieu de naissance inconnu se code 99999

    @basis-official
    Scénario: Le code lieu de naissance 99999 est accepté à la création
      Quand l'utilisateur crée l'identité "NESSI RUTH" avec "99999" pour code lieu de naissance
      Alors la création est acceptée
      Et le code lieu de naissance est "99999"

    @basis-inferred
    Plan du scénario: Le code lieu de naissance « <saisie> » est refusé
      Quand l'utilisateur crée l'identité "NESSI RUTH" avec "<saisie>" pour code lieu de naissance
      Alors la création est refusée
      Et le refus porte sur le code lieu de naissance

      Exemples:
        | saisie   |
        | 6322     |
        | MAZOIRES |

    @basis-inferred
    Scénario: Le lieu inconnu n'est pas transmis au téléservice INSi
      Étant donné l'identité provisoire "NESSI RUTH" avec "99999" pour code lieu de naissance
      Quand l'utilisateur interroge le téléservice INSi
      Alors aucun appel ne transmet de code lieu de naissance

  @regle-17 @A6 @recon @basis-inferred
  Règle: Une identité déjà connue n'est pas créée une seconde fois sans confirmation

    Scénario: Les mêmes cinq traits appellent une confirmation
      Étant donné l'identité provisoire "NESSI RUTH"
      Quand l'utilisateur crée l'identité "NESSI RUTH"
      Alors la création est refusée

    Scénario: La création est possible après confirmation
      Étant donné l'identité provisoire "NESSI RUTH"
      Quand l'utilisateur crée l'identité "NESSI RUTH" en confirmant qu'il s'agit d'une autre personne
      Alors la création est acceptée

    Scénario: Une autre date de naissance n'appelle aucune confirmation
      Étant donné l'identité provisoire "NESSI RUTH"
      Quand l'utilisateur crée l'identité "NESSI RUTH" avec "15/07/1977" pour date de naissance
      Alors la création est acceptée
