# language: fr
@INS-1 @INS-1.3 @regle-1 @basis-official
Fonctionnalité: Saisir la date de naissance

  Règle: Le jour est compris entre 1 et 31, le mois entre 1 et 12

    @seen
    Plan du scénario: La date de naissance <date> est refusée
      Quand l'utilisateur crée l'identité "NESSI RUTH" avec "<date>" pour date de naissance
      Alors la création est refusée
      Et le refus porte sur la date de naissance

      Exemples: Le jour est hors bornes
        | date       |
        | 00/07/1977 |
        | 32/07/1977 |

      Exemples: Le mois est hors bornes
        | date       |
        | 14/00/1977 |
        | 14/13/1977 |

    @mix
    Plan du scénario: La date de naissance <date> est acceptée
      Quand l'utilisateur crée l'identité "NESSI RUTH" avec "<date>" pour date de naissance
      Alors la création est acceptée
      Et la date de naissance est "<date>"

      Exemples: Les bornes du jour
        | date       |
        | 01/07/1977 |
        | 31/07/1977 |

      Exemples: Les bornes du mois
        | date       |
        | 14/01/1977 |
        | 14/12/1977 |
