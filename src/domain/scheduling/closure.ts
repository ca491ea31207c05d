/**
 * The set of nodes with the largest sum of values that contains, with each node, all that it needs: a minimum cut
 * between the nodes worth taking and those that cost (Picard 1976), found by Dinic's blocking flows. Among equal sets
 * it finds the largest. Values within `dust` of a tie count as tied.
 */
export function bestClosure(
  values: Float64Array,
  needs: readonly (Int32Array | readonly number[])[],
  dust: number,
): Uint8Array {
  const size = values.length
  const flow = new Flow(size + 2, size + needs.reduce((sum, list) => sum + list.length, 0))
  const source = size
  const sink = size + 1
  for (let i = 0; i < size; i += 1) {
    const value = values[i]!
    if (value > 0) flow.connect(source, i, value)
    else if (value < 0) flow.connect(i, sink, -value)
    for (const j of needs[i]!) flow.connect(i, j, Infinity)
  }
  flow.saturate(source, sink, dust)
  // What can still reach the sink is left out: the complement is the largest best set.
  const out = flow.reaching(sink, dust)
  const inside = new Uint8Array(size)
  for (let i = 0; i < size; i += 1) inside[i] = out[i] === 1 ? 0 : 1
  return inside
}

class Flow {
  private readonly first: Int32Array
  private readonly next: Int32Array
  private readonly to: Int32Array
  private readonly left: Float64Array
  private readonly depth: Int32Array
  private readonly at: Int32Array
  private readonly queue: Int32Array
  private edges = 0

  constructor(nodes: number, edges: number) {
    this.first = new Int32Array(nodes).fill(-1)
    this.next = new Int32Array(edges * 2)
    this.to = new Int32Array(edges * 2)
    this.left = new Float64Array(edges * 2)
    this.depth = new Int32Array(nodes)
    this.at = new Int32Array(nodes)
    this.queue = new Int32Array(nodes)
  }

  connect(from: number, to: number, capacity: number): void {
    this.arc(from, to, capacity)
    this.arc(to, from, 0)
  }

  private arc(from: number, to: number, capacity: number): void {
    this.to[this.edges] = to
    this.left[this.edges] = capacity
    this.next[this.edges] = this.first[from]!
    this.first[from] = this.edges
    this.edges += 1
  }

  saturate(source: number, sink: number, dust: number): void {
    while (this.layer(source, sink, dust)) {
      this.at.set(this.first)
      while (this.push(source, sink, Infinity, dust) > dust);
    }
  }

  private layer(source: number, sink: number, dust: number): boolean {
    const { depth, queue, first, next, to, left } = this
    depth.fill(-1)
    depth[source] = 0
    queue[0] = source
    for (let head = 0, tail = 1; head < tail; head += 1) {
      const node = queue[head]!
      for (let edge = first[node]!; edge >= 0; edge = next[edge]!) {
        const other = to[edge]!
        if (left[edge]! <= dust || depth[other]! >= 0) continue
        depth[other] = depth[node]! + 1
        queue[tail++] = other
      }
    }
    return depth[sink]! >= 0
  }

  private push(node: number, sink: number, most: number, dust: number): number {
    if (node === sink) return most
    const { at, next, to, left, depth } = this
    for (; at[node]! >= 0; at[node] = next[at[node]!]!) {
      const edge = at[node]!
      const other = to[edge]!
      if (left[edge]! <= dust || depth[other] !== depth[node]! + 1) continue
      const sent = this.push(other, sink, Math.min(most, left[edge]!), dust)
      if (sent <= dust) continue
      left[edge]! -= sent
      left[edge ^ 1]! += sent
      return sent
    }
    return 0
  }

  /** 1 for every node from which `sink` can still be reached. */
  reaching(sink: number, dust: number): Uint8Array {
    const { queue, first, next, to, left } = this
    const seen = new Uint8Array(first.length)
    seen[sink] = 1
    queue[0] = sink
    for (let head = 0, tail = 1; head < tail; head += 1) {
      const node = queue[head]!
      for (let edge = first[node]!; edge >= 0; edge = next[edge]!) {
        const other = to[edge]!
        if (left[edge ^ 1]! <= dust || seen[other] === 1) continue
        seen[other] = 1
        queue[tail++] = other
      }
    }
    return seen
  }
}
