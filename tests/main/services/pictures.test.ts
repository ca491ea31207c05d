import { describe, expect, test } from 'vitest'
import { profileReader } from '#main/profile-reader.ts'
import { createOpenProfiles } from '#main/services/open-profiles.ts'
import { pictureHandlers } from '#main/services/pictures.ts'
import { aClimber } from '#tests/support/build-framework.ts'
import { asText } from '#tests/support/build-profile.ts'
import { failureOf, valueOf } from '#tests/support/data-folder.ts'
import { BUILT_IN, MemorySaver, MemoryStore } from '#tests/support/in-memory-ports.ts'

const PNG = Buffer.from('iVBORw0KGgo=', 'base64')
const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg"><title>It rests on one = 1, src="x"</title><defs><path id="a"/></defs><use href="#a"/></svg>'

async function services() {
  const profiles = new MemoryStore()
  const saver = new MemorySaver()
  const ada = aClimber({ id: 'ada' })
  await profiles.write('ada', asText(ada))
  const { 'pictures.save': save } = pictureHandlers({
    open: createOpenProfiles(profiles, profileReader, BUILT_IN),
    saver,
  })
  return {
    saver,
    name: ada.person.name,
    save: (title: string, format: 'png' | 'svg', content: Buffer | string) =>
      save({ profile: 'ada', title, format, bytes: Buffer.from(content).toString('base64') }),
  }
}

describe('a picture', () => {
  test('is saved as it is, under the name of the person and of the chart', async () => {
    const { save, saver, name } = await services()
    valueOf(await save('You and a VP marketing / revenue operations', 'png', PNG))
    valueOf(await save('Timeline', 'svg', SVG))
    expect(saver.files.map((file) => file.name)).toEqual([
      `${name} - You and a VP marketing revenue operations.png`,
      `${name} - Timeline.svg`,
    ])
    expect(saver.files[1]?.text).toBe(SVG)
  })

  test.each([
    ['png', SVG],
    ['svg', PNG],
    ['svg', '<html></html>'],
    ['svg', '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'],
    ['svg', '<svg onload="1"/>'],
    ['svg', '<svg><image href="https://example.com/a.png"/></svg>'],
  ] as const)(
    'that is not what it says, or does something when opened, is not written (%s %s)',
    async (format, content) => {
      const { save, saver } = await services()
      expect(failureOf(await save('Timeline', format, content)).code).toBe('bad-input')
      expect(saver.files).toEqual([])
    },
  )
})
