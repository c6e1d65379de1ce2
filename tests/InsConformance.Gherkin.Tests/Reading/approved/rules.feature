# language: fr
@a
Fonctionnalité: Règles
  Contexte:
    Étant donné le contexte de la fonctionnalité

  Scénario: avant toute règle
    * un pas

  @r1 @commun
  Règle: Première
    Décrite ici.

    Contexte:
      Quand le contexte de la règle

    @commun
    Exemple: dans la règle
      Et encore
      Alors voilà

    Exemple: sans aucun pas

  Règle:

  @r3
  Règle: Dernière
    @e
    Scénario: sans contexte propre
      Mais quand même
