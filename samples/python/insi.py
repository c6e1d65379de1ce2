"""Appel du téléservice INSi en mode certificat : recherche par traits (WS_INS2), en TLS mutuel, sans autre bibliothèque que celle de Python."""
import http.client
import ssl
import urllib.parse
import uuid
import xml.etree.ElementTree as ET
from datetime import datetime, timezone
from xml.sax.saxutils import escape

RESULT = "{http://www.cnamts.fr/INSiResultat}"
FAULT = ".//{http://www.w3.org/2003/05/soap-envelope}Fault"
ACTION = "urn:ServiceIdentiteCertifiee:1.0.0:rechercherInsAvecTraitsIdentite"

REQUEST = """<?xml version="1.0" encoding="UTF-8"?>
<soap:Envelope xmlns:soap="http://www.w3.org/2003/05/soap-envelope" xmlns:wsa="http://www.w3.org/2005/08/addressing">\
<soap:Header>\
<bam:ContexteBAM xmlns:bam="urn:siram:bam:ctxbam" Version="01_02"><bam:Id>{bam_id}</bam:Id><bam:Temps>{now}</bam:Temps>\
<bam:Emetteur>{emitter}</bam:Emetteur><bam:COUVERTURE/></bam:ContexteBAM>\
<lps:ContexteLPS xmlns:lps="urn:siram:lps:ctxlps" Nature="CTXLPS" Version="01_00"><lps:Id>{lps_id}</lps:Id><lps:Temps>{now}</lps:Temps>\
<lps:Emetteur>{emitter}</lps:Emetteur><lps:LPS><lps:IDAM R="4">{idam}</lps:IDAM><lps:Version>{version}</lps:Version>\
<lps:Instance>{instance}</lps:Instance><lps:Nom>urn:lps:{name}:{version}</lps:Nom></lps:LPS></lps:ContexteLPS>\
<wsa:Action>{action}</wsa:Action><wsa:MessageID>uuid:{message_id}</wsa:MessageID>\
</soap:Header>\
<soap:Body><r:RECSANSVITALE xmlns:r="http://www.cnamts.fr/INSiRecSans">{traits}</r:RECSANSVITALE></soap:Body></soap:Envelope>"""


class TechnicalError(Exception):
    """Le téléservice n'a rien répondu d'exploitable : ce n'est jamais un « retour 01 »."""

    def __init__(self, code):
        super().__init__(code)
        self.code = code


class InsiClient:
    """Un poste du logiciel : l'adresse du téléservice, le certificat à présenter, l'autorité à reconnaître."""

    IDAM, NAME, VERSION = "PYT17NF26EX1", "exemple-python", "1.0"
    TIMEOUT_SECONDS = 20

    def __init__(self, session):
        client, authority = session["certificates"]["client"], session["certificates"]["authority"]
        self._address = urllib.parse.urlsplit(session["insiAddress"])
        self._instance = session["id"]
        self._emitter = client["structure"]
        self._tls = ssl.create_default_context(cadata=authority["pem"])
        self._tls.load_cert_chain(client["certificateFile"], client["keyFile"])

    def search(self, birth_name, given_name, sex, birth_date, birth_place=None):
        """Cherche une personne ; rend le code retour, et son image quand elle est trouvée."""
        traits = {"NomNaissance": birth_name, "Prenom": given_name, "Sexe": sex, "DateNaissance": birth_date, "LieuNaissance": birth_place}
        request = REQUEST.format(
            bam_id=uuid.uuid4(), lps_id=uuid.uuid4(), message_id=uuid.uuid4(), action=ACTION, instance=escape(self._instance), emitter=escape(self._emitter),
            idam=self.IDAM, name=self.NAME, version=self.VERSION, now=datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3] + "Z",
            traits="".join(f"<r:{tag}>{escape(value)}</r:{tag}>" for tag, value in traits.items() if value))
        return self._read(*self._post(request.encode("utf-8")))

    def _post(self, request):
        connection = http.client.HTTPSConnection(self._address.hostname, self._address.port, timeout=self.TIMEOUT_SECONDS, context=self._tls)
        try:
            connection.request("POST", self._address.path, request, {"Content-Type": f'application/soap+xml; charset=utf-8; action="{ACTION}"'})
            response = connection.getresponse()
            return response.status, response.read()
        except (OSError, http.client.HTTPException) as failure:
            raise TechnicalError("téléservice injoignable") from failure
        finally:
            connection.close()

    @staticmethod
    def _read(status, body):
        try:
            root = ET.fromstring(body) if b"<!DOCTYPE" not in body else None
        except ET.ParseError:
            root = None
        if root is None:
            raise TechnicalError("réponse illisible")
        if (fault := root.find(FAULT)) is not None:
            error = next((element for element in fault.iter() if element.tag.endswith("}Erreur")), None)
            raise TechnicalError(error.get("code", "erreur SOAP") if error is not None else "erreur SOAP")
        code = root.findtext(f".//{RESULT}RESULTAT/{RESULT}CR/{RESULT}CodeCR")
        if status != 200 or code not in ("00", "01", "02"):
            raise TechnicalError("réponse illisible")
        return code, InsiClient._person(root.find(f".//{RESULT}INDIVIDU")) if code == "00" else None

    @staticmethod
    def _person(individual):
        if individual is None:
            raise TechnicalError("réponse illisible")
        text = lambda path: individual.findtext("/".join(RESULT + step for step in path.split("/")), "")
        return {
            "number": text("INSACTIF/IdIndividu/NumIdentifiant") + text("INSACTIF/IdIndividu/Cle"),
            "oid": text("INSACTIF/OID"),
            "birthName": text("TIQ/NomNaissance"),
            "birthGivenNames": text("TIQ/ListePrenom"),
            "sex": text("TIQ/Sexe"),
            "birthDate": text("TIQ/DateNaissance"),
            "birthPlace": text("TIQ/LieuNaissance"),
        }
