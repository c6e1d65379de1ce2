# language: sk
Vlastnosť: Slovensky

  Pozadie:
    * x
    Pokiaľ x
    Za predpokladu x
    * x
    Keď x
    Ak x
    * x
    Tak x
    Potom x
    * x
    A x
    A tiež x
    A taktiež x
    A zároveň x
    * x
    Ale x

  Príklad: 0
    * <a>

  Scenár: 1
    * <a>

  Náčrt Scenáru: 2
    * <a>

  Náčrt Scenára: 3
    * <a>

  Osnova Scenára: 4
    * <a>
    Príklady: 0
      | a |
      | 0 |

  Rule: 0
    Príklad: r
      Ak y
