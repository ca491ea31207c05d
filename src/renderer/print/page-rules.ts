import type { DocumentModel, PaperSize, PrintJob } from '#domain/documents/document.ts'

/** Millimeters. Both papers leave the same width for text, so that figures and line breaks agree. */
const PAPERS: Record<PaperSize, { readonly width: number; readonly height: number; readonly side: number }> = {
  A4: { width: 210, height: 297, side: 18 },
  Letter: { width: 215.9, height: 279.4, side: 20.95 },
}
const TOP = 21
const BOTTOM = 20

const PIXELS_PER_MILLIMETER = 96 / 25.4

/** CSS pixels between the upper and the lower margin. */
export function pageHeight(paper: PaperSize): number {
  return (PAPERS[paper].height - TOP - BOTTOM) * PIXELS_PER_MILLIMETER
}

/** Millimeters: 16 to 9, as wide as a screen program makes it. */
const SLIDE = { width: 338.67, height: 190.5, top: 20, side: 24, bottom: 17 }

/** CSS pixels that one slide holds. */
export function slideHeight(): number {
  return (SLIDE.height - SLIDE.top - SLIDE.bottom) * PIXELS_PER_MILLIMETER
}

const HEAD_FONT = "font: 400 7.5pt/1.3 'Inter', sans-serif; color: #5b6574;"

/**
 * Running heads and page numbers, as `@page` rules in a constructed style sheet: the content security policy stops
 * `<style>` elements, and the browser's own header templates read text as markup.
 */
export function pageStyleSheet({ model, paper }: PrintJob): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  for (const rule of model.shape === 'slides' ? slideRules(model) : pageRules(model, paper)) sheet.insertRule(rule)
  return sheet
}

function pageRules(model: DocumentModel, paper: PaperSize): readonly string[] {
  const { width, height, side } = PAPERS[paper]
  const head = `vertical-align: bottom; padding-bottom: 5.5mm; ${HEAD_FONT}`
  const foot = `vertical-align: top; padding-top: 6mm; ${HEAD_FONT}`
  const mark = model.mark === undefined ? 'none' : cssString(model.mark)
  return [
    `@page {
      size: ${width}mm ${height}mm;
      margin: ${TOP}mm ${side}mm ${BOTTOM}mm;
      @top-left { content: ${cssString(model.runningHead.left)}; text-align: left; ${head} }
      @top-center { content: ${mark}; text-align: center; ${head} font-weight: 600; color: #a83e18 }
      @top-right { content: ${cssString(model.runningHead.right)}; text-align: right; ${head} }
      @bottom-left { content: ${cssString(model.footer)}; text-align: left; ${foot} }
      @bottom-right { content: "Page " counter(page) " of " counter(pages); text-align: right; ${foot} }
    }`,
    `@page :first {
      @top-left { content: none }
      @top-right { content: none }
    }`,
  ]
}

function slideRules(model: DocumentModel): readonly string[] {
  const foot = `vertical-align: top; padding-top: 5mm; ${HEAD_FONT} font-size: 9pt;`
  const mark = model.mark === undefined ? 'none' : cssString(model.mark)
  return [
    `@page {
      size: ${SLIDE.width}mm ${SLIDE.height}mm;
      margin: ${SLIDE.top}mm ${SLIDE.side}mm ${SLIDE.bottom}mm;
      @top-center { content: ${mark}; ${HEAD_FONT} font-size: 9pt; font-weight: 600; color: #a83e18 }
      @bottom-left { content: ${cssString(model.footer)}; text-align: left; ${foot} }
      @bottom-right { content: counter(page) " of " counter(pages); text-align: right; ${foot} }
    }`,
  ]
}

/** Every character as an escape, so that no text can end the string or start a rule. */
export function cssString(text: string): string {
  const escaped = [...text].map((character) => `\\${character.codePointAt(0)?.toString(16)} `).join('')
  return `"${escaped}"`
}
