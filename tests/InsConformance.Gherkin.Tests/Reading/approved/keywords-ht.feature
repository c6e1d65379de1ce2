# language: ht
Fonksyonalite: kreyòl

  Istorik:
    * x
    Sipoze x
    Sipoze ke x
    Sipoze Ke x
    * x
    Lè x
    Le x
    * x
    Lè sa a x
    Le sa a x
    * x
    Ak x
    Epi x
    E x
    * x
    Men x

  Senaryo: 0
    * <a>

  Plan senaryo: 1
    * <a>

  Plan Senaryo: 2
    * <a>

  Senaryo deskripsyon: 3
    * <a>

  Senaryo Deskripsyon: 4
    * <a>

  Dyagram senaryo: 5
    * <a>

  Dyagram Senaryo: 6
    * <a>
    Egzanp: 0
      | a |
      | 0 |

  Rule: 0
    Senaryo: r
      Le y
