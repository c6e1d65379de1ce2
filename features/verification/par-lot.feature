# language: fr
@G5 @recon @basis-inferred
Fonctionnalité: Vérifier périodiquement les INS par lot

  Règle: Une INS que le lot ne confirme pas n'est plus transmise, et une personne décide du reste

    Scénario: Le lot confirme une INS et en écarte une autre
      Étant donné l'identité qualifiée "ECETINSI PIERRE-ALAIN" dans le lot à vérifier
      Et l'identité qualifiée "NESSI NATHALIE" dans le lot à vérifier
      Quand l'utilisateur dépose le lot à vérifier
      Et 60 secondes s'écoulent
      Et l'utilisateur demande le résultat du lot
      Alors le résultat du lot est:
        | identité              | INS           |
        | ECETINSI PIERRE-ALAIN | confirmée     |
        | NESSI NATHALIE        | non confirmée |
      Et le statut de confiance est "Identité qualifiée"

    Scénario: L'INS écartée n'est plus transmise
      Étant donné l'identité qualifiée "NESSI NATHALIE" dans le lot à vérifier
      Quand l'utilisateur dépose le lot à vérifier
      Et 60 secondes s'écoulent
      Et l'utilisateur demande le résultat du lot
      Et l'utilisateur prépare un document électronique
      Alors le document ne porte ni matricule INS ni OID

    Scénario: L'INS confirmée est encore transmise
      Étant donné l'identité qualifiée "ECETINSI PIERRE-ALAIN" dans le lot à vérifier
      Quand l'utilisateur dépose le lot à vérifier
      Et 60 secondes s'écoulent
      Et l'utilisateur demande le résultat du lot
      Et l'utilisateur prépare un document électronique
      Alors le document porte:
        | champ         | valeur             |
        | matricule INS | 1090763220834 89   |
