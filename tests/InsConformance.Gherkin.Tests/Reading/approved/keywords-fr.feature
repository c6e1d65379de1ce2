# language: fr
Fonctionnalité: français

  Contexte:
    * x
    Soit x
    Sachant que x
    Sachant qu'x
    Sachant x
    Etant donné que x
    Etant donné qu'x
    Etant donné x
    Etant donnée x
    Etant donnés x
    Etant données x
    Étant donné que x
    Étant donné qu'x
    Étant donné x
    Étant donnée x
    Étant donnés x
    Étant données x
    * x
    Quand x
    Lorsque x
    Lorsqu'x
    * x
    Alors x
    Donc x
    * x
    Et que x
    Et qu'x
    Et x
    * x
    Mais que x
    Mais qu'x
    Mais x

  Exemple: 0
    * <a>

  Scénario: 1
    * <a>

  Plan du scénario: 2
    * <a>

  Plan du Scénario: 3
    * <a>
    Exemples: 0
      | a |
      | 0 |

  Règle: 0
    Exemple: r
      Lorsqu'y
