import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { beginAnswer } from '#domain/sharing/answer-changes.ts'
import { aClimber } from '#tests/support/build-framework.ts'
import { aShare } from '#tests/support/build-share.ts'
import { anEmptyFolder, filesBelow, openStore, valueOf } from '#tests/support/data-folder.ts'

const ada = beginAnswer(aShare(aClimber({ id: 'ada', name: 'Ada Forgettable' })))

async function everyText(folder: string): Promise<string> {
  const files = await filesBelow(folder)
  return (await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))).join('\n') + files.join('\n')
}

test('a person is kept beside the profiles, with backups, and never among them', async () => {
  const folder = await anEmptyFolder()
  const store = await openStore(folder)
  valueOf(await store.people.write('ada', JSON.stringify(ada)))
  valueOf(await store.people.write('ada', JSON.stringify({ ...ada, to: 'Cy' })))
  expect(await store.list()).toEqual([])
  expect((await store.people.stamps()).map(({ id }) => id)).toEqual(['ada'])
  expect(JSON.parse(valueOf(await store.people.open('ada')).text)).toEqual({ ...ada, to: 'Cy' })
  expect((await filesBelow(folder)).filter((file) => file.startsWith('people/backups/ada/'))).toHaveLength(1)
})

test('what is forgotten comes back until it is emptied, and then no file holds a word of it', async () => {
  const folder = await anEmptyFolder()
  const store = await openStore(folder)
  valueOf(await store.people.write('ada', JSON.stringify(ada)))
  valueOf(await store.people.write('ada', JSON.stringify({ ...ada, to: 'Cy' })))
  valueOf(await store.people.writeIndex('[]'))
  valueOf(await store.people.remove('ada'))
  valueOf(await store.people.restore('ada'))
  expect(valueOf(await store.people.open('ada')).text).toContain('Ada Forgettable')
  valueOf(await store.people.remove('ada'))
  valueOf(await store.people.empty())
  expect(await everyText(folder)).not.toContain('Ada Forgettable')
  expect((await filesBelow(folder)).filter((file) => file.includes('ada'))).toEqual([])
})

test('what was forgotten before a crash is gone at the next start', async () => {
  const folder = await anEmptyFolder()
  const store = await openStore(folder)
  valueOf(await store.people.write('ada', JSON.stringify(ada)))
  valueOf(await store.people.remove('ada'))
  await store.close()
  await openStore(folder)
  expect(await everyText(folder)).not.toContain('Ada Forgettable')
})

test('a damaged document of a person comes back from its backup', async () => {
  const folder = await anEmptyFolder()
  const store = await openStore(folder)
  valueOf(await store.people.write('ada', JSON.stringify(ada)))
  valueOf(await store.people.write('ada', JSON.stringify({ ...ada, to: 'Cy' })))
  await store.close()
  const { writeFile } = await import('node:fs/promises')
  await writeFile(join(folder, 'people', 'ada.json'), 'torn')
  const again = await openStore(folder)
  const opened = valueOf(await again.people.open('ada'))
  expect(JSON.parse(opened.text)).toEqual(ada)
  expect(opened.notices.join()).toMatch(/set aside/)
})
