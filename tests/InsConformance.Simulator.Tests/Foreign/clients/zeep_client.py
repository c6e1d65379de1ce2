"""Asks the INSi simulator for an INS with zeep (Debian: python3-zeep; PyPI: zeep).

    echo '{"idam": "LSN17NF23FW0", "instance": "poste-1", "birthName": "ADRUN", "firstName": "ZOE", "sex": "F", "birthDate": "1975-12-31"}' \
        | python3 zeep_client.py https://127.0.0.1:8443/lps .insconf/pki

One search per line, one answer per line, in JSON.
"""
import json
import sys
import uuid
from datetime import datetime, timezone

from requests import Session
from zeep import Client
from zeep.exceptions import Fault
from zeep.transports import Transport

EMITTER = "300000009990001"  # OU of the client certificate


def connect(address, pki):
    session = Session()
    session.trust_env = False  # Otherwise REQUESTS_CA_BUNDLE, where it is set, wins over what follows.
    session.cert = (f"{pki}/clients/INSI-AUTO.pem", f"{pki}/clients/INSI-AUTO.key")
    session.verify = f"{pki}/ca/chain.pem"
    return Client(f"{address}?wsdl", transport=Transport(session=session))


def header_blocks(client, search):
    """Every identifier is new at each call."""

    def block(namespace, name):
        return client.get_element(f"{{{namespace}}}{name}")

    addressing, now = "http://www.w3.org/2005/08/addressing", datetime.now(timezone.utc)
    software = {"IDAM": {"_value_1": search["idam"], "R": "4"}, "Version": "1.0", "Instance": search["instance"], "Nom": "urn:lps:exemple-zeep:1.0"}
    return [
        block("urn:siram:lps:ctxlps", "ContexteLPS")(Version="01_00", Nature="CTXLPS", Id=str(uuid.uuid4()), Temps=now, Emetteur=EMITTER, LPS=software),
        block(addressing, "MessageID")(f"uuid:{uuid.uuid4()}"),
        block(addressing, "Action")("urn:ServiceIdentiteCertifiee:1.0.0:rechercherInsAvecTraitsIdentite"),
        block("urn:siram:bam:ctxbam", "ContexteBAM")(Version="01_02", Nature="CTXBAM", Id=str(uuid.uuid4()), Temps=now, Emetteur=EMITTER, COUVERTURE={}),
    ]


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


def ask(client, search):
    try:
        return answer(client.service.rechercherInsAvecTraitsIdentite(
            NomNaissance=search["birthName"],
            Prenom=[search["firstName"]],
            Sexe=search["sex"],
            DateNaissance=search["birthDate"],
            LieuNaissance=search.get("birthPlace"),
            _soapheaders=header_blocks(client, search),
        ))
    except Fault as raised:
        return fault(raised)


client = connect(*sys.argv[1:])
for line in sys.stdin:
    print(json.dumps(ask(client, json.loads(line)), default=str), flush=True)
