// node keywords.mjs NODE_MODULES: prints the official keyword table, one language per line.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const table = JSON.parse(readFileSync(join(process.argv[2], '@cucumber/gherkin/dist/gherkin-languages.json'), 'utf-8'))
const rows = Object.entries(table).map(([code, keywords]) => `${JSON.stringify(code)}: ${JSON.stringify(keywords)}`)
process.stdout.write(`{\n${rows.join(',\n')}\n}\n`)
