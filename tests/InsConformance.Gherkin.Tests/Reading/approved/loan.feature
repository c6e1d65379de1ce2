# language: fr
@bibliotheque @prêt
Fonctionnalité: Prêter un livre
  Un lecteur inscrit emporte un livre
  et le rend dans les trois semaines.

  Contexte:
    Étant donné un lecteur inscrit
    Et un livre disponible

  # Le cas le plus courant
  @nominal
  Scénario: Le livre est disponible
    Quand le lecteur demande le livre
    Alors le prêt est enregistré
    Et la date de retour est "2024-03-22"
    Mais le livre n'est plus disponible

  Scénario: Le lecteur a déjà cinq livres
    Étant donné que le lecteur a 5 prêts en cours
    Lorsqu'il demande le livre
    Alors le prêt est refusé
