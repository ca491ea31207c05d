import { globSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const renderer = resolve(import.meta.dirname, '../../../src/renderer')

interface Rule {
  readonly classes: readonly string[]
  readonly properties: readonly string[]
  readonly text: string
}

function rulesOf(file: string): readonly Rule[] {
  const text = readFileSync(file, 'utf8').replaceAll(/\/\*[^]*?\*\//g, '')
  return [...text.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => ({
    classes: selector.split(',').flatMap((one) => /\.([\w-]+)\s*$/.exec(one)?.[1] ?? []),
    properties: body.split(';').flatMap((line) => /^\s*([\w-]+)\s*:/.exec(line)?.[1] ?? []),
    text: body,
  }))
}

function propertiesOf(file: string, name: string): readonly string[] {
  return rulesOf(file).flatMap(({ classes, properties }) => (classes.includes(name) ? properties : []))
}

describe('styles that several screens share', () => {
  it('never set what a screen sets itself, unless they lie in a layer: the order of their copies is by chance', () => {
    const clashes = globSync(`${renderer}/**/*.css`).flatMap((file) =>
      rulesOf(file).flatMap(({ classes, text }) => {
        const [, shared = '', from = ''] = /composes:\s*([\w-]+) from '([^']+)'/.exec(text) ?? []
        if (shared === '') return []
        const source = resolve(dirname(file), from)
        if (readFileSync(source, 'utf8').includes('@layer')) return []
        const given = new Set(propertiesOf(source, shared))
        return classes.flatMap((name) =>
          propertiesOf(file, name)
            .filter((property) => given.has(property))
            .map((property) => `${file}: .${name} sets ${property}`),
        )
      }),
    )
    expect(clashes).toEqual([])
  })
})
