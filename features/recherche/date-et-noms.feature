# language: fr
@INS-7 @regle-17 @A1
Fonctionnalité: Rechercher une identité déjà connue

  Contexte:
    Étant donné les identités provisoires:
      | nom de naissance | nom utilisé | 1er prénom de naissance | prénoms de naissance | prénom utilisé | date de naissance |
      | MARTIN           | DURAND      | CATHERINE               | CATHERINE ANNE       |                | 14/07/1977        |
      | DURAND           |             | SOPHIE                  | SOPHIE LOUISE        | LOUISE         | 14/07/1977        |
      | LEROY            |             | LUCAS                   | LUCAS                | SOFIANE        | 14/07/1977        |
      | DURAND           |             | SOPHIE                  | SOPHIE               |                | 15/07/1977        |

  @INS-7.1 @seen @basis-official
  Scénario: La date de naissance seule trouve toutes les personnes nées ce jour
    Quand l'utilisateur recherche la date de naissance "14/07/1977"
    Alors la recherche trouve:
      | nom de naissance | 1er prénom de naissance |
      | MARTIN           | CATHERINE               |
      | DURAND           | SOPHIE                  |
      | LEROY            | LUCAS                   |

  @INS-7.1 @seen @basis-official
  Scénario: Une date de naissance que personne ne porte ne trouve personne
    Quand l'utilisateur recherche la date de naissance "16/07/1977"
    Alors la recherche ne trouve personne

  @INS-7.2 @INS-10 @INS-10.1 @seen @basis-official
  Scénario: Les premières lettres du nom de naissance trouvent aussi le nom utilisé
    Quand l'utilisateur recherche la date de naissance "14/07/1977" et le nom de naissance "DUR"
    Alors la recherche trouve:
      | nom de naissance | 1er prénom de naissance |
      | MARTIN           | CATHERINE               |
      | DURAND           | SOPHIE                  |

  @INS-7.3 @INS-10 @INS-10.1 @seen @basis-official
  Scénario: Les premières lettres du nom utilisé trouvent aussi le nom de naissance
    Quand l'utilisateur recherche la date de naissance "14/07/1977" et le nom utilisé "DUR"
    Alors la recherche trouve:
      | nom de naissance | 1er prénom de naissance |
      | MARTIN           | CATHERINE               |
      | DURAND           | SOPHIE                  |

  @INS-7.4 @INS-10 @INS-10.2 @seen @basis-official
  Scénario: Les premières lettres du prénom de naissance trouvent aussi le prénom utilisé
    Quand l'utilisateur recherche la date de naissance "14/07/1977" et le 1er prénom de naissance "SO"
    Alors la recherche trouve:
      | nom de naissance | 1er prénom de naissance |
      | DURAND           | SOPHIE                  |
      | LEROY            | LUCAS                   |

  @INS-7.4 @INS-10 @INS-10.2 @seen @basis-official
  Scénario: Les premières lettres de la liste des prénoms sont trouvées
    Quand l'utilisateur recherche la date de naissance "14/07/1977" et le 1er prénom de naissance "SOPHIE L"
    Alors la recherche trouve:
      | nom de naissance | 1er prénom de naissance |
      | DURAND           | SOPHIE                  |

  @INS-7.5 @INS-10 @INS-10.2 @seen @basis-official
  Scénario: Les premières lettres du prénom utilisé trouvent aussi le prénom de naissance
    Quand l'utilisateur recherche la date de naissance "14/07/1977" et le prénom utilisé "SO"
    Alors la recherche trouve:
      | nom de naissance | 1er prénom de naissance |
      | DURAND           | SOPHIE                  |
      | LEROY            | LUCAS                   |

  @INS-7.4 @mix @basis-inferred
  Scénario: Le deuxième prénom de la liste est trouvé
    Quand l'utilisateur recherche la date de naissance "14/07/1977" et le 1er prénom de naissance "ANN"
    Alors la recherche trouve:
      | nom de naissance | 1er prénom de naissance |
      | MARTIN           | CATHERINE               |

  @INS-7.2 @recon @basis-inferred
  Scénario: Des lettres du milieu du nom ne trouvent personne
    Quand l'utilisateur recherche la date de naissance "14/07/1977" et le nom de naissance "AND"
    Alors la recherche ne trouve personne
