// The official Cucumber expressions and tag expressions, for comparison.
// node match.mjs NODE_MODULES: for each line of standard input, an array [kind, expression, texts], prints what each text gives.
// kind "step": null when a text does not match, else the array of the texts of the arguments; kind "tags": true or false for each text (tags).
// An expression that is refused gives {"column": N}, N being null when the library does not tell.
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'

const load = (file) => import(pathToFileURL(join(process.argv[2], '@cucumber', file)))
const { CucumberExpression, ParameterTypeRegistry } = await load('cucumber-expressions/dist/index.js')
const { default: parseTags } = await load('tag-expressions/dist/index.js')

const textOf = (argument) =>
  argument.getParameterType().name === 'string' ? argument.getValue(null) : argument.group.value

const kinds = {
  step: (expression) => {
    const read = new CucumberExpression(expression, new ParameterTypeRegistry())
    return (text) => read.match(text)?.map(textOf) ?? null
  },
  tags: (expression) => {
    const read = parseTags(expression)
    return (text) => read.evaluate(text.split(' ').filter(Boolean))
  },
}

for await (const line of createInterface({ input: process.stdin })) {
  const [kind, expression, texts] = JSON.parse(line)
  let answer
  try {
    answer = texts.map(kinds[kind](expression))
  } catch (error) {
    const column = /column (\d+)/.exec(error.message)
    answer = { column: column && Number(column[1]) }
  }
  process.stdout.write(JSON.stringify(answer) + '\n')
}
