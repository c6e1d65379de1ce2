# language: fr
Fonctionnalité: Parcours de l'usager

  @E7 @seen @basis-official
  Règle: Une identité qualifiée n'est pas qualifiée à nouveau à chaque venue

    Scénario: La venue d'un usager à l'identité qualifiée ne demande aucun appel
      Étant donné l'identité qualifiée "NESSI RUTH"
      Quand l'utilisateur consulte l'identité
      Alors aucun appel ne part vers le téléservice INSi
      Et le statut de confiance est "Identité qualifiée"
