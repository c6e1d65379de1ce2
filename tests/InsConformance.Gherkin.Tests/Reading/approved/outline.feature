# language: fr
Fonctionnalité: Calculer l'amende

  Contexte: Barème
    Soit un tarif de 0,10 € par jour

  @amende
  Plan du scénario: <jours> jours de retard pour <lecteur>
    Étant donné un lecteur "<lecteur>"
      | nom       | jours   | <colonne> |
      | <lecteur> | <jours> | <<jours>> |
    Quand il rend le livre avec <jours> jours de retard, pas < jours > ni <inconnu>
      """ texte/<format>
      Bonjour <lecteur>,
        vous devez <amende>.
      """
    Alors l'amende est de <amende>

    @petite
    Exemples: Petites amendes
      Une description des exemples.

      | lecteur | jours | amende | format |
      | Zoé     | 1     | 0,10 € | plain  |
      | Émile   | 10    | 1 €    | $&     |

    @grosse @rare
    Exemples:
      | lecteur    | jours   | amende    | format |
      | <jours>    | <amende>| <lecteur> | a\|b\\c\nd |

    Exemples: Aucun
      | lecteur | jours | amende | format |

    Exemples: Pas même un titre
