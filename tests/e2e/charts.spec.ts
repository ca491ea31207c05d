import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './fixture.ts'
import { openSample } from './journey.ts'

const LIGHT_BRAND = 'rgb(15, 92, 77)'

test.describe('on a dark screen', () => {
  test.use({ theme: 'dark' })

  test('a chart is saved as a picture for white paper, and shown and copied as a table', async ({ app }) => {
    const { page } = app
    await openSample(page, /Senior specialist to/)
    await expect(page.getByRole('img', { name: /^Your levels/ })).toBeVisible()
    const menu = page.getByRole('button', { name: 'Copy or save You and a MOPs manager' })
    for (const format of ['PNG', 'SVG']) {
      await menu.click()
      await page.getByRole('menuitem', { name: `Save as ${format}` }).click()
      await expect(page.getByText(`- You and a MOPs manager.${format.toLowerCase()}`)).toBeVisible()
    }
    const saved = (end: string): Buffer =>
      readFileSync(join(app.downloads, `Amara Lindholm - You and a MOPs manager.${end}`))

    const svg = saved('svg').toString('utf8')
    expect(svg).toContain(LIGHT_BRAND)
    expect(svg).toContain('Sample · an invented person')
    expect(svg).toContain('>Needed<')
    expect(svg.replace(/url\(data:[^)]*\)/g, '')).not.toMatch(/var\(|class=|https?:\/\/(?!www\.w3\.org)/)

    const png = saved('png')
    // Width and height stand in the header: twice the size of the drawing.
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? []
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(width) * 2, Number(height) * 2])
    const corner = await page.evaluate(async (base64) => {
      const image = new Image()
      image.src = `data:image/png;base64,${base64}`
      await image.decode()
      const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d')
      context?.drawImage(image, 0, 0)
      return [...(context?.getImageData(0, 0, 1, 1).data ?? [])]
    }, png.toString('base64'))
    expect(corner).toEqual([255, 255, 255, 255])

    await page
      .getByRole('radiogroup', { name: 'Show You and a MOPs manager as' })
      .getByRole('radio', { name: 'Table' })
      .click()
    await expect(page.getByRole('columnheader', { name: 'Needed' })).toBeVisible()
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await menu.click()
    await page.getByRole('menuitem', { name: 'Copy the table' }).click()
    await expect(page.getByText('The table is copied')).toBeVisible()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Area\tYou\tNeeded\tNote\nPlatforms\t/)
  })
})
