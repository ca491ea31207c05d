/** What of a style can be said as an attribute, and whether children take it from their parent. */
const PROPERTIES: readonly (readonly [name: string, usual: string, inherited: boolean])[] = [
  ['fill', 'rgb(0, 0, 0)', true],
  ['fill-opacity', '1', true],
  ['stroke', 'none', true],
  ['stroke-width', '1px', true],
  ['stroke-opacity', '1', true],
  ['stroke-dasharray', 'none', true],
  ['stroke-linecap', 'butt', true],
  ['stroke-linejoin', 'miter', true],
  ['font-size', '', true],
  ['font-weight', '400', true],
  ['font-style', 'normal', true],
  ['text-anchor', 'start', true],
  ['letter-spacing', 'normal', true],
  ['dominant-baseline', 'auto', false],
  ['opacity', '1', false],
]

const DISPLAY_FONT = "'Source Serif 4', Georgia, serif"
const TEXT_FONT = "Inter, 'Helvetica Neue', Arial, sans-serif"

/**
 * `svg` as text that needs nothing around it: what style sheets and the page say about it becomes attributes. It must
 * be in the page while this reads it.
 */
export function standaloneSvg(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement
  const pairs = [...svg.querySelectorAll('*')].map(
    (element, index) => [element, copy.querySelectorAll('*')[index]] as const,
  )
  const gone: Element[] = []
  for (const [element, twin] of pairs) {
    if (!twin) continue
    const style = getComputedStyle(element)
    if (style.display === 'none' || style.visibility === 'hidden' || twin.localName === 'foreignObject') gone.push(twin)
    else settle(twin, style, element.parentElement ? getComputedStyle(element.parentElement) : undefined)
  }
  for (const element of gone) element.remove()
  settle(copy, getComputedStyle(svg), undefined)
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  return new XMLSerializer().serializeToString(copy)
}

function settle(twin: Element, style: CSSStyleDeclaration, parent: CSSStyleDeclaration | undefined): void {
  for (const [name, usual, inherited] of PROPERTIES) {
    const value = style.getPropertyValue(name)
    const given = inherited && parent ? parent.getPropertyValue(name) : usual
    if (value === given) twin.removeAttribute(name)
    else twin.setAttribute(name, value.replaceAll('px', ''))
  }
  const font = style.fontFamily.includes('Serif') ? DISPLAY_FONT : TEXT_FONT
  const above = parent?.fontFamily.includes('Serif') ? DISPLAY_FONT : TEXT_FONT
  if (parent === undefined || font !== above) twin.setAttribute('font-family', font)
  else twin.removeAttribute('font-family')
  for (const name of twin.getAttributeNames()) if (!means(name, twin.localName)) twin.removeAttribute(name)
}

const SHAPE =
  /^(d|x|y|x1|x2|y1|y2|dx|dy|r|rx|ry|cx|cy|points|width|height|viewBox|preserveAspectRatio|transform|id|href|clip-path|mask|offset|stop-color|stop-opacity|(gradient|pattern|clipPath|mask)(Units|ContentUnits|Transform)|xmlns)$/
const ROUND = /^(circle|ellipse|radialGradient)$/

/** Whether the attribute says something about the drawing; chart libraries leave others of their own behind. */
function means(attribute: string, element: string): boolean {
  if (attribute === 'cx' || attribute === 'cy') return ROUND.test(element)
  return SHAPE.test(attribute) || PROPERTIES.some(([name]) => name === attribute) || attribute === 'font-family'
}
