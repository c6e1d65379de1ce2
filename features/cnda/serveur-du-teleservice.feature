# language: fr
@CNDA-2.02bis @basis-secondary @mix
Fonctionnalité: N'appeler que le serveur du téléservice INSi

  Contexte:
    Étant donné l'identité provisoire "ADRUN ZOE"

  Règle: Essai 2.02 bis, le certificat du serveur est contrôlé avant tout envoi

    Scénario: Le serveur présente un certificat valable à une autre adresse
      Étant donné le téléservice INSi à une autre adresse, avec un certificat valable
      Quand l'utilisateur interroge le téléservice INSi
      Alors le retour INSi est "00"
      Et 1 appel part vers le téléservice INSi
      Et l'appel 1 présente le certificat logiciel "INSI-MANU" ou "INSI-AUTO"

    Plan du scénario: Le serveur présente <certificat>
      Étant donné le téléservice INSi à une autre adresse, avec <certificat>
      Quand l'utilisateur interroge le téléservice INSi
      Alors l'interrogation échoue sans que rien ne parte

      Exemples:
        | certificat                            |
        | un certificat expiré                  |
        | un certificat d'une autorité inconnue |
        | un certificat auto-signé              |
        | le certificat d'un autre serveur      |
