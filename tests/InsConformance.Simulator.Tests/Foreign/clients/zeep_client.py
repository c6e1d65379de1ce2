"""Asks the INSi simulator for an INS with zeep (Debian: python3-zeep; PyPI: zeep).

    echo '{"idam": "LSN17NF23FW0", "instance": "poste-1", "birthName": "ADRUN", "firstName": "ZOE", "sex": "F", "birthDate": "1975-12-31"}' \
        | python3 zeep_client.py https://127.0.0.1:8443/lps .insconf/pki [CARD]

One search per line, one answer per line, in JSON. A search with a Vitale card reads
{"idam": …, "instance": …, "policyHolder": "2770763220829", "birthDate": "14071977", "twinRank": "1", "cardSerial": "468929507"}.
CARD is a folder with card.pem and card.key, the certificate and the key of a professional: the calls are then those of the card mode.
"""
import base64
import hashlib
import json
import sys
import uuid
from datetime import datetime, timezone

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding
from cryptography.x509.oid import NameOID
from lxml import etree
from lxml.builder import ElementMaker
from requests import Session
from zeep import Client
from zeep.exceptions import Fault
from zeep.transports import Transport

STRUCTURE = "300000009990001"  # OU of the client certificate
SAML, DS = "urn:oasis:names:tc:SAML:2.0:assertion", "http://www.w3.org/2000/09/xmldsig#"
WSSE = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd"
EXCLUSIVE = "http://www.w3.org/2001/10/xml-exc-c14n#"
saml, ds = ElementMaker(namespace=SAML, nsmap={None: SAML}), ElementMaker(namespace=DS, nsmap={None: DS})


