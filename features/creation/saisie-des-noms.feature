# language: fr
@INS-1 @INS-1.2 @regle-1
Fonctionnalité: Saisir les noms et les prénoms de naissance

  @basis-official @seen
  Règle: Ni minuscule, ni accent, ni signe diacritique n'est enregistré

    Plan du scénario: Le nom de naissance « <saisie> »
      Quand l'utilisateur crée l'identité "NESSI RUTH" avec "<saisie>" pour nom de naissance
      Alors le nom de naissance est refusé, ou enregistré "<forme>"

      Exemples:
        | saisie   | forme    |
        | lefevre  | LEFEVRE  |
        | LEFÈVRE  | LEFEVRE  |
        | FRANÇOIS | FRANCOIS |
        | NUÑEZ    | NUNEZ    |

    Plan du scénario: Le 1er prénom de naissance « <saisie> »
      Quand l'utilisateur crée l'identité "NESSI RUTH" avec "<saisie>" pour 1er prénom de naissance
      Alors le 1er prénom de naissance est refusé, ou enregistré "<forme>"

      Exemples:
        | saisie | forme |
        | zoé    | ZOE   |
        | LOÏC   | LOIC  |

  @basis-official @seen
  Règle: Le tiret, l'apostrophe et l'espace sont enregistrés tels quels

    Plan du scénario: Le nom de naissance « <nom> » est enregistré tel quel
      Quand l'utilisateur crée l'identité "NESSI RUTH" avec "<nom>" pour nom de naissance
      Alors la création est acceptée
      Et le nom de naissance est "<nom>"

      Exemples:
        | nom                     |
        | LEFEVRE                 |
        | DUPONT-MARTIN           |
        | DUPONT--MARTIN          |
        | O'BRIEN                 |
        | DE LA TOUR              |
        | D'ARTAGNAN DE L'HERAULT |

    Plan du scénario: Le 1er prénom de naissance « <prénom> » est enregistré tel quel
      Quand l'utilisateur crée l'identité "NESSI RUTH" avec "<prénom>" pour 1er prénom de naissance
      Alors la création est acceptée
      Et le 1er prénom de naissance est "<prénom>"

      Exemples:
        | prénom       |
        | PIERRE-ALAIN |
        | N'GOLO       |
        | JEAN PAUL    |

  @basis-official @seen
  Règle: Un nom d'au moins 54 caractères est enregistré sans être tronqué

    Scénario: Un nom de naissance de 54 caractères est enregistré en entier
      Quand l'utilisateur crée l'identité "NESSI RUTH" avec "DE MONTMORENCY-LAVAL DE LA ROCHEFOUCAULD D'ESTISSAC-LY" pour nom de naissance
      Alors la création est acceptée
      Et le nom de naissance est "DE MONTMORENCY-LAVAL DE LA ROCHEFOUCAULD D'ESTISSAC-LY"

    @recommandation
    Scénario: Un nom de naissance de 100 caractères est enregistré en entier
      Quand l'utilisateur crée l'identité "NESSI RUTH" avec "DE MONTMORENCY-LAVAL DE LA ROCHEFOUCAULD D'ESTISSAC-LYONNE DE LA TOUR D'AUVERGNE-LAURAGUAIS DE ROHAN" pour nom de naissance
      Alors la création est acceptée
      Et le nom de naissance est "DE MONTMORENCY-LAVAL DE LA ROCHEFOUCAULD D'ESTISSAC-LYONNE DE LA TOUR D'AUVERGNE-LAURAGUAIS DE ROHAN"

  @basis-inferred @recon
  Règle: Un caractère sans équivalent permis est refusé, jamais supprimé en silence

    Plan du scénario: Le nom de naissance « <saisie> » est refusé
      Quand l'utilisateur crée l'identité "NESSI RUTH" avec "<saisie>" pour nom de naissance
      Alors la création est refusée
      Et le refus porte sur le nom de naissance

      Exemples:
        | saisie   |
        | LEFEVRE2 |
        | D'ÆION   |
        | ŒDIPE    |
        | DUPONT.  |
