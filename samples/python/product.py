"""Le logiciel d'exemple : un registre d'identités en mémoire, assez juste pour passer les scénarios qu'il déclare.

Les noms des champs sont ceux du contrat (birthName, birthDate…). Une règle qui n'est pas respectée lève Refusal, avec ce que l'utilisateur lit.
"""
import datetime
import re
import unicodedata

MANDATORY = {
    "birthName": "Le nom de naissance", "firstBirthName": "Le 1er prénom de naissance", "birthDate": "La date de naissance",
    "sex": "Le sexe", "birthPlace": "Le code lieu de naissance",
}
FIELDS = ["insMatricule", "insOid", *MANDATORY, "birthGivenNames", "usedName", "usedFirstName", "address", "phone"]
NAMES = ["birthName", "firstBirthName", "birthGivenNames", "usedName", "usedFirstName"]
INS_OIDS = {"1.2.250.1.213.1.4.8": "NIR", "1.2.250.1.213.1.4.9": "NIA", "1.2.250.1.213.1.4.10": "NIR", "1.2.250.1.213.1.4.11": "NIR"}
STRICT = ["insMatricule", "insOid", "birthName", "birthGivenNames", "birthDate", "sex", "birthPlace"]
UNKNOWN_PLACE = "99999"
PROVISIONAL, RETRIEVED = "Identité provisoire", "Identité récupérée"


class Refusal(Exception):
    """Le logiciel refuse, et dit pourquoi."""

    def __init__(self, *reasons):
        super().__init__(reasons)
        self.reasons = reasons  # (texte, champ ou None)


class Product:
    """Une session : un registre vide, un poste qui sait appeler INSi. « fault » est le défaut planté exprès, ou None."""

    def __init__(self, insi, fault=None):
        self._insi, self._fault = insi, fault
        self._identities, self._returns = {}, {}

    # Créer et lire

    def create(self, fields, confirmed=False):
        entered = {field: normalised(field, value) for field, value in fields.items()}
        mandatory = [field for field in MANDATORY if not (field == "sex" and self._fault == "sex-not-required")]
        missing = [(f"{MANDATORY[field]} est obligatoire.", field) for field in mandatory if not entered.get(field)]
        if missing:
            raise Refusal(*missing)
        if not confirmed and any(all(one[field] == entered.get(field) for field in MANDATORY) for one in self._identities.values()):
            raise Refusal(("Une identité porte déjà ces cinq traits : confirmez qu'il s'agit d'une autre personne.", None))
        identity_id = str(len(self._identities) + 1)
        self._identities[identity_id] = {"id": identity_id, "status": PROVISIONAL, **dict.fromkeys(FIELDS, ""), **entered}
        return identity_id

    def read(self, identity_id):
        try:
            return self._identities[identity_id]
        except KeyError:
            raise Refusal(("Aucune identité ne porte cet identifiant.", None)) from None

    @staticmethod
    def is_locked(identity, field):
        """Un trait strict qui vient d'INSi ne se modifie pas à la main (règle 26)."""
        return identity["status"] == RETRIEVED and field in STRICT

    # Rechercher (règle 17)

    def search(self, fields):
        if matricule := fields.get("insMatricule"):
            number = re.sub(r"\s", "", matricule)
            if not is_matricule(number):
                raise Refusal(("Le matricule INS compte quinze caractères, dont une clé exacte.", "insMatricule"))
            return [one for one in self._identities.values() if one["insMatricule"] == number]
        if not fields.get("birthDate"):
            raise Refusal(("La date de naissance est nécessaire pour rechercher.", "birthDate"))
        date = birth_date(fields["birthDate"])
        names = [key(fields[field]) for field in ("birthName", "usedName") if fields.get(field)]
        given = [key(fields[field]) for field in ("firstBirthName", "birthGivenNames", "usedFirstName") if fields.get(field)]
        return [
            one for one in self._identities.values()
            if one["birthDate"] == date
            and all(begins(typed, one["birthName"], one["usedName"]) for typed in names)
            and all(begins(typed, one["firstBirthName"], one["usedFirstName"], *beginnings(one["birthGivenNames"])) for typed in given)
        ]

    # Interroger INSi, accepter ou écarter le retour

    def call_insi(self, identity_id, each_given_name, with_birth_place):
        identity = self.read(identity_id)
        self._returns.pop(identity_id, None)
        if identity["sex"] not in ("M", "F"):
            raise Refusal(("Le téléservice INSi ne recherche pas une identité dont le sexe est indéterminé ou inconnu.", "sex"))
        listed = identity["birthGivenNames"].split()
        tries = list(dict.fromkeys([*listed, " ".join(listed)])) if each_given_name and listed else [identity["firstBirthName"]]
        code, person = "01", None
        for given_name in tries:
            code, person = self._ask(identity, given_name, with_birth_place)
            if code == "00":
                break
        if code == "01":
            return {"code": code, "message": "Aucune identité n'a été trouvée par le téléservice INSi"}
        if code == "02":
            return {"code": code, "message": "Plusieurs identités approchantes ont été trouvées par le téléservice INSi. "
                    "Affinez votre recherche et / ou utilisez la carte Vitale de l'usager"}
        reason, alert = self._obstacle(identity, person), None
        if not begins_list(identity["firstBirthName"], person["birthGivenNames"]):
            alert = "Le 1er prénom de naissance n'est pas le début de la liste des prénoms retournée."
        if reason is None:
            self._returns[identity_id] = person
        return {"code": code, "message": reason or "Une identité a été trouvée par le téléservice INSi", "alert": alert,
                "acceptable": reason is None, "differences": differences(identity, person)}

    def accept(self, identity_id, first_birth_name):
        identity, person = self.read(identity_id), self._returns.get(identity_id)
        if person is None:
            raise Refusal(("Aucun retour INSi n'attend de réponse.", None))
        first = normalised("firstBirthName", first_birth_name) if first_birth_name else identity["firstBirthName"]
        if not begins_list(first, person["birthGivenNames"]):
            raise Refusal(("Le 1er prénom de naissance reprend le début de la liste des prénoms retournée.", "firstBirthName"))
        year, month, day = person["birthDate"].split("-")
        identity.update(
            insMatricule=person["number"], insOid=person["oid"], birthName=person["birthName"], birthGivenNames=person["birthGivenNames"],
            firstBirthName=as_listed(first, person["birthGivenNames"]), birthDate=f"{day}/{month}/{year}", sex=person["sex"],
            birthPlace=person["birthPlace"] or identity["birthPlace"], status=RETRIEVED)
        del self._returns[identity_id]

    def reject(self, identity_id):
        self.read(identity_id)
        if self._returns.pop(identity_id, None) is None:
            raise Refusal(("Aucun retour INSi n'attend de réponse.", None))

    def _ask(self, identity, given_name, with_birth_place):
        """Un appel, avec le lieu si l'utilisateur le demande ; puis un second avec le code lieu de naissance quand plusieurs personnes répondent et que le lieu est connu."""
        day, month, year = identity["birthDate"].split("/")
        search = lambda place: self._insi.search(identity["birthName"], given_name, identity["sex"], f"{year}-{month}-{day}", place)
        if self._fault == "unknown-place-sent":
            return search(identity["birthPlace"])
        place = identity["birthPlace"] if identity["birthPlace"] != UNKNOWN_PLACE else None
        code, person = search(place if with_birth_place else None)
        return search(place) if code == "02" and place and not with_birth_place else (code, person)

    def _obstacle(self, identity, person):
        """Ce qui interdit d'accepter le retour ; None quand rien ne l'interdit."""
        if not (person["birthName"] and person["birthGivenNames"] and person["sex"]):
            return "Le retour INSi est incomplet : il n'a pas de nom, de prénom ou de sexe."
        if not re.fullmatch(r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])", person["birthDate"]):
            return "La date de naissance retournée est incomplète."
        if not is_matricule(person["number"]) or person["oid"] not in INS_OIDS:
            return "Le matricule retourné n'est pas une INS."
        if any(one["insMatricule"] == person["number"] and one is not identity for one in self._identities.values()):
            return "Une autre identité porte déjà ce matricule INS."
        year, month, day = person["birthDate"].split("-")
        if key(person["birthName"]) != key(identity["birthName"]) or f"{day}/{month}/{year}" != identity["birthDate"] or person["sex"] != identity["sex"]:
            return "Le retour INSi discorde avec l'identité : vérifiez les traits saisis."
        return None


