import { describe, expect, it } from 'vitest'
import { GAP_VIEWS, gapsPath, gapsPlaceAt } from '#renderer/features/gaps/gaps-place.ts'

describe('the addresses of the gaps', () => {
  it('lead back to the place they were made for', () => {
    for (const { value: view } of GAP_VIEWS) {
      for (const place of [{ view }, { view, item: 'lead-management' }]) {
        expect(gapsPlaceAt(gapsPath(place).slice('/gaps'.length))).toEqual(place)
      }
    }
  })

  it('that mean nothing show the ranking', () => {
    expect(gapsPlaceAt('nowhere/else')).toEqual({ view: 'ranked' })
    expect(gapsPlaceAt('')).toEqual({ view: 'ranked' })
  })
})
