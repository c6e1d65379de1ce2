# language: fr
@INS-9 @regle-17
Fonctionnalité: Rechercher sans tenir compte des tirets, des apostrophes ni des accents

  Contexte:
    Étant donné les identités provisoires:
      | nom de naissance | 1er prénom de naissance | date de naissance |
      | DUPONT MARTIN    | JEAN-PAUL               | 02/03/1985        |
      | OBRIEN           | MAEVE                   | 02/03/1985        |
      | DUPONT           | JEANNE                  | 02/03/1985        |

  @basis-official @seen
  Plan du scénario: Le nom saisi « <saisie> » trouve « <enregistré> »
    Quand l'utilisateur recherche la date de naissance "02/03/1985" et le nom de naissance "<saisie>"
    Alors la recherche trouve:
      | nom de naissance | 1er prénom de naissance |
      | <enregistré>     | <prénom>                |

    @INS-9.1
    Exemples: Un tiret en trop
      | saisie        | enregistré    | prénom    |
      | DUPONT-MARTIN | DUPONT MARTIN | JEAN-PAUL |

    @INS-9.2
    Exemples: Une apostrophe en trop
      | saisie  | enregistré | prénom |
      | O'BRIEN | OBRIEN     | MAEVE  |

    @INS-9.3
    Exemples: Un double tiret en trop
      | saisie         | enregistré    | prénom    |
      | DUPONT--MARTIN | DUPONT MARTIN | JEAN-PAUL |

  @basis-official @seen
  Plan du scénario: Le prénom saisi « <saisie> » trouve JEAN-PAUL
    Quand l'utilisateur recherche la date de naissance "02/03/1985" et le 1er prénom de naissance "<saisie>"
    Alors la recherche trouve:
      | nom de naissance | 1er prénom de naissance |
      | DUPONT MARTIN    | JEAN-PAUL               |

    @INS-9.4
    Exemples: Le tiret manque
      | saisie    |
      | JEANPAUL  |
      | JEAN PAUL |

  @basis-official @mix
  Scénario: L'accent saisi n'empêche pas de trouver
    Quand l'utilisateur recherche la date de naissance "02/03/1985" et le 1er prénom de naissance "MAËVE"
    Alors la recherche trouve:
      | nom de naissance | 1er prénom de naissance |
      | OBRIEN           | MAEVE                   |

  @recon @basis-inferred
  Scénario: Une lettre différente ne trouve personne
    Quand l'utilisateur recherche la date de naissance "02/03/1985" et le nom de naissance "DUPOND"
    Alors la recherche ne trouve personne