def differences(identity, person):
    year, month, day = (person["birthDate"].split("-") + ["", "", ""])[:3]
    returned = {"birthName": person["birthName"], "birthDate": f"{day}/{month}/{year}", "sex": person["sex"], "birthPlace": person["birthPlace"]}
    return [(field, identity[field], value) for field, value in returned.items() if value and identity[field] not in (value, UNKNOWN_PLACE)]


def normalised(field, value):
    if field in NAMES:
        return name(field, value)
    if field == "birthDate":
        return birth_date(value)
    if field == "birthPlace" and value and not re.fullmatch(r"\d{5}|2[AB]\d{3}", value):
        raise Refusal(("Le code lieu de naissance est le code INSEE de cinq caractères.", field))
    if field == "sex" and value and value not in ("M", "F", "I", "U"):
        raise Refusal(("Le sexe est M, F, I ou U.", field))
    return value


def name(field, value):
    """Majuscules sans accent ; ce qui n'a pas d'équivalent permis est refusé."""
    plain = "".join(c for c in unicodedata.normalize("NFD", value) if not unicodedata.combining(c)).upper().replace("’", "'")
    if not re.fullmatch(r"[A-Z' -]*", plain):
        raise Refusal(("Un nom n'admet que des lettres, l'espace, le tiret et l'apostrophe.", field))
    return plain


def birth_date(value):
    try:
        if re.fullmatch(r"\d{2}/\d{2}/\d{4}", value):
            datetime.datetime.strptime(value, "%d/%m/%Y")
            return value
    except ValueError:
        pass
    raise Refusal(("La date de naissance s'écrit jour, mois, année : 14/07/1977.", "birthDate"))


def is_matricule(number):
    if not re.fullmatch(r"\d{6}[0-9AB]\d{8}", number):
        return False
    corsican = {"A": 1_000_000, "B": 2_000_000}.get(number[6], 0)
    return int(number[13:]) == 97 - (int(number[:13].replace("A", "0").replace("B", "0")) - corsican) % 97


def key(value):
    """Ce que compare une recherche : ni accent, ni tiret, ni apostrophe, ni espace."""
    plain = "".join(c for c in unicodedata.normalize("NFD", value) if not unicodedata.combining(c)).upper()
    return re.sub(r"[-'’\s]", "", plain)


def begins(typed, *values):
    return any(key(value).startswith(typed) for value in values if value)


def beginnings(given_names):
    """Le début de la liste des prénoms, et chacun des prénoms."""
    words = given_names.split()
    return [given_names, *words]


def begins_list(first, given_names):
    words, listed = re.split(r"[ -]", first), re.split(r"[ -]", given_names)
    return words == listed[:len(words)]


def as_listed(first, given_names):
    """Le 1er prénom avec les tirets de la liste retournée."""
    return given_names[:len(first)]
