# language: fr

  # et rien d'autre