class Card:
    """The card of a professional: here two files, in a product the middleware of the CPS."""

    def __init__(self, folder):
        with open(f"{folder}/card.pem", "rb") as file:
            self.certificate = x509.load_pem_x509_certificate(file.read())
        with open(f"{folder}/card.key", "rb") as file:
            self.key = serialization.load_pem_private_key(file.read(), password=None)
        self.number = self.certificate.subject.get_attributes_for_oid(NameOID.COMMON_NAME)[0].value

    def assertion(self):
        """A new signed assertion: enveloped signature, exclusive canonical form, RSA and SHA-256."""
        assertion = skeleton(
            saml.Issuer(self.certificate.subject.rfc4514_string(), Format="urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName"),
            saml.Subject(saml.NameID(self.number, NameQualifier="CPS")),
            saml.AttributeStatement(attribute("identifiantFacturation", "999999999"), attribute("secteurActivite", "SA05")),
        )
        info = ds.SignedInfo(
            ds.CanonicalizationMethod(Algorithm=EXCLUSIVE),
            ds.SignatureMethod(Algorithm="http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"),
            ds.Reference(
                ds.Transforms(ds.Transform(Algorithm=f"{DS}enveloped-signature"), ds.Transform(Algorithm=EXCLUSIVE)),
                ds.DigestMethod(Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"),
                ds.DigestValue(base64_of(hashlib.sha256(canonical(assertion)).digest())),
                URI=f"#{assertion.get('ID')}",
            ),
        )
        value = self.key.sign(canonical(info), padding.PKCS1v15(), hashes.SHA256())
        der = self.certificate.public_bytes(serialization.Encoding.DER)
        assertion.insert(1, ds.Signature(info, ds.SignatureValue(base64_of(value)), ds.KeyInfo(ds.X509Data(ds.X509Certificate(base64_of(der))))))
        return assertion

    def vitale_assertion(self, serial):
        """The assertion of a Vitale card that cannot sign."""
        return skeleton(saml.Issuer(self.number), saml.Subject(saml.NameID(serial, NameQualifier="VITALE")))


def skeleton(*parts):
    now = datetime.now(timezone.utc).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    return saml.Assertion(*parts, ID=f"_{uuid.uuid4()}", IssueInstant=now, Version="2.0")


def attribute(name, value):
    return saml.Attribute(saml.AttributeValue(value), Name=name)


def canonical(element):
    return etree.tostring(element, method="c14n", exclusive=True, with_comments=False)


def base64_of(value):
    return base64.b64encode(value).decode()


def connect(address, pki, card):
    session = Session()
    session.trust_env = False  # Otherwise REQUESTS_CA_BUNDLE, where it is set, wins over what follows.
    if card is None:
        session.cert = (f"{pki}/clients/INSI-AUTO.pem", f"{pki}/clients/INSI-AUTO.key")
    session.verify = f"{pki}/ca/chain.pem"
    return Client(f"{address}?wsdl", transport=Transport(session=session))


def header_blocks(client, search, card):
    """Every identifier is new at each call."""
    emitter = card.number if card else STRUCTURE

    def block(namespace, name):
        return client.get_element(f"{{{namespace}}}{name}")

    addressing, now = "http://www.w3.org/2005/08/addressing", datetime.now(timezone.utc)
    software = {"IDAM": {"_value_1": search["idam"], "R": "4"}, "Version": "1.0", "Instance": search["instance"], "Nom": "urn:lps:exemple-zeep:1.0"}
    blocks = [
        block("urn:siram:lps:ctxlps", "ContexteLPS")(Version="01_00", Nature="CTXLPS", Id=str(uuid.uuid4()), Temps=now, Emetteur=emitter, LPS=software),
        block(addressing, "MessageID")(f"uuid:{uuid.uuid4()}"),
        block(addressing, "Action")(f"urn:ServiceIdentiteCertifiee:1.0.0:{operation(search)}"),
        block("urn:siram:bam:ctxbam", "ContexteBAM")(Version="01_02", Nature="CTXBAM", Id=str(uuid.uuid4()), Temps=now, Emetteur=emitter, COUVERTURE=coverage(search)),
    ]
    if card:
        security = ElementMaker(namespace=WSSE, nsmap={"wsse": WSSE}).Security(card.assertion())
        if "policyHolder" in search:
            security.append(card.vitale_assertion(search["cardSerial"]))
        blocks.append(security)
    return blocks


def operation(search):
    return "rechercherInsAvecCarteVitale" if "policyHolder" in search else "rechercherInsAvecTraitsIdentite"


def coverage(search):
    """Empty for a search by traits; with a Vitale card, what the body says, the date in the form of the calendar."""
    if "policyHolder" not in search:
        return {}
    date = search["birthDate"]
    return {
        "ASSURE": {"Id": {"Num": search["policyHolder"]}},
        "BENEFICIAIRE": {"DateNai": f"{date[4:]}-{date[2:4]}-{date[:2]}", "Rang": search.get("twinRank")},
    }


def body(search):
    if "policyHolder" in search:
        return {"MatriculeOD": {"NumIdentifiant": search["policyHolder"]}, "DateNaissance": search["birthDate"], "RangNaissance": search.get("twinRank")}
    return {
        "NomNaissance": search["birthName"],
        "Prenom": [search["firstName"]],
        "Sexe": search["sex"],
        "DateNaissance": search["birthDate"],
        "LieuNaissance": search.get("birthPlace"),
    }


def ins(entry):
    return {"number": entry.IdIndividu.NumIdentifiant, "key": entry.IdIndividu.Cle, "oid": entry.OID, "from": entry.DateDeb, "to": entry.DateFin}


def answer(result):
    found = {"code": result.CR.CodeCR, "label": result.CR.LibelleCR}
    if person := result.INDIVIDU:
        found["active"], found["history"] = ins(person.INSACTIF), [ins(past) for past in person.INSHISTO]
        found["birthName"], found["firstNames"] = person.TIQ.NomNaissance, person.TIQ.ListePrenom
        found["sex"], found["birthDate"], found["birthPlace"] = person.TIQ.Sexe, person.TIQ.DateNaissance, person.TIQ.LieuNaissance
    return found


def fault(raised):
    error = raised.detail.find("{urn:siram}Erreur")
    return {
        "fault": error.get("code"),
        "severity": error.get("severite"),
        "messageId": error.get("messageID"),
        "text": error.text,
        "soapCode": raised.code.split(":")[-1],
        "subcode": raised.subcodes[0].localname,
        "reason": raised.message,
    }


def ask(client, search, card):
    try:
        return answer(client.service[operation(search)](**body(search), _soapheaders=header_blocks(client, search, card)))
    except Fault as raised:
        return fault(raised)


def main(address, pki, folder=None):
    card = Card(folder) if folder else None
    client = connect(address, pki, card)
    for line in sys.stdin:
        print(json.dumps(ask(client, json.loads(line), card), default=str), flush=True)


main(*sys.argv[1:])
