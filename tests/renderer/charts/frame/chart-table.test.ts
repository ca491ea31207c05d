import { expect, test } from 'vitest'
import { tableText } from '#renderer/charts/frame/chart-table.tsx'

test('a copied table has one line per row and one cell per column, whatever the cells hold', () => {
  const text = tableText({
    columns: [{ label: 'Area' }, { label: 'You', numeric: true }],
    rows: [
      ['Data', 2.5],
      ['Tabs\tand\nbreaks', 3],
    ],
  })
  expect(text).toBe('Area\tYou\nData\t2.5\nTabs and breaks\t3')
})
