#!/usr/bin/env node
// Adaptateur HTTP entre InsConformance et le logiciel d'exemple. Il ne fait que traduire : les décisions sont celles de product.js.
//
//   npm ci && node adapter.js [--port 8766] [--fault discordance-accepted]
//
// --fault plante exprès un défaut, que le banc doit trouver. --port 0 : n'importe quel port libre.
const http = require('node:http')
const { parseArgs } = require('node:util')
const { InsiClient, TechnicalError } = require('./insi')
const { Product, Refusal, FIELDS, INS_OIDS } = require('./product')

const PRESENT = ['createIdentities', 'insiByTraits']
const ABSENT = {
  "Le logiciel d'exemple ne tient aucun journal.": ['accessJournal', 'modificationJournal', 'insiJournal', 'statusHistory', 'matriculeHistory', 'partnerJournal'],
  "Le logiciel d'exemple ne recherche ni ne modifie ses identités.": ['searchIdentities', 'editTraits', 'attributes', 'downgrade', 'merge', 'mergeUndo', 'confirmationDate', 'birthPlaceName', 'knownNumberShown'],
  "Le logiciel d'exemple ne contrôle pas de justificatif.": ['justificatifs', 'justificatifSettings', 'automaticValidation', 'oneGestureQualification', 'documentCopies'],
  "Le logiciel d'exemple n'a pas de réglage.": [
    'displaySettings', 'authorisations', 'sensitiveIdentities', 'automaticInsiCall', 'paperSettings', 'platformSettings', 'otherInsiAddress', 'trustContracts',
  ],
  "Le logiciel d'exemple n'échange pas d'identités et n'édite pas de document.": [
    'electronicDocuments', 'paperDocuments', 'paperDatamatrix', 'datamatrixReading', 'cdaDocuments', 'labels', 'fhirEmission', 'secureMail', 'hl7Emission', 'hl7Reception', 'otherDomainReception',
  ],
  "Le logiciel d'exemple n'appelle INSi que par traits, avec un certificat.": ['cardMode', 'vitaleApp', 'insiVerification', 'lotVerification'],
  "Le logiciel d'exemple ne gère pas ces champs.": ['describeFields', 'incompleteBirthDates', 'socialSecurityNumber', 'highlightDifferences'],
}
const DESCRIPTION = {
  contract: '1.0',
  name: 'exemple Node',
  version: '1.0',
  capabilities: { present: PRESENT, absent: Object.fromEntries(Object.entries(ABSENT).flatMap(([reason, names]) => names.map((one) => [one, reason]))) },
}

const message = (text, kind, field = null) => ({ text, kind, field })
const done = (more = {}, messages = []) => ({ accepted: true, messages, ...more })

// Une fonction par action du contrat : (logiciel, demande) → réponse.
const ACTIONS = {
  declareUser: () => ({}), // Ce logiciel n'a pas de comptes : tout utilisateur y a les mêmes droits.

  createIdentity: (product, { entry }) => done({ identityId: product.create(entry.fields, entry.confirmedAsAnotherPerson) }),

  readIdentity(product, { identityId }) {
    const identity = product.read(identityId)
    const fields = FIELDS.map((field) => ({ field, value: identity[field], displayed: true, locked: product.isLocked(identity, field) }))
    return done({ identity: { id: identity.id, status: identity.status, fields, matriculeNature: INS_OIDS[identity.insOid] ?? null } })
  },

  async callInsi(product, { identityId, call }) {
    try {
      const { code, message: text, alert, acceptable = false } = await product.callInsi(identityId, call)
      const alerts = alert ? [message(alert, 'alert', 'firstBirthName')] : []
      return done({ code, canBeAccepted: acceptable }, [message(text, 'information'), ...alerts])
    } catch (failure) {
      if (!(failure instanceof TechnicalError)) throw failure
      return done({ technicalError: failure.message }, [message(`Le téléservice INSi n'a pas répondu (${failure.message}). Réessayez plus tard.`, 'alert')])
    }
  },

  acceptInsiReturn(product, { identityId, acceptance }) {
    product.accept(identityId, acceptance.firstBirthName)
    return done()
  },

  rejectInsiReturn(product, { identityId }) {
    product.reject(identityId)
    return done()
  },
}
// Ce que répond chaque action refusée, à côté de accepted et de messages.
const REFUSED = { createIdentity: { identityId: null }, readIdentity: { identity: null } }

const sessions = new Map()
const FAULTS = ['discordance-accepted']
const { values: options } = parseArgs({ options: { port: { type: 'string', default: '8766' }, fault: { type: 'string' } } })
if (options.fault && !FAULTS.includes(options.fault)) {
  console.error(`Défaut inconnu : ${options.fault}. --fault attend ${FAULTS.join(', ')}.`)
  process.exit(2)
}

async function perform(action, product, request) {
  try {
    return await ACTIONS[action](product, request)
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal
    return { accepted: false, messages: refusal.reasons.map(([text, field]) => message(text, 'refusal', field)), ...REFUSED[action] }
  }
}

async function answer(method, [root, session, action], request) {
  if (method === 'GET' && !root) return [200, DESCRIPTION]
  if (root !== 'sessions') return [404, { error: 'Inconnu.' }]
  if (method === 'POST' && !session) {
    sessions.set(request.id, new Product(new InsiClient(request), options.fault))
    return [200, {}]
  }
  if (!sessions.has(session)) return [404, { error: "Cette session n'est pas ouverte." }]
  if (method === 'DELETE') {
    sessions.delete(session)
    return [200, {}]
  }
  return Object.hasOwn(ACTIONS, action) ? [200, await perform(action, sessions.get(session), request)] : [501, { error: "L'adaptateur ne sait pas faire." }]
}

const server = http.createServer(async (request, response) => {
  let [status, body] = [500, {}]
  try {
    let text = ''
    for await (const part of request.setEncoding('utf8')) text += part
    ;[status, body] = await answer(request.method, request.url.split('/').slice(1).map(decodeURIComponent), text ? JSON.parse(text) : {})
  } catch (failure) {
    body = { error: String(failure) }
  }
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' }).end(JSON.stringify(body))
})

server.listen(Number(options.port), '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`))
