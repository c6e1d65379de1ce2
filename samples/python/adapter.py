#!/usr/bin/env python3
"""Adaptateur HTTP entre InsConformance et le logiciel d'exemple. Il ne fait que traduire : les décisions sont celles de product.py.

    python3 adapter.py [--port 8765] [--fault sex-not-required|unknown-place-sent]
"""
import argparse
import json
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from insi import InsiClient, TechnicalError
from product import FIELDS, INS_OIDS, Product, Refusal

PRESENT = ["createIdentities", "searchIdentities", "insiByTraits", "highlightDifferences"]
ABSENT = {
    "Le logiciel d'exemple ne tient aucun journal.": ["accessJournal", "modificationJournal", "insiJournal", "statusHistory", "matriculeHistory", "partnerJournal"],
    "Le logiciel d'exemple ne modifie pas une identité créée.": ["editTraits", "attributes", "downgrade", "merge", "mergeUndo", "confirmationDate", "birthPlaceName", "knownNumberShown"],
    "Le logiciel d'exemple ne contrôle pas de justificatif.": [
        "justificatifs", "justificatifSettings", "automaticValidation", "oneGestureQualification", "documentCopies"],
    "Le logiciel d'exemple n'a pas de réglage.": [
        "displaySettings", "authorisations", "sensitiveIdentities", "automaticInsiCall", "paperSettings", "platformSettings", "otherInsiAddress", "trustContracts"],
    "Le logiciel d'exemple n'échange pas d'identités et n'édite pas de document.": [
        "electronicDocuments", "paperDocuments", "paperDatamatrix", "datamatrixReading", "cdaDocuments", "labels", "fhirEmission", "secureMail", "hl7Emission", "hl7Reception", "otherDomainReception"],
    "Le logiciel d'exemple n'appelle INSi que par traits, avec un certificat.": ["cardMode", "vitaleApp", "insiVerification", "lotVerification"],
    "Le logiciel d'exemple ne gère pas ces champs.": ["describeFields", "incompleteBirthDates", "socialSecurityNumber"],
}
DESCRIPTION = {
    "contract": "1.0", "name": "exemple Python", "version": "1.0",
    "capabilities": {"present": PRESENT, "absent": {name: reason for reason, names in ABSENT.items() for name in names}},
}


def message(text, kind, field=None):
    return {"text": text, "kind": kind, "field": field}


def done(messages=(), **more):
    return {"accepted": True, "messages": list(messages), **more}


# Une fonction par action du contrat : (logiciel, demande) → réponse.

def declare_user(product, request):
    return {}  # Ce logiciel n'a pas de comptes : tout utilisateur y a les mêmes droits.


def create_identity(product, request):
    return done(identityId=product.create(request["entry"]["fields"], request["entry"]["confirmedAsAnotherPerson"]))


def read_identity(product, request):
    identity = product.read(request["identityId"])
    return done(identity={
        "id": identity["id"], "status": identity["status"],
        "fields": [{"field": field, "value": identity[field], "displayed": True, "locked": product.is_locked(identity, field)} for field in FIELDS],
        "matriculeNature": INS_OIDS.get(identity["insOid"]),
    })


def search(product, request):
    found = product.search(request["entry"]["fields"])
    return done(found=[{"id": one["id"], "fields": {field: one[field] for field in FIELDS if one[field]}} for one in found])


def call_insi(product, request):
    try:
        outcome = product.call_insi(request["identityId"], request["call"]["tryEachGivenName"], request["call"]["withBirthPlace"])
    except TechnicalError as failure:
        return done([message(f"Le téléservice INSi n'a pas répondu ({failure.code}). Réessayez plus tard.", "alert")], technicalError=failure.code)
    alerts = [message(outcome["alert"], "alert", "firstBirthName")] if outcome.get("alert") else []
    return done(
        [message(outcome["message"], "information"), *alerts], code=outcome["code"], canBeAccepted=outcome.get("acceptable", False),
        differences=[{"field": field, "local": local, "returned": returned} for field, local, returned in outcome.get("differences", [])])


def accept_insi_return(product, request):
    product.accept(request["identityId"], request["acceptance"]["firstBirthName"])
    return done()


def reject_insi_return(product, request):
    product.reject(request["identityId"])
    return done()


ACTIONS = {
    "declareUser": declare_user, "createIdentity": create_identity, "readIdentity": read_identity, "search": search,
    "callInsi": call_insi, "acceptInsiReturn": accept_insi_return, "rejectInsiReturn": reject_insi_return,
}
# Ce que répond chaque action refusée, à côté de accepted et de messages.
REFUSED = {"createIdentity": {"identityId": None}, "readIdentity": {"identity": None}, "search": {"found": []}}


class Adapter(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1  # En-têtes et corps partent ensemble : sinon chaque réponse attend l'accusé de réception de la première moitié.
    sessions, fault = {}, None

    def do_GET(self):
        self._answer(200, DESCRIPTION) if self.path == "/" else self._answer(404, {"error": "inconnu"})

    def do_POST(self):
        request = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        match self.path.strip("/").split("/"):
            case ["sessions"]:
                self.sessions[request["id"]] = Product(InsiClient(request), self.fault)
                self._answer(200, {})
            case ["sessions", session, action] if action in ACTIONS and session in self.sessions:
                self._answer(200, self._perform(action, self.sessions[session], request))
            case ["sessions", session, _] if session in self.sessions:
                self._answer(501, {"error": "L'adaptateur ne sait pas faire."})
            case _:
                self._answer(404, {"error": "Cette session n'est pas ouverte."})

    def do_DELETE(self):
        self.sessions.pop(self.path.rsplit("/", 1)[-1], None)
        self._answer(200, {})

    @staticmethod
    def _perform(action, product, request):
        try:
            return ACTIONS[action](product, request)
        except Refusal as refusal:
            return {"accepted": False, "messages": [message(text, "refusal", field) for text, field in refusal.reasons], **REFUSED.get(action, {})}

    def _answer(self, status, answer):
        body = json.dumps(answer, ensure_ascii=False).encode("utf-8")
        self.send_response(status)
        self.send_header("Content-Type", "application/json; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


if __name__ == "__main__":
    options = argparse.ArgumentParser(description="Adaptateur d'exemple pour InsConformance.")
    options.add_argument("--port", type=int, default=8765, help="port d'écoute, sur la machine locale ; 0 : n'importe quel port libre")
    options.add_argument("--fault", choices=["sex-not-required", "unknown-place-sent"], help="défaut planté exprès, que le banc doit trouver")
    chosen = options.parse_args()
    Adapter.fault = chosen.fault
    server = ThreadingHTTPServer(("127.0.0.1", chosen.port), Adapter)
    print(f"http://127.0.0.1:{server.server_address[1]}", flush=True)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        pass
