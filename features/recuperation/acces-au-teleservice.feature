# language: fr
@seen @basis-official
Fonctionnalité: Accéder au téléservice INSi

  @INS-40 @INS-40.1
  Règle: L'INS se recherche par les traits d'identité ou par la carte Vitale

    Scénario: La recherche par les traits d'identité aboutit
      Étant donné l'identité provisoire "ADRUN ZOE"
      Quand l'utilisateur interroge le téléservice INSi
      Alors le retour INSi est "00"
      Et 1 appel part vers le téléservice INSi

    Scénario: La recherche par la carte Vitale aboutit
      Étant donné un poste en mode carte
      Et l'utilisateur identifié par la carte "cps-medecin"
      Et l'utilisateur qui a lu la carte Vitale "vitale-insi-01"
      Quand l'utilisateur interroge le téléservice INSi avec la carte Vitale pour "RUTH DE VINCI"
      Alors le retour INSi est "00"
      Et 1 appel part vers le téléservice INSi

  @INS-39
  Règle: Le logiciel s'authentifie par une carte de professionnel ou, en établissement de santé, par un certificat logiciel d'organisation

    @INS-39.1
    Scénario: L'appel présente le certificat logiciel de la structure
      Étant donné l'identité provisoire "ADRUN ZOE"
      Quand l'utilisateur interroge le téléservice INSi
      Alors l'appel 1 présente le certificat logiciel "INSI-MANU" ou "INSI-AUTO"

    @INS-39.2 @INS-39.1
    Plan du scénario: L'appel porte l'assertion de la carte « <carte> » de l'utilisateur
      Étant donné un poste en mode carte
      Et l'utilisateur identifié par la carte "<carte>"
      Et l'identité provisoire "ADRUN ZOE"
      Quand l'utilisateur interroge le téléservice INSi
      Alors l'appel 1 porte l'assertion d'une carte "<type>" au nom de "<identifiant>"

      Exemples:
        | carte          | type    | identifiant        |
        | cps-infirmier  | CPS     | 00B6087510         |
        | cpe-nominative | CDE-CPE | 3999999999/CPE0001 |
