/**
 * Arrays of numbers, all 0, cut from larger blocks: an allocation of its own takes a microsecond, which for a small
 * plan is longer than filling its weeks. No memory is handed out twice.
 */
const BLOCK = 64 * 1024
const LARGEST_CUT = 4 * 1024

let block = new ArrayBuffer(0)
let used = 0

export function decimals(length: number): Float64Array<ArrayBuffer> {
  const bytes = length * Float64Array.BYTES_PER_ELEMENT
  if (bytes > LARGEST_CUT) return new Float64Array(length)
  const start = cut(bytes)
  return new Float64Array(block, start, length)
}

export function wholes(length: number): Int32Array<ArrayBuffer> {
  const bytes = length * Int32Array.BYTES_PER_ELEMENT
  if (bytes > LARGEST_CUT) return new Int32Array(length)
  const start = cut(bytes)
  return new Int32Array(block, start, length)
}

function cut(bytes: number): number {
  // Decimals have to lie at a multiple of eight bytes.
  const rounded = (bytes + 7) & ~7
  if (used + rounded > block.byteLength) {
    block = new ArrayBuffer(BLOCK)
    used = 0
  }
  used += rounded
  return used - rounded
}
