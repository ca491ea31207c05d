import { describe, expect, it } from 'vitest'
import { chainRatios, orderByKey } from '#domain/scheduling/keys.ts'
import { linksOf } from '#domain/scheduling/links.ts'
import { buildNetwork, type Network } from '#domain/scheduling/network.ts'
import { sidneyBlocks } from '#domain/scheduling/sidney.ts'
import { improveSingleTrack } from '#domain/scheduling/single-track.ts'
import { generateSchedule } from '#tests/support/generate-schedule.ts'
import { leastSingleTrack } from '#tests/support/single-track-optimum.ts'

function networkOf(seed: number, actions: number): Network {
  const network = buildNetwork(generateSchedule({ seed, actions }))
  if (!network.ok) throw new Error(network.error.message)
  return network.value
}

function cost({ hours, weight }: Network, order: Int32Array): number {
  let time = 0
  return order.reduce((sum, i) => {
    time += hours[i]!
    return sum + weight[i]! * time
  }, 0)
}

function keepsLinks({ before, size }: Network, order: Int32Array): boolean {
  const position = new Int32Array(size)
  order.forEach((i, at) => (position[i] = at))
  return (
    new Set(order).size === size && order.every((i) => linksOf(before, i).every((j) => position[j]! < position[i]!))
  )
}

describe('the order of a single track', () => {
  it('follows sets that fall in ratio and is within twice the best', () => {
    for (let seed = 1; seed <= 12; seed += 1) {
      const network = networkOf(seed, 14)
      const blocks = sidneyBlocks(network, [...orderByKey(network, chainRatios(network))])
      const order = Int32Array.from(blocks.flat())
      expect(keepsLinks(network, order)).toBe(true)
      const ratios = blocks.map(
        (block) =>
          block.reduce((sum, i) => sum + network.weight[i]!, 0) / block.reduce((sum, i) => sum + network.hours[i]!, 0),
      )
      for (let at = 1; at < ratios.length; at += 1) expect(ratios[at]).toBeLessThanOrEqual(ratios[at - 1]! + 1e-9)
      expect(cost(network, order)).toBeLessThanOrEqual(2 * leastSingleTrack(network))
    }
  })

  it('comes within 0.3 % of the best on average and within 2 % always', () => {
    const gaps: number[] = []
    for (let seed = 1; seed <= 20; seed += 1) {
      const network = networkOf(1_000 + seed, 18)
      const order = Int32Array.from(sidneyBlocks(network, [...orderByKey(network, chainRatios(network))]).flat())
      improveSingleTrack(network, order, 0, network.size)
      expect(keepsLinks(network, order)).toBe(true)
      gaps.push(cost(network, order) / leastSingleTrack(network))
    }
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(1 - 1e-9)
    expect(gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length).toBeLessThanOrEqual(1.003)
    expect(Math.max(...gaps)).toBeLessThanOrEqual(1.02)
  })

  it('changes only the stretch it is given', () => {
    const network = networkOf(3, 40)
    const order = orderByKey(network, chainRatios(network))
    const before = order.slice()
    improveSingleTrack(network, order, 10, 30)
    expect(order.subarray(0, 10)).toEqual(before.subarray(0, 10))
    expect(order.subarray(30)).toEqual(before.subarray(30))
    expect(keepsLinks(network, order)).toBe(true)
    expect(cost(network, order)).toBeLessThanOrEqual(cost(network, before))
  })
})
